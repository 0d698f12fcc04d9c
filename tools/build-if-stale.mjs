// Builds what is missing or older than its sources, so that `npm start` and `npm run demo` work on a fresh clone and stay quick afterwards.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

function newest(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

function build(name, stamp, sources, command, args) {
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (built > Math.max(...sources.map(newest))) return;
  const started = new Date();
  console.log(`Building ${name}…`);
  const run = spawnSync(join('node_modules', '.bin', command), args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
  if (run.status !== 0) {
    console.error(run.stdout, run.stderr);
    console.error(`The build of ${name} failed.`);
    process.exit(1);
  }
  writeFileSync(stamp, '');
  utimesSync(stamp, started, started);
}

const shared = ['package.json', 'package-lock.json'];
build(
  'the server',
  'dist/.server-built',
  [...shared, '.swcrc', 'nest-cli.json', 'apps/api', 'apps/worker', 'apps/standalone', 'libs'],
  'nest',
  ['build', '--all'],
);
if (!process.argv.includes('--server')) {
  build('the web app', 'dist/.web-built', [...shared, 'apps/web', 'libs'], 'vite', ['build', '--config', 'apps/web/vite.config.ts']);
}
