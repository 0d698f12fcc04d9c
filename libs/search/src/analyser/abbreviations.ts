import type { Locale } from '#libs/contracts';
import type { Abbreviation } from '../words/abbreviation.ts';
import { ENGLISH_STOP_WORDS, FRENCH_STOP_WORDS } from '../words/stop-words.ts';
import { atomsOf, type Atom } from './atoms.ts';

/** What a word of a text stands for besides itself. */
export interface Implied {
  forms: string[];
  /** True for an abbreviation, which counts even where it looks like a stop word. */
  isShort: boolean;
}

const isStopWord = (form: string, language: Locale): boolean => (language === 'fr' ? FRENCH_STOP_WORDS : ENGLISH_STOP_WORDS).has(form);

/** A form without the endings of number and gender, so that "thromboses veineuses profondes" is read too. */
const bare = (form: string): string => form.replace(/(?<=.{3})(?:aux|ux|es|is|s|e|x)$/, '');

/** Finds abbreviations and their long forms in a text. */
export class AbbreviationReader {
  private readonly byShort = new Map<string, { forms: string[]; onlyCapitals: boolean }>();
  /** Long forms by their first word. */
  private readonly byFirst = new Map<string, { words: string[]; short: string }[]>();

  constructor(
    abbreviations: readonly Abbreviation[],
    private readonly language: Locale,
  ) {
    for (const { short, long, onlyCapitals = false } of abbreviations) {
      const form = atomsOf(short, language)
        .map((atom) => atom.form)
        .join('');
      const forms = this.telling(atomsOf(long, language)).map((atom) => atom.form);
      const [first, ...rest] = forms.map(bare);
      if (!first) continue;
      this.byShort.set(form, { forms, onlyCapitals });
      this.byFirst.set(
        first,
        [...(this.byFirst.get(first) ?? []), { words: rest, short: form }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }

  /** For each word of a text what it implies, if anything. */
  read(atoms: readonly Atom[]): (Implied | undefined)[] {
    const telling = atoms
      .map((atom, index) => ({ atom, index }))
      .filter(({ atom }) => !isStopWord(atom.form, this.language) || this.byShort.has(atom.form));
    const implied = atoms.map((): Implied | undefined => undefined);
    for (const [place, { atom, index }] of telling.entries()) {
      const known = this.byShort.get(atom.form);
      if (known && (atom.isCapitals || !known.onlyCapitals) && !(isStopWord(atom.form, this.language) && !atom.isCapitals)) {
        implied[index] = { forms: known.forms, isShort: true };
        continue;
      }
      const long = this.byFirst
        .get(bare(atom.form))
        ?.find(({ words }) => words.every((word, at) => this.continues(telling[place + 1 + at]?.atom, atom, word)));
      if (long) implied[index] = { forms: [long.short], isShort: false };
    }
    return implied;
  }

  /** Whether a word in capitals is one of the abbreviations. */
  knows({ form, isCapitals }: Atom): boolean {
    return isCapitals && this.byShort.has(form);
  }

  private continues(next: Atom | undefined, first: Atom, word: string): boolean {
    return next !== undefined && next.sentence === first.sentence && bare(next.form) === word;
  }

  private telling(atoms: Atom[]): Atom[] {
    return atoms.filter(({ form }) => !isStopWord(form, this.language));
  }
}
