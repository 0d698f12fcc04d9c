import { Body, Controller, Delete, Get, HttpCode, Param, ParseUUIDPipe, Post, Query, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiExtraModels } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { LIMITS } from '#libs/contracts';
import { AppError } from '#libs/platform';
import type { Actor } from '../access/actor.ts';
import { CurrentActor, Policy, Rate } from '../access/policy.decorator.ts';
import { FILE_AND_OPTIONS_BODY, receiveParts } from '../upload.ts';
import { ImageMasksDto, ImageOptionsDto } from './image-options.dto.ts';
import { ExaminedImageView, ImageFileQuery, ImageStateView } from './image.view.ts';
import { ImagesService } from './images.service.ts';

const imageId = new ParseUUIDPipe({ exceptionFactory: () => new AppError('IMAGE_NOT_FOUND') });

/** A copy may be shown for half a minute without asking again, so that what is covered, hidden or erased is gone within one. */
const CACHING = 'private, max-age=30, must-revalidate';

@Controller('api/images')
export class ImagesController {
  constructor(private readonly images: ImagesService) {}

  @Post()
  @HttpCode(202)
  @Policy('practising')
  @Rate('upload')
  @ApiConsumes('multipart/form-data')
  @ApiExtraModels(ImageOptionsDto)
  @ApiBody(FILE_AND_OPTIONS_BODY)
  receive(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<ImageStateView> {
    return this.images.receive(actor, receiveParts(request, LIMITS.imageBytes, 'options'));
  }

  @Get(':id')
  @Policy('verified')
  describe(@CurrentActor() actor: Actor, @Param('id', imageId) id: string): Promise<ExaminedImageView> {
    return this.images.examine(actor, id);
  }

  @Get(':id/file')
  @Policy('verified')
  async file(
    @CurrentActor() actor: Actor,
    @Param('id', imageId) id: string,
    @Query() query: ImageFileQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const format = query.format ?? 'webp';
    const { etag, read } = await this.images.open(actor, id, query.variant, format);
    void reply.headers({ 'cache-control': CACHING, etag });
    if (request.headers['if-none-match'] === etag) {
      void reply.status(304);
      return undefined;
    }
    return new StreamableFile(await read(), { type: `image/${format}`, disposition: 'inline' });
  }

  /** Covers more of an image: its bytes are gone at once and come back, as a new version, with the boxes burnt in. */
  @Post(':id/masks')
  @HttpCode(202)
  @Policy('practising')
  @Rate('upload')
  mask(@CurrentActor() actor: Actor, @Param('id', imageId) id: string, @Body() body: ImageMasksDto): Promise<ImageStateView> {
    return this.images.mask(actor, id, body.masks);
  }

  @Delete(':id')
  @HttpCode(204)
  @Policy('practising')
  discard(@CurrentActor() actor: Actor, @Param('id', imageId) id: string): Promise<void> {
    return this.images.discard(actor, id);
  }
}
