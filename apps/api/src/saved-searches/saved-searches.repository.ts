import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import { POOL, SavedSearchEntity, SavedSearchMatchEntity } from '#libs/persistence';

/** A saved search with what is new for its owner. */
export type SavedSearchRow = Pick<SavedSearchEntity, 'id' | 'name' | 'query' | 'filters' | 'notify' | 'createdAt'> & { newCount: number };

const COUNTED = 99;

const OF_OWNER = `
  SELECT s.id, s.name, s.query, s.filters, s.notify, s.created_at AS "createdAt",
    (SELECT count(*)::int FROM (
      SELECT 1 FROM saved_search_match m JOIN clinical_case c ON c.id = m.case_id AND c.state IN ('published','closed')
      WHERE m.search_id = s.id AND m.matched_at > s.last_seen_at LIMIT ${COUNTED}
    ) AS fresh) AS "newCount"
  FROM saved_search s WHERE s.owner_id = $1 ORDER BY s.created_at DESC, s.id DESC`;

@Injectable()
export class SavedSearchesRepository {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Newest first. */
  async ofOwner(ownerId: string): Promise<SavedSearchRow[]> {
    return (await this.pool.query<SavedSearchRow>({ name: 'saved-searches', text: OF_OWNER, values: [ownerId] })).rows;
  }

  /** Holds a clinician, so that what is counted stays so until the transaction ends; gives how many searches they have. */
  async countHeld(manager: EntityManager, ownerId: string): Promise<number> {
    await manager.query('SELECT 1 FROM clinician WHERE id = $1 FOR NO KEY UPDATE', [ownerId]);
    return manager.countBy(SavedSearchEntity, { ownerId });
  }

  async insert(manager: EntityManager, search: Omit<SavedSearchEntity, 'owner'>): Promise<void> {
    await manager.insert(SavedSearchEntity, search);
  }

  /** One search of its owner, held until the transaction ends. */
  lock(manager: EntityManager, id: string, ownerId: string): Promise<SavedSearchEntity | null> {
    return manager.findOne(SavedSearchEntity, { where: { id, ownerId }, lock: { mode: 'pessimistic_write' } });
  }

  async save(manager: EntityManager, search: SavedSearchEntity): Promise<void> {
    await manager.save(SavedSearchEntity, search);
  }

  /** Forgets what answered a search, for one that asks something else now. */
  async forgetMatches(manager: EntityManager, searchId: string): Promise<void> {
    await manager.delete(SavedSearchMatchEntity, { searchId });
  }

  async delete(manager: EntityManager, id: string, ownerId: string): Promise<boolean> {
    return (await manager.delete(SavedSearchEntity, { id, ownerId })).affected === 1;
  }
}
