import { describe, expect, it } from '@jest/globals';
import { readDocument, SENTENCE, WantedTerms } from './document.ts';

const BITS = { D: 0, C: 1, B: 2, A: 3 } as const;
type Place = [position: number, label: keyof typeof BITS];

/** A tsvector as `tsvectorsend` writes it. */
function vectorOf(lexemes: [term: string, places: Place[]][]): Buffer {
  const number = (value: number, bytes: 2 | 4): Buffer => {
    const buffer = Buffer.alloc(bytes);
    buffer.writeUIntBE(value, 0, bytes);
    return buffer;
  };
  return Buffer.concat([
    number(lexemes.length, 4),
    ...lexemes.flatMap(([term, places]) => [
      Buffer.from(`${term}\0`),
      number(places.length, 2),
      ...places.map(([position, label]) => number((BITS[label] << 14) | position, 2)),
    ]),
  ]);
}

describe('readDocument', () => {
  it('weighs a term by the fields it stands in', () => {
    const vector = vectorOf([['purpura', [[1, 'D'], [2, 'D'], [30, 'B'], [60, 'A'], [90, 'C']]]]); // prettier-ignore
    const read = readDocument(7, 12, vector, new WantedTerms(['purpura']));
    expect([read.no, read.length]).toEqual([7, 12]);
    expect(read.frequencies.get('purpura')).toBeCloseTo(2 + 0.5 + 1 + 0.3);
    expect(read.places.map(({ position }) => position)).toEqual([1, 2]);
  });

  it('keeps what is wanted, whatever stands between', () => {
    const vector = vectorOf([
      ['fievr', [[3, 'D']]],
      ['oedeme', []],
      ['toux', [[1, 'D']]],
      ['حمى', [[2, 'D']]],
      ['~fievr', [[9, 'D']]],
    ]);
    const read = readDocument(1, 4, vector, new WantedTerms(['toux', 'حمى', '~fievr', 'absent']));
    expect([...read.frequencies.keys()].sort()).toEqual(['toux', '~fievr', 'حمى']);
    expect(read.places.map(({ term }) => term)).toEqual(['toux', 'حمى', '~fievr']);
  });

  it('tells terms apart whose bytes give one sum', () => {
    // 31 × 'A' + 'a' is 31 × 'B' + 'B'.
    const vector = vectorOf([
      ['Aa', [[1, 'D']]],
      ['BB', [[2, 'D'], [3, 'D']]], // prettier-ignore
    ]);
    expect([...readDocument(1, 3, vector, new WantedTerms(['BB'])).frequencies]).toEqual([['BB', 2]]);
    expect([...readDocument(1, 3, vector, new WantedTerms(['Aa', 'BB'])).frequencies]).toEqual([
      ['Aa', 1],
      ['BB', 2],
    ]);
  });

  it('knows the sentence of each place', () => {
    const vector = vectorOf([
      [SENTENCE, [[1, 'D'], [10, 'D'], [20, 'D']]], // prettier-ignore
      ['fievr', [[12, 'D'], [25, 'D']]], // prettier-ignore
      ['toux', [[1, 'D'], [10, 'D']]], // prettier-ignore
    ]);
    const { places, frequencies } = readDocument(1, 5, vector, new WantedTerms(['toux', 'fievr']));
    expect(places.map(({ term, position }) => [term, position])).toEqual([
      ['toux', 1],
      ['toux', 10],
      ['fievr', 12],
      ['fievr', 25],
    ]);
    const [first, second, third, fourth] = places.map(({ sentence }) => sentence);
    expect([second === third, first === second, third === fourth]).toEqual([true, false, false]);
    expect(frequencies.has(SENTENCE)).toBe(false);
  });

  it('reads the last position of a tsvector and an empty one', () => {
    expect(readDocument(1, 1, vectorOf([['toux', [[16_383, 'D']]]]), new WantedTerms(['toux'])).places[0]?.position).toBe(16_383);
    expect(readDocument(1, 0, vectorOf([]), new WantedTerms(['toux'])).frequencies.size).toBe(0);
  });
});
