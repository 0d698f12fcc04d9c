import { describe, expect, it } from '@jest/globals';
import { inverseDocumentFrequency, salientTerms } from './bm25.ts';

describe('bm25', () => {
  it('weighs a rare term more than a common one, and never below zero', () => {
    expect(inverseDocumentFrequency(1000, 1)).toBeCloseTo(Math.log(1 + 999.5 / 1.5), 10);
    expect(inverseDocumentFrequency(1000, 999)).toBeGreaterThan(0);
    expect(inverseDocumentFrequency(1000, 10)).toBeGreaterThan(inverseDocumentFrequency(1000, 100));
    expect(inverseDocumentFrequency(0, 1)).toBeGreaterThan(0);
  });

  it('keeps the most telling terms of a long text', () => {
    expect(
      salientTerms(
        [
          { id: 1, weight: 1 },
          { id: 2, weight: 9 },
          { id: 3, weight: 5 },
        ],
        2,
      ).map(({ id }) => id),
    ).toEqual([2, 3]);
  });
});
