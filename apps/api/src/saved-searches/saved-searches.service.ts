import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { LIMITS, type SavedSearchFilters } from '#libs/contracts';
import { Transactions } from '#libs/persistence';
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

  /** @throws AppError SAVED_SEARCH_EMPTY, SAVED_SEARCHES_TOO_MANY */
  async create(actor: Actor, { name, query = '', filters = {}, notify = true }: CreateSavedSearchDto): Promise<SavedSearchView> {
    const id = uuid();
    const now = this.clock.now();
    const asked = askingFilters(filters);
    const condition = await this.conditionOf(query, asked);
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

  /** @throws AppError SAVED_SEARCH_NOT_FOUND, SAVED_SEARCH_EMPTY */
  async update(actor: Actor, id: string, { name, query, filters, notify, seen }: UpdateSavedSearchDto): Promise<SavedSearchView> {
    await this.transactions.run(async ({ manager }) => {
      const held = await this.searches.lock(manager, id, actor.clinicianId);
      if (!held) throw new AppError('SAVED_SEARCH_NOT_FOUND');
      if (name !== undefined) held.name = name;
      if (notify !== undefined) held.notify = notify;
      if (seen) held.lastSeenAt = this.clock.now();
      if (query !== undefined || filters !== undefined) {
        held.query = query ?? held.query;
        held.filters = filters ? askingFilters(filters) : held.filters;
        held.condition = await this.conditionOf(held.query, held.filters);
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

  private async conditionOf(query: string, filters: SavedSearchFilters): Promise<string | null> {
    const condition = query === '' ? null : await this.engine.conditionFor(query);
    if (condition === null && Object.keys(filters).length === 0) throw new AppError('SAVED_SEARCH_EMPTY');
    return condition;
  }
}
