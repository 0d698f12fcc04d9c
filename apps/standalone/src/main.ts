import { createServer } from 'node:net';
import { join } from 'node:path';
import { migrateDatabase } from '#libs/persistence';
import { loadConfig, projectRoot, type Config } from '#libs/platform';
import { DataFolder } from './data-folder.ts';
import { InstanceDatabase } from './database.ts';
import { DEMO_PASSWORD, seedDemo } from './demo/seed.ts';
import { DEMO_ACCOUNTS } from './demo/demo-accounts.ts';
import { OneLineError, runCommand } from './one-line-error.ts';
import { SupervisedProcess } from './supervised-process.ts';

const isDemo = process.argv.includes('--demo');

function log(line: string): void {
  console.log(`consilium: ${line}`);
}

async function assertPortIsFree(port: number, host: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reasons: Record<string, string> = {
        EADDRINUSE: 'is taken',
        EACCES: 'may not be used by this user',
        EADDRNOTAVAIL: 'is not of this machine',
      };
      reject(
        new OneLineError(
          `The address ${host}:${port} ${reasons[error.code ?? ''] ?? `cannot be used (${error.code})`}; choose another with PORT and HOST.`,
        ),
      );
    });
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

function greet(config: Config): void {
  console.log(`\nConsilium is ready: ${config.publicUrl}\n`);
  if (!isDemo) {
    console.log('Make the first admin, who approves the first people:\n  npm run cli -- create-admin you@example.org\n');
    return;
  }
  console.log(`A demonstration: all people and cases in it are fictional. Password of every account: ${DEMO_PASSWORD}`);
  for (const account of DEMO_ACCOUNTS.filter(({ isOffered }) => isOffered))
    console.log(`  ${account.email.padEnd(34)} ${account.givenName} ${account.familyName}`);
  console.log('The sign-in page has a button for each.\n');
}

await runCommand(async () => {
  const folder = new DataFolder(process.env, isDemo);
  folder.lock();
  const provisional = loadConfig({
    ...process.env,
    DATABASE_URL: process.env['DATABASE_URL'] || 'postgres://embedded@127.0.0.1/consilium',
    INSTANCE_KEY: process.env['INSTANCE_KEY'] || folder.secrets().instanceKey,
  });
  await assertPortIsFree(provisional.PORT, provisional.HOST);
  const database = await InstanceDatabase.open(folder, process.env);
  if (database.wasRunning && !process.env['DATABASE_URL']) log('a PostgreSQL left by an earlier run was still there; it is used again');
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    CONSILIUM_DATA: folder.path,
    CONSILIUM_DEMO: String(isDemo),
    SOLE_WORKER: 'true',
    DATABASE_URL: database.url,
    INSTANCE_KEY: provisional.INSTANCE_KEY,
    LOG_LEVEL: process.env['LOG_LEVEL'] || 'warn',
  };
  const config = loadConfig(env);
  if (config.RATE_LIMIT_FACTOR > 1) log(`warning: every rate limit is multiplied by ${config.RATE_LIMIT_FACTOR}`);

  const dist = join(projectRoot(), 'dist', 'apps');
  const api = new SupervisedProcess('api', join(dist, 'api', 'src', 'main.js'), env, log);
  const worker = new SupervisedProcess('worker', join(dist, 'worker', 'src', 'main.js'), env, log);
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    log('stopping');
    await Promise.all([api.stop(), worker.stop()]);
    await database.stop();
    folder.unlock();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void (stopping ??= stop()));

  try {
    await migrateDatabase(database.url);
    if (isDemo) await seedDemo(config, log);
  } catch (error) {
    await database.stop();
    folder.unlock();
    throw error;
  }
  database.watch(log);
  await Promise.all([api.start(), worker.start()]);
  greet(config);
});
