import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { EntityManager } from 'typeorm';
import type { CaseState, ImageUploadOptions } from '#libs/contracts';
import { ImageEntity, POOL } from '#libs/persistence';
import { IMAGE_COLUMNS, type ImageRow } from '#libs/presenters';

const WITH_CASE = `
  SELECT ${IMAGE_COLUMNS}, i.owner_id AS "ownerId", i.case_id AS "caseId", c.state AS "caseState"
  FROM image i LEFT JOIN clinical_case c ON c.id = i.case_id WHERE i.id = $1`;

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
