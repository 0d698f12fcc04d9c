import type pg from 'pg';

const WORDED = `SELECT id, query FROM saved_search WHERE query <> ''`;
const KEEP = `UPDATE saved_search SET condition = $2::tsquery WHERE id = $1 AND query = $3`;

/**
 * Writes the conditions of all saved searches anew, after the words of the archive are analysed in another way than when they were
 * saved. One that would demand nothing any more stays as it was.
 */
export async function refreshSavedSearches(pool: pg.Pool, conditionFor: (query: string) => Promise<string | null>): Promise<void> {
  const { rows } = await pool.query<{ id: string; query: string }>(WORDED);
  for (const { id, query } of rows) {
    const condition = await conditionFor(query);
    if (condition !== null) await pool.query(KEEP, [id, condition, query]);
  }
}
