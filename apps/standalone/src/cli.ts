import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { createDataSource, migrateDatabase, poolOf, refreshSavedSearches } from '#libs/persistence';
import { PostgresSearchEngine } from '#libs/search';
import { importCareSites } from './care-sites.ts';
import { DataFolder } from './data-folder.ts';
import { InstanceDatabase } from './database.ts';
import { importCases, type ImportSummary } from './literature/import-cases.ts';
import { OneLineError, runCommand } from './one-line-error.ts';
import { createAdmin, grantRole } from './people.ts';

const HELP = `npm run cli -- COMMAND

  create-admin EMAIL       make an admin, who is a verifier too; asks for a password (or reads it from a pipe)
  grant-role EMAIL ROLE    give an account the role verifier, moderator or admin
  import-sites FILE        places of care that texts must not name: the FINESS extract, or one name a line
  import-cases FILE        published cases for the archive, one JSON object a line: {id, text, lang, title?, specialties?,
                           diagnosis?, doi?, url?, licence?, date?, source?}; an id that is there already is brought up to date
  reindex                  make the index of the archive anew while the old one serves
  migrate                  bring the database to this version's schema
  help                     this page

It works on DATABASE_URL, else on the instance in CONSILIUM_DATA (./.consilium), whether it runs or not. --demo: on the demonstration.`;

/** Reads a password without showing it; from a pipe, its first line. */
async function askPassword(): Promise<string> {
  const isTerminal = process.stdin.isTTY;
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  if (isTerminal) process.stdout.write('Password: ');
  const reader = createInterface({ input: process.stdin, output: silent, terminal: isTerminal });
  try {
    for await (const line of reader) return line;
    throw new OneLineError('No password was given.');
  } finally {
    reader.close();
    if (isTerminal) process.stdout.write('\n');
  }
}

/** Says how a task goes: on one line of a terminal that is written anew each time, elsewhere line by line. */
function say(text: string): void {
  process.stderr.write(process.stderr.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
}

async function importFile(dataSource: DataSource, file: string): Promise<ImportSummary> {
  const { isTTY } = process.stderr;
  let latest: Readonly<ImportSummary> | undefined;
  const done = (): number => (latest ? latest.added + latest.changed + latest.unchanged + latest.refused : 0);
  const timer = setInterval(() => say(`${done()} lines`), 1_000);
  try {
    const engine = new PostgresSearchEngine(poolOf(dataSource));
    const summary = await importCases(dataSource, engine, file, {
      refused: (line, reason) => say(`line ${line}: ${reason}${isTTY ? '\n' : ''}`),
      progress: (state) => (latest = state),
    });
    await engine.refreshStatistics();
    return summary;
  } finally {
    clearInterval(timer);
    if (isTTY) say('');
  }
}

/** Gives how many cases the new index holds. */
async function makeIndex(dataSource: DataSource): Promise<number> {
  const pool = poolOf(dataSource);
  const engine = new PostgresSearchEngine(pool);
  let all = 0;
  await engine.reindex((done, total) => {
    all = total;
    say(`${done} of ${total} cases`);
  });
  await refreshSavedSearches(pool, (query) => engine.conditionFor(query));
  if (process.stderr.isTTY) say('');
  return all;
}

async function withDatabase(isDemo: boolean, work: (dataSource: DataSource) => Promise<void>): Promise<void> {
  const database = await InstanceDatabase.open(new DataFolder(process.env, isDemo), process.env);
  try {
    await migrateDatabase(database.url);
    const dataSource = await createDataSource(database.url, 3).initialize();
    await work(dataSource);
    await dataSource.destroy();
  } finally {
    if (!database.wasRunning) await database.stop();
  }
}

await runCommand(async () => {
  const words = process.argv.slice(2);
  const isDemo = words.includes('--demo');
  const [command = 'help', first, role, ...rest] = words.filter((word) => word !== '--demo');
  if (rest.length > 0) throw new OneLineError(`Too many words. See: npm run cli -- help`);
  switch (command) {
    case 'help':
      console.log(HELP);
      return;
    case 'create-admin': {
      const email = first;
      if (!email) throw new OneLineError('create-admin needs an address of e-mail.');
      const password = await askPassword();
      await withDatabase(isDemo, (dataSource) => createAdmin(dataSource, email, password));
      console.log(`${email} can sign in.`);
      return;
    }
    case 'grant-role':
      if (!first || !role) throw new OneLineError('grant-role needs an address of e-mail and a role.');
      await withDatabase(isDemo, (dataSource) => grantRole(dataSource, first, role));
      console.log(`${first} is now ${role}.`);
      return;
    case 'import-sites':
      if (!first) throw new OneLineError('import-sites needs a file.');
      await withDatabase(isDemo, async (dataSource) => {
        console.log(`${await importCareSites(dataSource, first)} names of places of care are looked for now.`);
      });
      return;
    case 'import-cases':
      if (!first) throw new OneLineError('import-cases needs a file.');
      await withDatabase(isDemo, async (dataSource) => {
        const { added, changed, unchanged, refused, unknownSpecialties } = await importFile(dataSource, first);
        console.log(`${added} added, ${changed} changed, ${unchanged} unchanged, ${refused} refused.`);
        if (unknownSpecialties > 0) console.log(`${unknownSpecialties} unknown specialties were left out.`);
        if (refused > 0) process.exitCode = 1;
      });
      return;
    case 'reindex':
      await withDatabase(isDemo, async (dataSource) => {
        console.log(`${await makeIndex(dataSource)} cases are in the index.`);
      });
      return;
    case 'migrate':
      await withDatabase(isDemo, () => Promise.resolve());
      console.log('The schema is up to date.');
      return;
    default:
      throw new OneLineError(`There is no command ${command}. See: npm run cli -- help`);
  }
});
