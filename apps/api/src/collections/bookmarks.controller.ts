import { Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import type { Actor } from '../access/actor.ts';
import { CurrentActor, Policy, Rate } from '../access/policy.decorator.ts';
import { caseId } from '../cases/cases.controller.ts';
import { PageQuery } from '../cases/dto/case-actions.dto.ts';
import { CollectingService } from './collecting.service.ts';
import { CollectionsService } from './collections.service.ts';
import { CaseKeptView, CollectedCasePageView } from './dto/collection.view.ts';

@Controller('api/bookmarks')
export class BookmarksController {
  constructor(
    private readonly collections: CollectionsService,
    private readonly collecting: CollectingService,
  ) {}

  @Get()
  @Policy('verified')
  @Rate('read')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<CollectedCasePageView> {
    return this.collections.bookmarks(actor, query);
  }

  @Get(':caseId')
  @Policy('verified')
  @Rate('read')
  show(@CurrentActor() actor: Actor, @Param('caseId', caseId) id: string): Promise<CaseKeptView> {
    return this.collecting.kept(actor, id);
  }

  @Put(':caseId')
  @Policy('verified')
  @Rate('write')
  add(@CurrentActor() actor: Actor, @Param('caseId', caseId) id: string): Promise<CaseKeptView> {
    return this.collecting.bookmark(actor, id);
  }

  @Delete(':caseId')
  @Policy('verified')
  @Rate('write')
  remove(@CurrentActor() actor: Actor, @Param('caseId', caseId) id: string): Promise<CaseKeptView> {
    return this.collecting.unbookmark(actor, id);
  }
}
