import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.ts';
import { ImagesRepository } from '../images/images.repository.ts';
import { ArchiveRepository } from './archive.repository.ts';

/** Open cases that show the same picture, by their ids. */
@Injectable()
export class SharedPictures {
  constructor(
    private readonly images: ImagesRepository,
    private readonly archive: ArchiveRepository,
  ) {}

  /** As a case's own pictures, hidden ones apart. */
  async ofCase(caseId: string): Promise<Set<string>> {
    return this.near(await this.archive.shownImages(caseId));
  }

  /** As these images, as far as they are the reader's own. */
  async ofOwner(actor: Actor, imageIds: readonly string[]): Promise<Set<string>> {
    return this.near(await this.archive.ownImages(imageIds, actor.accountId));
  }

  private async near(imageIds: readonly string[]): Promise<Set<string>> {
    const lists = await Promise.all(imageIds.map((id) => this.images.postedBefore(id)));
    return new Set(lists.flat().map(({ caseId }) => caseId));
  }
}
