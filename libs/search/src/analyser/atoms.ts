import type { Locale } from '#libs/contracts';
import { fold } from './fold.ts';

/** A word of a text before its meaning is looked at. */
export interface Atom {
  /** Folded. */
  form: string;
  /** Place in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** True for words written in capitals alone, as abbreviations are. */
  isCapitals: boolean;
  /** Number of the sentence, from 0. */
  sentence: number;
  /** What stands before it since the last word: a comma, a colon, or nothing that matters. */
  before: ',' | ':' | '';
  /** What was cut off before it: `d` of `d’ictère`. */
  elision?: string;
}

/** The apostrophe U+02BC counts as a letter to Unicode. */
const WORD = /(?:(?!ʼ)[\p{L}\p{N}\p{M}])+/gu;
const APOSTROPHE = /^['’ʼ‘′`´]$/u;
const HYPHEN = /^[-‐‑]$/u;
const SENTENCE_END = /[.!?…;]\s|[\n\r\u2028\u2029]|[.!?…;]$/u;

const ELIDED = new Set('l d j m t s c n qu jusqu lorsqu puisqu quoiqu presqu quelqu'.split(' '));

/** Written with a hyphen, a blank or nothing between: one word to the index. */
const PREFIXES = new Set(
  (
    'anti ante auto bi bio brady cardio cervico co dys electro endo extra gastro hemi hetero homo hydro hyper hypo immuno infra inter intra juxta latero macro mega meso ' +
    'meta micro mono multi myo neo neuro non ortho pan para per peri physio pluri pneumo poly post pre pro pseudo psycho quadri radio re retro rhino semi sub ' +
    'super supra sus tachy thermo thoraco thrombo trans tri ultra uni uro vaso'
  ).split(' '),
);
/** Of these, what is no word by itself in either language: joined over a blank too. */
const LOOSE_PREFIXES = new Set(
  'anti dys endo hyper hypo infra inter intra juxta macro micro multi neo peri poly pseudo retro semi supra tachy ultra'.split(' '),
);

/** What is longer is no word, and PostgreSQL takes no lexeme above 2,046 bytes; UTF-16 units. */
const LONGEST_WORD = 100;

const isNumber = (form: string): boolean => /^\p{N}/u.test(form);

/** Nobody ends a sentence within 38.5. */
const isDecimalPoint = (last: Atom, word: RawWord): boolean => word.gap === '.' && isNumber(last.form) && isNumber(word.text);

interface RawWord {
  text: string;
  start: number;
  end: number;
  gap: string;
}

function* rawWords(text: string): Generator<RawWord> {
  let last = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    yield { text: word, start: index, end: index + word.length, gap: text.slice(last, index) };
    last = index + word.length;
  }
}

function joins(left: Atom, leftText: string, word: RawWord): boolean {
  if (left.form.length + word.text.length > LONGEST_WORD) return false;
  if (isNumber(left.form)) return false;
  if (HYPHEN.test(word.gap)) {
    if (isNumber(word.text)) return leftText.length <= 3 && left.isCapitals;
    return PREFIXES.has(left.form) || (leftText.length === 1 && word.text.length > 1);
  }
  return word.gap === ' ' && LOOSE_PREFIXES.has(left.form) && !isNumber(word.text);
}

/**
 * Cuts a text into words: elisions go (`l'œdème`, `qu’il`, `Crohn's`), a prefix joins its word (`post-opératoire`, `anti TNF`,
 * `c-ANCA`), other hyphens and slashes part words (`mg/l`).
 */
export function atomsOf(text: string, language: Locale): Atom[] {
  const atoms: Atom[] = [];
  let sentence = 0;
  let leftText = '';
  let before: Atom['before'];
  let elision: string | undefined;
  for (const word of rawWords(text)) {
    const last = atoms.at(-1);
    if (last && SENTENCE_END.test(word.gap) && !isDecimalPoint(last, word)) sentence++;
    before = word.gap.includes(',') ? ',' : /[:(]/.test(word.gap) ? ':' : '';
    const form = word.text.length > LONGEST_WORD ? '' : fold(word.text);
    elision = undefined;
    if (form === '' || form.length > LONGEST_WORD) continue;
    const isBound = last !== undefined && last.sentence === sentence && last.end + word.gap.length === word.start;
    if (isBound && APOSTROPHE.test(word.gap)) {
      if (language === 'en' && form === 't' && last.form.endsWith('n')) {
        last.end = word.end;
        last.form = 'not';
        continue;
      }
      if (form === 's' || form === 't') continue;
      if (ELIDED.has(last.form)) {
        before = last.before;
        elision = last.form;
        atoms.pop();
      } else if (last.form === 'aujourd') {
        last.form += form;
        last.end = word.end;
        continue;
      }
    } else if (isBound && joins(last, leftText, word)) {
      last.form += form;
      last.end = word.end;
      last.isCapitals &&= word.text === word.text.toUpperCase();
      leftText = word.text;
      continue;
    }
    leftText = word.text;
    const isCapitals = word.text.length > 1 && word.text === word.text.toUpperCase() && /\p{Lu}/u.test(word.text);
    atoms.push({ form, start: word.start, end: word.end, isCapitals, sentence, before, ...(elision !== undefined && { elision }) });
  }
  return atoms;
}
