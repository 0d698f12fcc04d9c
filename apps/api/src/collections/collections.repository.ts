import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { CaseOrigin } from '#libs/contracts';
import { CollectionCaseEntity, CollectionEntity, POOL } from '#libs/persistence';
import { authorJson } from '#libs/presenters';
import type { Position } from '../access/keyset.ts';
import { PUBLISHED_SUMMARY_COLUMNS } from '../literature/literature.repository.ts';
import type { CollectedCaseRow, CollectionSummaryRow } from './collections.presenter.ts';

/** A case that can be read today, by id and by where it comes from. */
export interface ReadableCase {
  id: string;
  origin: CaseOrigin;
}

/** The entries `e` of collections whose case can be read today: of the network `c` by `a`, or of the literature `p`. */
const READABLE = `collection_case e
  LEFT JOIN clinical_case c ON c.id = e.clinical_case_id AND c.state IN ('published','closed') LEFT JOIN clinician a ON a.id = c.author_id
  LEFT JOIN published_case p ON p.id = e.published_case_id`;
const IS_READABLE = '(c.id IS NOT NULL OR p.id IS NOT NULL)';

const COLLECTED = `
  SELECT e.id AS "entryId", e.note, e.added_at AS "addedAt", e.added_at::text AS "sortKey",
    CASE WHEN c.id IS NOT NULL THEN json_build_object('id', c.id, 'title', c.title, 'excerpt', c.excerpt, 'language', c.language,
      'specialties', c.specialties, 'state', c.state, 'diagnosis', c.diagnosis, 'author', ${authorJson('a')}) END AS network,
    (SELECT row_to_json(published) FROM (SELECT ${PUBLISHED_SUMMARY_COLUMNS} WHERE p.id IS NOT NULL) AS published) AS literature
  FROM ${READABLE}`;

const IN_ORDER = `${COLLECTED} WHERE e.collection_id = $1 AND ${IS_READABLE} ORDER BY e.position, e.id`;

const BOOKMARKED = `
  ${COLLECTED} JOIN collection k ON k.id = e.collection_id
  WHERE k.owner_id = $1 AND k.kind = 'bookmarks' AND ${IS_READABLE} AND ($2::timestamptz IS NULL OR (e.added_at, e.id) < ($2::timestamptz, $3::uuid))
  ORDER BY e.added_at DESC, e.id DESC LIMIT $4`;

const SUMMARY = `
  SELECT k.id, k.owner_id AS "ownerId", k.name, k.description, k.kind, k.visibility, k.created_at AS "createdAt", k.updated_at AS "updatedAt",
    ${authorJson('o')} AS owner, (SELECT count(*)::int FROM ${READABLE} WHERE e.collection_id = k.id AND ${IS_READABLE}) AS "caseCount"
  FROM collection k JOIN clinician o ON o.id = k.owner_id`;

const KEPT = `
  SELECT k.id, k.kind FROM collection_case e JOIN collection k ON k.id = e.collection_id
  WHERE k.owner_id = $1 AND (e.clinical_case_id = $2 OR e.published_case_id = $2) ORDER BY k.updated_at DESC, k.id`;

/** The named cases first, in the order of the names. */
const ORDER = `
  UPDATE collection_case e SET position = placed.place FROM (
    SELECT e.id, row_number() OVER (ORDER BY array_position($2::uuid[], coalesce(e.clinical_case_id, e.published_case_id)), e.position, e.id)::int AS place
    FROM collection_case e WHERE e.collection_id = $1
  ) AS placed WHERE e.id = placed.id`;

@Injectable()
export class CollectionsRepository {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async find(id: string): Promise<CollectionSummaryRow | undefined> {
    const text = `${SUMMARY} WHERE k.id = $1`;
    return (await this.pool.query<CollectionSummaryRow>({ name: 'collection', text, values: [id] })).rows[0];
  }

  /** Bookmarks first, then what was changed last. */
  async ofOwner(ownerId: string): Promise<CollectionSummaryRow[]> {
    const text = `${SUMMARY} WHERE k.owner_id = $1 ORDER BY k.kind, k.updated_at DESC, k.id`;
    return (await this.pool.query<CollectionSummaryRow>({ name: 'collections', text, values: [ownerId] })).rows;
  }

  async casesOf(collectionId: string): Promise<CollectedCaseRow[]> {
    return (await this.pool.query<CollectedCaseRow>({ name: 'collected', text: IN_ORDER, values: [collectionId] })).rows;
  }

  async bookmarks(ownerId: string, after: Position | null, limit: number): Promise<CollectedCaseRow[]> {
    const values = [ownerId, after?.key ?? null, after?.id ?? null, limit];
    return (await this.pool.query<CollectedCaseRow>({ name: 'bookmarks', text: BOOKMARKED, values })).rows;
  }

  /** The collections of one person that hold a case. */
  async holding(ownerId: string, caseId: string): Promise<Pick<CollectionEntity, 'id' | 'kind'>[]> {
    const values = [ownerId, caseId];
    return (await this.pool.query<Pick<CollectionEntity, 'id' | 'kind'>>({ name: 'kept', text: KEPT, values })).rows;
  }

  /** Whether a case of either kind can be read today. */
  async isReadable(caseId: string): Promise<boolean> {
    const text = `SELECT 1 FROM clinical_case WHERE id = $1 AND state IN ('published','closed') UNION ALL SELECT 1 FROM published_case WHERE id = $1`;
    return (await this.pool.query({ name: 'readable', text, values: [caseId] })).rows.length > 0;
  }

  /** A case of either kind that can be read today; one of the network is held, so that nobody takes it back meanwhile. */
  async findReadable(manager: EntityManager, caseId: string): Promise<ReadableCase | undefined> {
    const network = `SELECT id, 'network' AS origin FROM clinical_case WHERE id = $1 AND state IN ('published','closed') FOR SHARE`;
    const literature = `SELECT id, 'literature' AS origin FROM published_case WHERE id = $1`;
    return (await manager.query<ReadableCase[]>(network, [caseId]))[0] ?? (await manager.query<ReadableCase[]>(literature, [caseId]))[0];
  }

  /** Holds a clinician, so that what is counted stays so until the transaction ends; gives how many collections they have made. */
  async countHeld(manager: EntityManager, ownerId: string): Promise<number> {
    await manager.query('SELECT 1 FROM clinician WHERE id = $1 FOR NO KEY UPDATE', [ownerId]);
    return manager.countBy(CollectionEntity, { ownerId, kind: 'playlist' });
  }

  async insert(manager: EntityManager, collection: Omit<CollectionEntity, 'owner'>): Promise<void> {
    await manager.insert(CollectionEntity, collection);
  }

  /** The collection itself, held until the transaction ends. */
  lock(manager: EntityManager, id: string): Promise<CollectionEntity | null> {
    return manager.findOne(CollectionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** The bookmarks of a person, held; they are made when they are not there yet. */
  async lockBookmarks(manager: EntityManager, ownerId: string, now: Date): Promise<CollectionEntity> {
    await manager.query(
      `INSERT INTO collection (id, owner_id, name, kind, visibility, created_at, updated_at) VALUES ($1, $2, '', 'bookmarks', 'private', $3, $3)
       ON CONFLICT (owner_id) WHERE kind = 'bookmarks' DO NOTHING`,
      [uuid(), ownerId, now],
    );
    return manager.findOneOrFail(CollectionEntity, { where: { ownerId, kind: 'bookmarks' }, lock: { mode: 'pessimistic_write' } });
  }

  async save(manager: EntityManager, collection: CollectionEntity): Promise<void> {
    await manager.save(CollectionEntity, collection);
  }

  async delete(manager: EntityManager, id: string): Promise<void> {
    await manager.delete(CollectionEntity, { id });
  }

  /** Every entry of a collection, whether its case can be read today or not. */
  entriesOf(manager: EntityManager, collectionId: string): Promise<CollectionCaseEntity[]> {
    return manager.find(CollectionCaseEntity, { where: { collectionId }, order: { position: 'ASC', id: 'ASC' } });
  }

  async add(manager: EntityManager, collectionId: string, { id, origin }: ReadableCase, entry: EntryPlace): Promise<void> {
    await manager.insert(CollectionCaseEntity, {
      id: uuid(),
      collectionId,
      clinicalCaseId: origin === 'network' ? id : null,
      publishedCaseId: origin === 'literature' ? id : null,
      ...entry,
    });
  }

  async annotate(manager: EntityManager, entryId: string, note: string): Promise<void> {
    await manager.update(CollectionCaseEntity, { id: entryId }, { note });
  }

  async remove(manager: EntityManager, entryId: string): Promise<void> {
    await manager.delete(CollectionCaseEntity, { id: entryId });
  }

  async order(manager: EntityManager, collectionId: string, caseIds: string[]): Promise<void> {
    await manager.query(ORDER, [collectionId, caseIds]);
  }
}

type EntryPlace = Pick<CollectionCaseEntity, 'position' | 'note' | 'addedAt'>;
