import type { Readable } from 'node:stream';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { ImageFormat, ImageVariant, ImageView } from '#libs/contracts';
import { addJob, Transactions } from '#libs/persistence';
import { AppError, Clock } from '#libs/platform';
import { presentImage } from '#libs/presenters';
import { imageKey, STORAGE, StorageObjectMissing, type ObjectStorage } from '#libs/storage';
import type { Actor } from '../access/actor.ts';
import { canSeeImage } from './images.policy.ts';
import { ImagesRepository, type ImageWithCase } from './images.repository.ts';

@Injectable()
export class ImagesService {
  private readonly logger = new Logger(ImagesService.name);

  constructor(
    private readonly images: ImagesRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /** Streams what was sent into the quarantine under a random key and leaves the rest to the worker. */
  async receive(actor: Actor, file: { stream: Readable; truncated: () => boolean }): Promise<ImageView> {
    const quarantineKey = `quarantine/${uuid()}`;
    const { size } = await this.storage.put(quarantineKey, file.stream, { contentType: 'application/octet-stream' });
    const fault = file.truncated() ? 'IMAGE_TOO_LARGE' : size === 0 ? 'FILE_EMPTY' : null;
    if (fault) {
      await this.storage.remove(quarantineKey);
      throw new AppError(fault);
    }
    const id = uuid();
    try {
      await this.transactions.run(async ({ manager }) => {
        await this.images.insert(manager, { id, ownerId: actor.accountId, quarantineKey, createdAt: this.clock.now() });
        await addJob(manager, 'image.process', { imageId: id });
      });
    } catch (error) {
      await this.storage.remove(quarantineKey);
      throw error;
    }
    return presentImage({ id, state: 'received', refusalCode: null, width: null, height: null }, actor.locale);
  }

  async describe(actor: Actor, id: string): Promise<ImageView> {
    return presentImage(await this.visible(actor, id), actor.locale);
  }

  /** Opens the bytes of a cleaned image for someone who may see it. */
  async open(actor: Actor, id: string, variant: ImageVariant, format: ImageFormat): Promise<Readable> {
    const image = await this.visible(actor, id);
    if (image.state !== 'ready' || (format === 'jpeg' && variant !== 'full')) throw new AppError('IMAGE_NOT_FOUND');
    try {
      return await this.storage.get(imageKey(id, variant, format));
    } catch (error) {
      if (!(error instanceof StorageObjectMissing)) throw error;
      this.logger.error({ imageId: id, variant, format }, 'a ready image lacks its bytes');
      throw new AppError('IMAGE_NOT_FOUND');
    }
  }

  /** Takes back an image that no published case shows, its bytes included. */
  async discard(actor: Actor, id: string): Promise<void> {
    const removed = await this.transactions.run(({ manager }) => this.images.deleteUnused(manager, id, actor.accountId));
    if (!removed) throw new AppError('IMAGE_NOT_FOUND');
    await this.storage.removeAll(`images/${id}`);
    if (removed.quarantineKey) await this.storage.remove(removed.quarantineKey);
  }

  private async visible(actor: Actor, id: string): Promise<ImageWithCase> {
    const image = await this.images.find(id);
    if (!image || !canSeeImage(actor, image)) throw new AppError('IMAGE_NOT_FOUND');
    return image;
  }
}
