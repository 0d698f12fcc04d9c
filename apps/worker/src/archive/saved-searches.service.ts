import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '#libs/persistence';
import { Teller, VERIFIED } from '../notifications/teller.ts';

const NEW = `
  SELECT author_id AS "authorId" FROM clinical_case WHERE id = $1 AND state = 'published' AND searches_told_at IS NULL
    AND EXISTS (SELECT 1 FROM case_search WHERE case_id = $1)`;

const TOLD = 'UPDATE clinical_case SET searches_told_at = now() WHERE id = $1 AND searches_told_at IS NULL';

/** One part of the filters: nothing asked, or any one of what is asked. */
const asks = (part: string, column: string): string => `(q.filters->'${part}' IS NULL OR q.filters->'${part}' ? ${column})`;

const MATCH = `
  INSERT INTO saved_search_match (search_id, case_id, matched_at)
  SELECT q.id, s.case_id, now()
  FROM case_search s JOIN clinical_case c ON c.id = s.case_id AND c.state = 'published'
  JOIN saved_search q ON q.owner_id <> c.author_id AND (q.condition IS NULL OR s.document @@ q.condition)
    AND (q.filters->'specialty' IS NULL OR q.filters->'specialty' ?| s.specialties)
    AND ${asks('state', 's.state')} AND ${asks('proof', `coalesce(s.proof, '')`)} AND ${asks('ageBand', `coalesce(s.age_band, '')`)}
    AND ${asks('sex', `coalesce(s.sex, '')`)} AND ${asks('language', 's.language')} AND ${asks('origin', 's.origin')}
    AND (q.filters->'withImages' IS NULL OR s.has_images)
  WHERE s.case_id = $1
  ON CONFLICT DO NOTHING`;

/** Looks through the saved searches when a case may be found for the first time, and tells their owners. */
@Injectable()
export class SavedSearchesService {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly teller: Teller,
  ) {}

  /** Safe to repeat: a case is looked at once, and nobody hears of it twice. */
  async caseIndexed(caseId: string): Promise<void> {
    const fresh = (await this.pool.query<{ authorId: string }>(NEW, [caseId])).rows[0];
    if (!fresh) return;
    await this.pool.query(MATCH, [caseId]);
    await this.teller.tell(
      { kind: 'saved_search_matched', eventKey: `searched:${caseId}`, caseId, actorId: null, gathers: false },
      {
        sql: `SELECT r.id FROM saved_search_match m JOIN saved_search s ON s.id = m.search_id JOIN clinician r ON r.id = s.owner_id
          WHERE m.case_id = $3::uuid AND s.notify AND ${VERIFIED}`,
        values: [],
      },
    );
    await this.pool.query(TOLD, [caseId]);
  }
}
