import { spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { EmbeddedServer } from '#libs/persistence';
import { createTestFolder } from '../support/database.ts';
import { Person } from '../support/person.ts';
import { until } from '../support/until.ts';

interface Run {
  child: ChildProcess;
  output: () => string;
  ended: Promise<number | null>;
}

function run(file: string, words: string[], env: NodeJS.ProcessEnv, input?: string): Run {
  const child = spawn('node_modules/.bin/node', [file, ...words], {
    env: { ...process.env, NODE_OPTIONS: '', ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stdin.end(input);
  return { child, output: () => text, ended: new Promise((resolve) => child.once('close', resolve)) };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Processes whose parent is `pid`, with their command lines. */
function childrenOf(pid: number): { pid: number; command: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]);
        return parent === pid ? [{ pid: Number(name), command: readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ') }] : [];
      } catch {
        return [];
      }
    });
}

const isAlive = (pid: number): boolean => {
  try {
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return false;
  }
};

describe('the machine of one command', () => {
  const folder = createTestFolder();
  let env: NodeJS.ProcessEnv;
  let url: string;
  let current: Run | undefined;

  beforeEach(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    env = { PORT: String(port), CONSILIUM_DATA: join(folder.path, 'data') };
  });

  afterEach(async () => {
    current?.child.kill('SIGTERM');
    await current?.ended;
    current = undefined;
    await (await EmbeddedServer.find(join(folder.path, 'data', 'postgres')))?.stop();
  });

  const isReady = async (): Promise<boolean> => {
    try {
      return (await fetch(`${url}/api/health/ready`)).status === 200;
    } catch {
      return false;
    }
  };
  const start = async (): Promise<Run> => {
    const started = run('dist/apps/standalone/src/main.js', [], env);
    current = started;
    await until('ready', isReady, 120).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${started.output()}`);
    });
    return started;
  };

  it('starts clean, keeps its secrets to itself, lets an admin be made, and stops in order', async () => {
    const started = await start();
    await until('it says how to make the first admin', () => Promise.resolve(started.output().includes('create-admin')));
    expect(statSync(join(folder.path, 'data', 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(await (await fetch(`${url}/api/instance`)).json()).toMatchObject({ demo: false, demoAccounts: [] });
    const visitor = new Person(url);
    expect(await visitor.call('POST', '/api/auth/demo', { email: 'physician@consilium.example' })).toMatchObject({
      status: 404,
      body: { code: 'NOT_FOUND' },
    });

    const made = run('dist/apps/standalone/src/cli.js', ['create-admin', 'admin@clinic.example'], env, 'cheval exact pile agrafe\n');
    expect([await made.ended, made.output()]).toEqual([0, expect.stringContaining('admin@clinic.example can sign in.')]);
    await visitor.must('POST', '/api/auth/sign-in', { email: 'admin@clinic.example', password: 'cheval exact pile agrafe' });
    expect(await visitor.must('GET', '/api/me')).toMatchObject({
      roles: ['admin', 'verifier'],
      abilities: { decideVerification: true, readCases: false },
    });

    const pids = childrenOf(started.child.pid ?? 0).map(({ pid }) => pid);
    expect(pids.length).toBeGreaterThanOrEqual(2);
    started.child.kill('SIGTERM');
    expect(await started.ended).toBe(0);
    expect(pids.filter(isAlive)).toEqual([]);
    expect(await EmbeddedServer.find(join(folder.path, 'data', 'postgres'))).toBeUndefined();
  });

  it('brings back what dies: the api, then PostgreSQL', async () => {
    const started = await start();
    const api = childrenOf(started.child.pid ?? 0).find(({ command }) => command.includes('apps/api'));
    process.kill(api?.pid ?? 0, 'SIGKILL');
    await until('the api is gone', async () => !(await isReady()));
    await until('the api is back', isReady, 120);

    const postmaster = Number(readFileSync(join(folder.path, 'data', 'postgres', 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
    process.kill(postmaster, 'SIGKILL');
    await until('PostgreSQL is gone', async () => !(await isReady()));
    await until('PostgreSQL is back', isReady, 120);
    expect(
      (await new Person(url).call('POST', '/api/auth/sign-in', { email: 'admin@clinic.example', password: 'cheval exact pile agrafe' }))
        .status,
    ).toBe(200);
  });

  it('takes back the jobs that a killed worker held', async () => {
    const started = await start();
    await until('it greets', () => Promise.resolve(started.output().includes('is ready')));
    const server = await EmbeddedServer.find(join(folder.path, 'data', 'postgres'));
    const client = new pg.Client(server?.url('consilium'));
    await client.connect();
    try {
      await client.query(`SELECT graphile_worker.add_job('sweep.sessions', '{}', run_at := now() + interval '1 hour', job_key := 'held')`);
      await client.query(
        `UPDATE graphile_worker._private_jobs SET locked_by = 'dead', locked_at = now(), run_at = now() WHERE key = 'held'`,
      );
      const worker = childrenOf(started.child.pid ?? 0).find(({ command }) => command.includes('apps/worker'));
      process.kill(worker?.pid ?? 0, 'SIGKILL');
      await until(
        'the held job was done',
        async () => (await client.query(`SELECT 1 FROM graphile_worker.jobs WHERE key = 'held'`)).rowCount === 0,
        60,
      );
    } finally {
      await client.end();
    }
  });

  it('adopts the PostgreSQL that a killed parent left, and the children of that parent stop by themselves', async () => {
    const killed = await start();
    const pids = childrenOf(killed.child.pid ?? 0).map(({ pid }) => pid);
    killed.child.kill('SIGKILL');
    await killed.ended;
    await until('the children stopped', () => Promise.resolve(pids.every((pid) => !isAlive(pid))));
    const again = await start();
    await until('it greets', () => Promise.resolve(again.output().includes('is ready')));
    expect(again.output()).toContain('left by an earlier run');
  });

  it('says in one line that it runs already, that its port is taken, or that its folder cannot be written', async () => {
    await start();
    const second = run('dist/apps/standalone/src/main.js', [], { ...env, PORT: String(await freePort()) });
    expect([await second.ended, second.output()]).toEqual([1, expect.stringMatching(/^Consilium already runs on .* \(process \d+\)\.\n$/)]);

    const other = run('dist/apps/standalone/src/main.js', [], { ...env, CONSILIUM_DATA: join(folder.path, 'other') });
    expect([await other.ended, other.output()]).toEqual([
      1,
      expect.stringMatching(/^The address 127\.0\.0\.1:\d+ is taken; choose another with PORT and HOST\.\n$/),
    ]);

    writeFileSync(join(folder.path, 'file'), '');
    const nowhere = run('dist/apps/standalone/src/main.js', [], { ...env, CONSILIUM_DATA: join(folder.path, 'file', 'data') });
    expect([await nowhere.ended, nowhere.output()]).toEqual([
      1,
      expect.stringMatching(/^The data folder .* cannot be written; choose another with CONSILIUM_DATA\.\n$/),
    ]);

    const wrong = run('dist/apps/standalone/src/main.js', [], { ...env, CONSILIUM_DATA: join(folder.path, 'other'), PORT: 'ninety' });
    expect([await wrong.ended, wrong.output()]).toEqual([1, expect.stringContaining('PORT')]);
  });
});
