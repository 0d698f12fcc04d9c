import { expect, test } from '@jest/globals';
import { TERM_PAIRS } from './terms/index.ts';

/** A French and an English side, each of words, spaces, hyphens and apostrophes, without blanks at the ends. */
const LINE = /^[\p{L}\p{N}](?:[\p{L}\p{N}' -]*[\p{L}\p{N}])?\|[\p{L}\p{N}](?:[\p{L}\p{N}' -]*[\p{L}\p{N}])?$/u;

/** The lines of a table that are not as promised. */
function faults(table: string): string[] {
  const seen = new Set<string>();
  return table.split('\n').filter((line) => {
    const known = seen.has(line.toLowerCase());
    seen.add(line.toLowerCase());
    return known || !LINE.test(line) || line.includes('  ') || line !== line.normalize('NFC');
  });
}

test.each([
  ['no second side', 'rein'],
  ['three sides', 'rein|kidney|renal'],
  ['an empty side', 'rein|'],
  ['a blank at an end', 'rein |kidney'],
  ['two blanks', 'col de  l’utérus|cervix'],
  ['a typographic apostrophe', 'mal d’oreille|earache'],
  ['letters taken apart', 'rénal|renal'.normalize('NFD')],
])('a line with %s is a fault', (_what, line) => {
  expect(faults(line)).toEqual([line]);
});

test('a pair that stands twice is a fault', () => {
  expect(faults('rein|kidney\nRein|kidney')).toEqual(['Rein|kidney']);
});

test('every line is one French and one English term, none twice', () => {
  expect(faults(TERM_PAIRS)).toEqual([]);
});

test('there are enough pairs, and most words do not look alike', () => {
  const pairs = TERM_PAIRS.split('\n');
  expect(pairs.length).toBeGreaterThanOrEqual(3000);
  const alike = pairs.filter((pair) => {
    const [french = '', english = ''] = pair.normalize('NFD').replace(/\p{M}/gu, '').split('|');
    return french.slice(0, 5) === english.slice(0, 5);
  });
  expect(alike.length / pairs.length).toBeLessThan(0.3);
});
