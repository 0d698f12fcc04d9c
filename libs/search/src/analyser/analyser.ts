import type { Locale } from '#libs/contracts';
import { ENGLISH_ABBREVIATIONS } from '../words/abbreviations-en.ts';
import { FRENCH_ABBREVIATIONS } from '../words/abbreviations-fr.ts';
import { ENGLISH_STOP_WORDS, FRENCH_STOP_WORDS } from '../words/stop-words.ts';
import { AbbreviationReader } from './abbreviations.ts';
import { atomsOf } from './atoms.ts';
import { deniedAtoms } from './negation.ts';

/** A word of a text, ready to be stemmed. */
export interface Token {
  /** Folded; {@link DENIED} before it where the text denies it. */
  form: string;
  /** Place among the words of the text, stop words counted, from 1; a sentence begins {@link SENTENCE_GAP} further on. */
  position: number;
  sentence: number;
  /** Place in the text in UTF-16 units. */
  start: number;
  end: number;
  /** False for numbers, which only count in quotations. */
  isRanked: boolean;
  /** True for longer small words, which count in short questions only. */
  isSmall: boolean;
  /** True for what stands in the text in another form: the long form of an abbreviation, the short one of its long form. */
  isImplied: boolean;
}

/** Grows whenever the same text gives other terms: the worker then makes the index anew. */
export const ANALYSIS_VERSION = 1;

/** Marks a denied word, so that "pas de fièvre" is another term than "fièvre". */
export const DENIED = '~';
/** Small words of so many letters are indexed. */
const LONG_ENOUGH = 5;
/** A quotation does not reach over the end of a sentence. */
const SENTENCE_GAP = 2;

const STOP_WORDS: Record<Locale, ReadonlySet<string>> = { fr: FRENCH_STOP_WORDS, en: ENGLISH_STOP_WORDS };
const ABBREVIATIONS: Record<Locale, AbbreviationReader> = {
  fr: new AbbreviationReader(FRENCH_ABBREVIATIONS, 'fr'),
  en: new AbbreviationReader(ENGLISH_ABBREVIATIONS, 'en'),
};

/** How many words of a text are small words or abbreviations of a language: they tell best which one it is. */
export function countOwnWords(text: string, language: Locale): number {
  return atomsOf(text, language).filter((atom) => STOP_WORDS[language].has(atom.form) || ABBREVIATIONS[language].knows(atom)).length;
}

/**
 * Takes a text apart for the index: accents, elisions, hyphens and slashes do not matter, stop words go, numbers count for
 * quotations only, abbreviations and their long forms imply each other, denied findings are kept apart. The terms of the index are
 * the stems of these forms by the PostgreSQL dictionaries `med_fr_stem` and `med_en_stem`.
 */
export function analyse(text: string, language: Locale): Token[] {
  const atoms = atomsOf(text, language);
  const denied = deniedAtoms(atoms, language);
  const implied = ABBREVIATIONS[language].read(atoms);
  const tokens: Token[] = [];
  for (const [index, atom] of atoms.entries()) {
    const place = { position: index + 1 + atom.sentence * SENTENCE_GAP, sentence: atom.sentence, start: atom.start, end: atom.end };
    const mark = denied[index] ? DENIED : '';
    const isNumber = /^\p{N}/u.test(atom.form);
    const isSmall = STOP_WORDS[language].has(atom.form) && !implied[index]?.isShort;
    if (isNumber) tokens.push({ ...place, form: atom.form, isRanked: false, isSmall, isImplied: false });
    else if (!isSmall) tokens.push({ ...place, form: mark + atom.form, isRanked: true, isSmall, isImplied: false });
    else if (atom.form.length >= LONG_ENOUGH) tokens.push({ ...place, form: atom.form, isRanked: true, isSmall, isImplied: false });
    for (const form of implied[index]?.forms ?? [])
      tokens.push({ ...place, form: mark + form, isRanked: true, isSmall: false, isImplied: true });
  }
  return tokens;
}
