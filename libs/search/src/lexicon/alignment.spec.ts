import { describe, expect, it } from '@jest/globals';
import { alignWords, type TermPair } from './alignment.ts';

const TABLE: TermPair[] = [
  [['rein'], ['kidney']],
  [
    ['pierr', 'rein'],
    ['kidney', 'stone'],
  ],
  [
    ['pierr', 'vessi'],
    ['bladder', 'stone'],
  ],
  [
    ['tumeur', 'vessi'],
    ['bladder', 'tumour'],
  ],
  [['douleur'], ['pain']],
  [
    ['douleur', 'rein'],
    ['kidney', 'pain'],
  ],
];

describe('alignWords', () => {
  const aligned = alignWords(TABLE);

  it.each([
    ['rein', 'kidney'],
    ['pierr', 'stone'],
    ['vessi', 'bladder'],
    ['tumeur', 'tumour'],
    ['douleur', 'pain'],
  ])('finds that %s is %s', (source, target) => {
    const [best] = aligned.get(source) ?? [];
    expect(best?.target).toBe(target);
    expect(best?.weight).toBeGreaterThan(0.5);
  });

  it('keeps probabilities of at least a tenth, three a word, best first', () => {
    const many = alignWords([
      ...['one', 'two', 'three', 'four', 'five'].map((target): TermPair => [['mot'], [target]]),
      [['mot'], ['one']],
      ...Array.from({ length: 30 }, (): TermPair => [['autre'], ['other']]),
      [['autre'], ['rare']],
    ]);
    expect(many.get('mot')?.map(({ target }) => target)).toHaveLength(3);
    expect(many.get('mot')?.[0]).toMatchObject({ target: 'one' });
    expect(many.get('autre')?.map(({ target }) => target)).toEqual(['other']);
    for (const targets of many.values()) {
      const weights = targets.map(({ weight }) => weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0.1);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('has nothing to say of what no pair holds', () => {
    expect(aligned.get('foie')).toBeUndefined();
    expect(alignWords([]).size).toBe(0);
  });
});
