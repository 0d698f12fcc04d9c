import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ImageMask } from '#libs/contracts';
import { addJob } from '#libs/persistence';
import { AppError, Clock } from '#libs/platform';

/** Cases before images, each in the order of ids: as everything that holds both does, so that nobody waits in a circle. */
const HOLD_CASES = `
  SELECT c.id FROM clinical_case c WHERE c.id IN (SELECT case_id FROM image WHERE id = ANY ($1::uuid[])) ORDER BY c.id FOR UPDATE`;

const HOLD_IMAGES = `
  SELECT id, quarantine_key AS "quarantineKey" FROM image WHERE id = ANY ($1::uuid[]) AND state <> 'erased' ORDER BY id FOR UPDATE`;

const ERASE = `
  UPDATE image SET state = 'erased', erased_at = $2, refusal_code = NULL, width = NULL, height = NULL, quarantine_key = NULL, options = NULL,
    stored_version = NULL, pending_masks = '[]', notes = '[]', dhash = NULL, phash = NULL, dhash_bands = NULL, version = version + 1
  WHERE id = ANY ($1::uuid[])`;

/** The lists show the first images that everybody may see. */
const REFRESH_THUMBNAILS = `
  UPDATE clinical_case c SET thumbnail_ids = ARRAY(
    SELECT ci.image_id FROM case_image ci JOIN image i ON i.id = ci.image_id
    WHERE ci.case_id = c.id AND i.hidden_at IS NULL AND i.state <> 'erased' ORDER BY ci.position LIMIT 2)
  WHERE c.id = ANY ($1::uuid[])`;

const MASK = `
  UPDATE image SET state = 'processing', version = version + 1, pending_masks = pending_masks || $2::jsonb, masked_at = $3, width = NULL, height = NULL
  WHERE id = $1 AND state IN ('ready','processing') AND stored_version IS NOT NULL RETURNING id`;

/**
 * What may be done to images that are already shown. Every call runs inside the caller's transaction and asks nobody's leave: who may
 * is the caller's rule. From the commit on the bytes answer accordingly; the store follows by jobs, which are tried again until
 * they are done, and which tell the owner and the open pages of the case.
 */
@Injectable()
export class ImageCustodian {
  constructor(private readonly clock: Clock) {}

  /** Destroys images for good, every variant and what may still wait in the quarantine. The rows stay, in the state `erased`. */
  async erase(manager: EntityManager, imageIds: readonly string[]): Promise<void> {
    const caseIds = await this.holdCases(manager, imageIds);
    const held = await manager.query<{ id: string; quarantineKey: string | null }[]>(HOLD_IMAGES, [imageIds]);
    await manager.query(ERASE, [held.map(({ id }) => id), this.clock.now()]);
    await manager.query(REFRESH_THUMBNAILS, [caseIds]);
    for (const { id, quarantineKey } of held) await addJob(manager, 'image.erase', { imageId: id, quarantineKey });
  }

  /** Takes images out of everybody's sight but their owner's and the moderators'. A hidden one stays as it is. */
  hide(manager: EntityManager, imageIds: readonly string[]): Promise<void> {
    return this.setHidden(manager, imageIds, this.clock.now());
  }

  /** Puts hidden images back where they were. */
  show(manager: EntityManager, imageIds: readonly string[]): Promise<void> {
    return this.setHidden(manager, imageIds, null);
  }

  /**
   * Has boxes burnt into a cleaned image. Its bytes answer like absent ones until every variant is made anew.
   *
   * @throws AppError IMAGE_NOT_READY where there is no cleaned image to paint on
   */
  async mask(manager: EntityManager, imageId: string, masks: readonly ImageMask[]): Promise<void> {
    const [rows] = await manager.query<[{ id: string }[], number]>(MASK, [imageId, JSON.stringify(masks), this.clock.now()]);
    if (rows.length === 0) throw new AppError('IMAGE_NOT_READY');
    await addJob(manager, 'image.mask', { imageId }, `image.mask:${imageId}`);
  }

  private async setHidden(manager: EntityManager, imageIds: readonly string[], hiddenAt: Date | null): Promise<void> {
    const caseIds = await this.holdCases(manager, imageIds);
    const held = await manager.query<{ id: string }[]>(HOLD_IMAGES, [imageIds]);
    const ids = held.map(({ id }) => id);
    const hiding = 'UPDATE image SET hidden_at = coalesce(hidden_at, $2) WHERE id = ANY ($1::uuid[])';
    const showing = 'UPDATE image SET hidden_at = NULL WHERE id = ANY ($1::uuid[])';
    await (hiddenAt === null ? manager.query(showing, [ids]) : manager.query(hiding, [ids, hiddenAt]));
    await manager.query(REFRESH_THUMBNAILS, [caseIds]);
    for (const imageId of ids) await addJob(manager, 'image.changed', { imageId });
  }

  private async holdCases(manager: EntityManager, imageIds: readonly string[]): Promise<string[]> {
    return (await manager.query<{ id: string }[]>(HOLD_CASES, [imageIds])).map(({ id }) => id);
  }
}
