import { Inject, Injectable, Logger } from '@nestjs/common';
import type pg from 'pg';
import { POOL, refreshSavedSearches, type Jobs } from '#libs/persistence';
import { dropUnfinished, isUpToDate, PostgresSearchEngine } from '#libs/search';
import { Handles } from '../handlers.ts';
import { SavedSearchesService } from './saved-searches.service.ts';

const ASK = `SELECT graphile_worker.add_job('archive.rebuild', '{}'::json, job_key := 'archive.rebuild')`;

/** Keeps the archive's index in step with the cases. */
@Injectable()
export class IndexingService {
  private readonly logger = new Logger(IndexingService.name);
  private readonly engine: PostgresSearchEngine;

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly searches: SavedSearchesService,
  ) {
    this.engine = new PostgresSearchEngine(pool);
  }

  @Handles('case.index')
  async index({ caseId }: Jobs['case.index']): Promise<void> {
    await this.engine.index(caseId);
    await this.searches.caseIndexed(caseId);
  }

  /** After an upgrade whose analysis gives other terms, the index is made anew. */
  async askForRebuild(): Promise<void> {
    await dropUnfinished(this.pool);
    if (!(await isUpToDate(this.pool))) await this.pool.query(ASK);
  }

  @Handles('archive.rebuild')
  async rebuild(): Promise<void> {
    await this.engine.reindex((done, total) => this.logger.log(`archive: ${done} of ${total} cases`));
    await refreshSavedSearches(this.pool, (query) => this.engine.conditionFor(query));
  }
}
