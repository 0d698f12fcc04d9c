import { describe, expect, it } from '@jest/globals';
import { editDistance, nearestSpelling } from './spelling.ts';

describe('editDistance', () => {
  it.each([
    ['fievre', 'fievre', 0],
    ['fievre', 'fierve', 1],
    ['fievre', 'fivre', 1],
    ['fievre', 'fieevre', 1],
    ['fievre', 'fiavre', 1],
    ['purpura', 'prupuar', 2],
    ['purpura', 'purura', 1],
    ['abc', 'cab', 2],
    ['', 'ab', 2],
    ['', '', 0],
    ['kitten', 'sitting', 3],
    ['a', 'abcdef', 3],
  ])('from %s to %s', (left, right, edits) => {
    expect(editDistance(left, right)).toBe(edits);
    expect(editDistance(right, left)).toBe(edits);
  });

  it('is told as one more than the most that is asked for', () => expect(editDistance('kitten', 'sitting', 1)).toBe(2));
});

describe('nearestSpelling', () => {
  const list = (...words: [form: string, documents: number][]): { form: string; documents: number }[] =>
    words.map(([form, documents]) => ({ form, documents }));

  it.each([
    ['a swap', 'fierve', list(['fievre', 1], ['fibre', 9]), 'fievre'],
    ['two edits', 'adenopahtei', list(['adenopathie', 1]), 'adenopathie'],
    ['the fewest edits before the most cases', 'purpua', list(['purpure', 90], ['purpura', 1]), 'purpura'],
    ['the most cases of the equally near', 'toix', list(['toux', 3], ['choix', 500], ['toit', 8]), 'toit'],
    ['the alphabet where all is equal', 'toix', list(['toux', 3], ['toit', 3]), 'toit'],
  ])('finds by %s', (_, typed, shortlist, meant) => expect(nearestSpelling(typed, shortlist)?.form).toBe(meant));

  it.each([
    ['too far', 'hypertension', list(['hypotonie', 9])],
    ['two edits in a short word', 'toux', list(['deux', 9], ['tete', 9])],
    ['an empty list', 'fievre', []],
    ['a word of two letters', 'os', list(['as', 9])],
  ])('finds none: %s', (_, typed, shortlist) => expect(nearestSpelling(typed, shortlist)).toBeUndefined());
});
