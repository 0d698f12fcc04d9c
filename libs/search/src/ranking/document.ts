import { FIELD_WEIGHT, FIELDS, type FieldLabel } from './bm25.ts';

/** Begins a sentence in a tsvector. */
export const SENTENCE = '.';

/** Where a case holds the terms of a query. */
export interface RankedDocument {
  no: number;
  length: number;
  /** Weighted frequency by term. */
  frequencies: Map<string, number>;
  /** Terms of the query in the body, in order. */
  places: { term: string; position: number; sentence: number }[];
}

const LABELS: readonly FieldLabel[] = ['D', 'C', 'B', 'A'];
const POSITION_BITS = 14;
const POSITION_MASK = (1 << POSITION_BITS) - 1;

/** Terms told apart by their bytes, since most of a document is of no interest to a query. */
export class WantedTerms {
  private readonly byHash = new Map<number, string[]>();

  constructor(terms: Iterable<string>) {
    for (const term of new Set([...terms, SENTENCE])) {
      const bytes = Buffer.from(term);
      const hash = hashOf(bytes, 0, bytes.length);
      this.byHash.set(hash, [...(this.byHash.get(hash) ?? []), term]);
    }
  }

  /** The term that stands in the bytes, if it is wanted. */
  find(bytes: Buffer, start: number, end: number, hash: number): string | undefined {
    return this.byHash.get(hash)?.find((term) => bytes.toString('utf8', start, end) === term);
  }
}

function hashOf(bytes: Buffer, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return hash;
}

/**
 * Reads a tsvector as PostgreSQL's `tsvectorsend` writes it: a count, then each lexeme with a zero after it, the number of its
 * positions, and each position in 14 bits below the 2 of its weight; integers are big-endian. Keeps what is wanted.
 */
export function readDocument(no: number, length: number, vector: Buffer, wanted: WantedTerms): RankedDocument {
  const frequencies = new Map<string, number>();
  const body: { position: number; term: string }[] = [];
  let starts: number[] = [];
  let at = 4;
  for (let left = vector.readInt32BE(0); left > 0; left--) {
    const start = at;
    let hash = 0;
    for (let byte = vector[at] ?? 0; byte !== 0; byte = vector[++at] ?? 0) hash = (Math.imul(hash, 31) + byte) | 0;
    const count = vector.readUInt16BE(at + 1);
    const positions = at + 3;
    const term = wanted.find(vector, start, at, hash);
    at = positions + count * 2;
    if (term === undefined) continue;
    let frequency = 0;
    const places: number[] = [];
    for (let place = positions; place < at; place += 2) {
      const word = vector.readUInt16BE(place);
      const label = LABELS[word >> POSITION_BITS] ?? FIELDS.body;
      frequency += FIELD_WEIGHT[label];
      if (label === FIELDS.body) places.push(word & POSITION_MASK);
    }
    if (term === SENTENCE) {
      starts = places;
      continue;
    }
    frequencies.set(term, frequency);
    for (const position of places) body.push({ position, term });
  }
  body.sort((a, b) => a.position - b.position);
  let sentence = 0;
  const places = body.map((one) => {
    while (sentence < starts.length && one.position >= (starts[sentence] ?? 0)) sentence++;
    return { ...one, sentence };
  });
  return { no, length, frequencies, places };
}
