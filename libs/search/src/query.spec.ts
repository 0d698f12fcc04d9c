import { describe, expect, it } from '@jest/globals';
import { parseQuery } from './query.ts';

describe('parseQuery', () => {
  it.each([
    ['purpura jambes', { words: 'purpura jambes', phrases: [], excluded: [] }],
    ['purpura -diabète', { words: 'purpura', phrases: [], excluded: ['diabète'] }],
    ['-diabète purpura', { words: 'purpura', phrases: [], excluded: ['diabète'] }],
    ['-post-opératoire toux', { words: 'toux', phrases: [], excluded: ['post-opératoire'] }],
    ['« purpura infiltré » fièvre', { words: 'purpura infiltré fièvre', phrases: ['purpura infiltré'], excluded: [] }],
    ['“skin rash” "joint pain"', { words: 'skin rash joint pain', phrases: ['skin rash', 'joint pain'], excluded: [] }],
    ['"skin rash', { words: 'skin rash', phrases: [], excluded: [] }],
    ['skin rash"', { words: 'skin rash', phrases: [], excluded: [] }],
    ['« skin', { words: 'skin', phrases: [], excluded: [] }],
    ['"" « »', { words: '', phrases: [], excluded: [] }],
    ['c-ANCA post-opératoire', { words: 'c-ANCA post-opératoire', phrases: [], excluded: [] }],
    ['- toux', { words: 'toux', phrases: [], excluded: [] }],
    ['-12 toux', { words: '-12 toux', phrases: [], excluded: [] }],
    ['e\u0301ruption', { words: 'éruption', phrases: [], excluded: [] }],
    ['😀 toux 😀', { words: 'toux', phrases: [], excluded: [] }],
    ['حمى -שפעת', { words: 'حمى', phrases: [], excluded: ['שפעת'] }],
    ["'; DROP TABLE case_search; --", { words: 'DROP TABLE case_search;', phrases: [], excluded: [] }],
    ['!!! && | <-> ()', { words: '', phrases: [], excluded: [] }],
    [' \n\t ', { words: '', phrases: [], excluded: [] }],
    ['', { words: '', phrases: [], excluded: [] }],
  ])('%s', (query, parsed) => expect(parseQuery(query)).toEqual(parsed));
});
