import { describe, expect, it } from '@jest/globals';
import { LIMITS } from '#libs/contracts';
import { askable } from './search-words.ts';

describe('what a search takes of a text', () => {
  it('is all of a short one', () => {
    expect(askable('  purpura des jambes ')).toBe('purpura des jambes');
  });

  it('ends between words in a long one', () => {
    const asked = askable('purpura '.repeat(1_000));
    expect(asked.length).toBeLessThanOrEqual(LIMITS.queryLength);
    expect(asked.endsWith(' purpura')).toBe(true);
  });

  it('leaves no half a sign of a word without end', () => {
    const asked = askable(`x${'😀'.repeat(2_000)}`);
    expect(asked.length).toBeLessThanOrEqual(LIMITS.queryLength);
    expect(asked.isWellFormed()).toBe(true);
  });
});
