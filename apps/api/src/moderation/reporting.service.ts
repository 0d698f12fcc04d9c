import { Injectable } from '@nestjs/common';
import type { ReportReason } from '#libs/contracts';
import { addJob, Transactions, type CaseEntity, type Transaction } from '#libs/persistence';
import { AppError, Clock } from '#libs/platform';
import { holdIndex } from '#libs/search';
import type { Actor } from '../access/actor.ts';
import { canReadCase } from '../cases/cases.policy.ts';
import { CasesRepository } from '../cases/cases.repository.ts';
import { AppEventBus } from '../events.ts';
import { Concealment } from './concealment.ts';
import type { PublicReportDto, PublicReportReceivedView, ReportDto, ReportReceivedView } from './dto/report.dto.ts';
import { ModerationRepository, type Target } from './moderation.repository.ts';
import { readReportLink } from './report-link.ts';

interface Voice {
  actor: Actor | null;
  reason: ReportReason;
  note: string | undefined;
  contact: string | undefined;
}

/** Hears that something should not be there; what may name a person is put out of sight before anything else. */
@Injectable()
export class ReportingService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly reports: ModerationRepository,
    private readonly concealment: Concealment,
    private readonly transactions: Transactions,
    private readonly events: AppEventBus,
    private readonly clock: Clock,
  ) {}

  /** By a member about what they read. @throws AppError CASE_NOT_FOUND, REPORT_TARGET_NOT_FOUND, FORBIDDEN about one's own */
  async report(actor: Actor, { caseId, imageId, entryId, reason, note }: ReportDto): Promise<ReportReceivedView> {
    return this.transactions.run(async (transaction) => {
      const held = await this.holdCase(transaction, caseId);
      if (!held || !canReadCase(actor, held)) throw new AppError('CASE_NOT_FOUND');
      const target = await this.reports.findTarget(transaction.manager, held, { imageId, entryId });
      if (!target) throw new AppError('REPORT_TARGET_NOT_FOUND');
      if (target.authorId === actor.clinicianId) throw new AppError('FORBIDDEN');
      return { received: true, hidden: await this.file(transaction, held, target, { actor, reason, note, contact: undefined }) };
    });
  }

  /**
   * By anybody, without learning whether there is such a case. @throws AppError REPORT_LINK_UNREADABLE when nothing is pointed to
   */
  async reportFromOutside({ caseId, link, imageId, note, contact }: PublicReportDto): Promise<PublicReportReceivedView> {
    const read = link === undefined ? null : readReportLink(link);
    const meant = { caseId: caseId ?? read?.caseId ?? null, imageId: imageId ?? read?.imageId ?? null };
    if (meant.caseId === null && meant.imageId === null)
      throw new AppError('REPORT_LINK_UNREADABLE', { fields: [{ field: 'link', rule: 'readable' }] });
    const id = meant.caseId ?? (meant.imageId ? await this.reports.caseOfImage(meant.imageId) : undefined);
    if (id !== undefined) await this.fileFromOutside(id, meant.imageId, note, contact);
    return { received: true };
  }

  private async fileFromOutside(caseId: string, imageId: string | null, note?: string, contact?: string): Promise<void> {
    await this.transactions.run(async (transaction) => {
      const held = await this.holdCase(transaction, caseId);
      if (!held || (held.state !== 'published' && held.state !== 'closed')) return;
      const target = await this.reports.findTarget(transaction.manager, held, { imageId });
      if (target) await this.file(transaction, held, target, { actor: null, reason: 'identifiable', note, contact });
    });
  }

  private async holdCase({ manager }: Transaction, caseId: string): Promise<CaseEntity | null> {
    await holdIndex(manager);
    return this.cases.lock(manager, caseId);
  }

  /** Answers whether it is out of sight now. What a moderator has let stand is not hidden again by a report; the queue hears of it. */
  private async file(transaction: Transaction, held: CaseEntity, target: Target, voice: Voice): Promise<boolean> {
    const { manager } = transaction;
    const now = this.clock.now();
    const hides = voice.reason === 'identifiable' && !(await this.reports.wasCleared(manager, target, held.editedAt));
    const filed = await this.reports.file(manager, {
      caseId: held.id,
      target,
      reporterId: voice.actor?.clinicianId ?? null,
      reason: voice.reason,
      note: voice.note || null,
      contact: voice.contact || null,
      createdAt: now,
      hiddenAt: hides ? now : null,
    });
    if (hides) await this.concealment.hide(transaction, held, target);
    if (filed.isNew) {
      await this.reports.audit(manager, {
        at: now,
        actorId: voice.actor?.accountId ?? null,
        action: 'report.filed',
        subjectId: filed.id,
        details: { caseId: held.id, target: target.kind, targetId: target.id, reason: voice.reason, hidden: String(hides) },
      });
    }
    if (!(await this.reports.isSaid(manager, target.id, filed.id, hides)))
      await addJob(manager, 'moderation.waiting', { reportId: filed.id });
    transaction.afterCommit(() => this.events.emit('moderation.changed', {}));
    return filed.hidden;
  }
}
