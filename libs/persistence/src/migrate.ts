import { runMigrations as migrateJobQueue } from 'graphile-worker';
import { createDataSource } from './data-source.ts';

/** Number of a lock in the database, so that two starting processes do not migrate at once. */
const MIGRATION_LOCK = 7_261_101;

/** Brings a database to the newest schema, the job queue's included. Safe to call from several processes at once. */
export async function migrateDatabase(url: string): Promise<void> {
  const dataSource = await createDataSource(url, 3).initialize();
  const guard = dataSource.createQueryRunner();
  try {
    await guard.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrateJobQueue({ connectionString: url });
    await dataSource.runMigrations();
    await guard.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  } finally {
    await guard.release();
    await dataSource.destroy();
  }
}
