import { Module, type DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { PersistenceModule } from '#libs/persistence';
import { loggingParams, SettingsModule, type Config } from '#libs/platform';
import { StorageModule } from '#libs/storage';
import { Announcements } from './announcements.ts';
import { IndexingService } from './archive/indexing.service.ts';
import { ImageProcessingService } from './images/image-processing.service.ts';
import { JobRunner } from './job-runner.ts';
import { NotifyingService } from './notifications/notifying.service.ts';
import { SweepingService } from './upkeep/sweeping.service.ts';

/** Everything that happens by itself. */
@Module({})
export class WorkerModule {
  static of(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [SettingsModule.of(config), LoggerModule.forRoot(loggingParams(config, 'worker')), PersistenceModule, StorageModule],
      providers: [Announcements, ImageProcessingService, IndexingService, NotifyingService, SweepingService, JobRunner],
    };
  }
}
