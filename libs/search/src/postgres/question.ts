import type pg from 'pg';
import { LOCALES, type Locale } from '#libs/contracts';
import { analyse, countOwnWords, DENIED } from '../analyser/analyser.ts';
import { MOST_COGNATES, WITHIN } from '../lexicon/cognates.ts';
import type { Alternative, QueryWord } from '../ranking/score.ts';
import { otherThan, type Lexicon } from './lexicon.ts';
import { meantSpellings } from './meant-spellings.ts';
import type { Stems } from './stems.ts';

const TERMS = `SELECT id AS "termId", term, document_frequency AS documents FROM search_term WHERE language = $1 AND term = ANY ($2::text[])`;

/** Translations that the archive knows, best first; of those by looks alone only the likest, as many as the lexicon would keep. */
const TRANSLATIONS = `
  SELECT source, "termId", term, weight, documents FROM (
    SELECT l.term AS source, t.id AS "termId", t.term, l.weight, t.document_frequency AS documents, l.by_looks,
      row_number() OVER kind AS place, first_value(l.weight) OVER kind AS best
    FROM search_lexicon l JOIN search_term t ON t.language = $2 AND t.term = l.target
    WHERE l.language = $1 AND l.term = ANY ($3::text[]) WINDOW kind AS (PARTITION BY l.term, l.by_looks ORDER BY l.weight DESC, t.term)
  ) AS known WHERE NOT by_looks OR (place <= ${MOST_COGNATES} AND weight >= best * ${WITHIN ** 2}) ORDER BY weight DESC, term`;

const MOST_TRANSLATIONS = 4;
/** Words of a text that are looked up when the archive does not know them; the rest is taken as it is. */
const MOST_UNKNOWN = 16;

/** Which words of a text are taken besides those that tell most. */
interface Taken {
  withSmall: boolean;
  withImplied: boolean;
}
const SHORT: Taken = { withSmall: true, withImplied: false };
const SPELLED_OUT: Taken = { withSmall: true, withImplied: true };
const LONG: Taken = { withSmall: false, withImplied: false };

interface Word {
  form: string;
  spelling: string;
  term: string;
  times: number;
  isSmall: boolean;
  start: number;
  end: number;
}

/** A text as one language reads it. */
interface Reading {
  language: Locale;
  words: Word[];
  /** Small words and abbreviations of the language among all that the text holds. */
  ownWords: number;
  terms: Map<string, Alternative>;
}

export interface Corrected {
  typed: { start: number; end: number; word: string };
  meant: string;
}

export interface Question {
  /** Words to look for in cases of each language. */
  words: Record<Locale, QueryWord[]>;
  corrected: Corrected[];
  /** False where the text holds no word. */
  hasWords: boolean;
}

/** Turns what people write into words of the index, of either language. */
export class QuestionReader {
  private readonly stems: Stems;
  private readonly lexicon: Lexicon;

  constructor(stems: Stems, lexicon: Lexicon) {
    this.stems = stems;
    this.lexicon = lexicon;
  }

  /** A few words, of which language nobody says. */
  async readWords(client: pg.PoolClient, text: string): Promise<Question> {
    const readings: Record<Locale, Reading> = {
      fr: await this.read(client, text, 'fr', SHORT),
      en: await this.read(client, text, 'en', SHORT),
    };
    const sure = surest(readings);
    const corrected: Corrected[] = [];
    const words: Record<Locale, QueryWord[]> = { fr: [], en: [] };
    for (const language of LOCALES) {
      if (sure === otherThan(language)) words[language] = await this.spelledOut(client, text, sure, language);
      else
        words[language] = await this.direct(
          client,
          readings[language],
          readings[otherThan(language)],
          sure === language || sure === null ? corrected : [],
        );
    }
    return { words, corrected, hasWords: holdsWords(readings, sure) };
  }

  /** A text whose language is known. */
  async readText(client: pg.PoolClient, text: string, language: Locale): Promise<Question> {
    const reading = await this.read(client, text, language, LONG);
    // The long form of an abbreviation says more across languages than its letters do.
    const spelledOut = await this.read(client, text, language, { ...LONG, withImplied: true });
    const corrected: Corrected[] = [];
    const other = otherThan(language);
    const own = await this.direct(client, reading, null, corrected);
    const foreign = await this.translated(client, spelledOut, other);
    const words = language === 'fr' ? { fr: own, en: foreign } : { fr: foreign, en: own };
    return { words, corrected, hasWords: reading.words.length > 0 };
  }

  /** A few words as the other language has them: an abbreviation that it lacks by its long form. */
  private async spelledOut(client: pg.PoolClient, text: string, language: Locale, into: Locale): Promise<QueryWord[]> {
    const reading = await this.read(client, text, language, SPELLED_OUT);
    const words = await this.translated(client, reading, into);
    const known = new Set(reading.words.filter((_, at) => (words[at]?.alternatives.length ?? 0) > 0).map(({ start }) => start));
    return words.filter(({ alternatives }, at) => alternatives.length > 0 || !known.has(reading.words[at]?.start ?? -1));
  }

  private async read(client: pg.PoolClient, text: string, language: Locale, { withSmall, withImplied }: Taken): Promise<Reading> {
    const tokens = analyse(text, language).filter(
      (token) => token.isRanked && (withImplied || !token.isImplied) && (withSmall || !token.isSmall),
    );
    const stems = await this.stems.of(
      client,
      language,
      tokens.map(({ form }) => form),
    );
    const words = new Map<string, Word>();
    for (const { form, start, end, isSmall } of tokens) {
      const term = stems.get(form) ?? form;
      const known = words.get(term);
      if (known) known.times++;
      else words.set(term, { form, spelling: text.slice(start, end).toLowerCase(), term, times: 1, isSmall, start, end });
    }
    const terms = [...words.keys()].flatMap((term) => (term.startsWith(DENIED) ? [term] : [term, DENIED + term]));
    const ownWords = countOwnWords(text, language);
    return { language, words: [...words.values()], ownWords, terms: await lookUp(client, language, terms) };
  }

  /** Words in their own language; what it does not know may be a word of the other, or misspelt. */
  private async direct(client: pg.PoolClient, reading: Reading, other: Reading | null, corrected: Corrected[]): Promise<QueryWord[]> {
    const unknown = reading.words.filter(({ term }) => !reading.terms.has(term) && !reading.terms.has(DENIED + term));
    const strangers = other?.words.filter(({ start, term }) => other.terms.has(term) && unknown.some((word) => word.start === start)) ?? [];
    const translations = other
      ? await this.translations(client, other.language, reading.language, strangers, new Set())
      : new Map<string, Alternative[]>();
    const foreign = new Map(strangers.map(({ start, term }) => [start, translations.get(term) ?? []]));
    const misspelt = unknown.filter(({ start }) => (foreign.get(start)?.length ?? 0) === 0);
    const meant = await meantSpellings(client, reading.language, misspelt, MOST_UNKNOWN);
    return reading.words.map((word) => {
      const found = reading.terms.get(word.term);
      const denied = word.term.startsWith(DENIED) ? undefined : reading.terms.get(DENIED + word.term);
      const abroad = foreign.get(word.start) ?? [];
      const correction = (found ?? denied ?? abroad[0]) ? undefined : meant.get(word.term);
      // Both languages may correct a word that neither knows: it is told once.
      if (correction && !corrected.some(({ typed }) => typed.start === word.start))
        corrected.push({ typed: { start: word.start, end: word.end, word: word.spelling }, meant: correction.spelling });
      return {
        spelling: correction?.spelling ?? word.spelling,
        form: correction?.form ?? word.form,
        times: word.times,
        isSmall: word.isSmall,
        isForeign: abroad.length > 0,
        alternatives: found ? [found] : correction ? [correction.alternative] : abroad,
        denied,
      };
    });
  }

  /** Words of another language, as what they may be in this one. */
  private async translated(client: pg.PoolClient, reading: Reading, into: Locale): Promise<QueryWord[]> {
    const unknown = new Set(reading.words.map(({ term }) => term).filter((term) => !reading.terms.has(term)));
    const translations = await this.translations(client, reading.language, into, reading.words, unknown);
    return reading.words.map((word) => ({
      spelling: word.spelling,
      form: word.form,
      times: word.times,
      isSmall: word.isSmall,
      isForeign: true,
      alternatives: translations.get(word.term) ?? [],
      denied: undefined,
    }));
  }

  /** Translations by term; those of words that the archive never met are looked for as it would. */
  private async translations(
    client: pg.PoolClient,
    from: Locale,
    into: Locale,
    words: readonly Word[],
    unknown: ReadonlySet<string>,
  ): Promise<Map<string, Alternative[]>> {
    const found = new Map<string, Alternative[]>();
    const put = (source: string, alternative: Alternative): void => {
      const list = found.get(source) ?? [];
      if (list.length < MOST_TRANSLATIONS && !list.some(({ termId }) => termId === alternative.termId))
        found.set(source, [...list, alternative]);
    };
    const bare = new Map(words.map((word) => [word.term, word.term.startsWith(DENIED) ? word.term.slice(DENIED.length) : word.term]));
    const { rows } = await client.query<Alternative & { source: string }>({
      name: 'question-translations',
      text: TRANSLATIONS,
      values: [from, into, [...bare.values()]],
    });
    for (const { source, ...alternative } of rows) put(source, alternative);
    const strange = words.filter(({ term }) => unknown.has(term) && !found.has(bare.get(term) ?? term)).slice(0, MOST_UNKNOWN);
    if (strange.length > 0) {
      const asked = strange.map((word) => ({ term: bare.get(word.term) ?? word.term, form: word.form.replace(DENIED, '') }));
      const { aligned, alike } = await this.lexicon.translate(client, from, asked);
      const rowsByTarget = [...aligned, ...alike].sort((a, b) => b.weight - a.weight);
      const byTerm = await lookUp(
        client,
        into,
        rowsByTarget.map(({ target }) => target),
      );
      for (const { term, target, weight } of rowsByTarget) {
        const row = byTerm.get(target);
        if (row) put(term, { ...row, weight });
      }
    }
    return this.deniedToo(client, into, bare, found);
  }

  /** What is denied in the text is looked for denied. */
  private async deniedToo(
    client: pg.PoolClient,
    into: Locale,
    bare: Map<string, string>,
    found: Map<string, Alternative[]>,
  ): Promise<Map<string, Alternative[]>> {
    const denied = [...bare].filter(([term, word]) => term !== word && found.has(word));
    if (denied.length === 0) return found;
    const wanted = denied.flatMap(([, word]) => (found.get(word) ?? []).map(({ term }) => DENIED + term));
    const byTerm = await lookUp(client, into, wanted);
    for (const [term, word] of denied) {
      const list = (found.get(word) ?? []).flatMap(({ term: target, weight }) => {
        const row = byTerm.get(DENIED + target);
        return row ? [{ ...row, weight }] : [];
      });
      found.set(term, list);
    }
    return found;
  }
}

/** What the archive knows of some terms, each standing for itself. */
async function lookUp(client: pg.PoolClient, language: Locale, terms: readonly string[]): Promise<Map<string, Alternative>> {
  const { rows } = await client.query<Omit<Alternative, 'weight'>>({ name: 'question-terms', text: TERMS, values: [language, terms] });
  return new Map(rows.map((row) => [row.term, { ...row, weight: 1 }]));
}

/** Small words alone are no words to look for. */
function holdsWords(readings: Record<Locale, Reading>, sure: Locale | null): boolean {
  const tells = (language: Locale): boolean => readings[language].words.some(({ isSmall }) => !isSmall);
  return sure === null ? LOCALES.some(tells) : tells(sure);
}

/** The language that knows most of the words, if one clearly does. */
function surest(readings: Record<Locale, Reading>): Locale | null {
  const known = (language: Locale): number => {
    const { words, ownWords, terms } = readings[language];
    return ownWords + words.filter(({ term, isSmall }) => !isSmall && (terms.has(term) || terms.has(DENIED + term))).length;
  };
  const [french, english] = [known('fr'), known('en')];
  const lead = french - english || readings.fr.ownWords - readings.en.ownWords;
  if (lead === 0) return null;
  return lead > 0 ? 'fr' : 'en';
}
