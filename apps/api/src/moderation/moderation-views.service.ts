import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { Transactions } from '#libs/persistence';
import { AppError, Clock } from '#libs/platform';
import { isVerified, type Actor } from '../access/actor.ts';
import { Cursors } from '../access/keyset.ts';
import type { PageQuery } from '../cases/dto/case-actions.dto.ts';
import type { ModerationFiguresView, ModerationQueueQuery, ModerationQueueView, OwnReportsView, ReportView } from './dto/moderation.dto.ts';
import { presentFigures, presentOwnReport, presentReport, presentReportSummary } from './moderation.presenter.ts';
import { ModerationRepository } from './moderation.repository.ts';
import { ReportViewsRepository } from './report-views.repository.ts';

const OWN = 'own-reports';

/** What moderators, authors and everybody else read of moderation. */
@Injectable()
export class ModerationViewsService {
  constructor(
    private readonly cursors: Cursors,
    private readonly views: ReportViewsRepository,
    private readonly reports: ModerationRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async queue(actor: Actor, { kind, cursor, limit = LIMITS.pageDefault }: ModerationQueueQuery): Promise<ModerationQueueView> {
    const list = ['moderation', kind ?? null];
    const rows = await this.views.queue(kind ?? null, this.cursors.decode(cursor, list), limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => presentReportSummary(actor, row)),
      nextCursor: rows.length > limit && last ? this.cursors.encode({ key: last.sortKey, id: last.id }, list) : null,
    };
  }

  /** Everything needed to decide; looking leaves a trace, since it may show what is hidden. @throws AppError REPORT_NOT_FOUND */
  async show(actor: Actor, id: string): Promise<ReportView> {
    const report = await this.views.find(id);
    if (!report) throw new AppError('REPORT_NOT_FOUND');
    const [voices, decisions] = await Promise.all([this.views.voicesOf(id), this.views.decisionsOf([id])]);
    await this.transactions.run(({ manager }) =>
      this.reports.audit(manager, {
        at: this.clock.now(),
        actorId: actor.accountId,
        action: 'report.viewed',
        subjectId: id,
        details: { caseId: report.caseId },
      }),
    );
    return presentReport(actor, report, voices, decisions);
  }

  /** What was hidden or decided about the reader's own posts, newest first. */
  async own(actor: Actor, { cursor, limit = LIMITS.pageDefault }: PageQuery): Promise<OwnReportsView> {
    const rows = await this.views.ownOf(actor.clinicianId, isVerified(actor), this.cursors.decode(cursor, OWN), limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    const decisions = await this.views.decisionsOf(page.map(({ id }) => id));
    return {
      items: page.map((row) =>
        presentOwnReport(
          actor,
          row,
          decisions.filter(({ reportId }) => reportId === row.id),
        ),
      ),
      nextCursor: rows.length > limit && last ? this.cursors.encode({ key: last.sortKey, id: last.id }, OWN) : null,
    };
  }

  async figures(): Promise<ModerationFiguresView> {
    const now = this.clock.now();
    const [weeks, medians] = await Promise.all([this.views.weeks(now), this.views.medians(now)]);
    return presentFigures(weeks, medians);
  }
}
