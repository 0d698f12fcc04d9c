import { describe, expect, it } from '@jest/globals';
import { impactOf, inverseDocumentFrequency } from './bm25.ts';
import type { RankedDocument } from './document.ts';
import { rarityOf, salienceOf, scoreText, scoreWords, selfScore, type QueryWord } from './score.ts';

const STATISTICS = { total: 100, meanLength: 10 };
const NONE = { forms: new Set<string>(), spellings: new Set<string>() };

const word = (term: string, over: Partial<QueryWord> = {}): QueryWord => ({
  spelling: term,
  form: term,
  times: 1,
  isSmall: false,
  isForeign: false,
  alternatives: [{ termId: 1, term, weight: 1, documents: 5 }],
  denied: undefined,
  ...over,
});
/** A case whose body holds the words at these positions; each hundred of them is a sentence. */
function document(no: number, places: [term: string, position: number][], over: Partial<RankedDocument> = {}): RankedDocument {
  const frequencies = new Map<string, number>();
  for (const [term] of places) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  return {
    no,
    length: 10,
    frequencies,
    places: places.map(([term, position]) => ({ term, position, sentence: Math.floor(position / 100) })),
    ...over,
  };
}
const scoreOf = (words: QueryWord[], of: RankedDocument, used = NONE): number => scoreWords(words, of, STATISTICS, used).score;

describe('a few words', () => {
  const [a, b] = [word('a'), word('b')];

  it('score by the square of the part of them that a case holds', () => {
    const half = document(1, [['a', 1]]);
    expect(scoreWords([a, b], half, STATISTICS, NONE).coverage).toBe(0.5);
    expect(scoreOf([a, b], half)).toBeCloseTo(scoreOf([a], half) / 4, 10);
    expect(scoreOf([a, b], document(2, [['a', 1], ['b', 2]]))).toBeGreaterThan(4 * scoreOf([a, b], half)); // prettier-ignore
  });

  it('score nothing where none is there', () => {
    expect(scoreWords([a, b], document(1, [['c', 1]]), STATISTICS, NONE)).toEqual({ score: 0, coverage: 0 });
    expect(scoreWords([], document(1, [['c', 1]]), STATISTICS, NONE)).toEqual({ score: 0, coverage: 0 });
  });

  it('count even in a very long case', () => {
    const long = scoreOf([a], document(1, [['a', 1]], { length: 100_000 }));
    expect(long).toBeLessThan(scoreOf([a], document(2, [['a', 1]])));
    expect(long).toBeGreaterThan(scoreOf([a], document(2, [['a', 1]])) / 3);
  });

  it('count a denied finding half', () => {
    const fever = word('fever', { denied: { termId: 2, term: '~fever', weight: 1, documents: 3 } });
    const [affirmed, denied] = [document(1, [['fever', 1]]), document(2, [['~fever', 1]])];
    expect(scoreOf([fever], denied)).toBeGreaterThan(0);
    expect(scoreOf([fever], denied)).toBeLessThan(scoreOf([fever], affirmed) / 2);
    expect(scoreOf([word('fever')], denied)).toBe(0);
  });

  it('prefer the very form and the very spelling', () => {
    const one = document(1, [['a', 1]]);
    const sameForm = scoreOf([a], one, { forms: new Set(['a']), spellings: new Set() });
    const sameSpelling = scoreOf([a], one, { forms: new Set(['a']), spellings: new Set(['a']) });
    expect(sameForm).toBeGreaterThan(scoreOf([a], one));
    expect(sameSpelling).toBeGreaterThan(sameForm);
  });

  it('sum over translations, each by its weight (probabilistic structured query)', () => {
    const alternatives = [
      { termId: 1, term: 'kidney', weight: 0.75, documents: 8 },
      { termId: 2, term: 'renal', weight: 0.25, documents: 20 },
    ];
    const kidney = word('rein', { isForeign: true, alternatives });
    expect(rarityOf(kidney, STATISTICS)).toBeCloseTo(inverseDocumentFrequency(100, 0.75 * 8 + 0.25 * 20), 10);
    const both = document(1, [['kidney', 1], ['renal', 2], ['renal', 3]]); // prettier-ignore
    const [first] = scoreText([kidney], [], [both], STATISTICS);
    expect(first?.exact).toBeCloseTo(rarityOf(kidney, STATISTICS) * impactOf(0.75 + 2 * 0.25, 10, 10), 10);
  });
});

describe('a long text', () => {
  const words = ['a', 'b', 'c'].map((term) => word(term));
  const best = (documents: RankedDocument[], salient = words): number[] =>
    scoreText(words, salient, documents, STATISTICS).map((one) => one.document.no);

  it('scores by BM25 first', () => {
    const scored = scoreText(words, words, [document(1, [['a', 1]]), document(2, [['a', 1], ['b', 500], ['c', 900]])], STATISTICS); // prettier-ignore
    expect(scored.map((one) => one.document.no)).toEqual([2, 1]);
    expect(scored[0]?.exact).toBeCloseTo(3 * salienceOf(word('a'), STATISTICS), 10);
  });

  it('prefers words that come together in a passage', () => {
    const apart = document(1, [['a', 1], ['b', 1001], ['c', 2001]]); // prettier-ignore
    const together = document(2, [['a', 1], ['b', 101], ['c', 201]]); // prettier-ignore
    expect(best([apart, together])).toEqual([2, 1]);
    expect(best([apart, together], [])).toEqual([1, 2]);
  });

  it('prefers words that stand side by side', () => {
    const far = document(1, [['a', 1], ['b', 40], ['c', 80]]); // prettier-ignore
    const near = document(2, [['a', 1], ['b', 5], ['c', 9]]); // prettier-ignore
    expect(best([far, near])).toEqual([2, 1]);
    expect(
      best([
        document(
          1,
          near.places.map(({ term, position }) => [term, position]),
        ),
        near,
      ]),
    ).toEqual([1, 2]);
  });

  it('does not look at places of translated words', () => {
    const foreign = words.map((one) => ({ ...one, isForeign: true }));
    const near = document(2, [['a', 1], ['b', 5], ['c', 9]]); // prettier-ignore
    const far = document(1, [['a', 1], ['b', 1001], ['c', 2001]]); // prettier-ignore
    const scored = scoreText(foreign, foreign, [far, near], STATISTICS);
    expect(scored[0]?.score).toBe(scored[1]?.score);
  });

  it('adds at most a quarter to the best', () => {
    const [first] = scoreText(words, words, [document(1, [['a', 1], ['b', 2], ['c', 3]])], STATISTICS); // prettier-ignore
    expect((first?.score ?? 0) / (first?.exact ?? 1)).toBeCloseTo(1.25, 10);
  });

  it('tells which words make a case match, most telling first', () => {
    const rare = word('rare', { alternatives: [{ termId: 9, term: 'rare', weight: 1, documents: 1 }] });
    const [first] = scoreText([...words, rare], [], [document(1, [['a', 1], ['rare', 2]])], STATISTICS); // prettier-ignore
    expect(first?.telling.map(({ spelling }) => spelling)).toEqual(['rare', 'a']);
  });

  it('scores no case higher than a text scores itself, said as often', () => {
    const itself = document(1, [['a', 1], ['b', 2], ['c', 3]], { length: 3 }); // prettier-ignore
    const [first] = scoreText(words, words, [itself], STATISTICS);
    expect(first?.exact).toBeCloseTo(selfScore(words, STATISTICS), 10);
    const [other] = scoreText(words, words, [document(2, [['a', 1], ['b', 2]], { length: 3 })], STATISTICS); // prettier-ignore
    expect(other?.exact).toBeLessThan(selfScore(words, STATISTICS));
  });
});
