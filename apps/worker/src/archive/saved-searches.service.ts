import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '#libs/persistence';
import { Teller, VERIFIED } from '../notifications/teller.ts';

/** A case that the index shows as it stands: one that was closed a moment ago is looked at when the index knows. */
const NEW = `
  SELECT c.state FROM clinical_case c JOIN case_search s ON s.case_id = c.id AND s.state = c.state
  WHERE c.id = $1 AND c.state IN ('published','closed') AND c.searches_told_at IS NULL`;

/** Only while it is in the state that was looked at: closed meanwhile, it is looked at once more. */
const TOLD = 'UPDATE clinical_case SET searches_told_at = now() WHERE id = $1 AND state = $2 AND searches_told_at IS NULL';

/** One part of the filters: nothing asked, or any one of what is asked. */
const asks = (part: string, column: string): string => `(q.filters->'${part}' IS NULL OR q.filters->'${part}' ? ${column})`;

const MATCH = `
  INSERT INTO saved_search_match (search_id, case_id, matched_at)
  SELECT q.id, s.case_id, greatest(now(), c.closed_at)
  FROM case_search s JOIN clinical_case c ON c.id = s.case_id AND c.state = s.state AND c.state IN ('published','closed')
  JOIN saved_search q ON q.owner_id <> c.author_id AND (q.condition IS NULL OR s.document @@ q.condition)
    AND (q.filters->'specialty' IS NULL OR q.filters->'specialty' ?| s.specialties)
    AND ${asks('state', 's.state')} AND ${asks('proof', `coalesce(s.proof, '')`)} AND ${asks('ageBand', `coalesce(s.age_band, '')`)}
    AND ${asks('sex', `coalesce(s.sex, '')`)} AND ${asks('language', 's.language')} AND ${asks('origin', 's.origin')}
    AND (q.filters->'withImages' IS NULL OR s.has_images)
  WHERE s.case_id = $1
  ON CONFLICT DO NOTHING`;

/** Of a closed case only the searches that it answers since then: the others have told of it while it was open. */
const OWNERS = `
  SELECT r.id FROM saved_search_match m JOIN saved_search s ON s.id = m.search_id JOIN clinician r ON r.id = s.owner_id
  JOIN clinical_case c ON c.id = m.case_id
  WHERE m.case_id = $3::uuid AND s.notify AND ($6 = 'published' OR m.matched_at >= c.closed_at) AND ${VERIFIED}`;

/** Looks through the saved searches when a case may be found for the first time, and again when it has ended, and tells their owners. */
@Injectable()
export class SavedSearchesService {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly teller: Teller,
  ) {}

  /** Safe to repeat: a case is looked at once open and once closed, and no search tells of it twice. */
  async caseIndexed(caseId: string): Promise<void> {
    const fresh = (await this.pool.query<{ state: 'published' | 'closed' }>(NEW, [caseId])).rows[0];
    if (!fresh) return;
    await this.pool.query(MATCH, [caseId]);
    const eventKey = fresh.state === 'published' ? `searched:${caseId}` : `searched:${caseId}:closed`;
    await this.teller.tell(
      { kind: 'saved_search_matched', eventKey, caseId, actorId: null, gathers: false },
      { sql: OWNERS, values: [fresh.state] },
    );
    await this.pool.query(TOLD, [caseId, fresh.state]);
  }
}
