// npm run bench:search -- --data DIR [--every N] — imports DIR/corpus.jsonl and measures how well and how fast the archive finds cases,
// beside an exact scoring of every case in memory by the same formula. Queries: DIR/q_similar, q_paraphrase, q_cross (.jsonl), and words
// drawn from the cases with a fixed seed. One query of N is taken.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '#libs/contracts';
import { createDataSource, EmbeddedServer, migrateDatabase, poolOf } from '#libs/persistence';
import { NO_FILTERS, PostgresSearchEngine, type FoundCase } from '#libs/search';
import { importCases } from '../../apps/standalone/src/literature/import-cases.ts';
import { ExactSearch } from '../support/exact-search.ts';
import { keywordQueries, misspell, type Query } from '../support/search-queries.ts';

interface Line {
  id: string;
  text: string;
  lang: Locale;
}
interface Task {
  name: string;
  language: Locale;
  resultLanguage: Locale;
  isLong: boolean;
  queries: Query[];
}

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const data = option('data') ?? '';
const every = Number(option('every') ?? 1);
if (!existsSync(join(data, 'corpus.jsonl'))) {
  console.error('npm run bench:search -- --data DIR, where DIR holds corpus.jsonl');
  process.exit(1);
}
const lines = <Row>(file: string): Row[] => {
  const path = join(data, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
};

const corpus = lines<Line>('corpus.jsonl');
const texts = new Map(corpus.map(({ id, text }) => [id, text]));
const firstWords = (text: string, count: number): string => text.split(/\s+/).slice(0, count).join(' ');
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const twin = (id: string): string => id.replace(/-(fr|en)$/, (end) => (end === '-fr' ? '-en' : '-fr'));

function tasks(): Task[] {
  const similar = lines<{ q: string; rel: string[]; lang: Locale }>('q_similar.jsonl');
  const paraphrase = lines<{ qtext: string; rel: string[]; lang: Locale }>('q_paraphrase.jsonl');
  const cross = lines<{ qtext: string; rel: string[] }>('q_cross.jsonl');
  const all: Task[] = [];
  for (const language of ['fr', 'en'] as const) {
    const words = keywordQueries(
      corpus.filter(({ lang }) => lang === language),
      language,
    );
    const whole = similar
      .filter(({ lang }) => lang === language)
      .map(({ q, rel }): Query => ({ text: texts.get(q) ?? '', relevant: rel, except: q }));
    const own = { language, resultLanguage: language };
    all.push(
      { name: `${language} keywords`, ...own, isLong: false, queries: words },
      {
        name: `${language} keywords without accents`,
        ...own,
        isLong: false,
        queries: words.map((query) => ({ ...query, text: plain(query.text) })),
      },
      {
        name: `${language} two of four misspelt`,
        ...own,
        isLong: false,
        queries: words.map((query, at) => ({ ...query, text: misspell(query.text, at) })),
      },
      { name: `${language} similar, whole case`, ...own, isLong: true, queries: whole },
      {
        name: `${language} similar, first 40 words`,
        ...own,
        isLong: true,
        queries: whole.map((query) => ({ ...query, text: firstWords(query.text, 40) })),
      },
      {
        name: `${language} paraphrase`,
        ...own,
        isLong: true,
        queries: paraphrase
          .filter(({ lang }) => lang === language)
          .filter((_, at) => at % 2 === 0)
          .map(({ qtext, rel }) => ({ text: qtext, relevant: rel })),
      },
    );
  }
  all.push({
    name: 'fr → en, first 25 words',
    language: 'fr',
    resultLanguage: 'en',
    isLong: true,
    queries: cross.map(({ qtext, rel }) => ({ text: firstWords(qtext, 25), relevant: rel })),
  });
  for (const [language, resultLanguage] of [
    ['fr', 'en'],
    ['en', 'fr'],
  ] as const) {
    const queries = paraphrase
      .filter(({ lang }) => lang === language)
      .map(({ qtext, rel }): Query => ({ text: qtext, relevant: rel.map(twin).filter((id) => texts.has(id)) }))
      .filter(({ relevant }) => relevant.length > 0);
    all.push({ name: `${language} → ${resultLanguage}, explanation`, language, resultLanguage, isLong: true, queries });
  }
  return all
    .map((task) => ({ ...task, queries: task.queries.filter((_, at) => at % every === 0) }))
    .filter(({ queries }) => queries.length > 0);
}

/** Sums of reciprocal rank, discounted gain and recall over the first ten. */
class Quality {
  private readonly sums = { mrr: 0, ndcg: 0, recall: 0 };
  private count = 0;

  add(found: readonly string[], { relevant, except }: Query): void {
    const first = found.filter((id) => id !== except).slice(0, 10);
    const ranks = relevant.map((id) => first.indexOf(id)).filter((rank) => rank >= 0);
    const gain = (rank: number): number => 1 / Math.log2(rank + 2);
    this.count++;
    if (ranks.length > 0) this.sums.mrr += 1 / (Math.min(...ranks) + 1);
    this.sums.ndcg +=
      ranks.reduce((sum, rank) => sum + gain(rank), 0) / relevant.slice(0, 10).reduce((sum, _, rank) => sum + gain(rank), 0);
    this.sums.recall += ranks.length / Math.min(10, relevant.length);
  }

  toString(): string {
    const mean = (sum: number): string => (sum / this.count).toFixed(3);
    return `MRR ${mean(this.sums.mrr)}  nDCG ${mean(this.sums.ndcg)}  R@10 ${mean(this.sums.recall)}`;
  }
}

const quantile = (values: readonly number[], part: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;

const directory = mkdtempSync(join(tmpdir(), 'consilium-bench-'));
const server = await EmbeddedServer.start({ directory });
try {
  const url = server.url('postgres');
  await migrateDatabase(url);
  const dataSource = await createDataSource(url, 4).initialize();
  const pool = poolOf(dataSource);
  const engine = new PostgresSearchEngine(pool);
  const began = performance.now();
  const imported = await importCases(dataSource, engine, join(data, 'corpus.jsonl'), {
    refused: (line, reason) => console.log(`line ${line}: ${reason}`),
    progress: () => undefined,
  });
  console.log(`${imported.added} cases imported in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  const { rows } = await pool.query<{ id: string; external: string }>('SELECT id, external_id AS external FROM published_case');
  const externalIds = new Map(rows.map(({ id, external }) => [id, external]));
  const name = ({ id }: Pick<FoundCase, 'id'>): string => externalIds.get(id) ?? id;
  const exact = await ExactSearch.read(pool);
  for (const { name: task, language, resultLanguage, isLong, queries } of tasks()) {
    const [ours, reference] = [new Quality(), new Quality()];
    const times: number[] = [];
    for (const query of queries) {
      const start = performance.now();
      const found = isLong
        ? await engine.similar({ text: query.text, language, resultLanguage })
        : await engine.search({ query: query.text, filters: NO_FILTERS, resultLanguage, sort: 'relevance' });
      times.push(performance.now() - start);
      ours.add(found.cases.map(name), query);
      const best = isLong ? await exact.similar(query.text, language, resultLanguage) : await exact.search(query.text, resultLanguage);
      reference.add(
        best.map((id) => name({ id })),
        query,
      );
    }
    const speed = `p50 ${quantile(times, 0.5).toFixed(0)} ms  p95 ${quantile(times, 0.95).toFixed(0)} ms`;
    console.log(`${task.padEnd(32)} ${ours.toString()}  ${speed}  n ${queries.length}   exact: ${reference.toString()}`);
  }
  await dataSource.destroy();
} finally {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}
