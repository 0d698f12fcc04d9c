import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query } from '@nestjs/common';
import { AppError, Clock } from '#libs/platform';
import type { Actor } from '../access/actor.ts';
import { CurrentActor, Policy } from '../access/policy.decorator.ts';
import { CaseFiguresRepository } from './case-figures.repository.ts';
import { CaseLifeService } from './case-life.service.ts';
import { CaseWritingService } from './case-writing.service.ts';
import { CasesService } from './cases.service.ts';
import { CloseCaseDto, FiguresQuery, ListCasesQuery, PublishCaseDto, WithdrawCaseDto } from './dto/case-actions.dto.ts';
import { CreateCaseDto, UpdateCaseDto } from './dto/case-input.dto.ts';
import { CaseCountsView, CasePageView, CaseView, FiguresView, FollowingView, RevisionPageView } from './dto/case.view.ts';

/** A case id in a path; anything else answers like a case that is not there. */
export const caseId = new ParseUUIDPipe({ exceptionFactory: () => new AppError('CASE_NOT_FOUND') });

@Controller('api/cases')
export class CasesController {
  constructor(
    private readonly cases: CasesService,
    private readonly writing: CaseWritingService,
    private readonly life: CaseLifeService,
    private readonly figuresOf: CaseFiguresRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Policy('verified')
  list(@CurrentActor() actor: Actor, @Query() query: ListCasesQuery): Promise<CasePageView> {
    return this.cases.list(actor, query);
  }

  @Get('counts')
  @Policy('verified')
  counts(@CurrentActor() actor: Actor): Promise<CaseCountsView> {
    return this.figuresOf.counts(actor);
  }

  @Get('figures')
  @Policy('verified')
  figures(@Query() query: FiguresQuery): Promise<FiguresView> {
    return this.figuresOf.figures(query.specialty, this.clock.now());
  }

  @Post()
  @Policy('practising')
  async create(@CurrentActor() actor: Actor, @Body() body: CreateCaseDto): Promise<CaseView> {
    return this.cases.show(actor, await this.writing.create(actor, body));
  }

  @Get(':id')
  @Policy('verified')
  show(@CurrentActor() actor: Actor, @Param('id', caseId) id: string): Promise<CaseView> {
    return this.cases.show(actor, id);
  }

  @Patch(':id')
  @Policy('practising')
  async update(@CurrentActor() actor: Actor, @Param('id', caseId) id: string, @Body() body: UpdateCaseDto): Promise<CaseView> {
    await this.writing.update(actor, id, body);
    return this.cases.show(actor, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Policy('practising')
  discard(@CurrentActor() actor: Actor, @Param('id', caseId) id: string): Promise<void> {
    return this.life.discard(actor, id);
  }

  @Post(':id/publish')
  @HttpCode(200)
  @Policy('practising')
  async publish(@CurrentActor() actor: Actor, @Param('id', caseId) id: string, @Body() body?: PublishCaseDto): Promise<CaseView> {
    await this.life.publish(actor, id, body?.identifierAnswers ?? []);
    return this.cases.show(actor, id);
  }

  @Post(':id/close')
  @HttpCode(200)
  @Policy('practising')
  async close(@CurrentActor() actor: Actor, @Param('id', caseId) id: string, @Body() body: CloseCaseDto): Promise<CaseView> {
    await this.life.close(actor, id, body);
    return this.cases.show(actor, id);
  }

  @Post(':id/withdraw')
  @HttpCode(200)
  @Policy('verified')
  async withdraw(@CurrentActor() actor: Actor, @Param('id', caseId) id: string, @Body() body: WithdrawCaseDto): Promise<CaseView> {
    await this.life.withdraw(actor, id, body.reason);
    return this.cases.show(actor, id);
  }

  @Post(':id/follow')
  @HttpCode(200)
  @Policy('verified')
  follow(@CurrentActor() actor: Actor, @Param('id', caseId) id: string): Promise<FollowingView> {
    return this.cases.follow(actor, id);
  }

  @Delete(':id/follow')
  @Policy('verified')
  unfollow(@CurrentActor() actor: Actor, @Param('id', caseId) id: string): Promise<FollowingView> {
    return this.cases.unfollow(actor, id);
  }

  @Get(':id/revisions')
  @Policy('verified')
  revisions(@CurrentActor() actor: Actor, @Param('id', caseId) id: string): Promise<RevisionPageView> {
    return this.cases.revisions(actor, id);
  }
}
