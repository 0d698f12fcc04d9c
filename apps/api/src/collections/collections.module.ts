import { Module } from '@nestjs/common';
import { IdentifiersModule } from '../identifiers/identifiers.module.ts';
import { BookmarksController } from './bookmarks.controller.ts';
import { CollectingService } from './collecting.service.ts';
import { CollectionsController } from './collections.controller.ts';
import { CollectionsRepository } from './collections.repository.ts';
import { CollectionsService } from './collections.service.ts';

@Module({
  imports: [IdentifiersModule],
  controllers: [CollectionsController, BookmarksController],
  providers: [CollectionsService, CollectingService, CollectionsRepository],
})
export class CollectionsModule {}
