import { describe, expect, it } from '@jest/globals';
import { analyseCase, toIndexed, type CaseText, type IndexedCase } from './document.ts';

const text = (over: Partial<CaseText>): CaseText => ({
  language: 'fr',
  title: '',
  tags: [],
  body: '',
  diagnosis: null,
  replies: '',
  ...over,
});
const indexed = (over: Partial<CaseText>): IndexedCase => toIndexed(analyseCase(text(over)), (form) => form);
/** Positions with their labels, by lexeme. */
function placesOf({ vector }: IndexedCase): Map<string, string[]> {
  return new Map([...vector.matchAll(/'([^']*)':(\S+)/g)].map(([, lexeme = '', places = '']) => [lexeme, places.split(',')]));
}
const labelsOf = (one: IndexedCase, lexeme: string): string[] => (placesOf(one).get(lexeme) ?? []).map((place) => place.replace(/\d+/, ''));

describe('a case as the index holds it', () => {
  it.each([
    ['the body', { body: 'purpura' }, 'D', 1],
    ['the title', { title: 'purpura' }, 'B', 0.5],
    ['a tag', { tags: ['purpura'] }, 'B', 0.5],
    ['the diagnosis', { diagnosis: 'purpura' }, 'A', 1],
    ['a reply', { replies: 'purpura' }, 'C', 0.3],
  ])('knows that a word stands in %s', (_, over, label, weight) => {
    const one = indexed(over);
    expect(labelsOf(one, 'purpura')).toEqual([label]);
    expect(one.frequencies.get('purpura')).toBe(weight);
  });

  it('adds the weights of all the places of a word', () => {
    const one = indexed({ body: 'purpura, puis purpura', title: 'purpura', replies: 'purpura' });
    expect(one.frequencies.get('purpura')).toBeCloseTo(2 + 0.5 + 0.3);
    expect(labelsOf(one, 'purpura').sort()).toEqual(['B', 'C', 'D', 'D']);
  });

  it('takes small words and the other forms of abbreviations for asides', () => {
    const one = indexed({ body: 'HTA pendant un mois' });
    expect([labelsOf(one, 'hta'), labelsOf(one, 'hypertension'), labelsOf(one, 'pendant'), labelsOf(one, 'mois')]).toEqual([
      ['D'],
      ['C'],
      ['C'],
      ['D'],
    ]);
  });

  it('keeps numbers for quotations, out of the ranking', () => {
    const one = indexed({ body: 'purpura de 12 jours' });
    expect(labelsOf(one, '12')).toEqual(['D']);
    expect([one.frequencies.has('12'), one.frequencies.has('purpura')]).toEqual([false, true]);
  });

  it('measures the body alone, without small words, numbers and implied ones', () => {
    const body = 'Toux et HTA pendant 12 jours';
    expect(analyseCase(text({ body })).length).toBe(3);
    const all = { body, title: 'Un titre long', tags: ['mot clé'], diagnosis: 'Endocardite aiguë', replies: 'Une réponse longue' };
    expect(analyseCase(text(all)).length).toBe(3);
  });

  it('marks where sentences of the body begin, and none elsewhere', () => {
    const body = analyseCase(text({ body: 'Toux sèche. Fièvre haute.' }));
    const firsts = body.occurrences.filter(({ form }) => ['toux', 'fievre'].includes(form)).map(({ position }) => position);
    expect(body.sentences).toEqual(firsts);
    expect(analyseCase(text({ title: 'Toux. Fièvre.' })).sentences).toEqual([]);
  });

  it('sets fields so far apart that no quotation reaches from one into the next', () => {
    const { occurrences } = analyseCase(text({ body: 'toux', title: 'fièvre', tags: ['purpura'], diagnosis: 'grippe', replies: 'repos' }));
    const positions = occurrences.map(({ position }) => position);
    expect(positions).toHaveLength(5);
    for (const [index, position] of positions.entries()) if (index > 0) expect(position - (positions[index - 1] ?? 0)).toBeGreaterThan(10);
  });

  it('keeps within what a tsvector can hold', () => {
    const long = indexed({ body: `${'toux '.repeat(17_000)}lichen`, diagnosis: 'lichen' });
    const positions = [...placesOf(long).values()].flat().map((place) => Number.parseInt(place, 10));
    expect(Math.max(...positions)).toBe(16_383);
    expect(placesOf(long).get('toux')).toHaveLength(255);
    // Both stand at the last position: the better field is kept.
    expect(labelsOf(long, 'lichen')).toHaveLength(1);
    expect(long.frequencies.get('lichen')).toBe(1);
  });

  it('gives each form its term', () => {
    const one = toIndexed(analyseCase(text({ body: 'toux et fièvres' })), (form) => form.replace(/s$/, ''));
    expect([...one.frequencies.keys()]).toEqual(['toux', 'fievre']);
  });

  it('writes signs of PostgreSQL’s notation as letters', () => {
    const occurrence = { form: `a'b\\c`, spelling: '', position: 1, label: 'D', isRanked: true } as const;
    expect(toIndexed({ occurrences: [occurrence], sentences: [], length: 1 }, (form) => form).vector).toBe(`'a''b\\\\c':1D`);
  });
});
