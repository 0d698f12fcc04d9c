import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '#libs/persistence';
import type { NotificationRow } from '#libs/presenters';
import type { Position } from '../access/keyset.ts';

/** A title is told only while its reader may still see the case. */
const LIST = `
  SELECT n.id, n.kind, n.case_id AS "caseId", n.created_at AS "createdAt", n.read_at AS "readAt", n.created_at::text AS "sortKey",
    CASE WHEN $5 AND (c.state IN ('published','closed') OR c.author_id = n.clinician_id) THEN nullif(c.title, '') END AS "caseTitle",
    a.given_name || ' ' || a.family_name AS actor, s.name AS "savedSearch"
  FROM notification n LEFT JOIN clinical_case c ON c.id = n.case_id LEFT JOIN clinician a ON a.id = n.actor_id
  LEFT JOIN saved_search s ON s.id = n.saved_search_id
  WHERE n.clinician_id = $1 AND ($2::timestamptz IS NULL OR (n.created_at, n.id) < ($2::timestamptz, $3::uuid))
  ORDER BY n.created_at DESC, n.id DESC LIMIT $4`;

export interface ListedNotification extends NotificationRow {
  sortKey: string;
}

@Injectable()
export class NotificationsRepository {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async list(clinicianId: string, mayReadCases: boolean, after: Position | null, limit: number): Promise<ListedNotification[]> {
    const values = [clinicianId, after?.key ?? null, after?.id ?? null, limit, mayReadCases];
    return (await this.pool.query<ListedNotification>({ name: 'notifications', text: LIST, values })).rows;
  }

  async markRead(clinicianId: string, ids: string[] | null, at: Date): Promise<void> {
    const text =
      'UPDATE notification SET read_at = $3 WHERE clinician_id = $1 AND read_at IS NULL AND ($2::uuid[] IS NULL OR id = ANY ($2))';
    await this.pool.query({ name: 'mark-read', text, values: [clinicianId, ids, at] });
  }
}
