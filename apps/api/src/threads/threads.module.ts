import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { IdentifiersModule } from '../identifiers/identifiers.module.ts';
import { ThreadsController } from './threads.controller.ts';
import { ThreadsRepository } from './threads.repository.ts';
import { ThreadsService } from './threads.service.ts';

@Module({
  imports: [IdentifiersModule, CasesModule],
  controllers: [ThreadsController],
  providers: [ThreadsService, ThreadsRepository],
  exports: [ThreadsService],
})
export class ThreadsModule {}
