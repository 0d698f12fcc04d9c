import { Module } from '@nestjs/common';
import { IdentifiersModule } from '../identifiers/identifiers.module.ts';
import { ImagesModule } from '../images/images.module.ts';
import { CaseAnnouncer } from './case-announcer.ts';
import { CaseFiguresRepository } from './case-figures.repository.ts';
import { CaseLifeService } from './case-life.service.ts';
import { CaseWithdrawal } from './case-withdrawal.ts';
import { CaseWritingService } from './case-writing.service.ts';
import { CasesController } from './cases.controller.ts';
import { CasesRepository } from './cases.repository.ts';
import { CasesService } from './cases.service.ts';
import { ImagePrechecks } from './image-prechecks.ts';
import { WithdrawalCodes } from './withdrawal-codes.ts';

@Module({
  imports: [IdentifiersModule, ImagesModule],
  controllers: [CasesController],
  providers: [
    CasesService,
    CaseWritingService,
    CaseLifeService,
    CaseWithdrawal,
    CaseAnnouncer,
    CasesRepository,
    CaseFiguresRepository,
    ImagePrechecks,
    WithdrawalCodes,
  ],
  exports: [CasesRepository, CaseAnnouncer, CaseWithdrawal, ImagePrechecks, WithdrawalCodes],
})
export class CasesModule {}
