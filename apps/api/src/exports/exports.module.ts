import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { LiteratureModule } from '../literature/literature.module.ts';
import { ExportsController } from './exports.controller.ts';
import { ExportsRepository } from './exports.repository.ts';
import { ExportsService } from './exports.service.ts';

@Module({
  imports: [CasesModule, LiteratureModule],
  controllers: [ExportsController],
  providers: [ExportsService, ExportsRepository],
})
export class ExportsModule {}
