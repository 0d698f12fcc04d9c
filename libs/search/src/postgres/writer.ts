import type pg from 'pg';
import { LOCALES, type Locale } from '#libs/contracts';
import { DENIED } from '../analyser/analyser.ts';
import { analyseCase, toIndexed, type IndexedCase } from '../document.ts';
import { diagnosisKey } from '../facets.ts';
import { impactOf } from '../ranking/bm25.ts';
import { type Lexicon, otherThan, type NewTerm } from './lexicon.ts';
import { readSources, shownText, type SourceCase } from './sources.ts';
import { holdIndex, type Statements } from './statements.ts';
import { type Stems } from './stems.ts';

/** Takes cases out with their words; a word that no other case holds leaves with them, and so do its translations, there and back. */
const FORGET = `
  WITH gone AS (
    DELETE FROM case_search WHERE case_id = ANY ($1::uuid[]) RETURNING no, language, length, form_ids
  ), used AS (
    SELECT g.no, f.id, f.term_id FROM gone g CROSS JOIN unnest(g.form_ids) AS used(id) JOIN search_form f ON f.id = used.id
  ), postings AS (
    DELETE FROM search_posting p USING (SELECT DISTINCT term_id, no FROM used) AS held
    WHERE p.term_id = held.term_id AND p.case_no = held.no RETURNING p.term_id
  ), terms AS (SELECT term_id AS id, count(*)::int AS times FROM postings GROUP BY term_id),
  fewer_terms AS (
    UPDATE search_term t SET document_frequency = t.document_frequency - terms.times FROM terms WHERE t.id = terms.id AND t.document_frequency > terms.times
  ), lost_terms AS (
    DELETE FROM search_term t USING terms WHERE t.id = terms.id AND t.document_frequency <= terms.times RETURNING t.language, t.term
  ), lost_translations AS (
    DELETE FROM search_lexicon l USING lost_terms WHERE l.language = lost_terms.language AND l.term = lost_terms.term
  ), lost_ways_back AS (
    DELETE FROM search_lexicon l USING lost_terms, search_lexicon there
    WHERE there.language = lost_terms.language AND there.term = lost_terms.term
      AND l.language <> there.language AND l.term = there.target AND l.target = there.term
  ), forms AS (SELECT id, count(*)::int AS times FROM used GROUP BY id),
  fewer_forms AS (
    UPDATE search_form f SET document_frequency = f.document_frequency - forms.times FROM forms WHERE f.id = forms.id AND f.document_frequency > forms.times
  ), lost_forms AS (
    DELETE FROM search_form f USING forms WHERE f.id = forms.id AND f.document_frequency <= forms.times
  )
  UPDATE search_language l SET cases = l.cases - lost.cases, words = l.words - lost.words
  FROM (SELECT language, count(*)::int AS cases, sum(length) AS words FROM gone GROUP BY language) AS lost WHERE l.language = lost.language`;

const NOTE_CHANGE = `
  INSERT INTO search_change (case_id) SELECT unnest($1::uuid[]) WHERE EXISTS (SELECT 1 FROM pg_namespace WHERE nspname = 'search_next') ON CONFLICT DO NOTHING`;

const ADD_TERMS = `
  WITH wanted AS (SELECT * FROM unnest($2::text[], $3::int[]) AS w(term, times)), added AS (
    INSERT INTO search_term AS t (language, term, document_frequency) SELECT $1, term, times FROM wanted ORDER BY term
    ON CONFLICT (language, term) DO UPDATE SET document_frequency = t.document_frequency + excluded.document_frequency
    RETURNING t.id, t.term, xmax = 0 AS "isNew"
  ) SELECT id, term, "isNew" FROM added`;

const ADD_FORMS = `
  INSERT INTO search_form AS f (language, spelling, form, term_id, document_frequency)
  SELECT $1, spelling, form, term_id, times FROM unnest($2::text[], $3::text[], $4::int[], $5::int[]) AS w(spelling, form, term_id, times) ORDER BY spelling, form
  ON CONFLICT (language, spelling, form) DO UPDATE SET document_frequency = f.document_frequency + excluded.document_frequency
  RETURNING f.id, f.spelling, f.form`;

const ADD_CASES = `
  INSERT INTO case_search (case_id, origin, language, length, state, specialties, age_band, sex, proof, diagnosis, diagnosis_key, has_images, published_at, replies, text, document, form_ids)
  SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(case_id uuid, origin text, language text, length integer, state text, specialties text[], age_band text, sex text, proof text,
    diagnosis text, diagnosis_key text, has_images boolean, published_at timestamptz, replies integer, text text, document tsvector, form_ids integer[])
  RETURNING no, case_id AS "caseId"`;

const ADD_POSTINGS = `INSERT INTO search_posting (term_id, case_no, impact) SELECT * FROM unnest($1::int[], $2::int[], $3::real[])`;

const ADD_LENGTHS = `UPDATE search_language SET cases = cases + $2, words = words + $3 WHERE language = $1 RETURNING cases, words::float AS words`;

const ADD_TRANSLATIONS = `
  INSERT INTO search_lexicon AS l (language, term, target, weight, by_looks)
  SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::real[], $5::boolean[])
  ON CONFLICT (language, term, target) DO UPDATE SET weight = greatest(l.weight, excluded.weight), by_looks = l.by_looks AND excluded.by_looks`;

/** Takes a case and its words out of the index, inside the caller's transaction: from its commit on nothing of it is found. */
export async function forgetCase(statements: Statements, caseId: string): Promise<void> {
  await holdIndex(statements);
  await forget(statements, [caseId]);
}

async function forget(statements: Statements, caseIds: readonly string[]): Promise<void> {
  await statements.query(FORGET, [caseIds]);
  await statements.query(NOTE_CHANGE, [caseIds]);
}

interface ReadyCase {
  source: SourceCase;
  length: number;
  indexed: IndexedCase;
  /** Its spellings by {@link formKey}. */
  words: Map<string, { spelling: string; form: string; term: string }>;
}

const formKey = (spelling: string, form: string): string => `${spelling} ${form}`;

function countBy(keys: Iterable<Iterable<string>>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of keys) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/** Writes cases into the tables of the index that the connection's search path shows. */
export class IndexWriter {
  private readonly stems: Stems;
  private readonly lexicon: Lexicon;

  constructor(stems: Stems, lexicon: Lexicon) {
    this.stems = stems;
    this.lexicon = lexicon;
  }

  /** Brings cases up to date; those that may no longer be found leave. The caller's transaction holds the index. */
  async write(client: pg.PoolClient, caseIds: readonly string[]): Promise<void> {
    await forget(client, caseIds);
    await this.add(client, await readSources(client, caseIds));
  }

  /** Adds cases that the index does not hold. */
  async add(client: pg.PoolClient, sources: readonly SourceCase[]): Promise<void> {
    for (const language of LOCALES) {
      const ours = sources.filter((source) => source.language === language);
      if (ours.length > 0) await this.addLanguage(client, language, ours);
    }
  }

  private async addLanguage(client: pg.PoolClient, language: Locale, sources: readonly SourceCase[]): Promise<void> {
    const cases = await this.ready(client, language, sources);
    const terms = await this.addTerms(client, language, cases);
    const forms = await this.addForms(client, language, cases, terms.ids);
    const numbers = await this.addCases(client, cases, forms);
    const { rows } = await client.query<{ cases: number; words: number }>({
      name: 'index-lengths',
      text: ADD_LENGTHS,
      values: [language, cases.length, cases.reduce((sum, { length }) => sum + length, 0)],
    });
    const mean = (rows[0]?.words ?? 0) / Math.max(1, rows[0]?.cases ?? 1);
    await this.addPostings(client, cases, terms.ids, numbers, mean);
    await this.addTranslations(client, language, terms.added);
  }

  private async ready(client: pg.PoolClient, language: Locale, sources: readonly SourceCase[]): Promise<ReadyCase[]> {
    const analysed = sources.map((source) => ({ source, ...analyseCase(source) }));
    const stems = await this.stems.of(
      client,
      language,
      analysed.flatMap(({ occurrences }) => occurrences.filter(({ isRanked }) => isRanked).map(({ form }) => form)),
    );
    const termOf = (form: string): string => stems.get(form) ?? form;
    return analysed.map((one) => {
      const indexed = toIndexed(one, termOf);
      const words = one.occurrences.map(({ spelling, form }) => ({ spelling, form, term: termOf(form) }));
      // A word beyond what a tsvector holds is not indexed, and neither is its spelling.
      const kept = words.filter(({ term }, at) => one.occurrences[at]?.isRanked && indexed.frequencies.has(term));
      return {
        source: one.source,
        length: one.length,
        indexed,
        words: new Map(kept.map((word) => [formKey(word.spelling, word.form), word])),
      };
    });
  }

  private async addTerms(
    client: pg.PoolClient,
    language: Locale,
    cases: readonly ReadyCase[],
  ): Promise<{ ids: Map<string, number>; added: NewTerm[] }> {
    const counts = countBy(cases.map(({ indexed }) => indexed.frequencies.keys()));
    const { rows } = await client.query<{ id: number; term: string; isNew: boolean }>({
      name: 'index-terms',
      text: ADD_TERMS,
      values: [language, [...counts.keys()], [...counts.values()]],
    });
    const isNew = new Set(rows.filter((row) => row.isNew && !row.term.startsWith(DENIED)).map(({ term }) => term));
    const forms = new Map<string, string>();
    for (const { form, term } of cases.flatMap(({ words }) => [...words.values()])) {
      if (isNew.has(term) && !forms.has(term)) forms.set(term, form);
    }
    return { ids: new Map(rows.map(({ id, term }) => [term, id])), added: [...forms].map(([term, form]) => ({ term, form })) };
  }

  /** Ids of the forms by {@link formKey}. */
  private async addForms(
    client: pg.PoolClient,
    language: Locale,
    cases: readonly ReadyCase[],
    termIds: Map<string, number>,
  ): Promise<Map<string, number>> {
    const counts = countBy(cases.map(({ words }) => words.keys()));
    const words = new Map(cases.flatMap((one) => [...one.words]));
    const list = [...words].map(([key, word]) => ({ ...word, termId: termIds.get(word.term), times: counts.get(key) }));
    const { rows } = await client.query<{ id: number; spelling: string; form: string }>({
      name: 'index-forms',
      text: ADD_FORMS,
      values: [
        language,
        list.map((one) => one.spelling),
        list.map((one) => one.form),
        list.map((one) => one.termId),
        list.map((one) => one.times),
      ],
    });
    return new Map(rows.map(({ id, spelling, form }) => [formKey(spelling, form), id]));
  }

  /** Numbers of the cases by id. */
  private async addCases(client: pg.PoolClient, cases: readonly ReadyCase[], formIds: Map<string, number>): Promise<Map<string, number>> {
    const records = cases.map(({ source, words, indexed, length }) => ({
      case_id: source.caseId,
      origin: source.origin,
      language: source.language,
      length,
      state: source.state,
      specialties: source.specialties,
      age_band: source.ageBand,
      sex: source.sex,
      proof: source.proof,
      diagnosis: source.diagnosis,
      diagnosis_key: source.diagnosis === null ? null : diagnosisKey(source.diagnosis),
      has_images: source.hasImages,
      published_at: source.publishedAt,
      replies: source.replyCount,
      text: shownText(source),
      document: indexed.vector,
      form_ids: [...words.keys()].map((key) => formIds.get(key)),
    }));
    const { rows } = await client.query<{ no: number; caseId: string }>({
      name: 'index-cases',
      text: ADD_CASES,
      values: [JSON.stringify(records)],
    });
    return new Map(rows.map(({ no, caseId }) => [caseId, no]));
  }

  private async addPostings(
    client: pg.PoolClient,
    cases: readonly ReadyCase[],
    termIds: Map<string, number>,
    numbers: Map<string, number>,
    mean: number,
  ): Promise<void> {
    const [terms, nos, impacts]: [(number | undefined)[], (number | undefined)[], number[]] = [[], [], []];
    for (const { source, indexed, length } of cases) {
      for (const [term, frequency] of indexed.frequencies) {
        terms.push(termIds.get(term));
        nos.push(numbers.get(source.caseId));
        impacts.push(impactOf(frequency, length, mean));
      }
    }
    await client.query({ name: 'index-postings', text: ADD_POSTINGS, values: [terms, nos, impacts] });
  }

  /** New words join the lexicon. */
  private async addTranslations(client: pg.PoolClient, language: Locale, added: readonly NewTerm[]): Promise<void> {
    const { aligned, alike } = await this.lexicon.translate(client, language, added);
    const other = otherThan(language);
    const rows = new Map<string, [Locale, string, string, number, boolean]>();
    const put = (from: Locale, term: string, target: string, weight: number, byLooks: boolean): void => {
      const key = `${from} ${term} ${target}`;
      const known = rows.get(key);
      rows.set(key, [from, term, target, Math.max(weight, known?.[3] ?? 0), byLooks && (known?.[4] ?? true)]);
    };
    for (const { term, target, weight } of aligned) put(language, term, target, weight, false);
    for (const { term, target, weight } of alike) {
      put(language, term, target, weight, true);
      put(other, target, term, weight, true);
    }
    if (rows.size === 0) return;
    const list = [...rows.values()];
    await client.query({
      name: 'index-translations',
      text: ADD_TRANSLATIONS,
      values: [0, 1, 2, 3, 4].map((column) => list.map((row) => row[column])),
    });
  }
}
