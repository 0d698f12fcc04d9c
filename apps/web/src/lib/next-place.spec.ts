import { describe, expect, it } from '@jest/globals';
import { nextPlace } from './next-place.ts';

describe('the place to return to', () => {
  it('is the one asked for', () => {
    expect(nextPlace('?next=%2Fcases%2F1%3Ftab%3Dthread')).toBe('/cases/1?tab=thread');
  });

  it('is never another site', () => {
    for (const next of ['https://evil.example', '//evil.example', '/\\evil.example', '']) {
      expect(nextPlace(`?next=${encodeURIComponent(next)}`)).toBe('/');
    }
  });
});
