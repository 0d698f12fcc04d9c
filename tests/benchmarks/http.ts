// npm run bench:http — feed, case and reply over HTTP on 10,000 cases, with the load generator on the same machine.
import { fork, type ChildProcess } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import pg from 'pg';
import { EmbeddedServer, migrateDatabase } from '#libs/persistence';
import { Person } from '../support/person.ts';

const CASES = 10_000;
const REPLIES = 20;
const SECONDS = 8;

const directory = mkdtempSync(join(tmpdir(), 'consilium-bench-'));
const database = await EmbeddedServer.start({ directory: join(directory, 'postgres') });
const port = 3999;
const url = `http://127.0.0.1:${port}`;
let api: ChildProcess | undefined;

async function fillCases(client: pg.Client): Promise<void> {
  await client.query(
    `INSERT INTO clinical_case (id, author_id, state, title, language, question_kind, age_band, sex, sections, specialties, tags, version, last_seq, reply_count, excerpt, created_at, published_at, first_replied_at, last_activity_at)
     SELECT gen_random_uuid(), (SELECT id FROM clinician LIMIT 1), 'published', 'Cas de mesure numéro ' || n || ' : quel diagnostic ?', 'fr', 'diagnosis', '40-49', 'female',
       jsonb_build_array(jsonb_build_object('kind', 'context', 'text', repeat('Une patiente de 40–49 ans, randonneuse. ', 6)), jsonb_build_object('kind', 'history', 'text', repeat('Lésion annulaire de la cuisse, étendue en trois semaines. ', 10))),
       ARRAY['SM15'], ARRAY['mesure'], 2, ${REPLIES}, ${REPLIES}, repeat('Une patiente de 40–49 ans, randonneuse. ', 5), at, at, at + interval '1 hour', at + interval '2 hours'
     FROM generate_series(1, ${CASES}) AS n, LATERAL (SELECT now() - n * interval '1 minute' AS at) AS t`,
  );
  await client.query(
    `INSERT INTO thread_entry (id, case_id, seq, kind, author_id, client_id, body, created_at)
     SELECT gen_random_uuid(), c.id, n, 'reply', c.author_id, gen_random_uuid(), repeat('Je ferais une biopsie et une immunofluorescence. ', 4), c.created_at + n * interval '1 minute'
     FROM clinical_case c, generate_series(1, ${REPLIES}) AS n`,
  );
  await client.query('VACUUM ANALYZE');
}

async function startApi(): Promise<void> {
  const child = fork('dist/apps/api/src/main.js', [], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: database.url('bench'),
      INSTANCE_KEY: randomBytes(32).toString('base64'),
      CONSILIUM_DATA: directory,
      RATE_LIMIT_FACTOR: '1000000',
      LOG_LEVEL: 'error',
    },
  });
  api = child;
  await new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error('the api did not start')));
    child.once('message', () => {
      child.removeAllListeners('exit');
      resolve();
    });
  });
}

/** Runs the requests in turn on each connection; `together` of them make one unit of work. */
async function load(options: autocannon.Options): Promise<{ result: autocannon.Result; times: number[] }> {
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const running = autocannon(options, (error: Error | null, measured) => (error ? reject(error) : resolve(measured)));
    running.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  });
  return { result, times: times.sort((a, b) => a - b) };
}

async function measure(name: string, person: Person, connections: number, requests: autocannon.Request[]): Promise<void> {
  const options = { url, connections, headers: { cookie: person.cookie, origin: url }, requests };
  await load({ ...options, duration: 2 });
  const { result, times } = await load({ ...options, duration: SECONDS });
  const at = (quantile: number): string => (times[Math.floor(times.length * quantile)] ?? NaN).toFixed(1);
  const failed = result.non2xx + result.errors;
  const rate = result.requests.average / requests.length;
  console.log(
    `${name.padEnd(26)} ${String(connections).padStart(3)} connections  ${rate.toFixed(0).padStart(6)}/s  each answer p50 ${at(0.5)} ms  p95 ${at(0.95)} ms  p99 ${at(0.99)} ms${failed ? `  ${failed} failed` : ''}`,
  );
}

try {
  const client = new pg.Client(database.url('postgres'));
  await client.connect();
  await client.query('CREATE DATABASE bench');
  await client.end();
  await migrateDatabase(database.url('bench'));
  await startApi();
  const person = await new Person(url).join();
  const filler = new pg.Client(database.url('bench'));
  await filler.connect();
  await filler.query(`UPDATE clinician SET verification_state = 'verified', verified_by = 'document'`);
  await fillCases(filler);
  const { rows } = await filler.query<{ id: string }>('SELECT id FROM clinical_case ORDER BY random() LIMIT 500');
  await filler.end();
  const ids = rows.map(({ id }) => id);
  const anyId = (): string => ids[Math.floor(Math.random() * ids.length)] ?? '';
  console.log(`${CASES} cases with ${REPLIES} replies each; ${SECONDS} s a row, the load generator beside the server`);
  for (const connections of [10, 50]) {
    await measure('feed of 20', person, connections, [{ method: 'GET', path: '/api/cases' }]);
    await measure('case', person, connections, [
      { method: 'GET', setupRequest: (request) => ({ ...request, path: `/api/cases/${anyId()}` }) },
    ]);
    await measure('case with its 20 replies', person, connections, [
      { method: 'GET', setupRequest: (request) => ({ ...request, path: `/api/cases/${anyId()}` }) },
      { method: 'GET', setupRequest: (request) => ({ ...request, path: `/api/cases/${anyId()}/entries?after=0` }) },
    ]);
    await measure('reply, any case', person, connections, [
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: person.cookie, origin: url },
        setupRequest: (request) => ({
          ...request,
          path: `/api/cases/${anyId()}/replies`,
          body: JSON.stringify({ clientId: randomUUID(), kind: 'reply', body: 'Mesure.' }),
        }),
      },
    ]);
  }
} finally {
  if (api?.exitCode === null) {
    const ended = new Promise((resolve) => api?.once('exit', resolve));
    api.kill('SIGTERM');
    await ended;
  }
  await database.stop();
  rmSync(directory, { recursive: true, force: true });
}
process.exit();
