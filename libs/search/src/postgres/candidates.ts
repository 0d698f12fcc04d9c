import type pg from 'pg';
import type { SearchFilters } from '../facets.ts';
import { readDocument, WantedTerms, type RankedDocument } from '../ranking/document.ts';
import { rarityOf, salienceOf, type LanguageStatistics, type QueryWord, type SpellingsOfCase } from '../ranking/score.ts';

/** Cases looked at for one question; facets and outcomes are counted among them. */
export const MOST_FOUND = 3_000;
/** Words of a long text that are looked up. */
const MOST_SALIENT = 40;
/** Postings read whole for one question; of the words beyond, the best by impact. */
const BUDGET = 20_000;
const BEST_BEYOND = 300;
/** Filters that keep fewer cases are applied before the words. */
const FEW = 20_000;
const DENIED_WEIGHT = 0.5;

export interface Candidate {
  no: number;
  score: number;
}

/** Cases that hold every word: the best of the rarest word, as far as the others are there. */
const ALL_WORDS = `
  WITH rarest AS (
    SELECT best.case_no FROM unnest($1::int[], $2::real[]) AS a(id, weight) CROSS JOIN LATERAL (
      SELECT p.case_no, p.impact FROM search_posting p
      WHERE p.term_id = a.id AND ($6::int[] IS NULL OR p.case_no = ANY ($6)) ORDER BY p.impact DESC, p.case_no LIMIT ${MOST_FOUND}
    ) AS best GROUP BY best.case_no ORDER BY max(a.weight * best.impact) DESC LIMIT ${MOST_FOUND}
  ), held AS (
    SELECT r.case_no, a.word, max(a.rarity * (1 + a.weight * p.impact)) AS share
    FROM rarest r CROSS JOIN unnest($3::int[], $4::real[], $5::int[], $7::real[]) AS a(id, weight, word, rarity)
    JOIN search_posting p ON p.term_id = a.id AND p.case_no = r.case_no GROUP BY r.case_no, a.word
  )
  SELECT case_no AS no, sum(share)::float AS score FROM held GROUP BY case_no HAVING count(*) = $8 ORDER BY score DESC, case_no`;

/** Cases that hold any of the words, by the sum of what each adds. */
const ANY_WORD = `
  SELECT case_no AS no, sum(share)::float AS score FROM (
    SELECT p.case_no, a.weight * p.impact AS share FROM unnest($1::int[], $2::real[]) AS a(id, weight) JOIN search_posting p ON p.term_id = a.id
    WHERE $5::int[] IS NULL OR p.case_no = ANY ($5)
    UNION ALL
    SELECT best.case_no, a.weight * best.impact FROM unnest($3::int[], $4::real[]) AS a(id, weight) CROSS JOIN LATERAL (
      SELECT p.case_no, p.impact FROM search_posting p
      WHERE p.term_id = a.id AND ($5::int[] IS NULL OR p.case_no = ANY ($5)) ORDER BY p.impact DESC, p.case_no LIMIT ${BEST_BEYOND}
    ) AS best
  ) AS shares GROUP BY case_no ORDER BY score DESC, case_no LIMIT $6`;

const DOCUMENTS = `
  SELECT no, length, tsvectorsend(document) AS vector,
    CASE WHEN cardinality($2::int[]) = 0 THEN NULL ELSE (SELECT array_agg(used.id) FROM unnest(form_ids) AS used(id) WHERE used.id = ANY ($2)) END AS "formIds"
  FROM case_search WHERE no = ANY ($1::int[])`;
const FORMS = `SELECT id, spelling, form FROM search_form WHERE form = ANY ($1::text[])`;

/** Conditions of the filters on `case_search`; parameters from the number after `offset`. */
export function filterConditions(filters: SearchFilters, offset: number): { sql: string; values: unknown[] } {
  const values: unknown[] = [];
  const conditions: string[] = [];
  const add = (condition: (place: string) => string, value: unknown): void => {
    values.push(value);
    conditions.push(condition(`$${offset + values.length}`));
  };
  if (filters.specialty.length > 0) add((place) => `specialties && ${place}::text[]`, filters.specialty);
  for (const [column, list] of Object.entries({
    state: filters.state,
    proof: filters.proof,
    age_band: filters.ageBand,
    sex: filters.sex,
    language: filters.language,
    origin: filters.origin,
  })) {
    if (list.length > 0) add((place) => `${column} = ANY (${place}::text[])`, list);
  }
  if (filters.withImages) conditions.push('has_images');
  if (filters.from !== null) add((place) => `published_at >= ${place}::date AT TIME ZONE 'UTC'`, filters.from);
  if (filters.to !== null) add((place) => `published_at < (${place}::date + 1) AT TIME ZONE 'UTC'`, filters.to);
  return { sql: conditions.join(' AND ') || 'true', values };
}

/** Reads postings and documents. */
export class Candidates {
  private readonly client: pg.PoolClient;

  constructor(client: pg.PoolClient) {
    this.client = client;
  }

  /** Numbers of the cases that pass a condition, unless there are so many that the words had better come first. */
  async few(sql: string, values: readonly unknown[]): Promise<number[] | null> {
    const { rows } = await this.client.query<{ no: number }>(`SELECT no FROM case_search WHERE ${sql} LIMIT ${FEW}`, [...values]);
    return rows.length < FEW ? rows.map(({ no }) => no) : null;
  }

  async withAllWords(words: readonly QueryWord[], statistics: LanguageStatistics, among: number[] | null): Promise<Candidate[]> {
    const known = words.filter(({ alternatives }) => alternatives.length > 0);
    if (known.length < words.length || known.length === 0) return [];
    const rarest = known.reduce((best, word) => (rarityOf(word, statistics) > rarityOf(best, statistics) ? word : best));
    const all = known.flatMap((word, index) => word.alternatives.map((one) => ({ ...one, index, rarity: rarityOf(word, statistics) })));
    const { rows } = await this.client.query<Candidate>({
      ...nameOf('search-all-words', among),
      text: ALL_WORDS,
      values: [
        rarest.alternatives.map(({ termId }) => termId),
        rarest.alternatives.map(({ weight }) => weight),
        all.map(({ termId }) => termId),
        all.map(({ weight }) => weight),
        all.map(({ index }) => index),
        among,
        all.map(({ rarity }) => rarity),
        known.length,
      ],
    });
    return rows;
  }

  async withAnyWord(
    words: readonly QueryWord[],
    statistics: LanguageStatistics,
    among: number[] | null,
    withDenied: boolean,
    most: number,
  ): Promise<Candidate[]> {
    const terms = words
      .flatMap((word) => {
        const salience = salienceOf(word, statistics);
        const denied = withDenied && word.denied ? [{ ...word.denied, weight: DENIED_WEIGHT }] : [];
        return [...word.alternatives, ...denied].map((one) => ({
          id: one.termId,
          documents: one.documents,
          weight: one.weight * salience,
        }));
      })
      .sort((a, b) => a.documents - b.documents);
    let read = 0;
    const whole = terms.filter(({ documents }) => (read += documents) <= BUDGET);
    const beyond = terms.slice(whole.length);
    if (terms.length === 0) return [];
    const { rows } = await this.client.query<Candidate>({
      ...nameOf('search-any-word', among),
      text: ANY_WORD,
      values: [
        whole.map(({ id }) => id),
        whole.map(({ weight }) => weight),
        beyond.map(({ id }) => id),
        beyond.map(({ weight }) => weight),
        among,
        most,
      ],
    });
    return rows;
  }

  /** What the ranking needs of cases, for the terms of these words; of their forms, those that are asked for. */
  async documents(
    nos: readonly number[],
    words: readonly QueryWord[],
    formIds: readonly number[] = [],
  ): Promise<{ document: RankedDocument; formIds: number[] }[]> {
    if (nos.length === 0) return [];
    const wanted = new WantedTerms(
      words.flatMap(({ alternatives, denied }) => [...alternatives.map(({ term }) => term), ...(denied ? [denied.term] : [])]),
    );
    const { rows } = await this.client.query<{ no: number; length: number; formIds: number[] | null; vector: Buffer }>({
      name: 'search-documents',
      text: DOCUMENTS,
      values: [nos, formIds],
    });
    return rows.map((row) => ({ document: readDocument(row.no, row.length, row.vector, wanted), formIds: row.formIds ?? [] }));
  }

  /** The forms of the words as cases spell them, and which of them a case uses. */
  async spellingsOf(words: readonly QueryWord[]): Promise<{ ids: number[]; of: (formIds: readonly number[]) => SpellingsOfCase }> {
    const { rows } = await this.client.query<{ id: number; spelling: string; form: string }>({
      name: 'search-forms',
      text: FORMS,
      values: [words.map(({ form }) => form)],
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    const of = (formIds: readonly number[]): SpellingsOfCase => {
      const used = formIds.flatMap((id) => byId.get(id) ?? []);
      return { forms: new Set(used.map(({ form }) => form)), spellings: new Set(used.map(({ spelling }) => spelling)) };
    };
    return { ids: [...byId.keys()], of };
  }
}

/** A list of cases is planned for as it is: kept plans would look it through for every posting. */
const nameOf = (name: string, among: number[] | null): { name?: string } => (among === null ? { name } : {});

/** The words that tell most of a long text. */
export function salientWords(words: readonly QueryWord[], statistics: LanguageStatistics): QueryWord[] {
  return words
    .filter(({ alternatives }) => alternatives.length > 0)
    .map((word) => ({ word, salience: salienceOf(word, statistics) }))
    .sort((a, b) => b.salience - a.salience)
    .slice(0, MOST_SALIENT)
    .map(({ word }) => word);
}
