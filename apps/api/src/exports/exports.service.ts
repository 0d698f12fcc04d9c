import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { AppError, Clock } from '#libs/platform';
import { imageKey, STORAGE, StorageObjectMissing, type ObjectStorage } from '#libs/storage';
import type { Actor } from '../access/actor.ts';
import { canReadCase } from '../cases/cases.policy.ts';
import { CasesRepository } from '../cases/cases.repository.ts';
import type { CaseRow } from '../cases/cases.presenter.ts';
import { LiteratureService } from '../literature/literature.service.ts';
import { drawCase, drawLiterature } from './case-sheet.ts';
import { ExportsRepository } from './exports.repository.ts';
import { Sheet, type SheetPicture } from './sheet.ts';

/** Cases on paper, for a staff meeting, in the language of whoever prints. */
@Injectable()
export class ExportsService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly literature: LiteratureService,
    private readonly exports: ExportsRepository,
    private readonly clock: Clock,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /** A case that is open to the network, as a PDF. `origin` is where browsers find this instance. @throws AppError CASE_NOT_FOUND */
  async printCase(actor: Actor, id: string, origin: string): Promise<Readable> {
    const row = await this.cases.find(id, actor.clinicianId);
    // What is not open to all is not for a meeting, not even for its author.
    if (!row || !canReadCase(actor, row) || (row.state !== 'published' && row.state !== 'closed')) throw new AppError('CASE_NOT_FOUND');
    const printed = {
      ...row,
      scopes: row.consent?.scopes ?? [],
      conclusion: await this.exports.conclusionOf(id),
      url: `${origin}/cases/${id}`,
    };
    const sheet = this.begin(actor, row.title, origin);
    return this.finish(sheet, drawCase(sheet, printed, actor.locale, this.picturesOf(row)));
  }

  /** A published case as a PDF. @throws AppError CASE_NOT_FOUND */
  async printLiterature(actor: Actor, id: string, origin: string): Promise<Readable> {
    const shown = await this.literature.show(id);
    const sheet = this.begin(actor, shown.title, origin);
    return this.finish(sheet, drawLiterature(sheet, { ...shown, online: `${origin}/literature/${id}` }, actor.locale));
  }

  private begin(actor: Actor, title: string, origin: string): Sheet {
    return new Sheet({ title, locale: actor.locale, printedAt: this.clock.now(), address: origin.replace(/^https?:\/\//, '') });
  }

  /** The bytes leave while they are drawn; a fault on the way breaks the download off. */
  private finish(sheet: Sheet, drawn: Promise<void>): Readable {
    drawn.then(
      () => sheet.end(),
      (error: unknown) => sheet.pdf.destroy(error instanceof Error ? error : new Error(String(error))),
    );
    return sheet.pdf;
  }

  /** Each picture is asked for anew when its turn comes: one that was hidden, covered or erased meanwhile stays out. */
  private async *picturesOf(row: CaseRow): AsyncGenerator<SheetPicture> {
    for (const { id, description, width, height } of row.images) {
      const version = await this.exports.shownVersion(id, row.id);
      const jpeg = version === undefined ? null : await this.readJpeg(imageKey(id, version, 'full', 'jpeg'));
      if (jpeg && width && height) yield { jpeg, width, height, description };
    }
  }

  private async readJpeg(key: string): Promise<Buffer | null> {
    try {
      return await this.storage.read(key);
    } catch (error) {
      // A newer version has just taken its place.
      if (error instanceof StorageObjectMissing) return null;
      throw error;
    }
  }
}
