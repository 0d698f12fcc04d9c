import { describe, expect, it } from '@jest/globals';
import { applyFilters, countOutcomes, NO_FILTERS, type FoundCase } from './facets.ts';

const found = (over: Partial<FoundCase>): FoundCase => ({
  id: '1',
  score: 1,
  state: 'closed',
  language: 'fr',
  specialties: ['SM15'],
  proof: 'histology',
  ageBand: '30-39',
  sex: 'male',
  diagnosis: 'Vascularite à IgA',
  hasImages: true,
  origin: 'network',
  publishedAt: Date.parse('2026-03-10T12:00:00Z'),
  replies: 0,
  ...over,
});
const cases = [
  found({ id: '1' }),
  found({ id: '2', specialties: ['SM27'], proof: 'imaging', diagnosis: 'Endocardite' }),
  found({ id: '3', specialties: ['SM15', 'SM27'], state: 'published', proof: null, diagnosis: null, hasImages: false }),
  found({ id: '4', diagnosis: 'vascularite a IgA', proof: 'laboratory' }),
];

describe('applyFilters', () => {
  it('keeps what passes every filter', () => {
    expect(applyFilters(cases, { ...NO_FILTERS, specialty: ['SM27'], withImages: true }).kept.map(({ id }) => id)).toEqual(['2']);
  });

  it.each([
    ['2026-03-10', '2026-03-10', 4],
    ['2026-03-11', null, 0],
    [null, '2026-03-09', 0],
  ])('keeps what was published from %s to %s', (from, to, count) => {
    expect(applyFilters(cases, { ...NO_FILTERS, from, to }).kept).toHaveLength(count);
  });

  it('counts the other values of a filter as if it were not set', () => {
    const { facets } = applyFilters(cases, { ...NO_FILTERS, specialty: ['SM27'] });
    expect(facets.specialty).toEqual([
      { value: 'SM15', count: 3 },
      { value: 'SM27', count: 2 },
    ]);
    expect(facets.proof).toEqual([{ value: 'imaging', count: 1 }]);
  });
});

describe('countOutcomes', () => {
  it('joins wordings of one diagnosis and leaves open cases out', () => {
    expect(countOutcomes(cases)).toEqual({
      outcomes: [
        { diagnosis: 'Vascularite à IgA', count: 2, strong: 1, byProof: { histology: 1, laboratory: 1 } },
        { diagnosis: 'Endocardite', count: 1, strong: 0, byProof: { imaging: 1 } },
      ],
      closedCount: 3,
    });
  });
});
