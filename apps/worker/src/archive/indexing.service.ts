import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL, type Jobs } from '#libs/persistence';
import { PostgresSearchEngine } from '#libs/search';
import { Handles } from '../handlers.ts';

/** Keeps the archive's index in step with the cases. */
@Injectable()
export class IndexingService {
  private readonly engine: PostgresSearchEngine;

  constructor(@Inject(POOL) pool: pg.Pool) {
    this.engine = new PostgresSearchEngine(pool);
  }

  @Handles('case.index')
  async index({ caseId }: Jobs['case.index']): Promise<void> {
    await this.engine.index(caseId);
  }
}
