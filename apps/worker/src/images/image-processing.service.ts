import { Inject, Injectable, Logger } from '@nestjs/common';
import { ImageProcessor, ImageRefused, type CleanImage } from '#libs/imaging';
import type { Jobs } from '#libs/persistence';
import { STORAGE, StorageObjectMissing, type ObjectStorage } from '#libs/storage';
import { Handles } from '../handlers.ts';
import { ImageShelf } from './image-shelf.ts';
import { ImagesRepository, type WaitingImage } from './images.repository.ts';

/** Turns what was received into clean pictures, or into a refusal; either way the received bytes are destroyed. */
@Injectable()
export class ImageProcessingService {
  private readonly logger = new Logger(ImageProcessingService.name);

  constructor(
    private readonly images: ImagesRepository,
    private readonly shelf: ImageShelf,
    private readonly processor: ImageProcessor,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  @Handles('image.process')
  async process({ imageId }: Jobs['image.process']): Promise<void> {
    const image = await this.images.start(imageId);
    // It was ended by someone else meanwhile; an earlier try may have left variants that nobody will ask for.
    if (!image) return this.shelf.tidy(imageId);
    this.shelf.announce(image, image);
    const result = await this.clean(image);
    if (result instanceof ImageRefused) {
      this.logger.log({ imageId, code: result.code, reason: result.message }, 'image refused');
      await this.end(image, () => this.images.refuse(imageId, image.version, result.code));
    } else {
      await this.shelf.put(imageId, image.version, result.variants);
      await this.end(image, () => this.images.finish(imageId, image.version, result));
    }
  }

  /** Ends the wait of an image that nothing will come of. */
  async giveUp(imageId: string): Promise<void> {
    const image = await this.images.start(imageId);
    if (image) await this.end(image, () => this.images.refuse(imageId, image.version, 'IMAGE_TIMED_OUT'));
  }

  private async clean(image: WaitingImage): Promise<CleanImage | ImageRefused> {
    try {
      return await this.processor.process(await this.storage.read(image.quarantineKey), image.options ?? {});
    } catch (error) {
      if (error instanceof ImageRefused) return error;
      if (error instanceof StorageObjectMissing) return new ImageRefused('IMAGE_CORRUPT', 'the received bytes are gone', { cause: error });
      throw error;
    }
  }

  private async end(image: WaitingImage, write: () => ReturnType<ImagesRepository['refuse']>): Promise<void> {
    const row = await write();
    await this.storage.remove(image.quarantineKey);
    await this.shelf.tidy(image.id);
    if (row) this.shelf.announce(image, row);
  }
}
