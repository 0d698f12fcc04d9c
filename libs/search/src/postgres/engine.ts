import type pg from 'pg';
import { LOCALES, type Locale } from '#libs/contracts';
import { fold } from '../analyser/fold.ts';
import { applyFilters, countOutcomes, isFiltering, type FoundCase } from '../facets.ts';
import { markAll, markPassage } from '../highlights.ts';
import { parseQuery, type ParsedQuery } from '../query.ts';
import { scoreText, selfScore, type LanguageStatistics } from '../ranking/score.ts';
import type {
  Correction,
  Found,
  FoundBySearch,
  FoundSimilar,
  Highlight,
  Progress,
  SearchEngine,
  SearchRequest,
  SimilarCase,
  SimilarRequest,
  Suggestion,
} from '../search-engine.ts';
import { Candidates, filterConditions, MOST_FOUND, salientWords, type Candidate } from './candidates.ts';
import { Conditions } from './conditions.ts';
import { nearness, RESCORED, WordFinder, type Filtering } from './finder.ts';
import { Lexicon } from './lexicon.ts';
import { QuestionReader, type Corrected, type Question } from './question.ts';
import { rebuild } from './rebuild.ts';
import { holdIndex, inTransaction } from './statements.ts';
import { Stems } from './stems.ts';
import { forgetCase, IndexWriter } from './writer.ts';

/** No statement of a search holds the database longer, in milliseconds. */
const LONGEST_MS = 2_000;
// Everything is looked up by an index, also while PostgreSQL does not know yet how much there is.
const READING = `BEGIN READ ONLY; SET LOCAL statement_timeout = ${LONGEST_MS}; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off; SET LOCAL jit = off; SET LOCAL join_collapse_limit = 1; SET LOCAL enable_seqscan = off;
  SET LOCAL pg_trgm.similarity_threshold = 0.25`;

/** Shared part of a text's weight from which on a case tells the same story, and from which on it nearly is the same text. */
const SAME_STORY = 0.2;
const NEARLY_SAME = 0.65;
const MOST_REASONS = 5;
/** Letters alone, and enough of them to say something. */
const TELLING = /^[\p{L}\p{M}’'-]{3,}$/u;

const STATISTICS = `SELECT language, cases AS total, words::float / greatest(1, cases) AS "meanLength" FROM search_language`;
const FACETS = `
  SELECT no, case_id AS id, origin, s.state, language, array_to_string(specialties, ' ') AS specialties, proof, age_band AS "ageBand", sex, diagnosis, has_images AS "hasImages", (extract(epoch FROM published_at) * 1000)::float AS "publishedAt", replies
  FROM case_search s WHERE no = ANY ($1::int[])
    AND (origin = 'literature' OR EXISTS (SELECT 1 FROM clinical_case c WHERE c.id = s.case_id AND c.state IN ('published','closed')))`;
const NUMBER_OF = `SELECT no FROM case_search WHERE case_id = $1`;
const TEXTS = `SELECT case_id AS id, language, text FROM case_search WHERE case_id = ANY ($1::uuid[])`;
const FORMS_OF = `SELECT form FROM search_form WHERE term_id = ANY ($1::int[])`;

const SUGGESTED_WORDS = `
  SELECT spelling, sum(document_frequency)::int AS count FROM (
    SELECT spelling, document_frequency FROM search_form WHERE form ~>=~ $1 AND form ~<~ $2 AND (form !~ '[0-9]' OR $1 ~ '[0-9]') ORDER BY document_frequency DESC LIMIT 200
  ) AS near GROUP BY spelling ORDER BY count DESC, spelling LIMIT 6`;
const SUGGESTED_DIAGNOSES = `
  SELECT min(diagnosis) AS diagnosis, count(*)::int AS count FROM (
    SELECT diagnosis, diagnosis_key FROM case_search WHERE diagnosis_key ~>=~ $1 AND diagnosis_key ~<~ $2 LIMIT 1000
  ) AS near GROUP BY diagnosis_key ORDER BY count DESC, diagnosis LIMIT 4`;
const SHORTEST_SUGGESTED = 2;
/** Sorts after everything that begins with what stands before it. */
const LAST_SIGN = '\uffff';

/** Plain columns: arrays and dates cost more to read than all the rest. */
type FacetRow = Omit<FoundCase, 'score' | 'specialties'> & { no: number; specialties: string };

/** The archive in PostgreSQL: postings by impact, documents as tsvectors, everything kept in the transactions that change the cases. */
export class PostgresSearchEngine implements SearchEngine {
  private readonly stems = new Stems();
  private readonly lexicon = new Lexicon(this.stems);
  private readonly reader = new QuestionReader(this.stems, this.lexicon);
  private readonly conditions = new Conditions(this.stems);
  private readonly writer = new IndexWriter(this.stems, this.lexicon);
  private readonly pool: pg.Pool;

  constructor(pool: pg.Pool) {
    this.pool = pool;
  }

  async index(...caseIds: string[]): Promise<void> {
    await inTransaction(this.pool, 'BEGIN', async (client) => {
      await holdIndex(client);
      await this.writer.write(client, caseIds);
    });
  }

  async remove(caseId: string): Promise<void> {
    await inTransaction(this.pool, 'BEGIN', (client) => forgetCase(client, caseId));
  }

  reindex(progress: Progress): Promise<void> {
    return rebuild(this.pool, this.writer, progress);
  }

  /** Lets PostgreSQL know how much there is, after many cases came at once. */
  async refreshStatistics(): Promise<void> {
    await this.pool.query('ANALYZE case_search, search_term, search_form, search_posting, search_lexicon');
  }

  /** The condition on `case_search.document` that cases found by a query meet, as the text of a tsquery; null where the query holds no word. */
  conditionFor(query: string): Promise<string | null> {
    return inTransaction(this.pool, READING, (client) => this.conditions.whole(client, parseQuery(query)));
  }

  search(request: SearchRequest): Promise<FoundBySearch> {
    return inTransaction(this.pool, READING, async (client) => {
      const parsed = parseQuery(request.query);
      const question = await this.reader.readWords(client, parsed.words);
      const finder = new WordFinder(client, this.conditions, await this.statistics(client));
      const isBrowsing = !question.hasWords && parsed.phrases.length === 0;
      const look = (among: Filtering | null): Promise<Candidate[]> =>
        isBrowsing ? this.browse(client, request, among) : finder.find(parsed, question, request.resultLanguage, among);
      // What passes the filters may lie beyond the best of all, so it is looked for by itself; the others are there to be counted.
      const within = isFiltering(request.filters) ? await look(filterConditions(request.filters, 0)) : [];
      const known = new Set(within.map(({ no }) => no));
      const all = [...within, ...(await look(null)).filter(({ no }) => !known.has(no))];
      const { facets, kept: cases } = applyFilters(await this.facts(client, all), request.filters);
      return {
        ...this.found(sorted(cases, request.sort), question),
        facets,
        outcomes: countOutcomes(cases),
        correction: correctionOf(parsed, question.corrected),
        hasWords: !isBrowsing,
      };
    });
  }

  similar({ text, language, resultLanguage, exceptId }: SimilarRequest): Promise<FoundSimilar> {
    return inTransaction(this.pool, READING, async (client) => {
      const question = await this.reader.readText(client, text, language);
      const statistics = await this.statistics(client);
      const except = exceptId
        ? (await client.query<{ no: number }>({ name: 'search-number', text: NUMBER_OF, values: [exceptId] })).rows[0]?.no
        : undefined;
      const scored = new Map<number, { score: number; resemblance: number; why: string[] }>();
      for (const one of resultLanguage ? [resultLanguage] : LOCALES) {
        const words = question.words[one];
        const salient = salientWords(words, statistics[one]);
        const candidates = new Candidates(client);
        const best = (await candidates.withAnyWord(salient, statistics[one], null, false, RESCORED + 1))
          .filter(({ no }) => no !== except)
          .slice(0, RESCORED);
        const documents = await candidates.documents(
          best.map(({ no }) => no),
          words,
        );
        const whole = selfScore(words, statistics[one]);
        for (const { document, score, exact, telling } of scoreText(
          words,
          salient,
          documents.map((read) => read.document),
          statistics[one],
        )) {
          const why = telling
            .map(({ spelling }) => spelling)
            .filter((word) => TELLING.test(word))
            .slice(0, MOST_REASONS);
          scored.set(document.no, { score: score * nearness(words), resemblance: Math.min(1, exact / whole), why });
        }
      }
      const facts = await this.facts(
        client,
        [...scored].map(([no, { score }]) => ({ no, score })),
      );
      const numbers = new Map(facts.map((fact) => [fact.id, fact.no]));
      const cases = sorted(facts, 'relevance').map((one): SimilarCase => {
        const { resemblance = 0, why = [] } = scored.get(numbers.get(one.id) ?? -1) ?? {};
        return { ...one, resemblance, why };
      });
      const atLeast = (least: number): SimilarCase[] => cases.filter(({ resemblance }) => resemblance >= least);
      const alike = atLeast(SAME_STORY);
      return { ...this.found(cases, question), cases, alike, outcomes: countOutcomes(alike), nearlySame: atLeast(NEARLY_SAME) };
    });
  }

  async suggest(typed: string): Promise<Suggestion[]> {
    const [, before = '', last = ''] = /^(.*?)([\p{L}\p{N}\p{M}]*)$/su.exec(typed.normalize('NFC')) ?? [];
    const whole = fold(typed).replace(/\s+/g, ' ').trimStart();
    const prefix = fold(last);
    if (whole.trim().length < SHORTEST_SUGGESTED) return [];
    return inTransaction(this.pool, READING, async (client) => {
      const diagnoses = await client.query<{ diagnosis: string; count: number }>({
        name: 'suggest-diagnoses',
        text: SUGGESTED_DIAGNOSES,
        values: [whole, whole + LAST_SIGN],
      });
      const words =
        prefix.length < SHORTEST_SUGGESTED
          ? []
          : (
              await client.query<{ spelling: string; count: number }>({
                name: 'suggest-words',
                text: SUGGESTED_WORDS,
                values: [prefix, prefix + LAST_SIGN],
              })
            ).rows;
      return [
        ...diagnoses.rows.map(({ diagnosis, count }): Suggestion => ({ text: diagnosis, kind: 'diagnosis', count })),
        ...words.map(({ spelling, count }): Suggestion => ({
          text: before + spelling,
          kind: 'word',
          count: before.trim() === '' ? count : null,
        })),
      ].filter(({ text }) => text !== typed);
    });
  }

  private async statistics(client: pg.PoolClient): Promise<Record<Locale, LanguageStatistics>> {
    const values: Record<Locale, LanguageStatistics> = { fr: { total: 0, meanLength: 1 }, en: { total: 0, meanLength: 1 } };
    const { rows } = await client.query<LanguageStatistics & { language: Locale }>({ name: 'search-statistics', text: STATISTICS });
    for (const { language, total, meanLength } of rows) values[language] = { total, meanLength };
    return values;
  }

  /** Without words the newest cases are found, all alike. */
  private async browse(client: pg.PoolClient, { resultLanguage }: SearchRequest, filtering: Filtering | null): Promise<Candidate[]> {
    const { sql, values } = filtering ?? { sql: 'true', values: [] };
    const text = `SELECT no, 0::float AS score FROM case_search WHERE ${sql} AND ($${values.length + 1}::text IS NULL OR language = $${values.length + 1}) ORDER BY published_at DESC, no DESC LIMIT ${MOST_FOUND}`;
    return (await client.query<Candidate>(text, [...values, resultLanguage])).rows;
  }

  private async facts(client: pg.PoolClient, candidates: readonly Candidate[]): Promise<(FoundCase & { no: number })[]> {
    const scores = new Map(candidates.map(({ no, score }) => [no, score]));
    const { rows } = await client.query<FacetRow>({
      name: 'search-facts',
      text: FACETS,
      values: [[...scores.keys()]],
    });
    return rows.map(({ specialties, ...row }) => ({
      ...row,
      specialties: specialties.split(' ').filter(Boolean),
      score: scores.get(row.no) ?? 0,
    }));
  }

  private found(cases: FoundCase[], question: Question): Found {
    const termIds = LOCALES.flatMap((language) =>
      question.words[language].flatMap(({ alternatives }) => alternatives.map(({ termId }) => termId)),
    );
    return { cases, highlight: (titles) => this.highlight(titles, termIds) };
  }

  private async highlight(titles: ReadonlyMap<string, string>, termIds: readonly number[]): Promise<Map<string, Highlight>> {
    if (titles.size === 0) return new Map();
    return inTransaction(this.pool, READING, async (client) => {
      const forms = new Set(
        (await client.query<{ form: string }>({ name: 'highlight-forms', text: FORMS_OF, values: [termIds] })).rows.map(({ form }) => form),
      );
      const { rows } = await client.query<{ id: string; language: Locale; text: string }>({
        name: 'highlight-texts',
        text: TEXTS,
        values: [[...titles.keys()]],
      });
      return new Map(
        rows.map(({ id, language, text }) => [
          id,
          { titleParts: markAll(titles.get(id) ?? '', language, forms), excerptParts: markPassage(text, language, forms) },
        ]),
      );
    });
  }
}

function sorted<Case extends FoundCase>(cases: Case[], sort: SearchRequest['sort']): Case[] {
  const byScore = (a: Case, b: Case): number => b.score - a.score || b.publishedAt - a.publishedAt || a.id.localeCompare(b.id);
  if (sort === 'newest') return [...cases].sort((a, b) => b.publishedAt - a.publishedAt || byScore(a, b));
  if (sort === 'discussed') return [...cases].sort((a, b) => b.replies - a.replies || byScore(a, b));
  return [...cases].sort(byScore);
}

/** The query with the meant words in it; places count in the words of the query, without marks. */
function correctionOf({ words }: ParsedQuery, corrected: readonly Corrected[]): Correction | null {
  if (corrected.length === 0) return null;
  let query = words;
  for (const { typed, meant } of [...corrected].sort((a, b) => b.typed.start - a.typed.start))
    query = query.slice(0, typed.start) + meant + query.slice(typed.end);
  return { query, words: corrected.map(({ typed, meant }) => ({ typed: typed.word, meant })) };
}
