import { Inject, Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type pg from 'pg';
import type { ErrorCode, Locale } from '#libs/contracts';
import { ImageProcessor, ImageRefused, type CleanImage } from '#libs/imaging';
import { POOL, type Jobs } from '#libs/persistence';
import { presentImage, type ImageRow } from '#libs/presenters';
import { imageKey, STORAGE, StorageObjectMissing, type ObjectStorage } from '#libs/storage';
import { Announcements } from '../announcements.ts';
import { Handles } from '../handlers.ts';

interface WaitingImage {
  id: string;
  ownerId: string;
  quarantineKey: string;
  locale: Locale;
}

const START = `
  UPDATE image i SET state = 'processing' FROM account a
  WHERE i.id = $1 AND i.state IN ('received','processing') AND a.id = i.owner_id
  RETURNING i.id, i.owner_id AS "ownerId", i.quarantine_key AS "quarantineKey", a.locale`;

const FINISH = `
  UPDATE image SET state = $2, refusal_code = $3, width = $4, height = $5, quarantine_key = NULL
  WHERE id = $1 AND state = 'processing' RETURNING id, state, refusal_code AS "refusalCode", width, height`;

/** Turns what was received into clean pictures, or into a refusal; either way the received bytes are destroyed. */
@Injectable()
export class ImageProcessingService implements OnModuleDestroy {
  private readonly logger = new Logger(ImageProcessingService.name);
  private readonly processor = new ImageProcessor();

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
    private readonly announcements: Announcements,
  ) {}

  @Handles('image.process')
  async process({ imageId }: Jobs['image.process']): Promise<void> {
    const { rows } = await this.pool.query<WaitingImage>(START, [imageId]);
    const image = rows[0];
    if (!image) return;
    this.announce(image, { id: imageId, state: 'processing', refusalCode: null, width: null, height: null });
    const result = await this.clean(image);
    if (result instanceof ImageRefused) {
      this.logger.log({ imageId, code: result.code, reason: result.message }, 'image refused');
      await this.finish(image, { state: 'refused', code: result.code });
    } else {
      for (const { variant, format, bytes } of result.variants) {
        await this.storage.put(imageKey(imageId, variant, format), bytes, { contentType: `image/${format}` });
      }
      await this.finish(image, { state: 'ready', width: result.width, height: result.height });
    }
  }

  /** Ends the wait of an image that nothing will come of. */
  async giveUp(imageId: string): Promise<void> {
    const { rows } = await this.pool.query<WaitingImage>(START, [imageId]);
    if (rows[0]) await this.finish(rows[0], { state: 'refused', code: 'IMAGE_TIMED_OUT' });
  }

  /** Before the runners wait for their jobs: an image in hand goes back to the queue. */
  async onModuleDestroy(): Promise<void> {
    await this.processor.stop();
  }

  private async clean(image: WaitingImage): Promise<CleanImage | ImageRefused> {
    try {
      return await this.processor.process(await this.storage.read(image.quarantineKey));
    } catch (error) {
      if (error instanceof ImageRefused) return error;
      if (error instanceof StorageObjectMissing) return new ImageRefused('IMAGE_CORRUPT', 'the received bytes are gone', { cause: error });
      throw error;
    }
  }

  private async finish(
    image: WaitingImage,
    end: { state: 'ready'; width: number; height: number } | { state: 'refused'; code: ErrorCode },
  ): Promise<void> {
    const values = end.state === 'ready' ? [image.id, 'ready', null, end.width, end.height] : [image.id, 'refused', end.code, null, null];
    const { rows } = await this.pool.query<ImageRow>(FINISH, values);
    await this.storage.remove(image.quarantineKey);
    // An earlier try may have stored some of the variants before it was cut short.
    if (end.state === 'refused' || !rows[0]) await this.storage.removeAll(`images/${image.id}`);
    if (rows[0]) this.announce(image, rows[0]);
  }

  private announce(image: WaitingImage, row: ImageRow): void {
    this.announcements.imageChanged(image.ownerId, presentImage(row, image.locale));
  }
}
