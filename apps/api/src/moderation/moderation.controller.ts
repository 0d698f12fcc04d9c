import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { AppError } from '#libs/platform';
import type { Actor } from '../access/actor.ts';
import { CurrentActor, Policy, Rate } from '../access/policy.decorator.ts';
import { PageQuery } from '../cases/dto/case-actions.dto.ts';
import { DecidingService } from './deciding.service.ts';
import {
  AppealDto,
  DecideReportDto,
  ModerationFiguresView,
  ModerationQueueQuery,
  ModerationQueueView,
  OwnReportsView,
  ReportStateView,
  ReportView,
} from './dto/moderation.dto.ts';
import { ModerationViewsService } from './moderation-views.service.ts';

const reportId = new ParseUUIDPipe({ exceptionFactory: () => new AppError('REPORT_NOT_FOUND') });

@Controller('api/moderation')
export class ModerationController {
  constructor(
    private readonly views: ModerationViewsService,
    private readonly deciding: DecidingService,
  ) {}

  @Get('queue')
  @Policy('moderator')
  @Rate('read')
  queue(@CurrentActor() actor: Actor, @Query() query: ModerationQueueQuery): Promise<ModerationQueueView> {
    return this.views.queue(actor, query);
  }

  @Get('figures')
  @Policy('verified')
  @Rate('read')
  figures(): Promise<ModerationFiguresView> {
    return this.views.figures();
  }

  @Get('mine')
  @Policy('signed_in')
  @Rate('read')
  own(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<OwnReportsView> {
    return this.views.own(actor, query);
  }

  @Get('reports/:id')
  @Policy('moderator')
  @Rate('read')
  show(@CurrentActor() actor: Actor, @Param('id', reportId) id: string): Promise<ReportView> {
    return this.views.show(actor, id);
  }

  @Post('reports/:id/decisions')
  @HttpCode(200)
  @Policy('moderator')
  @Rate('write')
  decide(@CurrentActor() actor: Actor, @Param('id', reportId) id: string, @Body() body: DecideReportDto): Promise<ReportStateView> {
    return this.deciding.decide(actor, id, body);
  }

  @Post('reports/:id/appeal')
  @HttpCode(200)
  @Policy('signed_in')
  @Rate('write')
  appeal(@CurrentActor() actor: Actor, @Param('id', reportId) id: string, @Body() { text }: AppealDto): Promise<ReportStateView> {
    return this.deciding.appeal(actor, id, text);
  }
}
