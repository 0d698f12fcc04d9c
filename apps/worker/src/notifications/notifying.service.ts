import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL, type Jobs } from '#libs/persistence';
import { Handles } from '../handlers.ts';
import { Teller, VERIFIED } from './teller.ts';

/** Replies come in flocks: the case is indexed once they have settled. */
const INDEX_SOON = `SELECT graphile_worker.add_job('case.index', json_build_object('caseId', $1::text), max_attempts := 8, job_key := 'index:' || $1::text, run_at := now() + interval '2 seconds')`;

/** Tells people what concerns them, once each. */
@Injectable()
export class NotifyingService {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly teller: Teller,
  ) {}

  /** A new case: those of its specialties who can answer. */
  @Handles('case.published')
  async casePublished({ caseId }: Jobs['case.published']): Promise<void> {
    const facts = await this.factsOf(caseId);
    if (facts?.state !== 'published') return;
    await this.teller.tell(
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
      `SELECT e.case_id AS "caseId", e.author_id AS "authorId" FROM thread_entry e JOIN clinical_case c ON c.id = e.case_id
       WHERE e.id = $1 AND e.hidden_at IS NULL AND c.state IN ('published','closed')`,
      [entryId],
    );
    const entry = rows[0];
    if (!entry) return;
    const { caseId, authorId } = entry;
    const eventKey = `entry:${entryId}`;
    await this.teller.tell(
      { kind: 'reply_on_my_case', eventKey, caseId, actorId: authorId, gathers: true },
      { sql: `SELECT r.id FROM clinical_case k JOIN clinician r ON r.id = k.author_id WHERE k.id = $3::uuid AND ${VERIFIED}`, values: [] },
    );
    await this.teller.tell(
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
    await this.teller.tell(
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
    await this.teller.tell(
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
    await this.teller.tell(
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

  private async factsOf(caseId: string): Promise<{ authorId: string; state: string; specialties: string[] } | undefined> {
    const text = `SELECT author_id AS "authorId", state, specialties FROM clinical_case WHERE id = $1`;
    return (await this.pool.query<{ authorId: string; state: string; specialties: string[] }>(text, [caseId])).rows[0];
  }

  private async requestOf(id: string): Promise<{ clinicianId: string; state: string; submittedAt: Date } | undefined> {
    const text = `SELECT clinician_id AS "clinicianId", state, submitted_at AS "submittedAt" FROM verification_request WHERE id = $1`;
    return (await this.pool.query<{ clinicianId: string; state: string; submittedAt: Date }>(text, [id])).rows[0];
  }
}
