import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LIMITS } from '#libs/contracts';
import { AppError } from '#libs/platform';
import type { Actor } from '../access/actor.ts';
import { CurrentActor, Policy, Rate } from '../access/policy.decorator.ts';
import { FILE_BODY, receiveBytes } from '../upload.ts';
import { DecideDto, EvidenceView, QueueView, RequestStateView, RequestView, SubmitRequestDto } from './dto/request.dto.ts';
import { VerificationService } from './verification.service.ts';

const requestId = new ParseUUIDPipe({ exceptionFactory: () => new AppError('REQUEST_NOT_FOUND') });
const evidenceId = new ParseUUIDPipe({ exceptionFactory: () => new AppError('EVIDENCE_NOT_FOUND') });

@Controller('api/verification')
export class VerificationController {
  constructor(private readonly verification: VerificationService) {}

  @Post('evidence')
  @Policy('signed_in')
  @Rate('evidence')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE_BODY)
  async addEvidence(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<EvidenceView> {
    return this.verification.addEvidence(actor, await receiveBytes(request, LIMITS.evidenceBytes, 'EVIDENCE_TOO_LARGE'));
  }

  @Post('requests')
  @Policy('signed_in')
  submit(@CurrentActor() actor: Actor, @Body() body: SubmitRequestDto): Promise<RequestStateView> {
    return this.verification.submit(actor, body);
  }

  @Get('queue')
  @Policy('verifier')
  queue(@CurrentActor() actor: Actor): Promise<QueueView> {
    return this.verification.queue(actor);
  }

  @Get('requests/:id')
  @Policy('verifier')
  show(@CurrentActor() actor: Actor, @Param('id', requestId) id: string): Promise<RequestView> {
    return this.verification.show(actor, id);
  }

  /** Shown inside a sandbox: a document with scripts can do nothing here. */
  @Get('evidence/:id/file')
  @Policy('verifier')
  async evidence(
    @CurrentActor() actor: Actor,
    @Param('id', evidenceId) id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { evidence, bytes } = await this.verification.viewEvidence(actor, id);
    void reply.header('content-security-policy', "sandbox; default-src 'none'").header('cache-control', 'no-store');
    return new StreamableFile(bytes, { type: evidence.mediaType, disposition: 'inline', length: bytes.length });
  }

  @Post('requests/:id/decisions')
  @HttpCode(200)
  @Policy('verifier')
  decide(@CurrentActor() actor: Actor, @Param('id', requestId) id: string, @Body() body: DecideDto): Promise<RequestStateView> {
    return this.verification.decide(actor, id, body);
  }
}
