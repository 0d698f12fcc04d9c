import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import type { Actor } from '../access/actor.ts';
import { CurrentActor, Policy } from '../access/policy.decorator.ts';
import { PageQuery } from '../cases/dto/case-actions.dto.ts';
import { NotificationPageView, ReadNotificationsDto, UnreadView } from './notifications.dto.ts';
import { NotificationsService } from './notifications.service.ts';

@Controller('api/notifications')
export class NotificationsController {
  constructor(private readonly notifications: NotificationsService) {}

  @Get()
  @Policy('signed_in')
  list(@CurrentActor() actor: Actor, @Query() query: PageQuery): Promise<NotificationPageView> {
    return this.notifications.list(actor, query);
  }

  @Post('read')
  @HttpCode(200)
  @Policy('signed_in')
  markRead(@CurrentActor() actor: Actor, @Body() body: ReadNotificationsDto): Promise<UnreadView> {
    return this.notifications.markRead(actor, body.ids);
  }
}
