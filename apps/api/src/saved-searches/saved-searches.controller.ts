import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { AppError } from '#libs/platform';
import type { Actor } from '../access/actor.ts';
import { CurrentActor, Policy, Rate } from '../access/policy.decorator.ts';
import { CreateSavedSearchDto, UpdateSavedSearchDto } from './saved-search.dto.ts';
import { SavedSearchPageView, SavedSearchView } from './saved-search.view.ts';
import { SavedSearchesService } from './saved-searches.service.ts';

const searchId = new ParseUUIDPipe({ exceptionFactory: () => new AppError('SAVED_SEARCH_NOT_FOUND') });

@Controller('api/saved-searches')
export class SavedSearchesController {
  constructor(private readonly searches: SavedSearchesService) {}

  @Get()
  @Policy('verified')
  @Rate('read')
  list(@CurrentActor() actor: Actor): Promise<SavedSearchPageView> {
    return this.searches.list(actor);
  }

  @Post()
  @Policy('verified')
  @Rate('search')
  create(@CurrentActor() actor: Actor, @Body() body: CreateSavedSearchDto): Promise<SavedSearchView> {
    return this.searches.create(actor, body);
  }

  @Patch(':id')
  @Policy('verified')
  @Rate('search')
  update(@CurrentActor() actor: Actor, @Param('id', searchId) id: string, @Body() body: UpdateSavedSearchDto): Promise<SavedSearchView> {
    return this.searches.update(actor, id, body);
  }

  @Delete(':id')
  @HttpCode(204)
  @Policy('verified')
  @Rate('write')
  delete(@CurrentActor() actor: Actor, @Param('id', searchId) id: string): Promise<void> {
    return this.searches.delete(actor, id);
  }
}
