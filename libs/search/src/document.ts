import type { Locale } from '#libs/contracts';
import { analyse, type Token } from './analyser/analyser.ts';
import { FIELD_WEIGHT, FIELDS, type FieldLabel } from './ranking/bm25.ts';
import { SENTENCE } from './ranking/document.ts';

/** What the index reads of a case. */
export interface CaseText {
  language: Locale;
  /** Empty where the title only repeats the body. */
  title: string;
  tags: string[];
  body: string;
  diagnosis: string | null;
  replies: string;
}

/** A form of a case, where it stands. */
export interface Occurrence {
  form: string;
  spelling: string;
  position: number;
  label: FieldLabel;
  isRanked: boolean;
}

export interface AnalysedCase {
  occurrences: Occurrence[];
  /** Positions where sentences of the body begin. */
  sentences: number[];
  /** Ranked words of the body. */
  length: number;
}

/** The last position that a tsvector can tell. */
const LAST_POSITION = 16_383;
const MOST_POSITIONS = 255;
/** A tsvector ends at 1 MB: words that first come beyond so many bytes of it are left out. */
const MOST_BYTES = 900_000;
const BYTES_A_LEXEME = 8;
const BYTES_A_POSITION = 2;
/** Fields stand so far apart that no quotation reaches from one into the next. */
const FIELD_GAP = 20;

function labelOf(field: FieldLabel, { isSmall, isImplied }: Token): FieldLabel {
  return isSmall || isImplied ? FIELDS.aside : field;
}

/** Takes a case apart into the forms of its fields. */
export function analyseCase(text: CaseText): AnalysedCase {
  const occurrences: Occurrence[] = [];
  let base = 0;
  const add = (field: FieldLabel, words: string): Token[] => {
    const tokens = analyse(words, text.language);
    for (const token of tokens) {
      const spelling = token.isImplied ? token.form : words.slice(token.start, token.end).toLowerCase();
      occurrences.push({
        form: token.form,
        spelling,
        position: base + token.position,
        label: labelOf(field, token),
        isRanked: token.isRanked,
      });
    }
    base += (tokens.at(-1)?.position ?? 0) + FIELD_GAP;
    return tokens;
  };
  const body = add(FIELDS.body, text.body);
  add(FIELDS.heading, text.title);
  for (const tag of text.tags) add(FIELDS.heading, tag);
  add(FIELDS.diagnosis, text.diagnosis ?? '');
  add(FIELDS.aside, text.replies);
  const kept = body.filter(({ isRanked, isSmall, isImplied }) => isRanked && !isSmall && !isImplied);
  return {
    occurrences,
    sentences: kept.filter(({ sentence }, index) => sentence !== kept[index - 1]?.sentence).map(({ position }) => position),
    length: kept.length,
  };
}

/** A lexeme in PostgreSQL's notation of tsvectors and tsqueries. */
export const quoted = (lexeme: string): string => `'${lexeme.replace(/['\\]/g, (sign) => sign + sign)}'`;

/** What the tables hold of a case. */
export interface IndexedCase {
  /** In PostgreSQL's notation. */
  vector: string;
  /** Weighted frequency of each ranked term. */
  frequencies: Map<string, number>;
}

/** Gives the forms of a case their terms. */
export function toIndexed({ occurrences, sentences }: AnalysedCase, termOf: (form: string) => string): IndexedCase {
  const places = new Map<string, Map<number, FieldLabel>>();
  let bytes = 0;
  const put = (lexeme: string, position: number, label: FieldLabel): void => {
    const known = places.get(lexeme) ?? new Map<number, FieldLabel>();
    bytes += known.size === 0 ? Buffer.byteLength(lexeme) + BYTES_A_LEXEME : BYTES_A_POSITION;
    if (bytes > MOST_BYTES) return;
    places.set(lexeme, known);
    const at = Math.min(position, LAST_POSITION);
    const held = known.get(at);
    if (held === undefined ? known.size < MOST_POSITIONS : FIELD_WEIGHT[label] > FIELD_WEIGHT[held]) known.set(at, label);
  };
  const ranked = new Set<string>();
  for (const position of sentences) put(SENTENCE, position, FIELDS.body);
  for (const { form, position, label, isRanked } of occurrences) {
    const lexeme = isRanked ? termOf(form) : form;
    put(lexeme, position, label);
    if (isRanked && places.has(lexeme)) ranked.add(lexeme);
  }
  const weight = (at: Map<number, FieldLabel> | undefined): number =>
    [...(at?.values() ?? [])].reduce((sum, label) => sum + FIELD_WEIGHT[label], 0);
  return {
    vector: [...places]
      .map(([lexeme, at]) => `${quoted(lexeme)}:${[...at].map(([position, label]) => `${position}${label}`).join(',')}`)
      .join(' '),
    frequencies: new Map([...ranked].map((term) => [term, weight(places.get(term))])),
  };
}
