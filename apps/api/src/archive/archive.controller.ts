import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import type { Actor } from '../access/actor.ts';
import { CurrentActor, Policy, Rate } from '../access/policy.decorator.ts';
import { caseId } from '../cases/cases.controller.ts';
import { ArchiveService } from './archive.service.ts';
import { SearchQuery, SearchView, SimilarDto, SimilarView, SuggestionQuery, SuggestionsView } from './dto/search.dto.ts';

@Controller('api')
export class ArchiveController {
  constructor(private readonly archive: ArchiveService) {}

  @Get('search')
  @Policy('verified')
  @Rate('search')
  search(@CurrentActor() actor: Actor, @Query() query: SearchQuery): Promise<SearchView> {
    return this.archive.search(actor, query);
  }

  @Get('search/suggestions')
  @Policy('verified')
  @Rate('suggest')
  suggest(@Query() { q }: SuggestionQuery): Promise<SuggestionsView> {
    return this.archive.suggest(q);
  }

  @Post('search/similar')
  @HttpCode(200)
  @Policy('verified')
  @Rate('search')
  similarTo(@CurrentActor() actor: Actor, @Body() body: SimilarDto): Promise<SimilarView> {
    return this.archive.similarTo(actor, body);
  }

  @Get('cases/:id/similar')
  @Policy('verified')
  @Rate('search')
  similarToCase(@CurrentActor() actor: Actor, @Param('id', caseId) id: string): Promise<SimilarView> {
    return this.archive.similarToCase(actor, id);
  }

  @Get('literature/:id/similar')
  @Policy('verified')
  @Rate('search')
  similarToPublished(@CurrentActor() actor: Actor, @Param('id', caseId) id: string): Promise<SimilarView> {
    return this.archive.similarToPublished(actor, id);
  }
}
