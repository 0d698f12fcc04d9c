import { Inject, Injectable } from '@nestjs/common';
import type { CaseState, EntryDetails, EntryKind } from '#libs/contracts';
import { addJob, Transactions, type CaseEntity, type Transaction } from '#libs/persistence';
import { AppError, Clock } from '#libs/platform';
import { holdIndex } from '#libs/search';
import { STORAGE, type ObjectStorage } from '#libs/storage';
import type { Actor } from '../access/actor.ts';
import type { IdentifierAnswerDto } from '../identifiers/dto/identifiers.dto.ts';
import { IdentifierGuard } from '../identifiers/identifier-guard.ts';
import { CaseAnnouncer } from './case-announcer.ts';
import { CaseWithdrawal } from './case-withdrawal.ts';
import { CaseWritingService } from './case-writing.service.ts';
import { canCloseCase, canPublishCase, canReadCase, canWithdrawCase, type CaseFacts } from './cases.policy.ts';
import { CasesRepository } from './cases.repository.ts';
import type { CloseCaseDto } from './dto/case-actions.dto.ts';
import { ImagePrechecks } from './image-prechecks.ts';
import { WithdrawalCodes } from './withdrawal-codes.ts';

type Rule = (actor: Actor, facts: CaseFacts) => boolean;

/** One step of a case's life, as its transaction is asked to take it. */
interface Step {
  rule: Rule;
  state: CaseState;
  kind: EntryKind;
  job: 'case.published' | 'case.closed';
  change: (transaction: Transaction, held: CaseEntity, now: Date) => Promise<EntryDetails>;
}

/** How a case goes from draft to published to closed, or is taken back. */
@Injectable()
export class CaseLifeService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly writing: CaseWritingService,
    private readonly withdrawal: CaseWithdrawal,
    private readonly codes: WithdrawalCodes,
    private readonly prechecks: ImagePrechecks,
    private readonly identifiers: IdentifierGuard,
    private readonly transactions: Transactions,
    private readonly announcer: CaseAnnouncer,
    private readonly clock: Clock,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /** Shows a whole draft to the network and makes the code by which the patient can take it back. */
  async publish(actor: Actor, id: string, answers: readonly IdentifierAnswerDto[]): Promise<void> {
    await this.move(actor, id, {
      rule: canPublishCase,
      state: 'published',
      kind: 'state',
      job: 'case.published',
      change: async (transaction, held, now) => {
        const { manager } = transaction;
        await this.writing.assertComplete(manager, held);
        await this.writing.admitTexts(manager, held, answers);
        held.publishedAt = now;
        await this.codes.make(manager, id, now);
        const imageIds = (await this.cases.imagesOf(manager, id)).map(({ imageId }) => imageId);
        await this.prechecks.hold(transaction, { caseId: id, accountId: actor.accountId, clinicianId: actor.clinicianId, imageIds });
        held.thumbnailIds = await this.cases.thumbnailsOf(manager, id);
        return { state: 'published' };
      },
    });
  }

  async close(actor: Actor, id: string, close: CloseCaseDto): Promise<void> {
    const { diagnosis, proof } = close;
    const whatHelped = close.whatHelped ?? null;
    await this.move(actor, id, {
      rule: canCloseCase,
      state: 'closed',
      kind: 'outcome',
      job: 'case.closed',
      change: async ({ manager }, held, now) => {
        const texts = [
          { field: 'diagnosis', text: diagnosis },
          { field: 'whatHelped', text: whatHelped ?? '' },
        ];
        const found = await this.identifiers.admit(texts, held.language, close.identifierAnswers ?? []);
        await this.identifiers.record(
          manager,
          { caseId: id, entryId: null },
          texts.map(({ field }) => field),
          found,
        );
        // An ended case is news again for whoever looks for ended ones.
        Object.assign(held, { diagnosis, proof, whatHelped, closedAt: now, searchesToldAt: null } satisfies Partial<CaseEntity>);
        return { state: 'closed', diagnosis, proof, whatHelped };
      },
    });
  }

  /** The author takes a case back, its images and words with it. The reason is for the audit log alone. */
  async withdraw(actor: Actor, id: string, reason: string | undefined): Promise<void> {
    await this.transactions.run(async (transaction) => {
      const { manager } = transaction;
      await holdIndex(manager);
      const held = await this.cases.lock(manager, id);
      this.assertMay(actor, held, canWithdrawCase);
      await this.withdrawal.withdraw(transaction, held, { withdrawer: 'author', accountId: actor.accountId, reason });
    });
  }

  /** Destroys a draft and the images that it alone held, received bytes included. */
  async discard(actor: Actor, id: string): Promise<void> {
    const { imageIds, quarantineKeys } = await this.transactions.run(async ({ manager }) => {
      const held = await this.cases.lock(manager, id);
      this.assertMay(actor, held, canPublishCase);
      const shown = await this.cases.imagesOf(manager, id);
      const ids = shown.map(({ imageId }) => imageId);
      await this.cases.delete(manager, id);
      return { imageIds: ids, quarantineKeys: await this.cases.deleteImages(manager, ids) };
    });
    for (const key of quarantineKeys) await this.storage.remove(key);
    for (const imageId of imageIds) await this.storage.removeAll(`images/${imageId}`);
  }

  /** Load, may they, do, record, tell. */
  private async move(actor: Actor, id: string, { rule, state, kind, job, change }: Step): Promise<void> {
    await this.transactions.run(async (transaction) => {
      const { manager } = transaction;
      const held = await this.cases.lock(manager, id);
      this.assertMay(actor, held, rule);
      const now = this.clock.now();
      const details = await change(transaction, held, now);
      held.state = state;
      held.version += 1;
      const entryId = await this.cases.appendEntry(manager, held, { kind, authorId: actor.clinicianId, details, createdAt: now });
      await this.cases.save(manager, held);
      await addJob(manager, 'case.index', { caseId: id }, `index:${id}`);
      await addJob(manager, job, { caseId: id });
      this.announcer.afterCommit(transaction, held, entryId);
    });
  }

  private assertMay(actor: Actor, held: CaseEntity | null, rule: Rule): asserts held is CaseEntity {
    if (!held || !canReadCase(actor, held)) throw new AppError('CASE_NOT_FOUND');
    if (rule(actor, held)) return;
    throw new AppError(held.authorId === actor.clinicianId ? 'CASE_STATE_CONFLICT' : 'FORBIDDEN');
  }
}
