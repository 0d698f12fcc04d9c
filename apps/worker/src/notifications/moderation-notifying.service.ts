import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { ModerationDecision, NotificationKind, ReportKind, ReportState, Withdrawer } from '#libs/contracts';
import { POOL, type Jobs } from '#libs/persistence';
import { Handles } from '../handlers.ts';
import { Teller, VERIFIED } from './teller.ts';

interface ReportFacts {
  kind: ReportKind;
  state: ReportState;
  caseId: string;
  authorId: string;
  hidden: boolean;
}

const REPORT = `SELECT kind, state, case_id AS "caseId", author_id AS "authorId", hidden_at IS NOT NULL AS hidden FROM report WHERE id = $1`;

/** Moderators, but for who posted it and for who has decided about it already. */
const MODERATORS = `
  SELECT r.id FROM clinician r JOIN account k ON k.id = r.account_id
  WHERE 'moderator' = ANY (k.roles) AND k.disabled_at IS NULL AND r.id <> $6::uuid
    AND NOT EXISTS (SELECT 1 FROM moderation_decision d WHERE d.report_id = $7::uuid AND d.moderator_id = r.id)`;

/** Tells of what is taken back, reported and decided. */
@Injectable()
export class ModerationNotifyingService {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly teller: Teller,
  ) {}

  /** A case taken back: everybody who follows it or has answered, and its author when it was the patient. */
  @Handles('case.withdrawn')
  async caseWithdrawn({ caseId }: Jobs['case.withdrawn']): Promise<void> {
    const text = `SELECT author_id AS "authorId", withdrawn_by AS "withdrawnBy" FROM clinical_case WHERE id = $1 AND state = 'withdrawn'`;
    const { rows } = await this.pool.query<{ authorId: string; withdrawnBy: Withdrawer }>(text, [caseId]);
    const withdrawn = rows[0];
    if (!withdrawn) return;
    const actorId = withdrawn.withdrawnBy === 'author' ? withdrawn.authorId : null;
    await this.teller.tell(
      { kind: 'case_withdrawn', eventKey: `withdrawn:${caseId}`, caseId, actorId, gathers: false },
      {
        sql: `SELECT r.id FROM clinician r WHERE r.id = $6::uuid OR ${VERIFIED} AND r.id IN (
          SELECT clinician_id FROM follow WHERE case_id = $3::uuid UNION SELECT author_id FROM thread_entry WHERE case_id = $3::uuid AND client_id IS NOT NULL)`,
        values: [withdrawn.authorId],
      },
    );
  }

  /** Something reported or appealed: the moderators; its author, when it was put out of sight. */
  @Handles('moderation.waiting')
  async reportWaiting({ reportId }: Jobs['moderation.waiting']): Promise<void> {
    const report = await this.reportOf(reportId);
    if (!report || report.state === 'decided' || report.state === 'closed') return;
    await this.teller.tell(
      { kind: 'moderation_waiting', eventKey: `report:${reportId}:${report.state}`, caseId: null, actorId: null, gathers: false },
      { sql: MODERATORS, values: [report.authorId, reportId] },
    );
    if (report.state === 'open' && report.hidden) await this.tellAuthor('content_hidden', `hidden:${reportId}`, report);
  }

  /** A decision: the author, when it changed anything for them. */
  @Handles('moderation.decided')
  async reportDecided({ reportId, round }: Jobs['moderation.decided']): Promise<void> {
    const report = await this.reportOf(reportId);
    const text = 'SELECT decision FROM moderation_decision WHERE report_id = $1 AND round = $2';
    const { rows } = await this.pool.query<{ decision: ModerationDecision }>(text, [reportId, round]);
    const decision = rows[0]?.decision;
    if (!report || !decision) return;
    const changed = decision === 'remove' || decision === 'mask' || round > 1 || (report.hidden && report.kind === 'report');
    if (changed)
      await this.tellAuthor(decision === 'remove' ? 'content_removed' : 'content_restored', `moderated:${reportId}:${round}`, report);
  }

  private tellAuthor(kind: NotificationKind, eventKey: string, { caseId, authorId }: ReportFacts): Promise<void> {
    return this.teller.tell({ kind, eventKey, caseId, actorId: null, gathers: false }, { sql: 'SELECT $6::uuid', values: [authorId] });
  }

  private async reportOf(id: string): Promise<ReportFacts | undefined> {
    return (await this.pool.query<ReportFacts>(REPORT, [id])).rows[0];
  }
}
