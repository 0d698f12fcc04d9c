import { Injectable } from '@nestjs/common';
import { AppError } from '#libs/platform';
import { presentPublishedCase } from './literature.presenter.ts';
import { LiteratureRepository } from './literature.repository.ts';
import type { PublishedCaseView } from './published-case.view.ts';

/** Cases of the published literature, open to every verified reader. */
@Injectable()
export class LiteratureService {
  constructor(private readonly literature: LiteratureRepository) {}

  /** @throws AppError CASE_NOT_FOUND */
  async show(id: string): Promise<PublishedCaseView> {
    const row = await this.literature.find(id);
    if (!row) throw new AppError('CASE_NOT_FOUND');
    return presentPublishedCase(row);
  }
}
