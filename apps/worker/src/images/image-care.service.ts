import { Inject, Injectable, Logger } from '@nestjs/common';
import type { ErrorCode } from '#libs/contracts';
import { ImageProcessor, ImageRefused, type CleanImage } from '#libs/imaging';
import type { Jobs } from '#libs/persistence';
import { STORAGE, StorageObjectMissing, type ObjectStorage } from '#libs/storage';
import { Handles } from '../handlers.ts';
import { ImageShelf } from './image-shelf.ts';
import { ImagesRepository, type MaskedImage } from './images.repository.ts';

/** Carries out what was decided of images that are already shown. Each job may be repeated. */
@Injectable()
export class ImageCareService {
  private readonly logger = new Logger(ImageCareService.name);

  constructor(
    private readonly images: ImagesRepository,
    private readonly shelf: ImageShelf,
    private readonly processor: ImageProcessor,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /** Burns the waiting boxes in; every variant is made, verified and named anew, and the old ones are removed. */
  @Handles('image.mask')
  async mask({ imageId }: Jobs['image.mask']): Promise<void> {
    const image = await this.images.findMasked(imageId);
    if (!image) return this.shelf.tidy(imageId);
    this.shelf.announce(image, image);
    const result = await this.burn(image);
    if (result instanceof ImageRefused) return this.refuse(image, result.code);
    const { version, notes } = image;
    await this.shelf.put(imageId, version, result.variants);
    const row = await this.images.finish(imageId, version, { ...result, notes });
    await this.shelf.tidy(imageId);
    if (row) this.shelf.announce(image, row);
  }

  /** Ends the wait of boxes that were not burnt in: what they were to cover is destroyed rather than shown. */
  async giveUp(imageId: string): Promise<void> {
    const image = await this.images.findMasked(imageId);
    if (image) await this.refuse(image, 'IMAGE_TIMED_OUT');
  }

  @Handles('image.erase')
  async erase({ imageId, quarantineKey }: Jobs['image.erase']): Promise<void> {
    if (quarantineKey !== null) await this.storage.remove(quarantineKey);
    await this.shelf.tidy(imageId);
    await this.tell({ imageId });
  }

  @Handles('image.changed')
  async tell({ imageId }: Jobs['image.changed']): Promise<void> {
    const image = await this.images.find(imageId);
    if (image) this.shelf.announce(image, image);
  }

  private async burn(image: MaskedImage): Promise<CleanImage | ImageRefused> {
    try {
      return await this.processor.process(await this.shelf.readMaster(image.id, image.storedVersion), { masks: image.pendingMasks });
    } catch (error) {
      if (error instanceof ImageRefused) return error;
      if (error instanceof StorageObjectMissing) return new ImageRefused('IMAGE_CORRUPT', 'the stored image is gone', { cause: error });
      throw error;
    }
  }

  private async refuse(image: MaskedImage, code: ErrorCode): Promise<void> {
    this.logger.warn({ imageId: image.id, code }, 'an image could not be covered and was destroyed');
    const row = await this.images.refuse(image.id, image.version, code);
    await this.shelf.tidy(image.id);
    if (row) this.shelf.announce(image, row);
  }
}
