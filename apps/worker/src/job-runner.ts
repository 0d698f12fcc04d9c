import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Logger as JobLogger, parseCronItems, run, type Runner, type TaskList } from 'graphile-worker';
import type pg from 'pg';
import { JOB_NAMES, POOL, type JobName, type Jobs } from '#libs/persistence';
import { CONFIG, type Config } from '#libs/platform';
import { IndexingService } from './archive/indexing.service.ts';
import { collectHandlers, type JobHandler } from './handlers.ts';
import { ImageCareService } from './images/image-care.service.ts';
import { ImageProcessingService } from './images/image-processing.service.ts';
import { SamplingService } from './moderation/sampling.service.ts';
import { ModerationNotifyingService } from './notifications/moderation-notifying.service.ts';
import { NotifyingService } from './notifications/notifying.service.ts';
import { SweepingService } from './upkeep/sweeping.service.ts';

const IMAGES_AT_ONCE = 2;
const OTHERS_AT_ONCE = 4;
/** Jobs that clean pixels. */
const IMAGE_WORK: readonly JobName[] = ['image.process', 'image.mask'];

/** Takes jobs from the database. Images have places of their own, so that a heap of photos never holds up a notification. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(JobRunner.name);
  private readonly handlers: Record<JobName, JobHandler>;
  private runners: Runner[] = [];

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(POOL) private readonly pool: pg.Pool,
    images: ImageProcessingService,
    care: ImageCareService,
    private readonly indexing: IndexingService,
    notifying: NotifyingService,
    moderationNotifying: ModerationNotifyingService,
    sampling: SamplingService,
    sweeping: SweepingService,
  ) {
    this.handlers = collectHandlers([images, care, indexing, notifying, moderationNotifying, sampling, sweeping]);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.SOLE_WORKER) await this.takeBackJobs();
    await this.indexing.askForRebuild();
    const others = JOB_NAMES.filter((name) => !IMAGE_WORK.includes(name));
    this.runners = [
      await this.start(IMAGE_WORK, IMAGES_AT_ONCE, []),
      await this.start(others, OTHERS_AT_ONCE, [
        { task: 'sweep.quarantine', match: '*/10 * * * *' },
        { task: 'sweep.evidence', match: '23 * * * *' },
        { task: 'sweep.images', match: '*/10 * * * *' },
        { task: 'sweep.sessions', match: '17 3 * * *' },
        { task: 'sweep.removed', match: '37 3 * * *' },
        { task: 'moderation.sample', match: '40 4 * * 1' },
      ]),
    ];
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(this.runners.map((runner) => runner.stop()));
  }

  /** A killed worker leaves its jobs locked for hours; where there is only one worker, whatever is locked now was its. */
  private async takeBackJobs(): Promise<void> {
    await this.pool.query(
      `SELECT graphile_worker.force_unlock_workers(array_agg(DISTINCT locked_by)) FROM graphile_worker.jobs WHERE locked_by IS NOT NULL HAVING count(*) > 0`,
    );
  }

  private start(names: readonly JobName[], concurrency: number, cron: { task: JobName; match: string }[]): Promise<Runner> {
    const taskList: TaskList = Object.fromEntries(
      names.map((name) => [name, (payload: unknown) => this.handlers[name](payload as Jobs[JobName])]),
    );
    return run({
      connectionString: this.config.DATABASE_URL,
      concurrency,
      maxPoolSize: concurrency + 2,
      noHandleSignals: true,
      pollInterval: 2_000,
      taskList,
      parsedCronItems: parseCronItems(cron.map((item) => ({ ...item, options: { backfillPeriod: 0 } }))),
      logger: new JobLogger(() => (level, message) => {
        if (level === 'error') this.logger.error(message);
        else if (level === 'warning') this.logger.warn(message);
      }),
    });
  }
}
