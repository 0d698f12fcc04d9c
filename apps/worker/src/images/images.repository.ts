import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { ErrorCode, ImageMask, ImageNote, ImageUploadOptions, Locale } from '#libs/contracts';
import type { Fingerprint } from '#libs/imaging';
import { fingerprintBands, POOL } from '#libs/persistence';
import { IMAGE_COLUMNS, type ImageRow } from '#libs/presenters';

/** Who is told of an image: its owner in their language, and the readers of the case that shows it. */
export interface Audience {
  ownerId: string;
  locale: Locale;
  caseId: string | null;
}

/** An image whose bytes wait in the quarantine. */
export interface WaitingImage extends ImageRow, Audience {
  quarantineKey: string;
  options: ImageUploadOptions | null;
}

/** A stored image that boxes wait to be burnt into. */
export interface MaskedImage extends ImageRow, Audience {
  storedVersion: number;
  pendingMasks: ImageMask[];
}

/** What is known of pixels once they are clean. */
export interface ImageResult {
  width: number;
  height: number;
  notes: readonly ImageNote[];
  fingerprint: Fingerprint | null;
}

const AUDIENCE = `i.owner_id AS "ownerId", i.case_id AS "caseId", a.locale`;

const START = `
  UPDATE image i SET state = 'processing' FROM account a
  WHERE i.id = $1 AND i.state IN ('received','processing') AND i.quarantine_key IS NOT NULL AND a.id = i.owner_id
  RETURNING ${IMAGE_COLUMNS}, ${AUDIENCE}, i.quarantine_key AS "quarantineKey", i.options`;

const MASKED = `
  SELECT ${IMAGE_COLUMNS}, ${AUDIENCE}, i.stored_version AS "storedVersion", i.pending_masks AS "pendingMasks"
  FROM image i JOIN account a ON a.id = i.owner_id
  WHERE i.id = $1 AND i.state = 'processing' AND i.stored_version IS NOT NULL`;

const READY = `
  UPDATE image i SET state = 'ready', refusal_code = NULL, width = $3, height = $4, notes = $5::jsonb, stored_version = i.version,
    pending_masks = '[]', quarantine_key = NULL, options = NULL, dhash = $6, phash = $7, dhash_bands = $8::integer[]
  WHERE i.id = $1 AND i.state = 'processing' AND i.version = $2 RETURNING ${IMAGE_COLUMNS}`;

const REFUSED = `
  UPDATE image i SET state = 'refused', refusal_code = $3, width = NULL, height = NULL, stored_version = NULL, pending_masks = '[]',
    quarantine_key = NULL, options = NULL
  WHERE i.id = $1 AND i.state = 'processing' AND i.version = $2 RETURNING ${IMAGE_COLUMNS}`;

@Injectable()
export class ImagesRepository {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Takes an image that waits in the quarantine in hand. */
  async start(id: string): Promise<WaitingImage | undefined> {
    return (await this.pool.query<WaitingImage>(START, [id])).rows[0];
  }

  async findMasked(id: string): Promise<MaskedImage | undefined> {
    return (await this.pool.query<MaskedImage>(MASKED, [id])).rows[0];
  }

  /** Shows the version that was made, unless the image moved on meanwhile; then answers nothing. */
  async finish(id: string, version: number, result: ImageResult): Promise<ImageRow | undefined> {
    const { width, height, notes, fingerprint } = result;
    const traits = [fingerprint?.dhash ?? null, fingerprint?.phash ?? null, fingerprint && fingerprintBands(fingerprint.dhash)];
    return (await this.pool.query<ImageRow>(READY, [id, version, width, height, JSON.stringify(notes), ...traits])).rows[0];
  }

  /** Ends the wait with a reason, unless the image moved on meanwhile; then answers nothing. */
  async refuse(id: string, version: number, code: ErrorCode): Promise<ImageRow | undefined> {
    return (await this.pool.query<ImageRow>(REFUSED, [id, version, code])).rows[0];
  }

  /** The versions whose bytes belong in the store: the one shown, and one in the making. */
  async keptVersions(id: string): Promise<number[]> {
    const text = `SELECT array_remove(ARRAY[stored_version, CASE WHEN state = 'processing' THEN version END], NULL) AS versions FROM image WHERE id = $1`;
    return (await this.pool.query<{ versions: number[] }>(text, [id])).rows[0]?.versions ?? [];
  }

  async find(id: string): Promise<(ImageRow & Audience) | undefined> {
    const text = `SELECT ${IMAGE_COLUMNS}, ${AUDIENCE} FROM image i JOIN account a ON a.id = i.owner_id WHERE i.id = $1`;
    return (await this.pool.query<ImageRow & Audience>(text, [id])).rows[0];
  }
}
