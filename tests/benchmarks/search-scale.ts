// npm run bench:search-scale -- [--cases 500000] [--data DIR] [--keep FOLDER] — an archive of that size made of mixed sentences: of
// DIR/corpus.jsonl, or of the lexicon's own words. Prints the size of the index, the time to make it, and latencies at 1 and 8 clients,
// right after a restart of PostgreSQL ("cold") and warm. With --keep the archive stays in FOLDER for the next run.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import { SPECIALTY_CODES, type Locale } from '#libs/contracts';
import { createDataSource, EmbeddedServer, memorySettings, migrateDatabase, poolOf } from '#libs/persistence';
import { NO_FILTERS, PostgresSearchEngine } from '#libs/search';
import { TERM_PAIRS } from '../../libs/search/src/words/terms/index.ts';
import { seeded } from '../support/search-queries.ts';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const wanted = Number(option('cases') ?? 500_000);
const data = option('data');
const keep = option('keep');
const BATCH = 2_000;
const QUERIES = 200;
const CLIENTS = 8;

const random = seeded(7);
const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() * list.length)] as Item;
/** Common words come often, most words seldom. */
const pickSkewed = <Item>(list: readonly Item[]): Item => list[Math.floor(list.length * random() ** 3)] as Item;

function sentences(): Record<Locale, string[]> {
  if (data && existsSync(join(data, 'corpus.jsonl'))) {
    const found: Record<Locale, string[]> = { fr: [], en: [] };
    for (const line of readFileSync(join(data, 'corpus.jsonl'), 'utf8').split('\n').filter(Boolean)) {
      const { text, lang } = JSON.parse(line) as { text: string; lang: Locale };
      found[lang].push(...text.split(/(?<=[.!?])\s+/).filter((sentence) => sentence.length > 20));
    }
    return found;
  }
  const pairs = TERM_PAIRS.split('\n').map((line) => line.split('|'));
  const make = (side: 0 | 1): string[] =>
    Array.from(
      { length: 40_000 },
      () => `${Array.from({ length: 8 + Math.floor(random() * 10) }, () => pickSkewed(pairs)[side]).join(' ')}.`,
    );
  return { fr: make(0), en: make(1) };
}

const INSERT = `
  INSERT INTO published_case (id, external_id, language, title, title_given, text, specialties, diagnosis, published_on, date_precision, imported_at, updated_at, indexed_at)
  SELECT id, external_id, language, left(text, 80), false, text, ARRAY[specialty], diagnosis, date '2000-01-01' + (n % 9000)::int, 'day', now(), now(), now()
  FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY AS c(id, external_id, language, text, specialty, diagnosis, n)`;

async function fill(pool: pg.Pool): Promise<void> {
  const pool1 = sentences();
  const diagnoses = TERM_PAIRS.split('\n').map((line) => line.split('|'));
  for (let done = 0; done < wanted; done += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, wanted - done) }, (_, at) => {
      const language: Locale = random() < 0.3 ? 'fr' : 'en';
      const text = Array.from({ length: 4 + Math.floor(random() * 6) }, () => pick(pool1[language])).join(' ');
      return [
        uuid(),
        `scale-${done + at}`,
        language,
        text,
        pickSkewed(SPECIALTY_CODES),
        random() < 0.5 ? pickSkewed(diagnoses)[language === 'fr' ? 0 : 1] : null,
      ];
    });
    await pool.query(
      INSERT,
      [0, 1, 2, 3, 4, 5].map((column) => rows.map((row) => row[column])),
    );
  }
}

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

interface Task {
  name: string;
  goal: number;
  run: (engine: PostgresSearchEngine, sample: Sample) => Promise<unknown>;
}
interface Sample {
  id: string;
  language: Locale;
  text: string;
  words: string[];
}

const TASKS: readonly Task[] = [
  {
    name: 'search, four words',
    goal: 50,
    run: (engine, { words }) =>
      engine.search({ query: words.slice(0, 4).join(' '), filters: NO_FILTERS, resultLanguage: null, sort: 'relevance' }),
  },
  {
    name: 'search, two words, filtered',
    goal: 150,
    run: (engine, { words, language }) =>
      engine.search({
        query: words.slice(0, 2).join(' '),
        filters: { ...NO_FILTERS, specialty: ['SM15'], state: ['closed'] },
        resultLanguage: language,
        sort: 'relevance',
      }),
  },
  {
    name: 'facets of one common word',
    goal: 150,
    run: (engine, { language }) =>
      engine.search({ query: language === 'fr' ? 'patient' : 'pain', filters: NO_FILTERS, resultLanguage: null, sort: 'newest' }),
  },
  {
    name: 'similar, 40 words',
    goal: 100,
    run: (engine, { text, language }) => engine.similar({ text: text.split(/\s+/).slice(0, 40).join(' '), language, resultLanguage: null }),
  },
  {
    name: 'similar, whole case',
    goal: 100,
    run: (engine, { text, language, id }) => engine.similar({ text, language, resultLanguage: null, exceptId: id }),
  },
  {
    name: 'suggestion',
    goal: 10,
    run: (engine, { words }) => engine.suggest((words[0] ?? 'pain').slice(0, 3 + Math.floor(Math.random() * 3))),
  },
  { name: 'index one case', goal: 50, run: (engine, { id }) => engine.index(id) },
];

async function samples(pool: pg.Pool): Promise<Sample[]> {
  const { rows } = await pool.query<{ id: string; language: Locale; text: string }>(
    'SELECT id, language, text FROM published_case WHERE external_id = ANY ($1)',
    [Array.from({ length: QUERIES * 2 }, () => `scale-${Math.floor(random() * wanted)}`)],
  );
  return rows.map((row) => ({ ...row, words: [...new Set(row.text.toLowerCase().match(/\p{L}{6,}/gu) ?? [])].sort(() => random() - 0.5) }));
}

async function measure(engine: PostgresSearchEngine, { run }: Task, list: readonly Sample[], clients: number): Promise<number[]> {
  const times: number[] = [];
  const queue = [...list];
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let sample = queue.pop(); sample; sample = queue.pop()) {
        const began = performance.now();
        await run(engine, sample);
        times.push(performance.now() - began);
      }
    }),
  );
  return times;
}

const directory = keep ?? mkdtempSync(join(tmpdir(), 'consilium-bench-'));
const settings = { ...memorySettings(), max_wal_size: '8GB', maintenance_work_mem: '1GB' };
let server = await EmbeddedServer.start({ directory, settings });
await migrateDatabase(server.url('postgres'));
let dataSource = await createDataSource(server.url('postgres'), CLIENTS + 2).initialize();

/** Empties PostgreSQL's own cache; what the operating system holds of the files stays. */
async function restart(): Promise<void> {
  await dataSource.destroy();
  // The last connections close a moment after the pool has ended.
  await setTimeout(500);
  await server.stop();
  server = await EmbeddedServer.start({ directory, settings });
  dataSource = await createDataSource(server.url('postgres'), CLIENTS + 2).initialize();
}

try {
  const { rows } = await poolOf(dataSource).query<{ count: number }>('SELECT count(*)::int AS count FROM case_search');
  if (rows[0]?.count !== wanted) {
    const began = performance.now();
    await fill(poolOf(dataSource));
    console.log(`${wanted} cases made in ${((performance.now() - began) / 1000).toFixed(0)} s`);
    const start = performance.now();
    let shown = 0;
    await new PostgresSearchEngine(poolOf(dataSource)).reindex((done, total) => {
      if (done - shown >= 50_000) console.log(`  ${(shown = done)} of ${total}, ${((performance.now() - start) / 1000).toFixed(0)} s`);
    });
    console.log(`indexed in ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  const sizes = await poolOf(dataSource).query<{ name: string; size: string }>(
    `SELECT relname AS name, pg_size_pretty(pg_total_relation_size(oid)) AS size FROM pg_class WHERE relname IN ('case_search','search_posting','search_term','search_form','search_lexicon') ORDER BY pg_total_relation_size(oid) DESC`,
  );
  console.log(sizes.rows.map(({ name, size }) => `${name} ${size}`).join('  '));
  const list = await samples(poolOf(dataSource));
  const [cold, warm] = [list.slice(0, 30), list.slice(30, 30 + QUERIES)];
  await restart();
  for (const task of TASKS) {
    const engine = new PostgresSearchEngine(poolOf(dataSource));
    const first = await measure(engine, task, cold, 1);
    await measure(engine, task, warm, 1);
    const one = await measure(engine, task, warm, 1);
    const eight = await measure(engine, task, warm, CLIENTS);
    const show = (times: readonly number[]): string => `p50 ${quantile(times, 0.5).toFixed(1)}  p95 ${quantile(times, 0.95).toFixed(1)}`;
    console.log(
      `${task.name.padEnd(30)} cold ${show(first)}   warm ${show(one)}   ${CLIENTS} clients ${show(eight)}   ms   goal p95 ${task.goal}, ${task.goal * 4}`,
    );
  }
  await dataSource.destroy();
} finally {
  await server.stop();
  if (!keep) rmSync(directory, { recursive: true, force: true });
}
