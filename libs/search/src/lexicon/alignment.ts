/** What a word of one language may be in the other, best first; weights are probabilities. */
export type Translations = Map<string, { target: string; weight: number }[]>;

/** Two terms that mean the same, each as the stems of its words. */
export type TermPair = readonly [readonly string[], readonly string[]];

const ROUNDS = 12;
const LEAST = 0.1;
const MOST = 3;

/** Aligns the words of pairs of terms by IBM model 1 (Brown et al., 1993), from the first language to the second. */
export function alignWords(pairs: readonly TermPair[]): Translations {
  let probabilities = new Map<string, Map<string, number>>();
  for (const [sources, targets] of pairs) {
    for (const source of sources) {
      const row = probabilities.get(source) ?? new Map<string, number>();
      for (const target of targets) row.set(target, 1);
      probabilities.set(source, row);
    }
  }
  normalise(probabilities);
  for (let round = 0; round < ROUNDS; round++) {
    const counts = new Map<string, Map<string, number>>();
    for (const [sources, targets] of pairs) {
      for (const target of targets) {
        const total = sources.reduce((sum, source) => sum + (probabilities.get(source)?.get(target) ?? 0), 0);
        for (const source of sources) {
          const row = counts.get(source) ?? new Map<string, number>();
          row.set(target, (row.get(target) ?? 0) + (probabilities.get(source)?.get(target) ?? 0) / total);
          counts.set(source, row);
        }
      }
    }
    normalise(counts);
    probabilities = counts;
  }
  return new Map([...probabilities].map(([source, row]) => [source, kept(row)]));
}

function normalise(rows: Map<string, Map<string, number>>): void {
  for (const row of rows.values()) {
    const total = [...row.values()].reduce((sum, count) => sum + count, 0);
    for (const [target, count] of row) row.set(target, count / total);
  }
}

function kept(row: Map<string, number>): { target: string; weight: number }[] {
  return [...row]
    .map(([target, weight]) => ({ target, weight }))
    .filter(({ weight }) => weight >= LEAST)
    .sort((a, b) => b.weight - a.weight || a.target.localeCompare(b.target))
    .slice(0, MOST);
}
