import { Module, type DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { PersistenceModule } from '#libs/persistence';
import { loggingParams, SettingsModule, type Config } from '#libs/platform';
import { StorageModule } from '#libs/storage';
import { Announcements } from './announcements.ts';
import { IndexingService } from './archive/indexing.service.ts';
import { SavedSearchesService } from './archive/saved-searches.service.ts';
import { ImageProcessor } from '#libs/imaging';
import { ImageCareService } from './images/image-care.service.ts';
import { ImageProcessingService } from './images/image-processing.service.ts';
import { ImageShelf } from './images/image-shelf.ts';
import { ImagesRepository } from './images/images.repository.ts';
import { SharedProcessor } from './images/shared-processor.ts';
import { JobRunner } from './job-runner.ts';
import { SamplingService } from './moderation/sampling.service.ts';
import { ModerationNotifyingService } from './notifications/moderation-notifying.service.ts';
import { NotifyingService } from './notifications/notifying.service.ts';
import { Teller } from './notifications/teller.ts';
import { SweepingService } from './upkeep/sweeping.service.ts';

/** Everything that happens by itself. */
@Module({})
export class WorkerModule {
  static of(config: Config): DynamicModule {
    return {
      module: WorkerModule,
      imports: [SettingsModule.of(config), LoggerModule.forRoot(loggingParams(config, 'worker')), PersistenceModule, StorageModule],
      providers: [
        Announcements,
        SharedProcessor,
        { provide: ImageProcessor, useExisting: SharedProcessor },
        ImagesRepository,
        ImageShelf,
        ImageProcessingService,
        ImageCareService,
        IndexingService,
        SavedSearchesService,
        Teller,
        NotifyingService,
        ModerationNotifyingService,
        SamplingService,
        SweepingService,
        JobRunner,
      ],
    };
  }
}
