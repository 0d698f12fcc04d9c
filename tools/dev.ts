// npm run dev — a demonstration that follows the sources: api and worker start again at every change, the page at once.
import { join, resolve } from 'node:path';
import concurrently from 'concurrently';
import { migrateDatabase } from '#libs/persistence';
import { loadConfig } from '#libs/platform';
import { DataFolder } from '../apps/standalone/src/data-folder.ts';
import { InstanceDatabase } from '../apps/standalone/src/database.ts';
import { seedDemo } from '../apps/standalone/src/demo/seed.ts';

const PAGE = 'http://127.0.0.1:5173';

const folder = new DataFolder(
  { ...process.env, CONSILIUM_DATA: join(resolve(process.env['CONSILIUM_DATA'] ?? '.consilium'), 'dev') },
  false,
);
folder.lock();
const database = await InstanceDatabase.open(folder, process.env);
const env: NodeJS.ProcessEnv = {
  ...process.env,
  NODE_ENV: 'development',
  CONSILIUM_DATA: folder.path,
  CONSILIUM_DEMO: 'true',
  DATABASE_URL: database.url,
  INSTANCE_KEY: folder.secrets().instanceKey,
  RATE_LIMIT_FACTOR: '1000',
  LOG_LEVEL: 'info',
};
await migrateDatabase(database.url);
await seedDemo(loadConfig(env), console.log);

const watch = (app: string): string => `node --watch -C source --import ./tools/hook.mjs apps/${app}/src/main.ts`;
const { commands, result } = concurrently(
  [
    { name: 'api', command: watch('api'), env },
    { name: 'worker', command: watch('worker'), env },
    { name: 'web', command: 'vite --config apps/web/vite.config.ts', env },
  ],
  { killOthersOn: ['failure', 'success'], prefixColors: 'auto' },
);
console.log(`The page that follows its sources: ${PAGE}`);
const stop = (): void => commands.forEach((command) => command.kill('SIGTERM'));
process.on('SIGINT', stop).on('SIGTERM', stop);
const ended = await result.then(
  () => 0,
  () => 1,
);
await database.stop();
folder.unlock();
process.exit(ended);
