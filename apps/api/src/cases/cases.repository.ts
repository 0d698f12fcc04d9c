import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { In, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { ConsentBasis, ConsentScope } from '#libs/contracts';
import {
  AuditEventEntity,
  CaseEntity,
  CaseImageEntity,
  CaseRevisionEntity,
  ConsentEntity,
  FollowEntity,
  ImageEntity,
  POOL,
  ThreadEntryEntity,
} from '#libs/persistence';
import { authorJson } from '#libs/presenters';
import type { Actor } from '../access/actor.ts';
import type { Position } from '../access/keyset.ts';
import { listStatement, type CaseListRequest } from './case-lists.ts';
import type { FieldChange } from './case-text.ts';
import type { CaseFacts } from './cases.policy.ts';
import type { CaseRow, CaseSummaryRow } from './cases.presenter.ts';

/** Columns of a {@link CaseSummaryRow}, for every statement that lists cases `c` with their author `a`. */
export const SUMMARY_COLUMNS = `c.id, c.author_id AS "authorId", c.title, c.language, c.state, c.question_kind AS "questionKind", c.urgency,
  c.age_band AS "ageBand", c.sex, c.excerpt, c.specialties, c.tags, c.image_count AS "imageCount", c.thumbnail_ids AS "thumbnailIds",
  c.reply_count AS "replyCount", c.replied_specialties AS "repliedSpecialties", c.created_at AS "createdAt", c.published_at AS "publishedAt",
  c.first_replied_at AS "firstRepliedAt", c.last_activity_at AS "lastActivityAt", c.closed_at AS "closedAt", c.diagnosis, c.proof, c.version,
  ${authorJson('a')} AS author`;

const CASE = `
  SELECT ${SUMMARY_COLUMNS}, c.sections, c.what_helped AS "whatHelped", c.edited_at AS "editedAt", c.last_seq AS "lastSeq",
    c.withdrawn_by AS "withdrawnBy", c.withdrawn_at AS "withdrawnAt",
    (SELECT coalesce(json_agg(json_build_object('id', i.id, 'description', ci.description, 'state', i.state, 'width', i.width, 'height', i.height, 'version', i.version, 'hidden', i.hidden_at IS NOT NULL) ORDER BY ci.position), '[]')
     FROM case_image ci JOIN image i ON i.id = ci.image_id WHERE ci.case_id = c.id) AS images,
    (SELECT json_build_object('basis', basis, 'scopes', scopes, 'attestedAt', attested_at, 'textVersion', text_version)
     FROM consent WHERE case_id = c.id ORDER BY attested_at DESC LIMIT 1) AS consent,
    EXISTS (SELECT 1 FROM follow WHERE case_id = c.id AND clinician_id = $2) AS following,
    (SELECT count(*)::int FROM follow WHERE case_id = c.id) AS "followerCount",
    c.state = 'withdrawn' AND EXISTS (SELECT 1 FROM thread_entry WHERE case_id = c.id AND author_id = $2 AND client_id IS NOT NULL) AS "hadAnswered"
  FROM clinical_case c JOIN clinician a ON a.id = c.author_id WHERE c.id = $1`;

/** The ends of the ids of a case's pictures that are destroyed, and of those that are hidden unless the reader may look. */
const WITHHELD = `
  SELECT right(i.id::text, 6) AS "end" FROM image i
  WHERE (i.case_id = $1 OR i.id IN (SELECT image_id FROM report WHERE case_id = $1)) AND (i.state = 'erased' OR i.hidden_at IS NOT NULL AND NOT $2)`;

const THUMBNAILS = 2;

export interface ListedCase extends CaseSummaryRow {
  sortKey: string;
}

@Injectable()
export class CasesRepository {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async list(actor: Actor, request: CaseListRequest, after: Position | null, limit: number): Promise<ListedCase[]> {
    const { where, order, sortKey, values } = listStatement(actor, request, after);
    const text = `SELECT ${SUMMARY_COLUMNS}, ${sortKey} AS "sortKey" FROM clinical_case c JOIN clinician a ON a.id = c.author_id WHERE ${where} ORDER BY ${order} LIMIT ${limit}`;
    const name = `list-${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`;
    return (await this.pool.query<ListedCase>({ name, text, values })).rows;
  }

  async find(id: string, readerId: string): Promise<CaseRow | undefined> {
    return (await this.pool.query<CaseRow>({ name: 'case', text: CASE, values: [id, readerId] })).rows[0];
  }

  /** What the policies need to know of a case. */
  async findFacts(id: string): Promise<CaseFacts | undefined> {
    const text = `SELECT author_id AS "authorId", state FROM clinical_case WHERE id = $1`;
    return (await this.pool.query<CaseFacts>({ name: 'case-facts', text, values: [id] })).rows[0];
  }

  /** The case itself, held until the transaction ends. */
  lock(manager: EntityManager, id: string): Promise<CaseEntity | null> {
    return manager.findOne(CaseEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  async save(manager: EntityManager, entity: CaseEntity): Promise<void> {
    await manager.save(CaseEntity, entity);
  }

  async delete(manager: EntityManager, id: string): Promise<void> {
    await manager.delete(CaseEntity, { id });
  }

  imagesOf(manager: EntityManager, caseId: string): Promise<CaseImageEntity[]> {
    return manager.find(CaseImageEntity, { where: { caseId }, relations: { image: true }, order: { position: 'ASC' } });
  }

  /** Images by id, held, so that two cases cannot take the same one. */
  lockImages(manager: EntityManager, ids: string[]): Promise<ImageEntity[]> {
    return manager.find(ImageEntity, { where: { id: In(ids) }, lock: { mode: 'pessimistic_write' }, order: { id: 'ASC' } });
  }

  /** The images of a case become exactly these, in this order. */
  async replaceImages(manager: EntityManager, caseId: string, images: { id: string; description: string }[]): Promise<void> {
    await manager.query('UPDATE image SET case_id = NULL WHERE id IN (SELECT image_id FROM case_image WHERE case_id = $1)', [caseId]);
    await manager.delete(CaseImageEntity, { caseId });
    if (images.length === 0) return;
    await manager.insert(
      CaseImageEntity,
      images.map(({ id, description }, position) => ({ caseId, imageId: id, position, description })),
    );
    await manager.update(ImageEntity, { id: In(images.map(({ id }) => id)) }, { caseId });
  }

  /** Every image that a case shows, in its own pictures and in its thread. */
  async imageIdsOf(manager: EntityManager, caseId: string): Promise<string[]> {
    return (await manager.find(ImageEntity, { select: { id: true }, where: { caseId } })).map(({ id }) => id);
  }

  /** The pictures that lists show of a case: its first ones that everybody may see. */
  async thumbnailsOf(manager: EntityManager, caseId: string): Promise<string[]> {
    const text = `SELECT i.id FROM case_image ci JOIN image i ON i.id = ci.image_id
      WHERE ci.case_id = $1 AND i.hidden_at IS NULL AND i.state <> 'erased' ORDER BY ci.position LIMIT ${THUMBNAILS}`;
    return (await manager.query<{ id: string }[]>(text, [caseId])).map(({ id }) => id);
  }

  /** Forgets images; answers the keys of those whose received bytes still wait in the quarantine. */
  async deleteImages(manager: EntityManager, ids: string[]): Promise<string[]> {
    const [rows] = await manager.query<[{ quarantineKey: string | null }[], number]>(
      'DELETE FROM image WHERE id = ANY ($1::uuid[]) RETURNING quarantine_key AS "quarantineKey"',
      [ids],
    );
    return rows.flatMap(({ quarantineKey }) => quarantineKey ?? []);
  }

  latestConsent(manager: EntityManager, caseId: string): Promise<ConsentEntity | null> {
    return manager.findOne(ConsentEntity, { where: { caseId }, order: { attestedAt: 'DESC' } });
  }

  async insertConsent(
    manager: EntityManager,
    consent: {
      caseId: string;
      basis: ConsentBasis;
      scopes: ConsentScope[];
      textVersion: string;
      text: string;
      attestedBy: string;
      attestedAt: Date;
    },
  ): Promise<void> {
    await manager.insert(ConsentEntity, { id: uuid(), ...consent });
  }

  async deleteConsents(manager: EntityManager, caseId: string): Promise<void> {
    await manager.delete(ConsentEntity, { caseId });
  }

  async insertRevision(manager: EntityManager, caseId: string, changes: FieldChange[], editedAt: Date): Promise<void> {
    await manager.insert(CaseRevisionEntity, { id: uuid(), caseId, changes, editedAt });
  }

  async withheldPictures(manager: EntityManager, caseId: string, mayLook: boolean): Promise<Set<string>> {
    return new Set((await manager.query<{ end: string }[]>(WITHHELD, [caseId, mayLook])).map(({ end }) => end));
  }

  revisionsOf(manager: EntityManager, caseId: string): Promise<CaseRevisionEntity[]> {
    return manager.find(CaseRevisionEntity, { where: { caseId }, order: { editedAt: 'DESC' }, take: 100 });
  }

  async audit(manager: EntityManager, event: AuditEventEntity): Promise<void> {
    await manager.insert(AuditEventEntity, event);
  }

  /** Adds a line to the log of a case that the caller holds; its number comes from the case itself. */
  async appendEntry(
    manager: EntityManager,
    held: CaseEntity,
    entry: Pick<ThreadEntryEntity, 'kind' | 'authorId' | 'details' | 'createdAt'>,
  ): Promise<string> {
    held.lastSeq += 1;
    held.lastActivityAt = entry.createdAt;
    const id = uuid();
    await manager.insert(ThreadEntryEntity, { id, caseId: held.id, seq: held.lastSeq, clientId: null, body: '', imageIds: [], ...entry });
    return id;
  }

  async follow(manager: EntityManager, caseId: string, clinicianId: string, createdAt: Date): Promise<void> {
    await manager.createQueryBuilder().insert().into(FollowEntity).values({ caseId, clinicianId, createdAt }).orIgnore().execute();
  }

  async unfollow(manager: EntityManager, caseId: string, clinicianId: string): Promise<void> {
    await manager.delete(FollowEntity, { caseId, clinicianId });
  }
}
