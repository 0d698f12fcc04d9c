import type pg from 'pg';
import type { SearchFilters } from '../facets.ts';
import { readDocument, WantedTerms, type RankedDocument } from '../ranking/document.ts';
import { rarityOf, salienceOf, type LanguageStatistics, type QueryWord, type SpellingsOfCase } from '../ranking/score.ts';

/** Cases looked at for one question; facets and outcomes are counted among them. */
export const MOST_FOUND = 3_000;
/** Words of a long text that are looked up, and terms: a translated word may be several. */
const MOST_SALIENT = 40;
/** Postings read whole for one question; of the words beyond, the best by impact. */
const BUDGET = 20_000;
/** For a few words, which are asked together first. */
const SMALL_BUDGET = 6_000;
const BEST_BEYOND = 300;
/** Filters that keep fewer cases are applied before the words. */
const FEW = 20_000;
const DENIED_WEIGHT = 0.5;

export interface Candidate {
  no: number;
  score: number;
}

/** The best cases of the rarest word; each further word is looked for in those that are left, rare ones first. */
const RAREST = `
  SELECT best.case_no, max(a.weight * best.impact) AS impact FROM unnest($1::int[], $2::real[]) AS a(id, weight) CROSS JOIN LATERAL (
    SELECT p.case_no, p.impact FROM search_posting p
    WHERE p.term_id = a.id AND ($3::int[] IS NULL OR p.case_no = ANY ($3)) ORDER BY p.impact DESC, p.case_no LIMIT ${MOST_FOUND}
  ) AS best GROUP BY best.case_no ORDER BY impact DESC LIMIT ${MOST_FOUND}`;

/** Cases that hold every word, given for each further word whether it may be several terms; one alone is looked up faster. */
function allWords(several: readonly boolean[]): string {
  const further = several.map((isSeveral, index) => {
    const [ids, weights, word] = [`$${5 + index * 2}::int[]`, `$${6 + index * 2}::real[]`, `word${index + 1}`];
    if (!isSeveral) {
      const join = `JOIN search_posting AS ${word} ON ${word}.term_id = (${ids})[1] AND ${word}.case_no = word0.case_no`;
      return { join, impact: `(${weights})[1] * ${word}.impact` };
    }
    const best = `SELECT max(a.weight * p.impact) AS impact FROM unnest(${ids}, ${weights}) AS a(id, weight)
      JOIN search_posting p ON p.term_id = a.id AND p.case_no = word0.case_no`;
    return { join: `JOIN LATERAL (${best}) AS ${word} ON ${word}.impact IS NOT NULL`, impact: `${word}.impact` };
  });
  const shares = ['word0.impact', ...further.map(({ impact }) => impact)].map(
    (impact, word) => `($4::real[])[${word + 1}] * (1 + ${impact})`,
  );
  const joins = further.map(({ join }) => join).join(' ');
  return `SELECT word0.case_no AS no, (${shares.join(' + ')})::float AS score FROM (${RAREST}) AS word0 ${joins} ORDER BY score DESC, no`;
}

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
    // Not every filter has an index.
    await this.client.query('SET LOCAL enable_seqscan = on');
    const { rows } = await this.client.query<{ no: number }>(`SELECT no FROM case_search WHERE ${sql} LIMIT ${FEW}`, [...values]);
    await this.client.query('SET LOCAL enable_seqscan = off');
    return rows.length < FEW ? rows.map(({ no }) => no) : null;
  }

  async withAllWords(words: readonly QueryWord[], statistics: LanguageStatistics, among: number[] | null): Promise<Candidate[]> {
    const known = words.filter(({ alternatives }) => alternatives.length > 0);
    if (known.length < words.length || known.length === 0) return [];
    const byRarity = known.map((word) => ({ ...word, rarity: rarityOf(word, statistics) })).sort((one, other) => other.rarity - one.rarity);
    const terms = byRarity.map(({ alternatives }) => [alternatives.map(({ termId }) => termId), alternatives.map(({ weight }) => weight)]);
    const several = byRarity.slice(1).map(({ alternatives }) => alternatives.length > 1);
    const { rows } = await this.client.query<Candidate>({
      ...nameOf(`search-all-words-${several.map(Number).join('')}`, among),
      text: allWords(several),
      values: [...(terms[0] ?? []), among, byRarity.map(({ rarity }) => rarity), ...terms.slice(1).flat()],
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
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_SALIENT)
      .sort((a, b) => a.documents - b.documents);
    let read = 0;
    const whole = terms.filter(({ documents }) => (read += documents) <= (withDenied ? SMALL_BUDGET : BUDGET));
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
