import { Module } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '#libs/persistence';
import { PostgresSearchEngine } from '#libs/search';
import { CasesModule } from '../cases/cases.module.ts';
import { ArchiveController } from './archive.controller.ts';
import { ArchiveRepository } from './archive.repository.ts';
import { ArchiveService } from './archive.service.ts';

@Module({
  imports: [CasesModule],
  controllers: [ArchiveController],
  providers: [
    ArchiveService,
    ArchiveRepository,
    { provide: PostgresSearchEngine, inject: [POOL], useFactory: (pool: pg.Pool) => new PostgresSearchEngine(pool) },
  ],
})
export class ArchiveModule {}
