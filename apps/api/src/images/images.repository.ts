import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import type { CaseState, ImageUploadOptions } from '#libs/contracts';
import { fingerprintDistance, fingerprintProbes, ImageEntity, POOL } from '#libs/persistence';
import { IMAGE_COLUMNS, type ImageRow } from '#libs/presenters';

const WITH_CASE = `
  SELECT ${IMAGE_COLUMNS}, i.owner_id AS "ownerId", i.case_id AS "caseId", c.state AS "caseState"
  FROM image i LEFT JOIN clinical_case c ON c.id = i.case_id WHERE i.id = $1`;

/** Shown images whose fingerprint may be near; the distance itself is left to the caller. */
const NEAR = `
  SELECT i.dhash, i.phash, c.id AS "caseId", c.title, c.author_id AS "authorId"
  FROM image i JOIN clinical_case c ON c.id = i.case_id
  WHERE i.dhash_bands && $2::integer[] AND i.id <> $1 AND i.state = 'ready' AND i.hidden_at IS NULL AND c.state IN ('published','closed')
  ORDER BY c.published_at DESC, c.id LIMIT 500`;

/** An image in a case that the network may read. */
export interface NearImage extends Fingerprints {
  caseId: string;
  title: string;
  authorId: string;
}

interface Fingerprints {
  dhash: string;
  phash: string;
}

/** Bits in which two fingerprints of the same picture may differ after resizing and compression; the first is what the index finds. */
const MOST_DHASH = 7;
const MOST_PHASH = 12;

export interface ImageWithCase extends ImageRow {
  ownerId: string;
  caseId: string | null;
  caseState: CaseState | null;
}

@Injectable()
export class ImagesRepository {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async find(id: string): Promise<ImageWithCase | undefined> {
    return (await this.pool.query<ImageWithCase>({ name: 'image', text: WITH_CASE, values: [id] })).rows[0];
  }

  /** Images of open cases, other than its own, that show the same as this one; latest first, one a case. */
  async postedBefore(id: string): Promise<NearImage[]> {
    const text = 'SELECT dhash, phash, case_id AS "caseId" FROM image WHERE id = $1 AND dhash IS NOT NULL AND phash IS NOT NULL';
    const own = (await this.pool.query<Fingerprints & { caseId: string | null }>(text, [id])).rows[0];
    if (!own) return [];
    const { rows } = await this.pool.query<NearImage>(NEAR, [id, fingerprintProbes(own.dhash)]);
    const near = rows.filter(
      (other) =>
        other.caseId !== own.caseId &&
        fingerprintDistance(own.dhash, other.dhash) <= MOST_DHASH &&
        fingerprintDistance(own.phash, other.phash) <= MOST_PHASH,
    );
    return near.filter(({ caseId }, index) => near.findIndex((other) => other.caseId === caseId) === index).slice(0, 5);
  }

  async insert(
    manager: EntityManager,
    image: { id: string; ownerId: string; quarantineKey: string; options: ImageUploadOptions; createdAt: Date },
  ): Promise<void> {
    await manager.insert(ImageEntity, { ...image, caseId: null, state: 'received', refusalCode: null, width: null, height: null });
  }

  /** Removes an image of its owner that no case shows; answers what has to leave the store with it. */
  async deleteUnused(manager: EntityManager, id: string, ownerId: string): Promise<{ quarantineKey: string | null } | undefined> {
    const [rows] = await manager.query<[{ quarantineKey: string | null }[], number]>(
      `DELETE FROM image WHERE id = $1 AND owner_id = $2 AND NOT EXISTS (SELECT 1 FROM clinical_case c WHERE c.id = image.case_id AND c.state <> 'draft')
         AND NOT EXISTS (SELECT 1 FROM case_image WHERE image_id = $1)
       RETURNING quarantine_key AS "quarantineKey"`,
      [id, ownerId],
    );
    return rows[0];
  }
}
