/** Okapi BM25's usual parameters (Robertson and Zaragoza, 2009): saturation of a repeated word, weight of a text's length. */
export const K1 = 1.2;
export const B = 0.75;

/** Where in a case a word stands; the letters are the weights of a tsvector. */
export const FIELDS = { diagnosis: 'A', heading: 'B', aside: 'C', body: 'D' } as const;
export type FieldLabel = (typeof FIELDS)[keyof typeof FIELDS];

/**
 * How much one occurrence counts in each field (BM25F, Zaragoza et al., TREC 2004). Replies, small words and the other forms of
 * abbreviations are asides. Only the body counts for the length.
 */
export const FIELD_WEIGHT: Record<FieldLabel, number> = { A: 1, B: 0.5, C: 0.3, D: 1 };

/** Rarity of a term that `documents` of `total` cases hold; never negative, even where `total` was counted before the last cases came. */
export function inverseDocumentFrequency(total: number, documents: number): number {
  return Math.log(1 + (Math.max(total, documents) - documents + 0.5) / (documents + 0.5));
}

/** What a term adds to a case's score, its rarity apart; below K1 + 1. */
export function impactOf(frequency: number, length: number, meanLength: number): number {
  return (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / Math.max(1, meanLength)));
}
