import pg from 'pg';
import { DataSource } from 'typeorm';
import { ENTITIES } from './entities/index.ts';
import { MIGRATIONS } from './migrations/index.ts';

/** The database of one process. Entities and migrations are listed; the schema is never synchronised. */
export function createDataSource(url: string, poolSize: number): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    migrationsTableName: 'schema_migration',
    migrationsTransactionMode: 'each',
    synchronize: false,
    uuidExtension: 'pgcrypto',
    installExtensions: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    poolSize,
    applicationName: 'consilium',
    extra: { connectionTimeoutMillis: 5_000, idleTimeoutMillis: 60_000 },
  });
}

/**
 * The connection pool below TypeORM, for the four hot paths (feed, case page, reply, search) that are written as
 * prepared statements.
 */
export function poolOf(dataSource: DataSource): pg.Pool {
  return (dataSource.driver as unknown as { master: pg.Pool }).master;
}
