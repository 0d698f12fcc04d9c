import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '#libs/persistence';
import { Clock } from '#libs/platform';
import { STORAGE, type ObjectStorage } from '#libs/storage';
import { Handles } from '../handlers.ts';
import { ImageCareService } from '../images/image-care.service.ts';
import { ImageProcessingService } from '../images/image-processing.service.ts';

/** Longest stay in the quarantine, in milliseconds: whatever is still there was left behind by an accident. */
const LONGEST_STAY_MS = 3_600_000;
/** How long a document may wait for its request, in milliseconds. */
const UNUSED_EVIDENCE_MS = 24 * 3_600_000;

/** How long a picture that no case shows may wait for one, in milliseconds. */
const UNUSED_IMAGE_MS = 7 * 24 * 3_600_000;

const FORGET_UNUSED = `
  WITH unused AS (
    DELETE FROM image i WHERE i.case_id IS NULL AND i.created_at < $1 AND NOT EXISTS (SELECT 1 FROM case_image WHERE image_id = i.id)
    RETURNING id, quarantine_key
  )
  SELECT graphile_worker.add_job('image.erase', json_build_object('imageId', id, 'quarantineKey', quarantine_key), max_attempts := 8) FROM unused`;

/** A store that was away for longer than the tries last must not keep what it was told to destroy. */
const DESTROY_AFTER_ALL = `
  SELECT graphile_worker.reschedule_jobs(array_agg(id), run_at := now(), attempts := 0) FROM graphile_worker.jobs
  WHERE task_identifier = 'image.erase' AND attempts >= max_attempts AND locked_at IS NULL HAVING count(*) > 0`;

/** When a quarantine key was made: its last part is a UUID v7, which begins with the time in milliseconds (RFC 9562 §5.7). */
export function madeAt(key: string): number {
  return Number.parseInt(
    key
      .slice(key.lastIndexOf('/') + 1)
      .replaceAll('-', '')
      .slice(0, 12),
    16,
  );
}

/** Clears away what accidents and time leave behind. */
@Injectable()
export class SweepingService {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
    private readonly images: ImageProcessingService,
    private readonly care: ImageCareService,
    private readonly clock: Clock,
  ) {}

  /** Destroys received bytes that no image waits for, and ends waits that took too long. */
  @Handles('sweep.quarantine')
  async sweepQuarantine(): Promise<void> {
    const before = this.clock.now().getTime() - LONGEST_STAY_MS;
    const { rows } = await this.pool.query<{ id: string }>(`SELECT id FROM image WHERE quarantine_key IS NOT NULL AND created_at < $1`, [
      new Date(before),
    ]);
    for (const { id } of rows) await this.images.giveUp(id);
    const uncovered = await this.pool.query<{ id: string }>(
      `SELECT id FROM image WHERE state = 'processing' AND stored_version IS NOT NULL AND masked_at < $1`,
      [new Date(before)],
    );
    for (const { id } of uncovered.rows) await this.care.giveUp(id);
    for await (const key of this.storage.list('quarantine')) {
      if (madeAt(key) >= before) continue;
      const awaited = await this.pool.query('SELECT 1 FROM image WHERE quarantine_key = $1', [key]);
      if (awaited.rowCount === 0) await this.storage.remove(key);
    }
  }

  /** Destroys pictures that no case came to show or shows any more, and tries anew where destroying failed. */
  @Handles('sweep.images')
  async sweepImages(): Promise<void> {
    await this.pool.query(DESTROY_AFTER_ALL);
    await this.pool.query(FORGET_UNUSED, [new Date(this.clock.now().getTime() - UNUSED_IMAGE_MS)]);
  }

  /** Destroys documents that no request came to hold. */
  @Handles('sweep.evidence')
  async sweepEvidence(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - UNUSED_EVIDENCE_MS);
    const { rows } = await this.pool.query<{ storageKey: string }>(
      'DELETE FROM evidence WHERE request_id IS NULL AND created_at < $1 RETURNING storage_key AS "storageKey"',
      [before],
    );
    for (const { storageKey } of rows) await this.storage.remove(storageKey);
  }

  @Handles('sweep.sessions')
  async sweepSessions(): Promise<void> {
    await this.pool.query('DELETE FROM session WHERE expires_at < $1', [this.clock.now()]);
  }
}
