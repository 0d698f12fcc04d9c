import type pg from 'pg';

/** Number of the lock that lets one case at a time change the document frequencies. */
const INDEX_LOCK = 7_261_102;

const CONFIGURATION = `CASE c.language WHEN 'fr' THEN 'med_fr'::regconfig ELSE 'med_en'::regconfig END`;

/** Only what the patient's consent gives to the archive. Title, tags and diagnosis say more of a case than the same word in its sections; a reply says less. */
const DOCUMENT = `
  INSERT INTO case_search (case_id, language, length, text, document)
  SELECT id, language, length(to_tsvector(configuration, body)), concat_ws(E'\\n', body, diagnosis, replies),
    setweight(to_tsvector(configuration, title), 'A') || setweight(to_tsvector(configuration, concat_ws(E'\\n', tags, diagnosis)), 'B')
      || setweight(to_tsvector(configuration, body), 'C') || setweight(to_tsvector(configuration, replies), 'D')
  FROM (
    SELECT c.id, c.language, ${CONFIGURATION} AS configuration, c.title, array_to_string(c.tags, E'\\n') AS tags, coalesce(c.diagnosis, '') AS diagnosis,
      coalesce((SELECT string_agg(section->>'text', E'\\n') FROM jsonb_array_elements(c.sections) AS section), '') AS body,
      coalesce((SELECT string_agg(left(body, 4000), E'\\n' ORDER BY seq) FROM (SELECT body, seq FROM thread_entry WHERE case_id = c.id AND body <> '' AND hidden_at IS NULL ORDER BY seq LIMIT 200) AS e), '') AS replies
    FROM clinical_case c WHERE c.id = $1 AND c.state IN ('published','closed')
      AND 'archive' = ANY ((SELECT scopes FROM consent WHERE case_id = c.id ORDER BY attested_at DESC LIMIT 1)::text[])
  ) AS source
  ON CONFLICT (case_id) DO UPDATE SET language = excluded.language, length = excluded.length, text = excluded.text, document = excluded.document`;

const TERMS = `
  INSERT INTO search_term (language, term, document_frequency)
  SELECT s.language, word.lexeme, 0 FROM case_search s, unnest(s.document) AS word WHERE s.case_id = $1
  ON CONFLICT (term, language) DO NOTHING`;

const POSTINGS = `
  WITH added AS (
    INSERT INTO search_posting (term_id, case_id, frequency)
    SELECT t.id, s.case_id, (SELECT sum(CASE weight WHEN 'A' THEN 2 WHEN 'B' THEN 2 WHEN 'C' THEN 1 ELSE 0.5 END) FROM unnest(word.weights) AS weight)
    FROM case_search s, unnest(s.document) AS word JOIN search_term t ON t.term = word.lexeme
    WHERE s.case_id = $1 AND t.language = s.language
    RETURNING term_id
  )
  UPDATE search_term SET document_frequency = document_frequency + 1 WHERE id IN (SELECT term_id FROM added)`;

/** A word that no other case holds leaves with it. */
const FORGET = `
  WITH removed AS (
    DELETE FROM search_posting WHERE case_id = $1 RETURNING term_id
  ), fewer AS (
    UPDATE search_term SET document_frequency = document_frequency - 1 WHERE id IN (SELECT term_id FROM removed) AND document_frequency > 1
  )
  DELETE FROM search_term WHERE id IN (SELECT term_id FROM removed) AND document_frequency <= 1`;

const HOLD = 'SELECT pg_advisory_xact_lock($1)';

/** What runs a statement: a client of the pool, or the transaction of an entity manager. */
export interface Statements {
  query(text: string, values: unknown[]): Promise<unknown>;
}

/**
 * Holds the index until the caller's transaction ends. Whoever will call {@link forgetCase} calls this before holding any case, as
 * indexing does, so that nobody waits in a circle.
 */
export async function holdIndex(statements: Statements): Promise<void> {
  await statements.query(HOLD, [INDEX_LOCK]);
}

/** Takes a case and its words out of the index, inside the caller's transaction: from its commit on nothing of it is found. */
export async function forgetCase(statements: Statements, caseId: string): Promise<void> {
  await holdIndex(statements);
  await statements.query(FORGET, [caseId]);
  await statements.query('DELETE FROM case_search WHERE case_id = $1', [caseId]);
}

/** Brings one case of the index up to date in one transaction; a case that may no longer be found leaves it. */
export async function indexCase(pool: pg.Pool, caseId: string): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await holdIndex(client);
    await client.query(FORGET, [caseId]);
    const written = await client.query(DOCUMENT, [caseId]);
    if (written.rowCount === 0) {
      await client.query('DELETE FROM case_search WHERE case_id = $1', [caseId]);
    } else {
      await client.query(TERMS, [caseId]);
      await client.query(POSTINGS, [caseId]);
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}
