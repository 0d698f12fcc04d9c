import { Module } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '#libs/persistence';
import { PostgresSearchEngine } from '#libs/search';
import { CasesModule } from '../cases/cases.module.ts';
import { ImagesModule } from '../images/images.module.ts';
import { LiteratureModule } from '../literature/literature.module.ts';
import { ArchiveController } from './archive.controller.ts';
import { ArchiveReadiness } from './archive-readiness.ts';
import { ArchiveRepository } from './archive.repository.ts';
import { ArchiveService } from './archive.service.ts';
import { SharedPictures } from './shared-pictures.ts';

@Module({
  imports: [ImagesModule, CasesModule, LiteratureModule],
  controllers: [ArchiveController],
  providers: [
    ArchiveService,
    ArchiveRepository,
    ArchiveReadiness,
    SharedPictures,
    { provide: PostgresSearchEngine, inject: [POOL], useFactory: (pool: pg.Pool) => new PostgresSearchEngine(pool) },
  ],
  exports: [PostgresSearchEngine],
})
export class ArchiveModule {}
