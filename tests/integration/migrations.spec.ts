import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource, migrateDatabase } from '#libs/persistence';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

describe('migrations', () => {
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.url, 2).initialize();
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
  });

  it('bring the schema to the entities, so that no further migration could be generated', async () => {
    expect((await dataSource.driver.createSchemaBuilder().log()).upQueries.map(({ query }) => query)).toEqual([]);
  });

  it('would be seen to lack a column', async () => {
    await dataSource.query('ALTER TABLE clinical_case DROP COLUMN what_helped');
    const pending = await dataSource.driver.createSchemaBuilder().log();
    expect(pending.upQueries.map(({ query }) => query).join()).toContain('what_helped');
    await dataSource.query('ALTER TABLE clinical_case ADD COLUMN what_helped text');
  });

  it('may be run again, also by two processes at once', async () => {
    await Promise.all([migrateDatabase(database.url), migrateDatabase(database.url)]);
    const rows = await dataSource.query<{ name: string }[]>('SELECT name FROM schema_migration ORDER BY id');
    expect(rows.map(({ name }) => name)).toEqual(dataSource.migrations.map((migration) => migration.constructor.name));
  });

  it('leave an audit log that nobody can change', async () => {
    const id = '01990000-0000-7000-8000-000000000000';
    await dataSource.query(`INSERT INTO audit_event (id, at, action, subject_id) VALUES ($1, now(), 'test', $1)`, [id]);
    await expect(dataSource.query('DELETE FROM audit_event')).rejects.toThrow('audit events are only added');
    await expect(dataSource.query(`UPDATE audit_event SET action = 'other'`)).rejects.toThrow('audit events are only added');
  });
});
