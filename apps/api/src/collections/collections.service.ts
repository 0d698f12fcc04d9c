import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { LIMITS } from '#libs/contracts';
import { Transactions, type CollectionEntity } from '#libs/persistence';
import { AppError, Clock } from '#libs/platform';
import type { Actor } from '../access/actor.ts';
import { Cursors } from '../access/keyset.ts';
import type { PageQuery } from '../cases/dto/case-actions.dto.ts';
import { IdentifierGuard } from '../identifiers/identifier-guard.ts';
import { CollectingService } from './collecting.service.ts';
import { canReadCollection } from './collections.policy.ts';
import { presentCollected, presentCollection } from './collections.presenter.ts';
import { CollectionsRepository } from './collections.repository.ts';
import type { CreateCollectionDto, UpdateCollectionDto } from './dto/collection.dto.ts';
import type { CollectedCasePageView, CollectionPageView, CollectionView } from './dto/collection.view.ts';

const BOOKMARKS = 'bookmarks';

/** Collections as they are listed, made, renamed, shared and deleted. */
@Injectable()
export class CollectionsService {
  constructor(
    private readonly cursors: Cursors,
    private readonly collections: CollectionsRepository,
    private readonly collecting: CollectingService,
    private readonly identifiers: IdentifierGuard,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The reader's own. */
  async list(actor: Actor): Promise<CollectionPageView> {
    const rows = await this.collections.ofOwner(actor.clinicianId);
    return { items: rows.map((row) => presentCollection(actor, row)), nextCursor: null };
  }

  async bookmarks(actor: Actor, { cursor, limit = LIMITS.pageDefault }: PageQuery): Promise<CollectedCasePageView> {
    const rows = await this.collections.bookmarks(actor.clinicianId, this.cursors.decode(cursor, BOOKMARKS), limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(presentCollected),
      nextCursor: rows.length > limit && last ? this.cursors.encode({ key: last.sortKey, id: last.entryId }, BOOKMARKS) : null,
    };
  }

  /** @throws AppError COLLECTION_NOT_FOUND */
  async show(actor: Actor, id: string): Promise<CollectionView> {
    const row = await this.collections.find(id);
    if (!row || !canReadCollection(actor, row)) throw new AppError('COLLECTION_NOT_FOUND');
    return { ...presentCollection(actor, row), cases: (await this.collections.casesOf(id)).map(presentCollected) };
  }

  /** Answers the id. @throws AppError COLLECTIONS_TOO_MANY, IDENTIFIERS_FOUND */
  async create(actor: Actor, { name, description = '', visibility = 'private' }: CreateCollectionDto): Promise<string> {
    const id = uuid();
    const now = this.clock.now();
    await this.transactions.run(async ({ manager }) => {
      if ((await this.collections.countHeld(manager, actor.clinicianId)) >= LIMITS.collectionsPerClinician)
        throw new AppError('COLLECTIONS_TOO_MANY');
      const collection: Omit<CollectionEntity, 'owner'> = {
        id,
        ownerId: actor.clinicianId,
        name,
        description,
        kind: 'playlist',
        visibility,
        createdAt: now,
        updatedAt: now,
      };
      await this.refuseIdentifiers(manager, actor, collection);
      await this.collections.insert(manager, collection);
    });
    return id;
  }

  /** @throws AppError COLLECTION_NOT_FOUND, BOOKMARKS_ARE_FIXED, IDENTIFIERS_FOUND */
  async update(actor: Actor, id: string, { name, description, visibility }: UpdateCollectionDto): Promise<void> {
    await this.transactions.run(async ({ manager }) => {
      const collection = await this.ownPlaylist(manager, actor, id);
      if (name !== undefined) collection.name = name;
      if (description !== undefined) collection.description = description;
      if (visibility !== undefined) collection.visibility = visibility;
      collection.updatedAt = this.clock.now();
      await this.refuseIdentifiers(manager, actor, collection);
      await this.collections.save(manager, collection);
    });
  }

  /** @throws AppError COLLECTION_NOT_FOUND, BOOKMARKS_ARE_FIXED */
  async delete(actor: Actor, id: string): Promise<void> {
    await this.transactions.run(async ({ manager }) => {
      await this.ownPlaylist(manager, actor, id);
      await this.collections.delete(manager, id);
    });
  }

  private async ownPlaylist(manager: EntityManager, actor: Actor, id: string): Promise<CollectionEntity> {
    const collection = await this.collecting.own(manager, actor, id);
    if (collection.kind === 'bookmarks') throw new AppError('BOOKMARKS_ARE_FIXED');
    return collection;
  }

  /** What others will read of a collection names no patient: its name, its description and every note in it. */
  private async refuseIdentifiers(manager: EntityManager, actor: Actor, collection: Omit<CollectionEntity, 'owner'>): Promise<void> {
    if (collection.visibility === 'private') return;
    const notes = await this.collections.entriesOf(manager, collection.id);
    const texts = [
      { field: 'name', text: collection.name },
      { field: 'description', text: collection.description },
      ...notes.map(({ note, clinicalCaseId, publishedCaseId }) => ({
        field: `notes.${clinicalCaseId ?? publishedCaseId ?? ''}`,
        text: note,
      })),
    ];
    for (const written of texts.filter(({ text }) => text !== '')) await this.identifiers.refuseSure(written, actor.locale);
  }
}
