import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { IdentifiersModule } from '../identifiers/identifiers.module.ts';
import { ImagesModule } from '../images/images.module.ts';
import { Concealment } from './concealment.ts';
import { DecidingService } from './deciding.service.ts';
import { ModerationController } from './moderation.controller.ts';
import { ModerationRepository } from './moderation.repository.ts';
import { ModerationViewsService } from './moderation-views.service.ts';
import { ReportViewsRepository } from './report-views.repository.ts';
import { ReportingService } from './reporting.service.ts';
import { ReportsController } from './reports.controller.ts';

@Module({
  imports: [IdentifiersModule, CasesModule, ImagesModule],
  controllers: [ReportsController, ModerationController],
  providers: [ReportingService, DecidingService, ModerationViewsService, Concealment, ModerationRepository, ReportViewsRepository],
})
export class ModerationModule {}
