import type pg from 'pg';
import { ANALYSIS_VERSION } from '../analyser/analyser.ts';
import type { Progress } from '../search-engine.ts';
import { IS_FINDABLE, readSources } from './sources.ts';
import { holdIndex, inTransaction } from './statements.ts';
import type { IndexWriter } from './writer.ts';

/** Number of the lock that lets one process at a time make the index anew. */
const REBUILD_LOCK = 7_261_103;

/** The tables of the index; beside the living ones they stand in the schema `search_next`. */
const TABLES = ['case_search', 'search_term', 'search_form', 'search_posting', 'search_lexicon', 'search_language'] as const;
/** Made when the rows are there, which is many times faster. */
const LATE: readonly string[] = [
  'search_posting_pkey',
  'search_posting_impact_idx',
  'case_search_document_idx',
  'case_search_specialties_idx',
  'case_search_newest_idx',
  'case_search_diagnosis_idx',
];
const BATCH = 500;
/** Changed cases written in one transaction, which holds the index. */
const CHANGES_AT_ONCE = 50;
const SOME_CHANGES = `SELECT case_id AS id FROM search_change LIMIT ${CHANGES_AT_ONCE}`;
/** The tables as a search comes to them: taken in this order, those under way end and the next ones wait at the first. */
const READING_ORDER: readonly (typeof TABLES)[number][] = [
  'search_term',
  'search_lexicon',
  'search_form',
  'search_language',
  'search_posting',
  'case_search',
];
/** Who reads in another order is let through before the server calls it a deadlock, which it does after a second. */
const PATIENCE_MS = 200;
const MOST_ATTEMPTS = 100;
const LOCK_NOT_AVAILABLE = '55P03';

const FINDABLE = `SELECT id FROM (SELECT c.id FROM clinical_case c WHERE ${IS_FINDABLE} UNION ALL SELECT id FROM published_case) AS findable WHERE id > $1 ORDER BY id LIMIT ${BATCH}`;
const HOW_MANY = `SELECT (SELECT count(*) FROM clinical_case c WHERE ${IS_FINDABLE})::int + (SELECT count(*) FROM published_case)::int AS total`;
const INDEXES = `
  SELECT i.relname AS name, replace(pg_get_indexdef(i.oid), ' ON public.', ' ON search_next.') AS definition, t.relname AS table, x.indisprimary AS "isPrimary"
  FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid JOIN pg_namespace n ON n.oid = t.relnamespace
  WHERE n.nspname = 'public' AND t.relname = ANY ($1)`;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

interface IndexDefinition {
  name: string;
  definition: string;
  table: string;
  isPrimary: boolean;
}

/** Makes the whole index anew beside the old one, which serves meanwhile; what changes in between is brought up to date at the end. */
export async function rebuild(pool: pg.Pool, writer: IndexWriter, progress: Progress): Promise<void> {
  const guard = await pool.connect();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [REBUILD_LOCK]);
    const late = await prepare(pool);
    const { rows } = await pool.query<{ total: number }>(HOW_MANY);
    const total = rows[0]?.total ?? 0;
    progress(0, total);
    let after = FIRST_ID;
    for (let done = 0; ;) {
      const ids = (await pool.query<{ id: string }>(FINDABLE, [after])).rows.map(({ id }) => id);
      const last = ids.at(-1);
      if (last === undefined) break;
      after = last;
      await inNext(pool, async (client) => writer.add(client, await readSources(client, ids)));
      progress((done += ids.length), total);
    }
    for (const { name, definition, table, isPrimary } of late) {
      await pool.query(definition);
      if (isPrimary) await pool.query(`ALTER TABLE search_next.${table} ADD CONSTRAINT ${name} PRIMARY KEY USING INDEX ${name}`);
    }
    await pool.query(TABLES.map((table) => `ANALYZE search_next.${table}`).join('; '));
    while ((await catchUp(pool, writer)) === CHANGES_AT_ONCE);
    await swap(pool, writer);
    await pool.query(`VACUUM (ANALYZE) ${TABLES.join(', ')}`);
  } finally {
    // After a failure nothing of the cases stays in the unfinished tables; after the swap there are none.
    await guard.query('DROP SCHEMA IF EXISTS search_next CASCADE');
    await guard.query('SELECT pg_advisory_unlock($1)', [REBUILD_LOCK]);
    guard.release();
  }
}

/** Removes what a rebuild that was killed left behind. */
export async function dropUnfinished(pool: pg.Pool): Promise<void> {
  await inTransaction(pool, 'BEGIN', async (client) => {
    const { rows } = await client.query<{ isFree: boolean }>('SELECT pg_try_advisory_xact_lock($1) AS "isFree"', [REBUILD_LOCK]);
    if (rows[0]?.isFree) await client.query('DROP SCHEMA IF EXISTS search_next CASCADE');
  });
}

/** Brings some of the cases that changed meanwhile up to date in the new tables. @returns how many */
async function catchUp(pool: pg.Pool, writer: IndexWriter): Promise<number> {
  let count = 0;
  await inNext(pool, async (client) => {
    await holdIndex(client);
    const { rows } = await client.query<{ id: string }>(SOME_CHANGES);
    count = rows.length;
    await writer.write(
      client,
      rows.map(({ id }) => id),
    );
    // What the writing itself noted is done.
    await client.query('DELETE FROM search_change WHERE case_id = ANY ($1::uuid[])', [rows.map(({ id }) => id)]);
  });
  return count;
}

function inNext(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  return inTransaction(pool, 'BEGIN; SET LOCAL search_path = search_next, public; SET LOCAL synchronous_commit = off', work);
}

/** Empty tables with the indexes that writing needs. @returns the others */
async function prepare(pool: pg.Pool): Promise<IndexDefinition[]> {
  return inTransaction(pool, 'BEGIN', async (client) => {
    await holdIndex(client);
    await client.query('DROP SCHEMA IF EXISTS search_next CASCADE; CREATE SCHEMA search_next; DELETE FROM search_change');
    for (const table of TABLES) {
      await client.query(
        `CREATE TABLE search_next.${table} (LIKE public.${table} INCLUDING DEFAULTS INCLUDING IDENTITY INCLUDING STORAGE)`,
      );
    }
    await client.query('ALTER TABLE search_next.case_search SET (toast_tuple_target = 128)');
    await client.query(`INSERT INTO search_next.search_language VALUES ('fr', 0, 0), ('en', 0, 0)`);
    const { rows } = await client.query<IndexDefinition>(INDEXES, [TABLES]);
    for (const { name, definition, table, isPrimary } of rows.filter((row) => !LATE.includes(row.name))) {
      await client.query(definition);
      if (isPrimary) await client.query(`ALTER TABLE search_next.${table} ADD CONSTRAINT ${name} PRIMARY KEY USING INDEX ${name}`);
    }
    return rows.filter((row) => LATE.includes(row.name));
  });
}

/** Puts the new tables in the place of the old ones as soon as no reader is in the way. */
async function swap(pool: pg.Pool, writer: IndexWriter): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await swapOnce(pool, writer);
      return;
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !(error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE)) throw error;
    }
  }
}

/** In one transaction with the last changes. */
async function swapOnce(pool: pg.Pool, writer: IndexWriter): Promise<void> {
  await inTransaction(pool, 'BEGIN; SET LOCAL search_path = search_next, public', async (client) => {
    await holdIndex(client);
    const { rows } = await client.query<{ id: string }>('DELETE FROM search_change RETURNING case_id AS id');
    if (rows.length > 0) {
      await writer.write(
        client,
        rows.map(({ id }) => id),
      );
    }
    await client.query(
      `SET LOCAL lock_timeout = ${PATIENCE_MS}; LOCK TABLE ${READING_ORDER.map((table) => `public.${table}`).join(', ')}; RESET lock_timeout`,
    );
    await client.query(`DROP TABLE ${TABLES.map((table) => `public.${table}`).join(', ')}`);
    for (const table of TABLES) await client.query(`ALTER TABLE search_next.${table} SET SCHEMA public`);
    await client.query('DROP SCHEMA search_next');
    await client.query('SET LOCAL search_path = public; DELETE FROM search_change; DELETE FROM search_build');
    await client.query('INSERT INTO search_build (analysis, finished_at) VALUES ($1, now())', [ANALYSIS_VERSION]);
  });
}

/** Whether the index was made by this version's analysis. */
export async function isUpToDate(pool: pg.Pool): Promise<boolean> {
  return (await pool.query('SELECT 1 FROM search_build WHERE analysis = $1', [ANALYSIS_VERSION])).rowCount === 1;
}
