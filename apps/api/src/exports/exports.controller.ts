import type { Readable } from 'node:stream';
import { Controller, Get, Header, Inject, Param, Req, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '#libs/platform';
import type { Actor } from '../access/actor.ts';
import { CurrentActor, Policy, Rate } from '../access/policy.decorator.ts';
import { caseId } from '../cases/cases.controller.ts';
import { originOf } from '../origin.ts';
import { ExportsService } from './exports.service.ts';

/** A name for the file that tells nothing of the case but tells it from others. */
function pdfOf(stream: Readable, id: string): StreamableFile {
  return new StreamableFile(stream, { type: 'application/pdf', disposition: `attachment; filename="consilium-${id.slice(-8)}.pdf"` });
}

@Controller('api')
export class ExportsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly exports: ExportsService,
  ) {}

  @Get('cases/:id/pdf')
  @Policy('verified')
  @Rate('write')
  @ApiProduces('application/pdf')
  @Header('cache-control', 'no-store')
  async printCase(@CurrentActor() actor: Actor, @Param('id', caseId) id: string, @Req() request: FastifyRequest): Promise<StreamableFile> {
    return pdfOf(await this.exports.printCase(actor, id, originOf(this.config, request)), id);
  }

  @Get('literature/:id/pdf')
  @Policy('verified')
  @Rate('write')
  @ApiProduces('application/pdf')
  @Header('cache-control', 'no-store')
  async printLiterature(
    @CurrentActor() actor: Actor,
    @Param('id', caseId) id: string,
    @Req() request: FastifyRequest,
  ): Promise<StreamableFile> {
    return pdfOf(await this.exports.printLiterature(actor, id, originOf(this.config, request)), id);
  }
}
