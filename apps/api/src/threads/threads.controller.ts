import { Body, Controller, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { LIMITS } from '#libs/contracts';
import type { Actor } from '../access/actor.ts';
import { CurrentActor, Policy } from '../access/policy.decorator.ts';
import { caseId } from '../cases/cases.controller.ts';
import { EntriesQuery, EntryDto, EntryPageView, PostReplyDto } from './dto/reply.dto.ts';
import { ThreadsService } from './threads.service.ts';

@Controller('api/cases/:id')
export class ThreadsController {
  constructor(private readonly threads: ThreadsService) {}

  /** 201 the first time, 200 with the same entry ever after. */
  @Post('replies')
  @Policy('practising')
  @ApiCreatedResponse({ type: EntryDto })
  @ApiOkResponse({ type: EntryDto })
  async reply(
    @CurrentActor() actor: Actor,
    @Param('id', caseId) id: string,
    @Body() body: PostReplyDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EntryDto> {
    const { entry, isNew } = await this.threads.post(actor, id, body);
    void reply.status(isNew ? 201 : 200);
    return entry;
  }

  @Get('entries')
  @Policy('verified')
  async entries(@CurrentActor() actor: Actor, @Param('id', caseId) id: string, @Query() query: EntriesQuery): Promise<EntryPageView> {
    const limit = query.limit ?? LIMITS.entriesPerPage;
    const items = await this.threads.entriesAfter(actor, id, query.after ?? 0, limit);
    return { items, nextCursor: items.length === limit ? String(items.at(-1)?.seq) : null };
  }
}
