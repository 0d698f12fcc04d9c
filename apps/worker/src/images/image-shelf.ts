import { Inject, Injectable } from '@nestjs/common';
import type { CleanVariant } from '#libs/imaging';
import { presentImage, presentImageToReaders, type ImageRow } from '#libs/presenters';
import { imageKey, STORAGE, type ObjectStorage } from '#libs/storage';
import { Announcements } from '../announcements.ts';
import { ImagesRepository, type Audience } from './images.repository.ts';

/** Where clean variants stand, and who hears of them. */
@Injectable()
export class ImageShelf {
  constructor(
    private readonly images: ImagesRepository,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
    private readonly announcements: Announcements,
  ) {}

  async put(id: string, version: number, variants: readonly CleanVariant[]): Promise<void> {
    for (const { variant, format, bytes } of variants) {
      await this.storage.put(imageKey(id, version, variant, format), bytes, { contentType: `image/${format}` });
    }
  }

  /** The stored variant that later ones are made from: the only one that keeps every colour sample. */
  readMaster(id: string, version: number): Promise<Buffer> {
    return this.storage.read(imageKey(id, version, 'full', 'jpeg'));
  }

  /** Removes whatever stands there but the versions that the database names, if any. Safe to repeat. */
  async tidy(id: string): Promise<void> {
    const kept = await this.images.keptVersions(id);
    const folders = kept.map((version) => folderOf(imageKey(id, version, 'any', 'any')));
    for await (const key of this.storage.list(`images/${id}`)) {
      if (!folders.includes(folderOf(key))) await this.storage.remove(key);
    }
  }

  /** Tells the owner, and the readers of the case without what is the owner's alone. */
  announce({ ownerId, locale, caseId }: Audience, row: ImageRow): void {
    this.announcements.imageChanged(ownerId, presentImage(row, locale), caseId, presentImageToReaders(row));
  }
}

function folderOf(key: string): string {
  return key.slice(0, key.lastIndexOf('/'));
}
