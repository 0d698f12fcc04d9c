import { describe, expect, test } from '@jest/globals';
import { ENGLISH_STOP_WORDS, FRENCH_STOP_WORDS } from './stop-words.ts';

describe.each([
  {
    language: 'French',
    words: FRENCH_STOP_WORDS,
    needed: 'le des qui dans avec et mais etre etait ont ete peut doit pas ne sans aucun ni',
  },
  {
    language: 'English',
    words: ENGLISH_STOP_WORDS,
    needed: 'the of who in with and but be was has been can must no not without neither nor',
  },
])('$language', ({ words, needed }) => {
  test('the commonest function words are there, negations too', () => {
    expect(needed.split(' ').filter((word) => !words.has(word))).toEqual([]);
  });

  test('every word is written as the analyser writes words', () => {
    expect([...words].filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });

  test('no word says anything of a patient', () => {
    const clinical = `mal mois aura vers ca sein os dos cou bras main foie fois nez dent peau sang fer sel vie mort jour
      down back pain eye ear arm leg hip toe day week patient blood left right fall old age sex skin lump high low well ill`;
    expect(clinical.split(/\s+/).filter((word) => words.has(word))).toEqual([]);
  });
});
