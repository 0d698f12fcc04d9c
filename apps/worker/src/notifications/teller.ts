import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { NotificationKind } from '#libs/contracts';
import { POOL } from '#libs/persistence';
import { presentNotification, type NotificationRow } from '#libs/presenters';
import { Announcements } from '../announcements.ts';

/** Who is to be told, as a query of `clinician` rows `r`, with its values from $6 on. */
export interface Audience {
  sql: string;
  values: unknown[];
}

export interface Message {
  kind: NotificationKind;
  /** Names the event: nobody hears of it twice. */
  eventKey: string;
  caseId: string | null;
  actorId: string | null;
  /** True when one unread notification of this kind about this case says it already. */
  gathers: boolean;
}

interface Told extends NotificationRow {
  accountId: string;
  unread: number;
}

/** The first of a clinician's saved searches that found a case last and may tell of it. */
const FOUND_BY = `
      SELECT s.id FROM saved_search_match m JOIN saved_search s ON s.id = m.search_id
      WHERE m.case_id = $3::uuid AND s.owner_id = r.id AND s.notify ORDER BY m.matched_at DESC, s.created_at, s.id LIMIT 1`;

/** A title is told only to those who may read the case at this moment. */
const TELL = `
  WITH told AS (
    INSERT INTO notification (id, clinician_id, kind, event_key, case_id, actor_id, saved_search_id, created_at)
    SELECT gen_random_uuid(), r.id, $1, $2, $3::uuid, $4::uuid, CASE WHEN $1 = 'saved_search_matched' THEN (${FOUND_BY}) END, now() FROM clinician r WHERE r.id IS DISTINCT FROM $4::uuid AND r.id IN (AUDIENCE)
      AND NOT ($5 AND EXISTS (SELECT 1 FROM notification n WHERE n.clinician_id = r.id AND n.case_id = $3::uuid AND n.kind = $1 AND n.read_at IS NULL))
    ON CONFLICT (clinician_id, event_key) DO NOTHING
    RETURNING id, clinician_id, kind, case_id, actor_id, saved_search_id, created_at, read_at
  )
  SELECT t.id, t.kind, t.case_id AS "caseId", t.created_at AS "createdAt", t.read_at AS "readAt", r.account_id AS "accountId",
    CASE WHEN c.state IN ('published','closed') OR c.author_id = t.clinician_id THEN nullif(c.title, '') END AS "caseTitle",
    a.given_name || ' ' || a.family_name AS actor, s.name AS "savedSearch",
    1 + (SELECT count(*)::int FROM (SELECT 1 FROM notification n WHERE n.clinician_id = t.clinician_id AND n.read_at IS NULL LIMIT 99) AS earlier) AS unread
  FROM told t JOIN clinician r ON r.id = t.clinician_id LEFT JOIN clinical_case c ON c.id = t.case_id LEFT JOIN clinician a ON a.id = t.actor_id
    LEFT JOIN saved_search s ON s.id = t.saved_search_id`;

/** Condition on a clinician `r`: verified today. */
export const VERIFIED = `r.verification_state = 'verified' AND (r.verified_until IS NULL OR r.verified_until > now())`;

/** Keeps a notification for each of an audience and rings at those who are there. */
@Injectable()
export class Teller {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly announcements: Announcements,
  ) {}

  async tell(message: Message, audience: Audience): Promise<void> {
    const values = [message.kind, message.eventKey, message.caseId, message.actorId, message.gathers, ...audience.values];
    const { rows } = await this.pool.query<Told>(TELL.replace('AUDIENCE', audience.sql), values);
    for (const told of rows) this.announcements.notificationCreated(told.accountId, presentNotification(told), told.unread);
  }
}
