import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { LIMITS, type SavedSearchFilters } from '#libs/contracts';
import { Transactions, type SavedSearchEntity } from '#libs/persistence';
import { AppError, Clock } from '#libs/platform';
import { PostgresSearchEngine } from '#libs/search';
import type { Actor } from '../access/actor.ts';
import type { CreateSavedSearchDto, UpdateSavedSearchDto } from './saved-search.dto.ts';
import type { SavedSearchPageView, SavedSearchView } from './saved-search.view.ts';
import { askingFilters, presentSavedSearch } from './saved-searches.presenter.ts';
import { SavedSearchesRepository } from './saved-searches.repository.ts';

/** Searches that people keep, each seen by its owner alone; the worker looks through them when a case is new. */
@Injectable()
export class SavedSearchesService {
  constructor(
    private readonly searches: SavedSearchesRepository,
    private readonly engine: PostgresSearchEngine,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<SavedSearchPageView> {
    return { items: (await this.searches.ofOwner(actor.clinicianId)).map(presentSavedSearch), nextCursor: null };
  }

  /** @throws AppError SAVED_SEARCH_EMPTY, SAVED_SEARCH_LITERATURE, SAVED_SEARCHES_TOO_MANY */
  async create(actor: Actor, { name, query = '', filters = {}, notify = true }: CreateSavedSearchDto): Promise<SavedSearchView> {
    const id = uuid();
    const now = this.clock.now();
    const asked = askingFilters(filters);
    const condition = await this.conditionOf(query);
    assertMayBeTold(condition, asked);
    await this.transactions.run(async ({ manager }) => {
      if ((await this.searches.countHeld(manager, actor.clinicianId)) >= LIMITS.savedSearchesPerClinician)
        throw new AppError('SAVED_SEARCHES_TOO_MANY');
      await this.searches.insert(manager, {
        id,
        ownerId: actor.clinicianId,
        name,
        query,
        filters: asked,
        condition,
        notify,
        createdAt: now,
        lastSeenAt: now,
      });
    });
    return this.show(actor, id);
  }

  /** @throws AppError SAVED_SEARCH_NOT_FOUND, SAVED_SEARCH_EMPTY, SAVED_SEARCH_LITERATURE */
  async update(actor: Actor, id: string, { name, query, filters, notify, seen }: UpdateSavedSearchDto): Promise<SavedSearchView> {
    // Asked before the transaction: who holds one connection must not wait for a second.
    const condition = query === undefined ? null : await this.conditionOf(query);
    await this.transactions.run(async ({ manager }) => {
      const held = await this.searches.lock(manager, id, actor.clinicianId);
      if (!held) throw new AppError('SAVED_SEARCH_NOT_FOUND');
      if (name !== undefined) held.name = name;
      if (notify !== undefined) held.notify = notify;
      if (seen) held.lastSeenAt = this.clock.now();
      if (query !== undefined || filters !== undefined) {
        if (query !== undefined) Object.assign(held, { query, condition } satisfies Partial<SavedSearchEntity>);
        if (filters) held.filters = askingFilters(filters);
        assertMayBeTold(held.condition, held.filters);
        await this.searches.forgetMatches(manager, id);
      }
      await this.searches.save(manager, held);
    });
    return this.show(actor, id);
  }

  /** @throws AppError SAVED_SEARCH_NOT_FOUND */
  async delete(actor: Actor, id: string): Promise<void> {
    const isDeleted = await this.transactions.run(({ manager }) => this.searches.delete(manager, id, actor.clinicianId));
    if (!isDeleted) throw new AppError('SAVED_SEARCH_NOT_FOUND');
  }

  private async show(actor: Actor, id: string): Promise<SavedSearchView> {
    const row = (await this.searches.ofOwner(actor.clinicianId)).find((one) => one.id === id);
    if (!row) throw new AppError('SAVED_SEARCH_NOT_FOUND');
    return presentSavedSearch(row);
  }

  private async conditionOf(query: string): Promise<string | null> {
    return query === '' ? null : this.engine.conditionFor(query);
  }
}

/** A search asks something, and of cases that are told: published ones come by hundreds, with nobody to tell of each. */
function assertMayBeTold(condition: string | null, filters: SavedSearchFilters): void {
  if (condition === null && Object.keys(filters).length === 0) throw new AppError('SAVED_SEARCH_EMPTY');
  if (filters.origin && !filters.origin.includes('network')) throw new AppError('SAVED_SEARCH_LITERATURE');
}
