import { Injectable } from '@nestjs/common';
import { addJob, Transactions, type CaseEntity, type Transaction } from '#libs/persistence';
import { AppError, Clock } from '#libs/platform';
import { holdIndex } from '#libs/search';
import type { Actor } from '../access/actor.ts';
import { CasesRepository } from '../cases/cases.repository.ts';
import { AppEventBus } from '../events.ts';
import { IdentifierGuard } from '../identifiers/identifier-guard.ts';
import { Concealment } from './concealment.ts';
import type { DecideReportDto, ReportStateView } from './dto/moderation.dto.ts';
import { canAppeal, canDecideReport, fittingDecisions } from './moderation.policy.ts';
import { ModerationRepository, type HeldReport, type Target } from './moderation.repository.ts';

/** PostgreSQL's code for a broken unique rule. */
const UNIQUE_VIOLATION = '23505';

function targetOf({ targetId, imageId, entryId, authorId }: HeldReport): Target {
  return { kind: imageId ? 'image' : entryId ? 'entry' : 'case', id: targetId, imageId, entryId, authorId };
}

/** What moderators decide, and what authors hold against it. */
@Injectable()
export class DecidingService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly reports: ModerationRepository,
    private readonly concealment: Concealment,
    private readonly transactions: Transactions,
    private readonly events: AppEventBus,
    private readonly identifiers: IdentifierGuard,
    private readonly clock: Clock,
  ) {}

  /**
   * Decides about a report, or about the appeal against its decision. Of two moderators at once one decides.
   *
   * @throws AppError REPORT_NOT_FOUND, REPORT_ALREADY_DECIDED, CONTENT_IS_YOURS, APPEAL_NEEDS_ANOTHER, DECISION_NOT_POSSIBLE, REASON_REQUIRED, IDENTIFIERS_FOUND in the reason
   */
  async decide(actor: Actor, id: string, wanted: DecideReportDto): Promise<ReportStateView> {
    const { decision, reasonCode, reason } = wanted;
    if (reasonCode === 'other' && !reason) throw new AppError('REASON_REQUIRED', { fields: [{ field: 'reason', rule: 'required' }] });
    if (reason) await this.identifiers.refuseSure({ field: 'reason', text: reason }, actor.locale);
    if ((decision === 'mask') !== (wanted.masks !== undefined && wanted.masks.length > 0))
      throw new AppError('DECISION_NOT_POSSIBLE', { fields: [{ field: 'masks', rule: decision === 'mask' ? 'required' : 'absent' }] });
    return this.withReport(id, async (transaction, held, report) => {
      this.assertDecidable(actor, report);
      const target = targetOf(report);
      if (!fittingDecisions(target.kind).includes(decision)) throw new AppError('DECISION_NOT_POSSIBLE');
      const { manager } = transaction;
      const [now, round] = [this.clock.now(), report.deciderIds.length + 1];
      await this.reports.insertDecision(manager, {
        reportId: id,
        round,
        moderatorId: actor.clinicianId,
        authorId: report.authorId,
        decision,
        reasonCode,
        reason: reason || null,
        decidedAt: now,
      });
      await this.reports.settle(manager, report);
      await this.carryOut(transaction, held, target, wanted);
      await this.reports.audit(manager, {
        at: now,
        actorId: actor.accountId,
        action: `moderation.${decision}`,
        subjectId: id,
        details: { caseId: report.caseId, target: target.kind, targetId: target.id, reasonCode, round: String(round) },
      });
      await addJob(manager, 'moderation.decided', { reportId: id, round });
      transaction.afterCommit(() => this.events.emit('moderation.changed', {}));
      return { id, state: 'decided' };
    });
  }

  /** The author asks another moderator. @throws AppError REPORT_NOT_FOUND about what others posted, APPEAL_NOT_POSSIBLE */
  async appeal(actor: Actor, id: string, text: string): Promise<ReportStateView> {
    return this.withReport(id, async (transaction, _held, report) => {
      const { authorId, state, lastDecision, deciderIds, caseId } = report;
      if (authorId !== actor.clinicianId) throw new AppError('REPORT_NOT_FOUND');
      if (!canAppeal(actor, { authorId, state, lastDecision, rounds: deciderIds.length })) throw new AppError('APPEAL_NOT_POSSIBLE');
      const { manager } = transaction;
      const now = this.clock.now();
      await this.reports.appeal(manager, id, text, now);
      await this.reports.audit(manager, {
        at: now,
        actorId: actor.accountId,
        action: 'report.appealed',
        subjectId: id,
        details: { caseId },
      });
      await addJob(manager, 'moderation.waiting', { reportId: id });
      transaction.afterCommit(() => this.events.emit('moderation.changed', {}));
      return { id, state: 'appealed' };
    });
  }

  /** The index, then the case, then the report: in the order in which everything holds them. */
  private async withReport<Result>(
    id: string,
    work: (transaction: Transaction, held: CaseEntity, report: HeldReport) => Promise<Result>,
  ): Promise<Result> {
    const caseId = await this.reports.caseOfReport(id);
    if (caseId === undefined) throw new AppError('REPORT_NOT_FOUND');
    try {
      return await this.transactions.run(async (transaction) => {
        await holdIndex(transaction.manager);
        const held = await this.cases.lock(transaction.manager, caseId);
        const report = await this.reports.hold(transaction.manager, id);
        if (!held || !report) throw new AppError('REPORT_NOT_FOUND');
        return work(transaction, held, report);
      });
    } catch (error) {
      if ((error as { driverError?: { code?: string } }).driverError?.code === UNIQUE_VIOLATION)
        throw new AppError('REPORT_ALREADY_DECIDED');
      throw error;
    }
  }

  private carryOut(transaction: Transaction, held: CaseEntity, target: Target, wanted: DecideReportDto): Promise<void> {
    switch (wanted.decision) {
      case 'remove':
        return this.concealment.remove(transaction, held, target);
      case 'mask':
        return this.concealment.mask(transaction, held, target, wanted.masks ?? []);
      case 'restore':
      case 'keep':
        return this.concealment.show(transaction, held, target);
    }
  }

  private assertDecidable(actor: Actor, report: HeldReport): void {
    const { authorId, state, deciderIds } = report;
    if (canDecideReport(actor, { authorId, state, target: targetOf(report).kind, deciderIds })) return;
    if (state === 'closed') throw new AppError('CASE_STATE_CONFLICT');
    if (state === 'decided') throw new AppError('REPORT_ALREADY_DECIDED');
    throw new AppError(authorId === actor.clinicianId ? 'CONTENT_IS_YOURS' : 'APPEAL_NEEDS_ANOTHER');
  }
}
