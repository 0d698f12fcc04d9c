/** Okapi BM25's usual parameters (Robertson and Zaragoza, 2009): saturation of a repeated word, weight of a text's length. */
export const K1 = 1.2;
export const B = 0.75;

/** Rarity of a term that `documents` of `total` texts hold; never negative, even where `total` was counted before the last texts came. */
export function inverseDocumentFrequency(total: number, documents: number): number {
  return Math.log(1 + (Math.max(total, documents) - documents + 0.5) / (documents + 0.5));
}

export interface WeighedTerm {
  id: number;
  /** Rarity times how often the query says it. */
  weight: number;
}

/** The terms that tell most of a long text, by weight. */
export function salientTerms<Term extends WeighedTerm>(terms: readonly Term[], most: number): Term[] {
  return [...terms].sort((a, b) => b.weight - a.weight || a.id - b.id).slice(0, most);
}
