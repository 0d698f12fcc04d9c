import { describe, expect, it } from '@jest/globals';
import { negotiateLocale } from './locale.ts';

describe('negotiateLocale', () => {
  it.each([
    [undefined, 'fr'],
    ['', 'fr'],
    ['en-GB,en;q=0.9', 'en'],
    ['de,en;q=0.3,fr;q=0.8', 'fr'],
    ['fr;q=0, en;q=0.1', 'en'],
    ['ja', 'fr'],
  ])('%s → %s', (header, locale) => expect(negotiateLocale(header)).toBe(locale));
});
