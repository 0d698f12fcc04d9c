import type pg from 'pg';
import type { Locale } from '#libs/contracts';
import { analyse, DENIED } from '../analyser/analyser.ts';
import { alignWords, type TermPair, type Translations } from '../lexicon/alignment.ts';
import { CognateIndex } from '../lexicon/cognates.ts';
import { TERM_PAIRS } from '../words/terms/index.ts';
import type { Stems } from './stems.ts';

export interface NewTerm {
  term: string;
  form: string;
}

export interface LexiconRow {
  term: string;
  target: string;
  weight: number;
}

/** With so many words at once the whole other language is compared in memory, else a shortlist by trigrams. */
const MANY = 20;
const SHORTLISTED = 40;

const SHORTLIST = `
  SELECT word.place::int AS place, near.form, t.term
  FROM unnest($2::text[]) WITH ORDINALITY AS word(form, place)
  CROSS JOIN LATERAL (
    SELECT f.form, f.term_id FROM search_form f WHERE f.language = $1 AND f.form % word.form ORDER BY similarity(f.form, word.form) DESC LIMIT ${SHORTLISTED}
  ) AS near JOIN search_term t ON t.id = near.term_id`;

/** Each term by the form that most cases use. */
const WHOLE = `
  SELECT DISTINCT ON (f.term_id) f.term_id AS id, t.term, f.form FROM search_form f JOIN search_term t ON t.id = f.term_id
  WHERE f.language = $1 AND f.term_id > $2 AND f.form NOT LIKE '${DENIED}%' ORDER BY f.term_id, f.document_frequency DESC`;
/** Another table after the index was made anew. */
const TABLE = `SELECT 'search_term'::regclass::oid::text AS oid`;

/** The words of a language in memory, as far as they were read. */
interface Whole {
  table: string;
  lastId: number;
  index: CognateIndex;
}

export const otherThan = (language: Locale): Locale => (language === 'fr' ? 'en' : 'fr');

/** What words of one language may be in the other: by a table of terms that mean the same, and by their looks. */
export class Lexicon {
  private alignments: Promise<Record<Locale, Translations>> | undefined;
  private readonly wholes = new Map<Locale, Whole>();

  constructor(private readonly stems: Stems) {}

  /** Translations of terms of `language`; denied terms are not looked at. What looks alike does so in both directions. */
  async translate(
    client: pg.PoolClient,
    language: Locale,
    words: readonly NewTerm[],
  ): Promise<{ aligned: LexiconRow[]; alike: LexiconRow[] }> {
    const wanted = words.filter(({ term }) => !term.startsWith(DENIED));
    const alignments = (await this.alignmentsOf(client))[language];
    const aligned = wanted.flatMap(({ term }) => (alignments.get(term) ?? []).map(({ target, weight }) => ({ term, target, weight })));
    const cognates = await this.cognates(client, otherThan(language), wanted);
    return { aligned, alike: cognates.map(({ term, target, likeness }) => ({ term, target, weight: likeness ** 2 })) };
  }

  private async cognates(
    client: pg.PoolClient,
    other: Locale,
    words: readonly NewTerm[],
  ): Promise<{ term: string; target: string; likeness: number }[]> {
    const indexes = words.length > MANY ? await this.wholeIndex(client, other) : await this.shortlists(client, other, words);
    return words.flatMap(({ term, form }, place) =>
      indexes(place)
        .like(form)
        .map((found) => ({ term, target: found.term, likeness: found.likeness })),
    );
  }

  private async wholeIndex(client: pg.PoolClient, language: Locale): Promise<(place: number) => CognateIndex> {
    const table = (await client.query<{ oid: string }>({ name: 'lexicon-table', text: TABLE })).rows[0]?.oid ?? '';
    let whole = this.wholes.get(language);
    if (whole?.table !== table) this.wholes.set(language, (whole = { table, lastId: 0, index: new CognateIndex([]) }));
    const { rows } = await client.query<NewTerm & { id: number }>({ name: 'lexicon-whole', text: WHOLE, values: [language, whole.lastId] });
    whole.index.add(rows);
    whole.lastId = rows.at(-1)?.id ?? whole.lastId;
    const { index } = whole;
    return () => index;
  }

  private async shortlists(client: pg.PoolClient, language: Locale, words: readonly NewTerm[]): Promise<(place: number) => CognateIndex> {
    const lists = words.map((): NewTerm[] => []);
    if (words.length > 0) {
      const { rows } = await client.query<NewTerm & { place: number }>({
        name: 'lexicon-shortlist',
        text: SHORTLIST,
        values: [language, words.map(({ form }) => form)],
      });
      const taken = new Set<string>();
      for (const { place, term, form } of rows) {
        if (taken.has(`${place} ${term}`)) continue;
        taken.add(`${place} ${term}`);
        lists[place - 1]?.push({ term, form });
      }
    }
    return (place) => new CognateIndex(lists[place] ?? []);
  }

  private alignmentsOf(client: pg.PoolClient): Promise<Record<Locale, Translations>> {
    this.alignments ??= this.align(client).catch((error: unknown) => {
      this.alignments = undefined;
      throw error;
    });
    return this.alignments;
  }

  private async align(client: pg.PoolClient): Promise<Record<Locale, Translations>> {
    const pairs = TERM_PAIRS.split('\n').map((line) => line.split('|'));
    const sides: Record<Locale, string[][]> = { fr: [], en: [] };
    for (const [side, language] of (['fr', 'en'] as const).entries()) {
      const forms = pairs.map((pair) =>
        analyse(pair[side] ?? '', language)
          .filter(({ isRanked, isSmall, isImplied }) => isRanked && !isSmall && !isImplied)
          .map(({ form }) => form),
      );
      const terms = await this.stems.of(client, language, forms.flat());
      sides[language] = forms.map((words) => [...new Set(words.map((form) => terms.get(form) ?? form))]);
    }
    const toEnglish = sides.fr.map((french, index): TermPair => [french, sides.en[index] ?? []]);
    return { fr: alignWords(toEnglish), en: alignWords(toEnglish.map(([french, english]) => [english, french])) };
  }
}
