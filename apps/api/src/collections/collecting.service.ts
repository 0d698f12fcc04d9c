import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LIMITS } from '#libs/contracts';
import { Transactions, type CollectionEntity } from '#libs/persistence';
import { AppError, Clock } from '#libs/platform';
import type { Actor } from '../access/actor.ts';
import { IdentifierGuard } from '../identifiers/identifier-guard.ts';
import { canChangeCollection, canReadCollection } from './collections.policy.ts';
import { CollectionsRepository, type ReadableCase } from './collections.repository.ts';
import type { CaseKeptView } from './dto/collection.view.ts';

/** How cases get into collections and bookmarks, and out of them. What one may not read cannot be kept. */
@Injectable()
export class CollectingService {
  constructor(
    private readonly collections: CollectionsRepository,
    private readonly identifiers: IdentifierGuard,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Where the reader keeps a case. @throws AppError CASE_NOT_FOUND */
  async kept(actor: Actor, caseId: string): Promise<CaseKeptView> {
    if (!(await this.collections.isReadable(caseId))) throw new AppError('CASE_NOT_FOUND');
    const held = await this.collections.holding(actor.clinicianId, caseId);
    return {
      bookmarked: held.some(({ kind }) => kind === 'bookmarks'),
      collections: held.filter(({ kind }) => kind === 'playlist').map(({ id }) => id),
    };
  }

  /** @throws AppError CASE_NOT_FOUND, COLLECTION_FULL */
  async bookmark(actor: Actor, caseId: string): Promise<CaseKeptView> {
    await this.transactions.run(async ({ manager }) => {
      const collection = await this.collections.lockBookmarks(manager, actor.clinicianId, this.clock.now());
      await this.put(manager, collection, await this.readable(manager, caseId), undefined);
    });
    return this.kept(actor, caseId);
  }

  /** @throws AppError CASE_NOT_FOUND */
  async unbookmark(actor: Actor, caseId: string): Promise<CaseKeptView> {
    await this.transactions.run(async ({ manager }) => {
      await this.readable(manager, caseId);
      await this.take(manager, await this.collections.lockBookmarks(manager, actor.clinicianId, this.clock.now()), caseId);
    });
    return this.kept(actor, caseId);
  }

  /** Adds a case at the end, or gives it another note. @throws AppError CASE_NOT_FOUND, COLLECTION_NOT_FOUND, COLLECTION_FULL */
  async add(actor: Actor, collectionId: string, caseId: string, note: string | undefined): Promise<void> {
    await this.transactions.run(async ({ manager }) => {
      const collection = await this.own(manager, actor, collectionId);
      if (note && collection.visibility === 'network') await this.identifiers.refuseSure({ field: 'note', text: note }, actor.locale);
      await this.put(manager, collection, await this.readable(manager, caseId), note);
    });
  }

  /** @throws AppError CASE_NOT_FOUND, COLLECTION_NOT_FOUND */
  async remove(actor: Actor, collectionId: string, caseId: string): Promise<void> {
    await this.transactions.run(async ({ manager }) => {
      const collection = await this.own(manager, actor, collectionId);
      await this.readable(manager, caseId);
      await this.take(manager, collection, caseId);
    });
  }

  /** @throws AppError COLLECTION_NOT_FOUND; COLLECTION_CHANGED when a case is named that the collection does not hold */
  async order(actor: Actor, collectionId: string, caseIds: string[]): Promise<void> {
    await this.transactions.run(async ({ manager }) => {
      const collection = await this.own(manager, actor, collectionId);
      const held = new Set(
        (await this.collections.entriesOf(manager, collectionId)).map((entry) => entry.clinicalCaseId ?? entry.publishedCaseId),
      );
      if (caseIds.some((id) => !held.has(id))) throw new AppError('COLLECTION_CHANGED');
      await this.collections.order(manager, collectionId, caseIds);
      await this.touch(manager, collection);
    });
  }

  /** A collection of one's own, held. @throws AppError COLLECTION_NOT_FOUND, or FORBIDDEN for one that others may read */
  async own(manager: EntityManager, actor: Actor, id: string): Promise<CollectionEntity> {
    const collection = await this.collections.lock(manager, id);
    if (!collection || !canReadCollection(actor, collection)) throw new AppError('COLLECTION_NOT_FOUND');
    if (!canChangeCollection(actor, collection)) throw new AppError('FORBIDDEN');
    return collection;
  }

  private async readable(manager: EntityManager, caseId: string): Promise<ReadableCase> {
    const found = await this.collections.findReadable(manager, caseId);
    if (!found) throw new AppError('CASE_NOT_FOUND');
    return found;
  }

  private async put(manager: EntityManager, collection: CollectionEntity, kept: ReadableCase, note: string | undefined): Promise<void> {
    const entries = await this.collections.entriesOf(manager, collection.id);
    const held = entries.find((entry) => (entry.clinicalCaseId ?? entry.publishedCaseId) === kept.id);
    if (held) {
      if (note === undefined || note === held.note) return;
      await this.collections.annotate(manager, held.id, note);
    } else {
      if (entries.length >= LIMITS.casesPerCollection) throw new AppError('COLLECTION_FULL');
      const position = (entries.at(-1)?.position ?? 0) + 1;
      await this.collections.add(manager, collection.id, kept, { position, note: note ?? '', addedAt: this.clock.now() });
    }
    await this.touch(manager, collection);
  }

  private async take(manager: EntityManager, collection: CollectionEntity, caseId: string): Promise<void> {
    const entries = await this.collections.entriesOf(manager, collection.id);
    const held = entries.find((entry) => (entry.clinicalCaseId ?? entry.publishedCaseId) === caseId);
    if (!held) return;
    await this.collections.remove(manager, held.id);
    await this.touch(manager, collection);
  }

  private async touch(manager: EntityManager, collection: CollectionEntity): Promise<void> {
    collection.updatedAt = this.clock.now();
    await this.collections.save(manager, collection);
  }
}
