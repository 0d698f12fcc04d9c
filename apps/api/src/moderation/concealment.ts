import { Injectable } from '@nestjs/common';
import type { ImageMask } from '#libs/contracts';
import { addJob, type CaseEntity, type Transaction } from '#libs/persistence';
import { Clock } from '#libs/platform';
import { forgetCase } from '#libs/search';
import { CaseAnnouncer } from '../cases/case-announcer.ts';
import { ImageCustodian } from '../images/image-custodian.ts';
import { ModerationRepository, type Target } from './moderation.repository.ts';

/**
 * Puts a case, an image or a message out of sight and back, everywhere at once: what answers after the commit (lists, search, bytes,
 * thread) answers accordingly, open pages are told. The caller's transaction holds the index and the case.
 */
@Injectable()
export class Concealment {
  constructor(
    private readonly reports: ModerationRepository,
    private readonly custodian: ImageCustodian,
    private readonly announcer: CaseAnnouncer,
    private readonly clock: Clock,
  ) {}

  /** Out of everybody's sight but the author's and the moderators'. */
  async hide(transaction: Transaction, held: CaseEntity, target: Target): Promise<void> {
    const { manager } = transaction;
    switch (target.kind) {
      case 'case':
        await forgetCase(manager, held.id);
        return this.turnCase(transaction, held, 'hidden');
      case 'image':
        await this.custodian.hide(manager, [target.id]);
        return this.turnCase(transaction, held, held.state);
      case 'entry': {
        const imageIds = await this.reports.setEntry(manager, target.id, { hiddenAt: this.clock.now(), removedAt: null });
        await this.custodian.hide(manager, imageIds);
        return this.turnEntry(transaction, held, target.id);
      }
    }
  }

  /** Back in its place, unless something else keeps it away. */
  async show(transaction: Transaction, held: CaseEntity, target: Target): Promise<void> {
    const { manager } = transaction;
    switch (target.kind) {
      case 'case':
        if (held.state !== 'hidden') return;
        await addJob(manager, 'case.index', { caseId: held.id }, `index:${held.id}`);
        return this.turnCase(transaction, held, held.closedAt ? 'closed' : 'published');
      case 'image':
        await this.custodian.show(manager, await this.reports.releasable(manager, [target.id]));
        return this.turnCase(transaction, held, held.state);
      case 'entry': {
        const imageIds = await this.reports.setEntry(manager, target.id, { hiddenAt: null, removedAt: null });
        await this.custodian.show(manager, await this.reports.releasable(manager, imageIds));
        return this.turnEntry(transaction, held, target.id);
      }
    }
  }

  /** Away for good. Images are destroyed; the words of a message are kept out of sight while its author may appeal. */
  async remove(transaction: Transaction, held: CaseEntity, target: Target): Promise<void> {
    const { manager } = transaction;
    switch (target.kind) {
      case 'case':
        return this.hide(transaction, held, target);
      case 'image':
        await this.custodian.erase(manager, [target.id]);
        await this.reports.forgetDescription(manager, target.id);
        return this.turnCase(transaction, held, held.state);
      case 'entry': {
        const now = this.clock.now();
        await this.custodian.erase(manager, await this.reports.setEntry(manager, target.id, { hiddenAt: now, removedAt: now }));
        return this.turnEntry(transaction, held, target.id);
      }
    }
  }

  /** Burns boxes into an image and shows it as soon as that is done. */
  async mask(transaction: Transaction, held: CaseEntity, target: Target, masks: readonly ImageMask[]): Promise<void> {
    await this.custodian.mask(transaction.manager, target.id, masks);
    await this.show(transaction, held, target);
  }

  private async turnCase(transaction: Transaction, held: CaseEntity, state: CaseEntity['state']): Promise<void> {
    await this.reports.setCaseState(transaction.manager, held, state);
    this.announcer.afterCommit(transaction, held);
  }

  /** The archive forgets the whole case at once and learns it anew without the message. */
  private async turnEntry(transaction: Transaction, held: CaseEntity, entryId: string): Promise<void> {
    await forgetCase(transaction.manager, held.id);
    await addJob(transaction.manager, 'case.index', { caseId: held.id }, `index:${held.id}`);
    this.announcer.entryChangedAfterCommit(transaction, entryId);
  }
}
