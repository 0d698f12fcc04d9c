import { Module } from '@nestjs/common';
import { ArchiveModule } from '../archive/archive.module.ts';
import { SavedSearchesController } from './saved-searches.controller.ts';
import { SavedSearchesRepository } from './saved-searches.repository.ts';
import { SavedSearchesService } from './saved-searches.service.ts';

@Module({
  imports: [ArchiveModule],
  controllers: [SavedSearchesController],
  providers: [SavedSearchesService, SavedSearchesRepository],
})
export class SavedSearchesModule {}
