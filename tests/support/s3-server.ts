import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.ts';

/** The last MinIO with every call we use; the repository is archived, the Go module proxy keeps it. */
const MINIO_MODULE = 'github.com/minio/minio@v0.0.0-20260212201848-7aac2a2c5b7c';

/** A running S3 store for tests. */
export interface S3Server {
  endpoint: string;
  bucket: string;
  accessKey: string;
  secretKey: string;
  /** Ends the server where the test started it, and removes what it kept. */
  stop(): Promise<void>;
}

/**
 * Finds a real S3 store: the one named by `S3_ENDPOINT` (with `S3_ACCESS_KEY`, `S3_SECRET_KEY`, `S3_BUCKET`), else a `minio`
 * program on the path or in the cache folder, else one built by Go into that folder (five minutes, once).
 *
 * Where none can be had it says so in one line and returns null, unless `CONSILIUM_REQUIRE_S3=1` makes that an error.
 */
export async function startS3Server(): Promise<S3Server | null> {
  const { S3_ENDPOINT, S3_ACCESS_KEY = '', S3_SECRET_KEY = '', S3_BUCKET = 'consilium-tests' } = process.env;
  if (S3_ENDPOINT !== undefined && S3_ENDPOINT !== '') {
    return { endpoint: S3_ENDPOINT, bucket: S3_BUCKET, accessKey: S3_ACCESS_KEY, secretKey: S3_SECRET_KEY, stop: async () => {} };
  }
  const program = findMinio();
  if (program !== null) return startMinio(program);
  const message = 'No S3 store here (S3_ENDPOINT unset, no minio program, no Go to build one): its contract is not run.';
  if (process.env['CONSILIUM_REQUIRE_S3'] === '1') throw new Error(message);
  process.stderr.write(`${message}\n`);
  return null;
}

function findMinio(): string | null {
  const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'consilium', 'bin');
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), cache];
  const found = folders.map((folder) => join(folder, 'minio')).find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (spawnSync('go', ['version'], { stdio: 'ignore' }).status !== 0) return null;
  process.stderr.write(`Building a MinIO for the tests into ${cache}, once, about five minutes…\n`);
  mkdirSync(cache, { recursive: true });
  const build = spawnSync('go', ['install', MINIO_MODULE], {
    env: { ...process.env, GOBIN: cache },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return build.status === 0 ? join(cache, 'minio') : null;
}

async function startMinio(program: string): Promise<S3Server> {
  const folder = await mkdtemp(join(tmpdir(), 'consilium-s3-'));
  const accessKey = randomBytes(10).toString('hex');
  const secretKey = randomBytes(20).toString('hex');
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(program, ['server', join(folder, 'data'), '--address', address, '--console-address', '127.0.0.1:0', '--quiet'], {
    env: { HOME: folder, PATH: process.env['PATH'], MINIO_ROOT_USER: accessKey, MINIO_ROOT_PASSWORD: secretKey, MINIO_BROWSER: 'off' },
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    process.removeListener('exit', kill);
    child.kill('SIGTERM');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const endpoint = `http://${address}`;
  for (let attempt = 0; attempt < 200 && child.exitCode === null; attempt++) {
    if (await isReady(endpoint)) return { endpoint, bucket: 'consilium-tests', accessKey, secretKey, stop };
    await pause(100);
  }
  await stop();
  throw new Error(`${program} did not become ready`);
}

async function isReady(endpoint: string): Promise<boolean> {
  return fetch(`${endpoint}/minio/health/ready`).then(
    (answer) => answer.ok,
    () => false,
  );
}
