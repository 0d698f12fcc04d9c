// Prints the SQL that would bring a freshly migrated database to the entities: what a new migration has to hold.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource, EmbeddedServer, migrateDatabase } from '#libs/persistence';

const directory = mkdtempSync(join(tmpdir(), 'consilium-migration-'));
const server = await EmbeddedServer.start({ directory, durable: false });
try {
  const url = server.url('postgres');
  await migrateDatabase(url);
  const dataSource = await createDataSource(url, 2).initialize();
  const pending = await dataSource.driver.createSchemaBuilder().log();
  console.log(pending.upQueries.map(({ query }) => `${query};`).join('\n') || 'The migrations are complete.');
  await dataSource.destroy();
} finally {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}
