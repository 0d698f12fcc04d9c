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
