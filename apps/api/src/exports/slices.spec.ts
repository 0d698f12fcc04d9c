import { describe, expect, it } from '@jest/globals';
import { SLICE_LENGTH, SLICE_LINES, slices } from './slices.ts';

const blanks = (text: string): string => text.replace(/\s/g, '');

describe('the slices of a text', () => {
  it.each([
    ['lines of one letter', 'a\n'.repeat(65_000)],
    ['empty lines', '\n'.repeat(5_000)],
    ['one line of words', 'fièvre et toux '.repeat(3_000)],
    ['one word', 'ACGT'.repeat(5_000)],
    ['signs of two halves', `a${'👍'.repeat(4_000)}`],
    ['a short line before a long one', `Jour 1\n${'x'.repeat(4_500)}\n\n${'y '.repeat(2_500)}`],
  ])('are bounded and lose nothing of %s', (_, text) => {
    const parts = [...slices(text)];
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) {
      expect(part.length).toBeLessThanOrEqual(SLICE_LENGTH);
      expect(part.split('\n').length).toBeLessThanOrEqual(SLICE_LINES);
      expect(part.isWellFormed()).toBe(true);
    }
    expect(blanks(parts.join(''))).toBe(blanks(text));
  });

  it('end where a line or a word ends', () => {
    const lines = Array.from({ length: 400 }, (_, place) => `Jour ${place}\u202f: œdème stable.`);
    expect([...slices(lines.join('\n'))].flatMap((part) => part.split('\n'))).toEqual(lines);
    const words = Array.from({ length: 2_000 }, (_, place) => `mot${place}`);
    expect([...slices(words.join(' '))].flatMap((part) => part.split(' '))).toEqual(words);
  });

  it.each(['', 'Une ligne.', 'Deux\n\nlignes.\n'])('are %j itself when it fits', (text) => expect([...slices(text)]).toEqual([text]));
});
