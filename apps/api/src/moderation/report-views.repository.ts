import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  IDENTIFYING_REASONS,
  type CaseState,
  type ModerationDecision,
  type ModerationReason,
  type QueueKind,
  type ReportReason,
  type ReportState,
} from '#libs/contracts';
import type { CaseSection } from '#libs/persistence';
import { authorJson, type AuthorRow } from '#libs/presenters';
import type { Position } from '../access/keyset.ts';
import type { CaseImageRow } from '../cases/cases.presenter.ts';

const SUMMARY = `
  r.id, CASE WHEN r.state = 'appealed' THEN 'appeal' ELSE r.kind END AS kind, r.state, r.case_id AS "caseId", r.image_id AS "imageId", r.entry_id AS "entryId",
  r.reason, r.author_id AS "authorId", r.created_at AS "createdAt", r.waiting_since AS "waitingSince", r.hidden_at IS NOT NULL AS hidden, c.title AS "caseTitle",
  a.given_name || ' ' || a.family_name AS author,
  greatest(1, (SELECT count(*)::int FROM report o WHERE o.target_id = r.target_id AND o.state = 'open')) AS reports,
  ARRAY(SELECT moderator_id FROM moderation_decision WHERE report_id = r.id) AS "deciderIds"`;

/** Hidden ones first, then those that wait longest; of several about one thing the first stands for all. */
const QUEUE = `
  SELECT ${SUMMARY}, (r.hidden_at IS NULL)::text || '|' || r.waiting_since::text AS "sortKey"
  FROM report r JOIN clinical_case c ON c.id = r.case_id JOIN clinician a ON a.id = r.author_id
  WHERE r.state IN ('open','appealed') AND ($1::text IS NULL OR CASE WHEN r.state = 'appealed' THEN 'appeal' ELSE r.kind END = $1)
    AND ($2::boolean IS NULL OR (r.hidden_at IS NULL, r.waiting_since, r.id) > ($2::boolean, $3::timestamptz, $4::uuid))
    AND NOT EXISTS (SELECT 1 FROM report o WHERE o.target_id = r.target_id AND o.state = 'open' AND r.state = 'open'
      AND (o.hidden_at IS NULL, o.waiting_since, o.id) < (r.hidden_at IS NULL, r.waiting_since, r.id))
  ORDER BY (r.hidden_at IS NULL), r.waiting_since, r.id LIMIT $5`;

const REPORT = `
  SELECT ${SUMMARY}, r.appeal_text AS "appealText", r.appealed_at AS "appealedAt",
    json_build_object('id', c.id, 'state', c.state, 'title', c.title, 'sections', c.sections, 'tags', c.tags, 'author', ${authorJson('k')},
      'images', (SELECT coalesce(json_agg(json_build_object('id', i.id, 'description', ci.description, 'state', i.state, 'width', i.width, 'height', i.height,
        'version', i.version, 'hidden', i.hidden_at IS NOT NULL) ORDER BY ci.position), '[]') FROM case_image ci JOIN image i ON i.id = ci.image_id WHERE ci.case_id = c.id)) AS case,
    (SELECT json_build_object('id', e.id, 'seq', e.seq, 'body', e.body, 'imageIds', e.image_ids, 'author', ${authorJson('w')},
        'hiddenAt', e.hidden_at, 'removedAt', e.removed_at, 'createdAt', e.created_at)
      FROM thread_entry e JOIN clinician w ON w.id = e.author_id WHERE e.id = r.entry_id) AS entry
  FROM report r JOIN clinical_case c ON c.id = r.case_id JOIN clinician k ON k.id = c.author_id JOIN clinician a ON a.id = r.author_id WHERE r.id = $1`;

const VOICES = `
  SELECT o.id, o.reason, o.note, o.contact, o.created_at AS "createdAt", CASE WHEN a.id IS NOT NULL THEN ${authorJson('a')} END AS reporter
  FROM report r JOIN report o ON o.target_id = r.target_id AND o.kind = 'report' AND (o.state = 'open' OR o.id = r.id) LEFT JOIN clinician a ON a.id = o.reporter_id
  WHERE r.id = $1 ORDER BY o.created_at, o.id LIMIT 50`;

const DECISIONS = `
  SELECT report_id AS "reportId", decision, reason_code AS "reasonCode", reason, decided_at AS "decidedAt", round
  FROM moderation_decision WHERE report_id = ANY ($1::uuid[]) ORDER BY round`;

/** What concerned the author: hidden until decided, or decided about. A title is told only while its reader may still see the case. */
const OWN = `
  SELECT r.id, r.state, r.case_id AS "caseId", r.image_id AS "imageId", r.entry_id AS "entryId", r.reason, r.hidden_at IS NOT NULL AS hidden, r.author_id AS "authorId",
    r.created_at AS "createdAt", r.appealed_at AS "appealedAt", r.created_at::text AS "sortKey", nullif(e.body, '') AS "entryBody",
    CASE WHEN $5 AND (c.state IN ('published','closed') OR c.author_id = r.author_id) THEN nullif(c.title, '') END AS "caseTitle"
  FROM report r JOIN clinical_case c ON c.id = r.case_id LEFT JOIN thread_entry e ON e.id = r.entry_id
  WHERE r.author_id = $1 AND (r.kind = 'report' AND r.state = 'open' AND r.hidden_at IS NOT NULL
      OR EXISTS (SELECT 1 FROM moderation_decision d WHERE d.report_id = r.id AND (r.hidden_at IS NOT NULL AND r.kind = 'report' OR d.decision IN ('remove','mask'))))
    AND ($2::timestamptz IS NULL OR (r.created_at, r.id) < ($2::timestamptz, $3::uuid))
  ORDER BY r.created_at DESC, r.id DESC LIMIT $4`;

/** Weeks begin on Monday, UTC. An image that was decided about for another reason is decided about. */
const WEEKS = `
  WITH sampled AS (
    SELECT date_trunc('week', r.created_at AT TIME ZONE 'UTC') AS week, outcome.decision, outcome.reason_code
    FROM report r LEFT JOIN LATERAL (
      SELECT d.decision, d.reason_code FROM moderation_decision d JOIN report x ON x.id = d.report_id
      WHERE x.target_id = r.target_id AND d.decided_at >= r.created_at ORDER BY d.decided_at DESC LIMIT 1
    ) AS outcome ON true
    WHERE r.kind = 'sample' AND r.created_at > $1::timestamptz - interval '13 weeks'
  )
  SELECT to_char(w.week, 'YYYY-MM-DD') AS week, count(s.week)::int AS sampled, count(s.decision)::int AS decided,
    count(*) FILTER (WHERE s.decision IN ('remove','mask') AND s.reason_code = ANY ($2::text[]))::int AS identifiable
  FROM generate_series(date_trunc('week', $1::timestamptz AT TIME ZONE 'UTC') - interval '11 weeks', date_trunc('week', $1::timestamptz AT TIME ZONE 'UTC'), interval '1 week') AS w(week)
  LEFT JOIN sampled s ON s.week = w.week GROUP BY w.week ORDER BY w.week DESC`;

const MEDIANS = `
  SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM r.hidden_at - r.created_at)) FILTER (WHERE r.hidden_at IS NOT NULL)::float AS hiding,
    percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM d.decided_at - r.created_at)) FILTER (WHERE d.decided_at IS NOT NULL)::float AS decision
  FROM report r LEFT JOIN moderation_decision d ON d.report_id = r.id AND d.round = 1
  WHERE r.kind = 'report' AND r.created_at > $1::timestamptz - interval '12 weeks'`;

export interface ReportSummaryRow {
  id: string;
  kind: QueueKind;
  state: ReportState;
  caseId: string;
  imageId: string | null;
  entryId: string | null;
  reason: ReportReason | null;
  authorId: string;
  createdAt: Date;
  waitingSince: Date;
  hidden: boolean;
  caseTitle: string;
  author: string;
  reports: number;
  deciderIds: string[];
}

export interface QueueRow extends ReportSummaryRow {
  sortKey: string;
}

export interface ReportRow extends ReportSummaryRow {
  appealText: string | null;
  appealedAt: Date | null;
  case: { id: string; state: CaseState; title: string; sections: CaseSection[]; tags: string[]; author: AuthorRow; images: CaseImageRow[] };
  entry: {
    id: string;
    seq: number;
    body: string;
    imageIds: string[];
    author: AuthorRow;
    hiddenAt: string | null;
    removedAt: string | null;
    createdAt: string;
  } | null;
}

export interface VoiceRow {
  id: string;
  reason: ReportReason | null;
  note: string | null;
  contact: string | null;
  createdAt: Date;
  reporter: AuthorRow | null;
}

export interface DecisionRow {
  reportId: string;
  decision: ModerationDecision;
  reasonCode: ModerationReason;
  reason: string | null;
  decidedAt: Date;
  round: number;
}

export interface OwnReportRow {
  id: string;
  state: ReportState;
  caseId: string;
  imageId: string | null;
  entryId: string | null;
  reason: ReportReason | null;
  hidden: boolean;
  authorId: string;
  createdAt: Date;
  appealedAt: Date | null;
  sortKey: string;
  entryBody: string | null;
  caseTitle: string | null;
}

export interface WeekRow {
  week: string;
  sampled: number;
  decided: number;
  identifiable: number;
}

/** What moderation reads. */
@Injectable()
export class ReportViewsRepository {
  constructor(private readonly dataSource: DataSource) {}

  async queue(kind: QueueKind | null, after: Position | null, limit: number): Promise<QueueRow[]> {
    const [visible = null, since = null] = after?.key.split('|') ?? [];
    return this.dataSource.query<QueueRow[]>(QUEUE, [kind, visible, since, after?.id ?? null, limit]);
  }

  async find(id: string): Promise<ReportRow | undefined> {
    return (await this.dataSource.query<ReportRow[]>(REPORT, [id]))[0];
  }

  /** What was said in open reports about the same thing, and in this one. */
  async voicesOf(id: string): Promise<VoiceRow[]> {
    return this.dataSource.query<VoiceRow[]>(VOICES, [id]);
  }

  async decisionsOf(ids: readonly string[]): Promise<DecisionRow[]> {
    return this.dataSource.query<DecisionRow[]>(DECISIONS, [ids]);
  }

  async ownOf(authorId: string, mayReadCases: boolean, after: Position | null, limit: number): Promise<OwnReportRow[]> {
    return this.dataSource.query<OwnReportRow[]>(OWN, [authorId, after?.key ?? null, after?.id ?? null, limit, mayReadCases]);
  }

  async weeks(now: Date): Promise<WeekRow[]> {
    return this.dataSource.query<WeekRow[]>(WEEKS, [now, IDENTIFYING_REASONS]);
  }

  /** Seconds from report to hiding and to decision. */
  async medians(now: Date): Promise<{ hiding: number | null; decision: number | null }> {
    const [row] = await this.dataSource.query<{ hiding: number | null; decision: number | null }[]>(MEDIANS, [now]);
    return row ?? { hiding: null, decision: null };
  }
}
