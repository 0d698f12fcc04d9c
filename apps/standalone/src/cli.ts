import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { createDataSource, migrateDatabase } from '#libs/persistence';
import { importCareSites } from './care-sites.ts';
import { DataFolder } from './data-folder.ts';
import { InstanceDatabase } from './database.ts';
import { OneLineError, runCommand } from './one-line-error.ts';
import { createAdmin, grantRole } from './people.ts';

const HELP = `npm run cli -- COMMAND

  create-admin EMAIL       make an admin, who is a verifier too; asks for a password (or reads it from a pipe)
  grant-role EMAIL ROLE    give an account the role verifier, moderator or admin
  import-sites FILE        places of care that texts must not name: the FINESS extract, or one name a line
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

async function withDatabase(isDemo: boolean, work: (dataSource: DataSource) => Promise<void>): Promise<void> {
  const database = await InstanceDatabase.open(new DataFolder(process.env, isDemo), process.env);
  try {
    await migrateDatabase(database.url);
    const dataSource = await createDataSource(database.url, 2).initialize();
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
    case 'migrate':
      await withDatabase(isDemo, () => Promise.resolve());
      console.log('The schema is up to date.');
      return;
    default:
      throw new OneLineError(`There is no command ${command}. See: npm run cli -- help`);
  }
});
