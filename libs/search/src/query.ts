/** What a person typed into the search field, taken apart. */
export interface ParsedQuery {
  /** Words that should be found. */
  words: string;
  /** Wordings in quotation marks (" " or « » or “ ”) that must be found as they stand. */
  phrases: string[];
  /** Words after a minus sign that must not be found. */
  excluded: string[];
}

const PIECE = /["“«]\s*([^"”»]*)["”»]|(?<=^|\s)-(\p{L}[\p{L}\p{N}'’-]*)|([^\s"“”«»]+)/gu;

/** Reads a query; an unbalanced mark is read as a blank, nothing is a fault. */
export function parseQuery(query: string): ParsedQuery {
  const words: string[] = [];
  const phrases: string[] = [];
  const excluded: string[] = [];
  for (const [, phrase, minus, word] of query.normalize('NFC').matchAll(PIECE)) {
    if (minus) excluded.push(minus);
    else if (phrase?.trim()) {
      phrases.push(phrase.trim());
      words.push(phrase.trim());
    } else if (word && /[\p{L}\p{N}]/u.test(word)) words.push(word);
  }
  return { words: words.join(' '), phrases, excluded };
}
