import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { LIMITS, type CaseState, type EntryDetails, type EntryKind } from '#libs/contracts';
import { addJob, Transactions, type CaseEntity } from '#libs/persistence';
import { AppError, Clock } from '#libs/platform';
import { STORAGE, type ObjectStorage } from '#libs/storage';
import type { Actor } from '../access/actor.ts';
import { Cursors } from '../access/keyset.ts';
import { CaseAnnouncer } from './case-announcer.ts';
import { completeRequest } from './case-lists.ts';
import { CaseWritingService } from './case-writing.service.ts';
import { canCloseCase, canFollowCase, canPublishCase, canReadCase, canWithdrawCase, type CaseFacts } from './cases.policy.ts';
import { presentCase, presentSummary } from './cases.presenter.ts';
import { CasesRepository } from './cases.repository.ts';
import type { CloseCaseDto, ListCasesQuery } from './dto/case-actions.dto.ts';
import type { CasePageView, CaseView, FollowingView, RevisionPageView } from './dto/case.view.ts';

type Rule = (actor: Actor, facts: CaseFacts) => boolean;

@Injectable()
export class CasesService {
  constructor(
    private readonly cursors: Cursors,
    private readonly cases: CasesRepository,
    private readonly writing: CaseWritingService,
    private readonly transactions: Transactions,
    private readonly announcer: CaseAnnouncer,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  async show(actor: Actor, id: string): Promise<CaseView> {
    const row = await this.cases.find(id, actor.clinicianId);
    if (!row || !canReadCase(actor, row)) throw new AppError('CASE_NOT_FOUND');
    return presentCase(actor, row);
  }

  async list(actor: Actor, query: ListCasesQuery): Promise<CasePageView> {
    const request = completeRequest(actor, query);
    if (request.states.length === 0) return { items: [], nextCursor: null };
    const limit = query.limit ?? LIMITS.pageDefault;
    const rows = await this.cases.list(actor, request, this.cursors.decode(query.cursor, request), limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => presentSummary(actor, row)),
      nextCursor: rows.length > limit && last ? this.cursors.encode({ key: last.sortKey, id: last.id }, request) : null,
    };
  }

  async publish(actor: Actor, id: string): Promise<CaseView> {
    await this.move(actor, id, canPublishCase, 'published', 'state', async (held, now, manager) => {
      await this.writing.assertComplete(manager, held);
      held.publishedAt = now;
      return { job: 'case.published' as const, details: { state: 'published' } };
    });
    return this.show(actor, id);
  }

  async close(actor: Actor, id: string, { diagnosis, proof, whatHelped }: CloseCaseDto): Promise<CaseView> {
    await this.move(actor, id, canCloseCase, 'closed', 'outcome', (held, now) => {
      held.diagnosis = diagnosis;
      held.proof = proof;
      held.whatHelped = whatHelped ?? null;
      held.closedAt = now;
      return Promise.resolve({
        job: 'case.closed' as const,
        details: { state: 'closed', diagnosis, proof, whatHelped: whatHelped ?? null },
      });
    });
    return this.show(actor, id);
  }

  /** Takes a case away from everyone else. The reason is for the audit log alone. */
  async withdraw(actor: Actor, id: string, reason: string | undefined): Promise<CaseView> {
    await this.move(actor, id, canWithdrawCase, 'withdrawn', 'state', async (_held, at, manager) => {
      const details: Record<string, string> = reason ? { reason } : {};
      await this.cases.audit(manager, { id: uuid(), at, actorId: actor.accountId, action: 'case.withdrawn', subjectId: id, details });
      return { details: { state: 'withdrawn' } };
    });
    return this.show(actor, id);
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

  async follow(actor: Actor, id: string): Promise<FollowingView> {
    await this.assertFollowable(actor, id);
    await this.cases.follow(this.dataSource.manager, id, actor.clinicianId, this.clock.now());
    return { following: true };
  }

  async unfollow(actor: Actor, id: string): Promise<FollowingView> {
    await this.assertFollowable(actor, id);
    await this.cases.unfollow(this.dataSource.manager, id, actor.clinicianId);
    return { following: false };
  }

  async revisions(actor: Actor, id: string): Promise<RevisionPageView> {
    const facts = await this.cases.findFacts(id);
    if (!facts || !canReadCase(actor, facts)) throw new AppError('CASE_NOT_FOUND');
    const revisions = await this.cases.revisionsOf(this.dataSource.manager, id);
    return {
      items: revisions.map((revision) => ({
        id: revision.id,
        editedAt: revision.editedAt.toISOString(),
        changes: revision.changes.map(({ field, before, after }) => ({ field, before, after })),
      })),
      nextCursor: null,
    };
  }

  /** One step of a case's life: load, may they, do, record, tell. */
  private async move(
    actor: Actor,
    id: string,
    rule: Rule,
    state: CaseState,
    kind: EntryKind,
    change: (
      held: CaseEntity,
      now: Date,
      manager: EntityManager,
    ) => Promise<{ job?: 'case.published' | 'case.closed'; details: EntryDetails }>,
  ): Promise<void> {
    await this.transactions.run(async (transaction) => {
      const { manager } = transaction;
      const held = await this.cases.lock(manager, id);
      this.assertMay(actor, held, rule);
      const now = this.clock.now();
      const { job, details } = await change(held, now, manager);
      held.state = state;
      held.version += 1;
      const entryId = await this.cases.appendEntry(manager, held, { kind, authorId: actor.clinicianId, details, createdAt: now });
      await this.cases.save(manager, held);
      await addJob(manager, 'case.index', { caseId: id }, `index:${id}`);
      if (job) await addJob(manager, job, { caseId: id });
      this.announcer.afterCommit(transaction, held, entryId);
    });
  }

  private assertMay(actor: Actor, held: CaseEntity | null, rule: Rule): asserts held is CaseEntity {
    if (!held || !canReadCase(actor, held)) throw new AppError('CASE_NOT_FOUND');
    if (rule(actor, held)) return;
    throw new AppError(held.authorId === actor.clinicianId ? 'CASE_STATE_CONFLICT' : 'FORBIDDEN');
  }

  private async assertFollowable(actor: Actor, id: string): Promise<void> {
    const facts = await this.cases.findFacts(id);
    if (!facts || !canReadCase(actor, facts)) throw new AppError('CASE_NOT_FOUND');
    if (!canFollowCase(actor, facts)) throw new AppError('FORBIDDEN');
  }
}
