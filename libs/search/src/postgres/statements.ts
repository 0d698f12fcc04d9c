import type pg from 'pg';

/** What runs a statement: a client of the pool, or the transaction of an entity manager. */
export interface Statements {
  query(text: string, values?: unknown[]): Promise<unknown>;
}

/** Number of the lock that lets one transaction at a time change the document frequencies. */
const INDEX_LOCK = 7_261_102;

/**
 * Holds the index until the caller's transaction ends. Whoever will call {@link forgetCase} calls this before holding any case, as
 * indexing does, so that nobody waits in a circle.
 */
export async function holdIndex(statements: Statements): Promise<void> {
  await statements.query('SELECT pg_advisory_xact_lock($1)', [INDEX_LOCK]);
}

/** Runs work in a transaction that begins with `opening`. */
export async function inTransaction<Result>(
  pool: pg.Pool,
  opening: string,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query(opening);
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
