import { Module, type DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { PersistenceModule } from '#libs/persistence';
import { loggingParams, SettingsModule, type Config } from '#libs/platform';
import { StorageModule } from '#libs/storage';
import { AccessModule } from './access/access.module.ts';
import { AccountsModule } from './accounts/accounts.module.ts';
import { ArchiveModule } from './archive/archive.module.ts';
import { CasesModule } from './cases/cases.module.ts';
import { CollectionsModule } from './collections/collections.module.ts';
import { EventsModule } from './events.ts';
import { ExportsModule } from './exports/exports.module.ts';
import { HealthModule } from './health/health.module.ts';
import { IdentifiersModule } from './identifiers/identifiers.module.ts';
import { ImagesModule } from './images/images.module.ts';
import { LiteratureModule } from './literature/literature.module.ts';
import { ModerationModule } from './moderation/moderation.module.ts';
import { NotificationsModule } from './notifications/notifications.module.ts';
import { RealtimeModule } from './realtime/realtime.module.ts';
import { SavedSearchesModule } from './saved-searches/saved-searches.module.ts';
import { TaxonomyModule } from './taxonomy/taxonomy.module.ts';
import { ThreadsModule } from './threads/threads.module.ts';
import { VerificationModule } from './verification/verification.module.ts';
import { WithdrawalsModule } from './withdrawals/withdrawals.module.ts';

/** The features in their order: each may use only those before it. */
@Module({})
export class AppModule {
  static of(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SettingsModule.of(config),
        LoggerModule.forRoot(loggingParams(config, 'api')),
        PersistenceModule,
        StorageModule,
        EventsModule,
        AccessModule,
        AccountsModule,
        VerificationModule,
        TaxonomyModule,
        IdentifiersModule,
        ImagesModule,
        CasesModule,
        LiteratureModule,
        ThreadsModule,
        WithdrawalsModule,
        ArchiveModule,
        CollectionsModule,
        ExportsModule,
        SavedSearchesModule,
        NotificationsModule,
        ModerationModule,
        RealtimeModule,
        HealthModule,
      ],
    };
  }
}
