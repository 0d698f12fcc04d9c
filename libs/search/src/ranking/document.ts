import { FIELD_WEIGHT, FIELDS, type FieldLabel } from './bm25.ts';

/** Begins a sentence in a tsvector. */
export const SENTENCE = '.';

/** Where a case holds the terms of a query. */
export interface RankedDocument {
  no: number;
  length: number;
  /** Weighted frequency by term. */
  frequencies: Map<string, number>;
  /** Terms of the query in the body: place among its kept words, and sentence, in order. */
  places: { term: string; rank: number; sentence: number }[];
}

const LABELS: readonly FieldLabel[] = ['D', 'C', 'B', 'A'];

/**
 * Reads a tsvector as PostgreSQL's `tsvectorsend` writes it: a count, then each lexeme with a zero after it, the number of its
 * positions, and each position in 14 bits below the 2 of its weight; integers are big-endian. Keeps what `wanted` names.
 */
export function readDocument(no: number, length: number, vector: Buffer, wanted: ReadonlySet<string>): RankedDocument {
  const frequencies = new Map<string, number>();
  const body: { position: number; term: string | undefined }[] = [];
  let starts: number[] = [];
  let at = 4;
  for (let left = vector.readInt32BE(0); left > 0; left--) {
    const end = vector.indexOf(0, at);
    const lexeme = vector.toString('utf8', at, end);
    const count = vector.readUInt16BE(end + 1);
    at = end + 3;
    const isWanted = wanted.has(lexeme);
    let frequency = 0;
    const positions: number[] = [];
    for (let index = 0; index < count; index++, at += 2) {
      const word = vector.readUInt16BE(at);
      const label = LABELS[word >> 14] ?? FIELDS.body;
      frequency += FIELD_WEIGHT[label];
      if (label === FIELDS.body) positions.push(word & 0x3fff);
    }
    if (lexeme === SENTENCE) {
      starts = positions;
      continue;
    }
    if (isWanted) frequencies.set(lexeme, frequency);
    for (const position of positions) body.push({ position, term: isWanted ? lexeme : undefined });
  }
  body.sort((a, b) => a.position - b.position);
  const places: RankedDocument['places'] = [];
  let sentence = 0;
  for (const [rank, { position, term }] of body.entries()) {
    while (sentence < starts.length && position >= (starts[sentence] ?? 0)) sentence++;
    if (term !== undefined) places.push({ term, rank, sentence });
  }
  return { no, length, frequencies, places };
}
