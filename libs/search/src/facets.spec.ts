import { describe, expect, it } from '@jest/globals';
import { applyFilters, countOutcomes, type FoundCase, type SearchFilters } from './facets.ts';

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
  ...over,
});
const none: SearchFilters = { specialty: [], state: [], proof: [], ageBand: [], sex: [], language: [], withImages: false };
const cases = [
  found({ id: '1' }),
  found({ id: '2', specialties: ['SM27'], proof: 'imaging', diagnosis: 'Endocardite' }),
  found({ id: '3', specialties: ['SM15', 'SM27'], state: 'published', proof: null, diagnosis: null, hasImages: false }),
  found({ id: '4', diagnosis: 'vascularite a IgA', proof: 'laboratory' }),
];

describe('applyFilters', () => {
  it('keeps what passes every filter', () => {
    expect(applyFilters(cases, { ...none, specialty: ['SM27'], withImages: true }).kept.map(({ id }) => id)).toEqual(['2']);
  });

  it('counts the other values of a filter as if it were not set', () => {
    const { facets } = applyFilters(cases, { ...none, specialty: ['SM27'] });
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
        { diagnosis: 'Vascularite à IgA', count: 2, strong: 1 },
        { diagnosis: 'Endocardite', count: 1, strong: 0 },
      ],
      closedCount: 3,
    });
  });
});
