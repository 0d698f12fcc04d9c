import { Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LIMITS } from '#libs/contracts';
import { AppError } from '#libs/platform';
import type { Actor } from '../access/actor.ts';
import { CurrentActor, Policy, Rate } from '../access/policy.decorator.ts';
import { FILE_BODY, receiveFile } from '../upload.ts';
import { ImageFileQuery, ImageStateView } from './image.view.ts';
import { ImagesService } from './images.service.ts';

const imageId = new ParseUUIDPipe({ exceptionFactory: () => new AppError('IMAGE_NOT_FOUND') });

@Controller('api/images')
export class ImagesController {
  constructor(private readonly images: ImagesService) {}

  @Post()
  @HttpCode(202)
  @Policy('practising')
  @Rate('upload')
  @ApiConsumes('multipart/form-data')
  @ApiBody(FILE_BODY)
  async receive(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ImageStateView> {
    return this.images.receive(actor, await receiveFile(request, LIMITS.imageBytes));
  }

  @Get(':id')
  @Policy('verified')
  describe(@CurrentActor() actor: Actor, @Param('id', imageId) id: string): Promise<ImageStateView> {
    return this.images.describe(actor, id);
  }

  @Get(':id/file')
  @Policy('verified')
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', imageId) id: string,
    @Query() query: ImageFileQuery,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile> {
    const format = query.format ?? 'webp';
    const stream = await this.images.open(actor, id, query.variant, format);
    void reply.header('cache-control', 'private, max-age=60');
    return new StreamableFile(stream, { type: `image/${format}`, disposition: 'inline' });
  }

  @Delete(':id')
  @HttpCode(204)
  @Policy('practising')
  discard(@CurrentActor() actor: Actor, @Param('id', imageId) id: string): Promise<void> {
    return this.images.discard(actor, id);
  }
}
