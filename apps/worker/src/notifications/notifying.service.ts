import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { NotificationKind } from '#libs/contracts';
import { POOL, type Jobs } from '#libs/persistence';
import { presentNotification, type NotificationRow } from '#libs/presenters';
import { Announcements } from '../announcements.ts';
import { Handles } from '../handlers.ts';

/** Who is to be told, as a query of `clinician` rows `r`, with its values from $6 on. */
interface Audience {
  sql: string;
  values: unknown[];
}

interface Message {
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

const TELL = `
  WITH told AS (
    INSERT INTO notification (id, clinician_id, kind, event_key, case_id, actor_id, created_at)
    SELECT gen_random_uuid(), r.id, $1, $2, $3::uuid, $4::uuid, now() FROM clinician r WHERE r.id IS DISTINCT FROM $4::uuid AND r.id IN (AUDIENCE)
      AND NOT ($5 AND EXISTS (SELECT 1 FROM notification n WHERE n.clinician_id = r.id AND n.case_id = $3::uuid AND n.kind = $1 AND n.read_at IS NULL))
    ON CONFLICT (clinician_id, event_key) DO NOTHING
    RETURNING id, clinician_id, kind, case_id, actor_id, created_at, read_at
  )
  SELECT t.id, t.kind, t.case_id AS "caseId", t.created_at AS "createdAt", t.read_at AS "readAt", r.account_id AS "accountId", c.title AS "caseTitle",
    a.given_name || ' ' || a.family_name AS actor,
    1 + (SELECT count(*)::int FROM (SELECT 1 FROM notification n WHERE n.clinician_id = t.clinician_id AND n.read_at IS NULL LIMIT 99) AS earlier) AS unread
  FROM told t JOIN clinician r ON r.id = t.clinician_id LEFT JOIN clinical_case c ON c.id = t.case_id LEFT JOIN clinician a ON a.id = t.actor_id`;

/** Replies come in flocks: the case is indexed once they have settled. */
const INDEX_SOON = `SELECT graphile_worker.add_job('case.index', json_build_object('caseId', $1::text), max_attempts := 8, job_key := 'index:' || $1::text, run_at := now() + interval '2 seconds')`;

const VERIFIED = `r.verification_state = 'verified' AND (r.verified_until IS NULL OR r.verified_until > now())`;

/** Tells people what concerns them, once each. */
@Injectable()
export class NotifyingService {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly announcements: Announcements,
  ) {}

  /** A new case: those of its specialties who can answer. */
  @Handles('case.published')
  async casePublished({ caseId }: Jobs['case.published']): Promise<void> {
    const facts = await this.factsOf(caseId);
    if (facts?.state !== 'published') return;
    await this.tell(
      { kind: 'case_for_my_specialty', eventKey: `published:${caseId}`, caseId, actorId: facts.authorId, gathers: false },
      {
        sql: `SELECT r.id FROM clinician r WHERE ${VERIFIED} AND r.level <> 'student' AND r.watched_specialties && $6::text[]`,
        values: [facts.specialties],
      },
    );
  }

  /** A reply: the poster, then those who follow. */
  @Handles('entry.posted')
  async entryPosted({ entryId }: Jobs['entry.posted']): Promise<void> {
    const { rows } = await this.pool.query<{ caseId: string; authorId: string }>(
      `SELECT case_id AS "caseId", author_id AS "authorId" FROM thread_entry WHERE id = $1`,
      [entryId],
    );
    const entry = rows[0];
    if (!entry) return;
    const { caseId, authorId } = entry;
    const eventKey = `entry:${entryId}`;
    await this.tell(
      { kind: 'reply_on_my_case', eventKey, caseId, actorId: authorId, gathers: true },
      { sql: `SELECT r.id FROM clinical_case k JOIN clinician r ON r.id = k.author_id WHERE k.id = $3::uuid AND ${VERIFIED}`, values: [] },
    );
    await this.tell(
      { kind: 'reply_on_followed_case', eventKey, caseId, actorId: authorId, gathers: true },
      { sql: `SELECT r.id FROM follow f JOIN clinician r ON r.id = f.clinician_id WHERE f.case_id = $3::uuid AND ${VERIFIED}`, values: [] },
    );
    await this.pool.query(INDEX_SOON, [caseId]);
  }

  /** The end of the story: everybody who follows or has answered. */
  @Handles('case.closed')
  async caseClosed({ caseId }: Jobs['case.closed']): Promise<void> {
    const facts = await this.factsOf(caseId);
    if (facts?.state !== 'closed') return;
    await this.tell(
      { kind: 'case_closed', eventKey: `closed:${caseId}`, caseId, actorId: facts.authorId, gathers: false },
      {
        sql: `SELECT r.id FROM clinician r WHERE ${VERIFIED} AND r.id IN (
          SELECT clinician_id FROM follow WHERE case_id = $3::uuid UNION SELECT author_id FROM thread_entry WHERE case_id = $3::uuid AND client_id IS NOT NULL)`,
        values: [],
      },
    );
  }

  /** A new file: the verifiers, but for the applicant. */
  @Handles('verification.submitted')
  async requestSubmitted({ requestId }: Jobs['verification.submitted']): Promise<void> {
    const request = await this.requestOf(requestId);
    if (request?.state !== 'submitted') return;
    await this.tell(
      {
        kind: 'verification_waiting',
        eventKey: `submitted:${requestId}:${request.submittedAt.getTime()}`,
        caseId: null,
        actorId: request.clinicianId,
        gathers: false,
      },
      {
        sql: `SELECT r.id FROM clinician r JOIN account k ON k.id = r.account_id WHERE 'verifier' = ANY (k.roles) AND k.disabled_at IS NULL`,
        values: [],
      },
    );
  }

  /** A decision: the applicant, who is not told by whom. */
  @Handles('verification.decided')
  async requestDecided({ requestId }: Jobs['verification.decided']): Promise<void> {
    const request = await this.requestOf(requestId);
    if (!request || request.state === 'submitted') return;
    await this.tell(
      {
        kind: 'verification_decided',
        eventKey: `decided:${requestId}:${request.state}:${request.submittedAt.getTime()}`,
        caseId: null,
        actorId: null,
        gathers: false,
      },
      { sql: `SELECT $6::uuid`, values: [request.clinicianId] },
    );
  }

  private async tell(message: Message, audience: Audience): Promise<void> {
    const values = [message.kind, message.eventKey, message.caseId, message.actorId, message.gathers, ...audience.values];
    const { rows } = await this.pool.query<Told>(TELL.replace('AUDIENCE', audience.sql), values);
    for (const told of rows) this.announcements.notificationCreated(told.accountId, presentNotification(told), told.unread);
  }

  private async factsOf(caseId: string): Promise<{ authorId: string; state: string; specialties: string[] } | undefined> {
    const text = `SELECT author_id AS "authorId", state, specialties FROM clinical_case WHERE id = $1`;
    return (await this.pool.query<{ authorId: string; state: string; specialties: string[] }>(text, [caseId])).rows[0];
  }

  private async requestOf(id: string): Promise<{ clinicianId: string; state: string; submittedAt: Date } | undefined> {
    const text = `SELECT clinician_id AS "clinicianId", state, submitted_at AS "submittedAt" FROM verification_request WHERE id = $1`;
    return (await this.pool.query<{ clinicianId: string; state: string; submittedAt: Date }>(text, [id])).rows[0];
  }
}
