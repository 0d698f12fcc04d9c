import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '#libs/persistence';
import { isUpToDate } from '#libs/search';

/** Whether the archive holds all cases. It does not between an upgrade that analyses words in another way and the end of the rebuild. */
@Injectable()
export class ArchiveReadiness {
  private wasComplete = false;

  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Once true it stays true while this process lives: only another version would make the archive anew. */
  async isComplete(): Promise<boolean> {
    this.wasComplete ||= await isUpToDate(this.pool);
    return this.wasComplete;
  }
}
