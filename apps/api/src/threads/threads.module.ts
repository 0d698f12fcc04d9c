import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.ts';
import { ThreadsController } from './threads.controller.ts';
import { ThreadsRepository } from './threads.repository.ts';
import { ThreadsService } from './threads.service.ts';

@Module({
  imports: [CasesModule],
  controllers: [ThreadsController],
  providers: [ThreadsService, ThreadsRepository],
  exports: [ThreadsService],
})
export class ThreadsModule {}
