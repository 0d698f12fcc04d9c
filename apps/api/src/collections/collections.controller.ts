import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Put } from '@nestjs/common';
import { AppError } from '#libs/platform';
import type { Actor } from '../access/actor.ts';
import { CurrentActor, Policy, Rate } from '../access/policy.decorator.ts';
import { caseId } from '../cases/cases.controller.ts';
import { CollectingService } from './collecting.service.ts';
import { CollectionsService } from './collections.service.ts';
import { CollectCaseDto, CreateCollectionDto, OrderCasesDto, UpdateCollectionDto } from './dto/collection.dto.ts';
import { CollectionPageView, CollectionView } from './dto/collection.view.ts';

const collectionId = new ParseUUIDPipe({ exceptionFactory: () => new AppError('COLLECTION_NOT_FOUND') });

@Controller('api/collections')
export class CollectionsController {
  constructor(
    private readonly collections: CollectionsService,
    private readonly collecting: CollectingService,
  ) {}

  @Get()
  @Policy('verified')
  @Rate('read')
  list(@CurrentActor() actor: Actor): Promise<CollectionPageView> {
    return this.collections.list(actor);
  }

  @Post()
  @Policy('verified')
  @Rate('write')
  async create(@CurrentActor() actor: Actor, @Body() body: CreateCollectionDto): Promise<CollectionView> {
    return this.collections.show(actor, await this.collections.create(actor, body));
  }

  @Get(':id')
  @Policy('verified')
  @Rate('read')
  show(@CurrentActor() actor: Actor, @Param('id', collectionId) id: string): Promise<CollectionView> {
    return this.collections.show(actor, id);
  }

  @Patch(':id')
  @Policy('verified')
  @Rate('write')
  async update(
    @CurrentActor() actor: Actor,
    @Param('id', collectionId) id: string,
    @Body() body: UpdateCollectionDto,
  ): Promise<CollectionView> {
    await this.collections.update(actor, id, body);
    return this.collections.show(actor, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Policy('verified')
  @Rate('write')
  delete(@CurrentActor() actor: Actor, @Param('id', collectionId) id: string): Promise<void> {
    return this.collections.delete(actor, id);
  }

  @Put(':id/cases/:caseId')
  @Policy('verified')
  @Rate('write')
  async add(
    @CurrentActor() actor: Actor,
    @Param('id', collectionId) id: string,
    @Param('caseId', caseId) added: string,
    @Body() body?: CollectCaseDto,
  ): Promise<CollectionView> {
    await this.collecting.add(actor, id, added, body?.note);
    return this.collections.show(actor, id);
  }

  @Delete(':id/cases/:caseId')
  @Policy('verified')
  @Rate('write')
  async remove(
    @CurrentActor() actor: Actor,
    @Param('id', collectionId) id: string,
    @Param('caseId', caseId) removed: string,
  ): Promise<CollectionView> {
    await this.collecting.remove(actor, id, removed);
    return this.collections.show(actor, id);
  }

  @Put(':id/order')
  @Policy('verified')
  @Rate('write')
  async order(@CurrentActor() actor: Actor, @Param('id', collectionId) id: string, @Body() body: OrderCasesDto): Promise<CollectionView> {
    await this.collecting.order(actor, id, body.caseIds);
    return this.collections.show(actor, id);
  }
}
