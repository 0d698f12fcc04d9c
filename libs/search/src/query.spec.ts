import { describe, expect, it } from '@jest/globals';
import { parseQuery } from './query.ts';

describe('parseQuery', () => {
  it.each([
    ['purpura jambes', { words: 'purpura jambes', phrases: [], excluded: [] }],
    ['purpura -diabète', { words: 'purpura', phrases: [], excluded: ['diabète'] }],
    ['« purpura infiltré » fièvre', { words: 'purpura infiltré fièvre', phrases: ['purpura infiltré'], excluded: [] }],
    ['"skin rash', { words: 'skin rash', phrases: [], excluded: [] }],
    ['c-ANCA post-opératoire', { words: 'c-ANCA post-opératoire', phrases: [], excluded: [] }],
    ['!!! && | <-> ()', { words: '', phrases: [], excluded: [] }],
    ['', { words: '', phrases: [], excluded: [] }],
  ])('%s', (query, parsed) => expect(parseQuery(query)).toEqual(parsed));
});
