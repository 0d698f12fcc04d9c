import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { EmbeddedServer, migrateDatabase } from '#libs/persistence';

const TEMPLATE = 'template_consilium';

/** Where the global set-up tells the test files about the server: an address of its maintenance database. */
const ADDRESS_VARIABLE = 'TEST_DATABASE_SERVER';

interface RunningServer {
  server: EmbeddedServer;
  directory: string;
}

async function onServer(address: string, sql: string): Promise<void> {
  const client = new pg.Client(address);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Starts PostgreSQL for a whole test run and migrates the template that every test file clones. */
export async function startTestServer(): Promise<RunningServer> {
  const directory = mkdtempSync(join(tmpdir(), 'consilium-test-'));
  const server = await EmbeddedServer.start({ directory, durable: false, settings: { max_connections: 200 } });
  await onServer(server.url('postgres'), `CREATE DATABASE ${TEMPLATE}`);
  await migrateDatabase(server.url(TEMPLATE));
  process.env[ADDRESS_VARIABLE] = server.url('postgres');
  return { server, directory };
}

export async function stopTestServer({ server, directory }: RunningServer): Promise<void> {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A migrated, empty database of one test file's own. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const address = process.env[ADDRESS_VARIABLE];
  if (!address) throw new Error('the test server was not started by the global set-up');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(address, `CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`);
  const url = new URL(address);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(address, `DROP DATABASE ${name} WITH (FORCE)`) };
}

/** Folder of one test file's own, with a way to remove it. */
export function createTestFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'consilium-test-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
