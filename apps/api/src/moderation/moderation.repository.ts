import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { ModerationDecision, ReportReason, ReportState, ReportTarget } from '#libs/contracts';
import { AuditEventEntity, ModerationDecisionEntity, type CaseEntity } from '#libs/persistence';

/** What is reported or decided about, and the clinician who posted it. */
export interface Target {
  kind: ReportTarget;
  /** The image, the message or the case. */
  id: string;
  imageId: string | null;
  entryId: string | null;
  authorId: string;
}

export interface NewReport {
  caseId: string;
  target: Target;
  reporterId: string | null;
  reason: ReportReason;
  note: string | null;
  contact: string | null;
  createdAt: Date;
  hiddenAt: Date | null;
}

/** A report as it stands while its transaction holds it. */
export interface HeldReport {
  id: string;
  state: ReportState;
  caseId: string;
  imageId: string | null;
  entryId: string | null;
  targetId: string;
  authorId: string;
  deciderIds: string[];
  lastDecision: ModerationDecision | null;
}

const IMAGE_AUTHOR = `
  SELECT a.id AS "authorId" FROM image i JOIN clinician a ON a.account_id = i.owner_id WHERE i.id = $1 AND i.case_id = $2 AND i.state <> 'erased'`;

const ENTRY_AUTHOR = `
  SELECT author_id AS "authorId" FROM thread_entry WHERE id = $1 AND case_id = $2 AND client_id IS NOT NULL AND removed_at IS NULL`;

/** Only who was told that a person can be recognised has looked for it; a case that was edited since was not looked at as it is now. */
const CLEARED = `
  SELECT 1 FROM report r JOIN moderation_decision d ON d.report_id = r.id
  WHERE r.target_id = $1 AND r.kind = 'report' AND d.decision IN ('restore','keep') AND d.decided_at >= coalesce($2::timestamptz, '-infinity')
    AND EXISTS (SELECT 1 FROM report o WHERE o.target_id = r.target_id AND o.reason = 'identifiable' AND o.created_at <= d.decided_at) LIMIT 1`;

/** One open report a person and thing: who reports again says the same, or says more. */
const FILE = `
  INSERT INTO report AS r (id, kind, case_id, image_id, entry_id, target_id, author_id, reporter_id, reason, note, contact, state, created_at, waiting_since, hidden_at)
  VALUES ($1, 'report', $2, $3, $4, $5, $6, $7, $8, $9, $10, 'open', $11, $11, $12)
  ON CONFLICT (reporter_id, target_id) WHERE state = 'open' DO UPDATE SET
    reason = CASE WHEN excluded.reason = 'identifiable' THEN excluded.reason ELSE r.reason END,
    note = coalesce(excluded.note, r.note), hidden_at = coalesce(r.hidden_at, excluded.hidden_at)
  RETURNING id, hidden_at IS NOT NULL AS hidden, xmax = 0 AS "isNew"`;

const HOLD = `
  SELECT r.id, r.state, r.case_id AS "caseId", r.image_id AS "imageId", r.entry_id AS "entryId", r.target_id AS "targetId", r.author_id AS "authorId",
    ARRAY(SELECT moderator_id FROM moderation_decision WHERE report_id = r.id ORDER BY round) AS "deciderIds",
    (SELECT decision FROM moderation_decision WHERE report_id = r.id ORDER BY round DESC LIMIT 1) AS "lastDecision"
  FROM report r WHERE r.id = $1 FOR UPDATE OF r`;

/** Images that nothing else keeps out of sight: no open report of their own, no hidden message around them. */
const RELEASABLE = `
  SELECT i.id FROM image i WHERE i.id = ANY ($1::uuid[])
    AND NOT EXISTS (SELECT 1 FROM report r WHERE r.target_id = i.id AND r.state = 'open' AND r.hidden_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM thread_entry e WHERE e.case_id = i.case_id AND i.id = ANY (e.image_ids) AND e.hidden_at IS NOT NULL)`;

/** What moderation writes. Every method runs inside the caller's transaction. */
@Injectable()
export class ModerationRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** The image, message or case that is meant; undefined when the case has no such thing. */
  async findTarget(
    manager: EntityManager,
    held: CaseEntity,
    { imageId, entryId }: { imageId?: string | null | undefined; entryId?: string | null | undefined },
  ): Promise<Target | undefined> {
    if (!imageId && !entryId) return { kind: 'case', id: held.id, imageId: null, entryId: null, authorId: held.authorId };
    const [text, id] = imageId ? [IMAGE_AUTHOR, imageId] : [ENTRY_AUTHOR, entryId];
    const [found] = await manager.query<{ authorId: string }[]>(text, [id, held.id]);
    if (!found) return undefined;
    return imageId
      ? { kind: 'image', id: imageId, imageId, entryId: null, authorId: found.authorId }
      : { kind: 'entry', id: entryId ?? '', imageId: null, entryId: entryId ?? null, authorId: found.authorId };
  }

  /** The case of an image that is in one. */
  async caseOfImage(imageId: string): Promise<string | undefined> {
    const rows = await this.dataSource.query<{ caseId: string | null }[]>('SELECT case_id AS "caseId" FROM image WHERE id = $1', [imageId]);
    return rows[0]?.caseId ?? undefined;
  }

  async caseOfReport(id: string): Promise<string | undefined> {
    return (await this.dataSource.query<{ caseId: string }[]>('SELECT case_id AS "caseId" FROM report WHERE id = $1', [id]))[0]?.caseId;
  }

  /** Whether a moderator has looked at this, as it is now, and let it stand. */
  async wasCleared(manager: EntityManager, target: Target, editedAt: Date | null): Promise<boolean> {
    return (await manager.query<unknown[]>(CLEARED, [target.id, target.kind === 'case' ? editedAt : null])).length > 0;
  }

  async file(manager: EntityManager, report: NewReport): Promise<{ id: string; hidden: boolean; isNew: boolean }> {
    const { target, caseId, reporterId, reason, note, contact, createdAt, hiddenAt } = report;
    const values = [uuid(), caseId, target.imageId, target.entryId, target.id, target.authorId, reporterId, reason, note, contact];
    const [filed] = await manager.query<{ id: string; hidden: boolean; isNew: boolean }[]>(FILE, [...values, createdAt, hiddenAt]);
    if (!filed) throw new Error('a report was neither added nor found');
    return filed;
  }

  /** Whether another open report has said as much about this already; a hiding one says more than one that hides nothing. */
  async isSaid(manager: EntityManager, targetId: string, exceptId: string, hides: boolean): Promise<boolean> {
    const text = `SELECT 1 FROM report WHERE target_id = $1 AND state = 'open' AND id <> $2 AND (hidden_at IS NOT NULL OR NOT $3) LIMIT 1`;
    return (await manager.query<unknown[]>(text, [targetId, exceptId, hides])).length > 0;
  }

  async hold(manager: EntityManager, id: string): Promise<HeldReport | undefined> {
    return (await manager.query<HeldReport[]>(HOLD, [id]))[0];
  }

  async insertDecision(manager: EntityManager, decision: Omit<ModerationDecisionEntity, 'id' | 'report' | 'moderator'>): Promise<void> {
    await manager.insert(ModerationDecisionEntity, { id: uuid(), ...decision });
  }

  /** With a decision about a thing, everything that waited about it is answered. */
  async settle(manager: EntityManager, report: HeldReport): Promise<void> {
    const text = `UPDATE report SET state = 'decided', contact = NULL WHERE id = $1 OR (target_id = $2 AND state = 'open')`;
    await manager.query(text, [report.id, report.targetId]);
  }

  async appeal(manager: EntityManager, id: string, text: string, at: Date): Promise<void> {
    const statement = `UPDATE report SET state = 'appealed', appeal_text = $2, appealed_at = $3, waiting_since = $3 WHERE id = $1`;
    await manager.query(statement, [id, text, at]);
  }

  /** Puts a case in a state, as one more version of it. */
  async setCaseState(manager: EntityManager, held: CaseEntity, state: CaseEntity['state']): Promise<void> {
    await manager.query('UPDATE clinical_case SET state = $2, version = version + 1 WHERE id = $1', [held.id, state]);
    held.state = state;
    held.version += 1;
  }

  /** Hides a message, or shows it again; answers its images. */
  async setEntry(manager: EntityManager, id: string, stand: { hiddenAt: Date | null; removedAt: Date | null }): Promise<string[]> {
    const text = `UPDATE thread_entry SET hidden_at = CASE WHEN $2::timestamptz IS NULL THEN NULL ELSE coalesce(hidden_at, $2) END, removed_at = $3
      WHERE id = $1 RETURNING image_ids AS "imageIds"`;
    const [rows] = await manager.query<[{ imageIds: string[] }[], number]>(text, [id, stand.hiddenAt, stand.removedAt]);
    return rows[0]?.imageIds ?? [];
  }

  async releasable(manager: EntityManager, imageIds: readonly string[]): Promise<string[]> {
    return (await manager.query<{ id: string }[]>(RELEASABLE, [imageIds])).map(({ id }) => id);
  }

  async forgetDescription(manager: EntityManager, imageId: string): Promise<void> {
    await manager.query(`UPDATE case_image SET description = '' WHERE image_id = $1`, [imageId]);
  }

  async audit(manager: EntityManager, event: Omit<AuditEventEntity, 'id'>): Promise<void> {
    await manager.insert(AuditEventEntity, { id: uuid(), ...event });
  }
}
