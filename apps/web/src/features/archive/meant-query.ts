import type { SearchAnswer } from '../../lib/api-types.ts';

/** What is looked for as it stands: quotations, and words that are left out. */
const KEPT = /(["“«][^"”»]*["”»]|(?<=^|\s)-\p{L}[\p{L}\p{N}'’-]*)/u;

/** A query with the words that were meant in the place of misspelt ones; its quotations and what it leaves out stay as typed. */
export function meantQuery(typed: string, correction: SearchAnswer['correction']): string {
  if (!correction) return typed;
  const pieces = typed.normalize('NFC').split(KEPT);
  if (pieces.length === 1) return correction.query;
  const meant = new Map(correction.words.map((word) => [word.typed.toLowerCase(), word.meant]));
  const corrected = (piece: string): string => piece.replace(/[\p{L}\p{N}]+/gu, (word) => meant.get(word.toLowerCase()) ?? word);
  return pieces.map((piece, place) => (place % 2 === 0 ? corrected(piece) : piece)).join('');
}
