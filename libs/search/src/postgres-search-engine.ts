import type pg from 'pg';
import { LOCALES, type Locale } from '#libs/contracts';
import { B, inverseDocumentFrequency, K1, salientTerms, type WeighedTerm } from './bm25.ts';
import type { FoundCase } from './facets.ts';
import { indexCase } from './postgres-index.ts';
import { parseQuery } from './query.ts';
import type { Found, FoundSimilar, Highlight, SearchEngine, TextPart } from './search-engine.ts';

/** Cases scored at most for one query; facets and outcomes are counted among them. */
const MOST_FOUND = 3_000;
const MOST_TERMS = 40;
/** With at least so many cases that hold every word, the others are left out. */
const ENOUGH = 10;
/** A case that scores below this part of the best one is not worth showing beside it. */
const SIMILAR_ENOUGH = 0.3;
/**
 * A case tells the same story from this score on, as a part of the weight of all the telling terms. On the demonstration's cases
 * siblings stand above 0.15 and strangers below 0.12.
 */
const SAME_STORY = 0.13;
const STATISTICS_MS = 30_000;
/** Below so many cases the statistics are read for every query: it costs nothing, and each case moves them. */
const SMALL_ARCHIVE = 1_000;
/** No statement of a search holds the database longer, in milliseconds. */
const LONGEST_MS = 2_000;

const TERMS = `
  SELECT t.id, word.language, word.lexeme AS term, t.document_frequency AS documents, word.times
  FROM (
    SELECT v.language, w.lexeme, coalesce(cardinality(w.positions), 1) AS times
    FROM (VALUES ('fr', 'med_fr'::regconfig), ('en', 'med_en'::regconfig)) AS v(language, configuration), unnest(to_tsvector(v.configuration, $1)) AS w
  ) AS word LEFT JOIN search_term t ON t.term = word.lexeme AND t.language = word.language`;

const WORDS = `
  SELECT v.language, count(w.lexeme)::int AS words
  FROM (VALUES ('fr', 'med_fr'::regconfig), ('en', 'med_en'::regconfig)) AS v(language, configuration) LEFT JOIN LATERAL unnest(to_tsvector(v.configuration, $1)) AS w ON true
  GROUP BY v.language`;

const SCORES = `
  SELECT c.id, scored.score, scored.matched, c.state, c.language, c.specialties, c.proof, c.age_band AS "ageBand", c.sex, c.diagnosis, c.image_count > 0 AS "hasImages"
  FROM (
    SELECT p.case_id, sum(w.weight * p.frequency * ${K1 + 1} / (p.frequency + ${K1} * (${1 - B} + ${B} * s.length / w.mean_length)))::float AS score, count(*)::int AS matched
    FROM unnest($1::int[], $2::real[], $3::real[]) AS w(term_id, weight, mean_length)
    JOIN search_posting p ON p.term_id = w.term_id JOIN case_search s ON s.case_id = p.case_id
    WHERE ($4::text IS NULL OR s.language = $4)
      AND NOT EXISTS (SELECT 1 FROM unnest($5::text[]) AS phrase WHERE NOT s.document @@ phraseto_tsquery(CASE s.language WHEN 'fr' THEN 'med_fr'::regconfig ELSE 'med_en'::regconfig END, phrase))
      AND NOT EXISTS (SELECT 1 FROM unnest($6::text[]) AS word WHERE s.document @@ plainto_tsquery(CASE s.language WHEN 'fr' THEN 'med_fr'::regconfig ELSE 'med_en'::regconfig END, word))
    GROUP BY p.case_id ORDER BY score DESC LIMIT ${MOST_FOUND}
  ) AS scored JOIN clinical_case c ON c.id = scored.case_id
  WHERE c.state IN ('published','closed') AND c.id IS DISTINCT FROM $7::uuid`;

/** Characters of a case that are looked through for the passage to show; parsing them is most of the work. */
const HIGHLIGHTED = 20_000;

const OPEN = '\u0001';
const CLOSE = '\u0002';
const MARKS = `StartSel=${OPEN}, StopSel=${CLOSE}`;

const HIGHLIGHTS = `
  SELECT c.id, ts_headline(configuration, c.title, $2::tsquery, 'HighlightAll=true, ${MARKS}') AS title,
    ts_headline(configuration, left(s.text, ${HIGHLIGHTED}), $2::tsquery, 'MinWords=18, MaxWords=34, ShortWord=2, ${MARKS}') AS excerpt
  FROM case_search s JOIN clinical_case c ON c.id = s.case_id, LATERAL (SELECT CASE s.language WHEN 'fr' THEN 'med_fr'::regconfig ELSE 'med_en'::regconfig END AS configuration) AS l
  WHERE c.id = ANY ($1::uuid[])`;

const STATISTICS = `SELECT language, count(*)::int AS total, coalesce(avg(length), 1)::float AS "meanLength" FROM case_search GROUP BY language`;

interface QueryTerm extends WeighedTerm {
  language: Locale;
  term: string;
}

interface TermRow {
  id: number | null;
  language: Locale;
  term: string;
  documents: number | null;
  times: number;
}

interface ScoredRow extends FoundCase {
  matched: number;
}

type Statistics = Record<Locale, { total: number; meanLength: number }>;

/** Weight of the most telling words of a text. */
function weightOf(words: readonly { weight: number }[]): number {
  return words
    .map(({ weight }) => weight)
    .sort((a, b) => b - a)
    .slice(0, MOST_TERMS)
    .reduce((sum, weight) => sum + weight, 0);
}

/** Splits a text at the marks that PostgreSQL put around the hits. */
export function splitMarks(marked: string): TextPart[] {
  return marked
    .split(new RegExp(`${OPEN}([^${CLOSE}]*)${CLOSE}`))
    .map((text, index) => ({ text, hit: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}

/**
 * BM25 over posting lists in PostgreSQL. Words are analysed by the text search configurations `med_fr` and `med_en`, so that
 * accents and endings do not matter; each language is weighed by its own statistics.
 */
export class PostgresSearchEngine implements SearchEngine {
  private statistics: { values: Statistics; readAt: number } | undefined;

  constructor(private readonly pool: pg.Pool) {}

  index(caseId: string): Promise<void> {
    return indexCase(this.pool, caseId);
  }

  async search(query: string, resultLanguage: Locale | null): Promise<Found> {
    const { words, phrases, excluded } = parseQuery(query);
    return this.inBounds(async (client) => {
      const terms = salientTerms(await this.termsOf(client, words), MOST_TERMS);
      if (terms.length === 0) return this.nothing();
      const { rows } = await client.query<{ language: Locale; words: number }>({ name: 'search-words', text: WORDS, values: [words] });
      const wanted = new Map(rows.map((row) => [row.language, Math.min(row.words, MOST_TERMS)]));
      const coverage = (found: ScoredRow): number => found.matched / Math.max(1, wanted.get(found.language) ?? 1);
      const scored = await this.score(client, terms, resultLanguage, { phrases, excluded });
      const whole = scored.filter((found) => coverage(found) >= 1);
      const kept = whole.length >= ENOUGH ? whole : scored;
      return this.found(
        kept.map((found) => ({ found, score: found.score * coverage(found) ** 2 })),
        terms,
      );
    });
  }

  async similar(text: string, resultLanguage: Locale | null, exceptId?: string): Promise<FoundSimilar> {
    return this.inBounds(async (client) => {
      const words = await this.weighWords(client, text);
      const inLanguage = (language: Locale): QueryTerm[] =>
        words.filter((word): word is QueryTerm => word.id !== null && word.language === language);
      const telling = LOCALES.flatMap((language) => salientTerms(inLanguage(language), MOST_TERMS));
      if (telling.length === 0) return { ...this.nothing(), alike: [] };
      const scored = await this.score(client, telling, resultLanguage, { phrases: [], excluded: [], exceptId });
      const best = Math.max(0, ...scored.map(({ score }) => score));
      const found = this.found(
        scored.filter(({ score }) => score >= best * SIMILAR_ENOUGH).map((one) => ({ found: one, score: one.score })),
        telling,
      );
      // Measured in the language that the text is written in, its unknown words included: a stray word makes no story.
      const whole = Math.max(...LOCALES.map((language) => weightOf(words.filter((word) => word.language === language))));
      return { ...found, alike: found.cases.filter(({ score }) => score >= whole * SAME_STORY) };
    });
  }

  private nothing(): Found {
    return { cases: [], highlight: () => Promise.resolve(new Map()) };
  }

  private found(scored: { found: ScoredRow; score: number }[], terms: readonly QueryTerm[]): Found {
    const cases = scored
      .map(({ found: { matched: _matched, ...one }, score }) => ({ ...one, score }))
      .sort((a, b) => b.score - a.score || a.id.localeCompare(b.id));
    return { cases, highlight: (ids) => this.highlight(ids, terms) };
  }

  /** The words of a text that the archive knows, weighed. */
  private async termsOf(client: pg.PoolClient, text: string): Promise<QueryTerm[]> {
    return (await this.weighWords(client, text)).filter((word): word is QueryTerm => word.id !== null);
  }

  /** Every word of a text as each language reads it; one that no case holds is the rarest of all. */
  private async weighWords(client: pg.PoolClient, text: string): Promise<(Omit<QueryTerm, 'id'> & { id: number | null })[]> {
    const statistics = await this.readStatistics(client);
    const { rows } = await client.query<TermRow>({ name: 'search-terms', text: TERMS, values: [text] });
    return rows.map(({ id, language, term, documents, times }) => {
      const found = documents ?? 0;
      return {
        id: found === 0 ? null : id,
        language,
        term,
        weight: times * inverseDocumentFrequency(statistics[language].total, Math.max(1, found)),
      };
    });
  }

  private async score(
    client: pg.PoolClient,
    terms: readonly QueryTerm[],
    resultLanguage: Locale | null,
    { phrases, excluded, exceptId }: { phrases: string[]; excluded: string[]; exceptId?: string | undefined },
  ): Promise<ScoredRow[]> {
    const statistics = await this.readStatistics(client);
    const values = [
      terms.map(({ id }) => id),
      terms.map(({ weight }) => weight),
      terms.map(({ language }) => Math.max(1, statistics[language].meanLength)),
      resultLanguage,
      phrases,
      excluded,
      exceptId ?? null,
    ];
    return (await client.query<ScoredRow>({ name: 'search-scores', text: SCORES, values })).rows;
  }

  private async highlight(ids: readonly string[], terms: readonly QueryTerm[]): Promise<Map<string, Highlight>> {
    if (ids.length === 0) return new Map();
    const query = terms.map(({ term }) => `'${term.replace(/['\\]/g, (sign) => sign + sign)}'`).join(' | ');
    const values = [ids, query];
    const { rows } = await this.inBounds((client) =>
      client.query<{ id: string; title: string; excerpt: string }>({ name: 'search-highlights', text: HIGHLIGHTS, values }),
    );
    return new Map(rows.map((row) => [row.id, { titleParts: splitMarks(row.title), excerptParts: splitMarks(row.excerpt) }]));
  }

  private async readStatistics(client: pg.PoolClient): Promise<Statistics> {
    const now = Date.now();
    const held = this.statistics;
    if (held && held.values.fr.total + held.values.en.total >= SMALL_ARCHIVE && now - held.readAt < STATISTICS_MS) return held.values;
    const values: Statistics = { fr: { total: 0, meanLength: 1 }, en: { total: 0, meanLength: 1 } };
    const { rows } = await client.query<{ language: Locale; total: number; meanLength: number }>(STATISTICS);
    for (const { language, total, meanLength } of rows) values[language] = { total, meanLength };
    this.statistics = { values, readAt: now };
    return values;
  }

  private async inBounds<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    try {
      await client.query(`BEGIN READ ONLY; SET LOCAL statement_timeout = ${LONGEST_MS}`);
      const found = await work(client);
      await client.query('COMMIT');
      return found;
    } catch (error) {
      await client.query('ROLLBACK');
      throw error;
    } finally {
      client.release();
    }
  }
}
