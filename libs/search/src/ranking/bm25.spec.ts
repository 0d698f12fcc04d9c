import { describe, expect, it } from '@jest/globals';
import { impactOf, inverseDocumentFrequency, K1 } from './bm25.ts';

describe('rarity', () => {
  it.each([
    [10, 2, Math.log(1 + 8.5 / 2.5)],
    [1_000, 1, Math.log(1 + 999.5 / 1.5)],
    [10, 10, Math.log(1 + 0.5 / 10.5)],
  ])('among %i cases of a term in %i', (total, documents, rarity) => {
    expect(inverseDocumentFrequency(total, documents)).toBeCloseTo(rarity, 10);
  });

  it('falls with the cases that hold a term and is never negative', () => {
    const rarities = [0, 1, 5, 50, 99, 100, 101, 500].map((documents) => inverseDocumentFrequency(100, documents));
    expect(rarities).toEqual([...rarities].sort((a, b) => b - a));
    expect(Math.min(...rarities)).toBeGreaterThan(0);
    expect(rarities[0]).toBeGreaterThan(4);
  });
});

describe('impact', () => {
  it('is one for a word said once in a case of mean length', () => expect(impactOf(1, 80, 80)).toBeCloseTo(1, 10));

  it('grows with the frequency and stays below its limit', () => {
    const impacts = [0, 0.3, 1, 2, 10, 1_000].map((frequency) => impactOf(frequency, 80, 80));
    expect(impacts).toEqual([...impacts].sort((a, b) => a - b));
    expect(new Set(impacts).size).toBe(impacts.length);
    expect(impacts.at(-1)).toBeLessThan(K1 + 1);
  });

  it('falls with the length', () => {
    expect(impactOf(1, 40, 80)).toBeGreaterThan(impactOf(1, 80, 80));
    expect(impactOf(1, 160, 80)).toBeCloseTo(2.2 / (1 + 1.2 * (0.25 + 0.75 * 2)), 10);
  });

  it('is a number in an archive without words', () => expect(impactOf(1, 0, 0)).toBeGreaterThan(0));
});
