import type { Readable } from 'node:stream';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ImageFormat, ImageMask, ImageUploadOptions, ImageVariant, ImageView } from '#libs/contracts';
import { addJob, Transactions } from '#libs/persistence';
import { AppError, Clock } from '#libs/platform';
import { presentImage, presentImageToReaders } from '#libs/presenters';
import { imageKey, STORAGE, StorageObjectMissing, type ObjectStorage } from '#libs/storage';
import type { Actor } from '../access/actor.ts';
import type { UploadPart } from '../upload.ts';
import { ImageCustodian } from './image-custodian.ts';
import { readImageOptions } from './image-options.ts';
import type { ExaminedImageView } from './image.view.ts';
import { canMaskImage, canSeeImage } from './images.policy.ts';
import { ImagesRepository, type ImageWithCase } from './images.repository.ts';

/** The bytes of one variant, and what a cache may call them. */
export interface OpenImage {
  etag: string;
  /** Opens the bytes; not called when the reader holds them already. */
  read: () => Promise<Readable>;
}

@Injectable()
export class ImagesService {
  private readonly logger = new Logger(ImagesService.name);

  constructor(
    private readonly images: ImagesRepository,
    private readonly custodian: ImageCustodian,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /**
   * Streams what was sent into the quarantine under a random key and leaves the rest to the worker.
   *
   * @throws AppError FILE_MISSING, FILE_EMPTY, IMAGE_TOO_LARGE; VALIDATION_FAILED for options that are none
   */
  async receive(actor: Actor, parts: AsyncIterable<UploadPart>): Promise<ImageView> {
    const id = uuid();
    const quarantineKey = `quarantine/${uuid()}`;
    try {
      const options = await this.quarantine(quarantineKey, parts);
      await this.transactions.run(async ({ manager }) => {
        await this.images.insert(manager, { id, ownerId: actor.accountId, quarantineKey, options, createdAt: this.clock.now() });
        await addJob(manager, 'image.process', { imageId: id });
      });
    } catch (error) {
      await this.storage.remove(quarantineKey);
      throw error;
    }
    return this.describe(actor, id);
  }

  private async quarantine(key: string, parts: AsyncIterable<UploadPart>): Promise<ImageUploadOptions> {
    let options: ImageUploadOptions = {};
    let isReceived = false;
    for await (const part of parts) {
      if (part.kind === 'field') {
        options = await readImageOptions(part.text);
        continue;
      }
      const { size } = await this.storage.put(key, part.stream, { contentType: 'application/octet-stream' });
      if (part.truncated()) throw new AppError('IMAGE_TOO_LARGE');
      if (size === 0) throw new AppError('FILE_EMPTY');
      isReceived = true;
    }
    if (!isReceived) throw new AppError('FILE_MISSING');
    return options;
  }

  /** An image as this person may know it; to its owner alone the open cases that show this picture already. */
  async examine(actor: Actor, id: string): Promise<ExaminedImageView> {
    const image = await this.visible(actor, id);
    if (image.ownerId !== actor.accountId) return { ...presentImageToReaders(image), postedBefore: [] };
    const near = await this.images.postedBefore(id);
    const postedBefore = near.map(({ caseId, title, authorId }) => ({ caseId, title, own: authorId === actor.clinicianId }));
    return { ...presentImage(image, actor.locale), postedBefore };
  }

  /** The bytes of a cleaned image for someone who may see it. */
  async open(actor: Actor, id: string, variant: ImageVariant, format: ImageFormat): Promise<OpenImage> {
    const { state, version } = await this.visible(actor, id);
    if (state !== 'ready' || (format === 'jpeg' && variant !== 'full')) throw new AppError('IMAGE_NOT_FOUND');
    return { etag: `"${version}-${variant}-${format}"`, read: () => this.read(id, version, variant, format) };
  }

  /** Has more of an image covered, for its owner. */
  async mask(actor: Actor, id: string, masks: readonly ImageMask[]): Promise<ImageView> {
    await this.transactions.run(async ({ manager }) => {
      const image = await this.visible(actor, id);
      if (!canMaskImage(actor, image)) throw new AppError('IMAGE_NOT_FOUND');
      await this.custodian.mask(manager, id, masks);
    });
    return this.describe(actor, id);
  }

  /** Takes back an image that no published case shows, its bytes included. */
  async discard(actor: Actor, id: string): Promise<void> {
    const removed = await this.transactions.run(({ manager }) => this.images.deleteUnused(manager, id, actor.accountId));
    if (!removed) throw new AppError('IMAGE_NOT_FOUND');
    await this.storage.removeAll(`images/${id}`);
    if (removed.quarantineKey) await this.storage.remove(removed.quarantineKey);
  }

  /** For the owner. */
  private async describe(actor: Actor, id: string): Promise<ImageView> {
    return presentImage(await this.visible(actor, id), actor.locale);
  }

  private async read(id: string, version: number, variant: ImageVariant, format: ImageFormat): Promise<Readable> {
    try {
      return await this.storage.get(imageKey(id, version, variant, format));
    } catch (error) {
      if (!(error instanceof StorageObjectMissing)) throw error;
      this.logger.error({ imageId: id, version, variant, format }, 'a ready image lacks its bytes');
      throw new AppError('IMAGE_NOT_FOUND');
    }
  }

  private async visible(actor: Actor, id: string): Promise<ImageWithCase> {
    const image = await this.images.find(id);
    if (!image || !canSeeImage(actor, image)) throw new AppError('IMAGE_NOT_FOUND');
    return image;
  }
}
