import { Module } from '@nestjs/common';
import { CaseAnnouncer } from './case-announcer.ts';
import { CaseFiguresRepository } from './case-figures.repository.ts';
import { CaseWritingService } from './case-writing.service.ts';
import { CasesController } from './cases.controller.ts';
import { CasesRepository } from './cases.repository.ts';
import { CasesService } from './cases.service.ts';

@Module({
  controllers: [CasesController],
  providers: [CasesService, CaseWritingService, CaseAnnouncer, CasesRepository, CaseFiguresRepository],
  exports: [CasesRepository],
})
export class CasesModule {}
