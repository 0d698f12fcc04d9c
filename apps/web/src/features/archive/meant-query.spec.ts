import { describe, expect, it } from '@jest/globals';
import { meantQuery } from './meant-query.ts';

const correction = {
  query: 'kératite lentilles',
  words: [
    { typed: 'Kératitte', meant: 'kératite' },
    { typed: 'lentiles', meant: 'lentilles' },
  ],
};

describe('the query that was meant', () => {
  it('is what was typed where nothing is corrected', () => expect(meantQuery('kératite -lentilles', null)).toBe('kératite -lentilles'));

  it('is the correction', () => expect(meantQuery('Kératitte lentiles', correction)).toBe('kératite lentilles'));

  it.each([
    ['Kératitte "œil rouge" -fièvre', 'kératite "œil rouge" -fièvre'],
    ['« lentiles souples » kératitte, lentiles', '« lentiles souples » kératite, lentilles'],
    ['-Kératitte lentiles', '-Kératitte lentilles'],
  ])('keeps quotations and words left out: %s', (typed, meant) => expect(meantQuery(typed, correction)).toBe(meant));
});
