/** How a word is written; "initial" is one capital, or a compound of capitals such as "R-L". */
export type Shape = 'lower' | 'title' | 'upper' | 'initial' | 'mixed';

/** A word, a run of digits, a line break or one mark, with its place in the normalised text. */
export interface Token {
  kind: 'word' | 'number' | 'break' | 'mark';
  text: string;
  /** Lower case without accents. */
  folded: string;
  shape: Shape;
  start: number;
  end: number;
}

/**
 * A text made regular for reading, with the way back: compatibility forms composed (NFKC), no-break and zero-width
 * characters gone, one kind of apostrophe and of dash. `folded` has the length of `text`, so that a place found in
 * one is a place in the other.
 */
export interface TextView {
  text: string;
  folded: string;
  tokens: Token[];
  /** The place in the text as written, in UTF-16 units, where the given span of the normalised text lies. */
  original(start: number, end: number): { start: number; end: number };
}

const INVISIBLE = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;
const REPLACED: Record<string, string> = { œ: 'oe', Œ: 'OE', æ: 'ae', Æ: 'AE', '’': "'", ʼ: "'", '‘': "'", '´': "'", '`': "'" };
const SPACE = /[\t\v\f\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
const MARK = /\p{M}/u;
const TOKEN = /\p{L}+(?:-\p{L}+)*|\d+|\n|[^\s\p{L}\d]/gu;

function regular(cluster: string): string {
  if (INVISIBLE.test(cluster)) return '';
  if (SPACE.test(cluster)) return ' ';
  if (DASH.test(cluster)) return '-';
  const known = REPLACED[cluster];
  if (known !== undefined) return known;
  return cluster.normalize('NFKC');
}

/** One UTF-16 unit, in lower case and without its accents; what has no single such unit stays. */
function foldUnit(unit: string): string {
  const bare = unit.normalize('NFD')[0] ?? unit;
  const lower = bare.toLowerCase();
  return lower.length === 1 ? lower : bare;
}

function shapeOf(word: string): Shape {
  const upper = word.toUpperCase();
  if (word === word.toLowerCase()) return 'lower';
  if (word === upper) return word.length === 1 || /^\p{L}(?:-\p{L})+$/u.test(word) ? 'initial' : 'upper';
  const parts = word.split('-');
  const isTitle = (part: string) => part[0] === upper[word.indexOf(part)] && part.slice(1) === part.slice(1).toLowerCase();
  if (parts.every(isTitle)) return 'title';
  // "Jean-marie", "M-Aurélien", "Saint-MARTIN": capital first, and no part that changes within.
  return parts.every((part) => isTitle(part) || part === part.toLowerCase() || part === part.toUpperCase()) && isTitle(parts[0] ?? '')
    ? 'title'
    : 'mixed';
}

/** Reads a text once; every rule works on what this gives. */
export function viewText(written: string): TextView {
  let text = '';
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < written.length) {
    const code = written.charCodeAt(at);
    let next = at + 1;
    const following = written.charCodeAt(next);
    if (code < 0x80 && (following < 0x300 || Number.isNaN(following))) {
      const unit = code === 13 || code === 9 || code === 11 || code === 12 ? ' ' : code === 96 ? "'" : (written[at] ?? '');
      text += unit;
      folded += code >= 65 && code <= 90 ? String.fromCharCode(code + 32) : unit;
      starts.push(at);
      ends.push(next);
    } else {
      if (code >= 0xd800 && code < 0xdc00) next += 1;
      while (next < written.length && MARK.test(written[next] ?? '')) next += 1;
      for (const unit of regular(written.slice(at, next)).split('')) {
        text += unit;
        folded += foldUnit(unit);
        starts.push(at);
        ends.push(next);
      }
    }
    at = next;
  }

  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const [found] = match;
    const start = match.index;
    const end = start + found.length;
    const first = found.charCodeAt(0);
    const kind = found === '\n' ? 'break' : first >= 48 && first <= 57 ? 'number' : /\p{L}/u.test(found) ? 'word' : 'mark';
    tokens.push({ kind, text: found, folded: folded.slice(start, end), shape: kind === 'word' ? shapeOf(found) : 'lower', start, end });
  }
  return {
    text,
    folded,
    tokens,
    original: (start, end) => ({ start: starts[start] ?? written.length, end: ends[end - 1] ?? written.length }),
  };
}
