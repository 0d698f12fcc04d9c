import { Controller, Get, Inject, Param, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiProduces } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '#libs/platform';
import type { Actor } from '../access/actor.ts';
import { CurrentActor, Policy, Rate } from '../access/policy.decorator.ts';
import { caseId } from '../cases/cases.controller.ts';
import { originOf } from '../origin.ts';
import { ReceiptQuery, ReceiptView } from './dto/withdrawal.dto.ts';
import { drawReceipt } from './receipt-pdf.ts';
import { ReceiptsService } from './receipts.service.ts';

@Controller('api/cases/:id')
export class ReceiptsController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly receipts: ReceiptsService,
  ) {}

  @Get('receipt')
  @Policy('verified')
  @Rate('read')
  show(@CurrentActor() actor: Actor, @Param('id', caseId) id: string, @Req() request: FastifyRequest): Promise<ReceiptView> {
    return this.receipts.show(actor, id, originOf(this.config, request));
  }

  @Get('receipt.pdf')
  @Policy('verified')
  @Rate('write')
  @ApiProduces('application/pdf')
  async print(
    @CurrentActor() actor: Actor,
    @Param('id', caseId) id: string,
    @Query() { lang }: ReceiptQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const pdf = await drawReceipt(await this.receipts.show(actor, id, originOf(this.config, request)), lang ?? actor.locale);
    void reply.header('cache-control', 'no-store');
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: 'inline; filename="receipt.pdf"', length: pdf.length });
  }
}
