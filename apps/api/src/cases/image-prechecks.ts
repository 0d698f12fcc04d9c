import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { ReportEntity, type Transaction } from '#libs/persistence';
import { Clock, CONFIG, type Config } from '#libs/platform';
import { AppEventBus } from '../events.ts';
import { ImageCustodian } from '../images/image-custodian.ts';

const POSTED_BEFORE = `
  SELECT count(*)::int AS posted FROM image i JOIN clinical_case c ON c.id = i.case_id
  WHERE i.owner_id = $1 AND c.state <> 'draft' AND i.id <> ALL ($2::uuid[])`;

/** Images that become visible to others by what is about to be committed, and who posts them. */
interface Posting {
  caseId: string;
  accountId: string;
  clinicianId: string;
  imageIds: readonly string[];
}

/** Holds back the first images of each poster until a moderator has passed them, as many as `PRECHECK_FIRST_IMAGES` says. */
@Injectable()
export class ImagePrechecks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly custodian: ImageCustodian,
    private readonly events: AppEventBus,
    private readonly clock: Clock,
  ) {}

  /** Inside the transaction that posts the images: those within the number are hidden and wait in the moderators' queue. */
  async hold({ manager, afterCommit }: Transaction, { caseId, accountId, clinicianId, imageIds }: Posting): Promise<void> {
    if (this.config.PRECHECK_FIRST_IMAGES === 0 || imageIds.length === 0) return;
    const [row] = await manager.query<{ posted: number }[]>(POSTED_BEFORE, [accountId, imageIds]);
    const held = imageIds.slice(0, Math.max(0, this.config.PRECHECK_FIRST_IMAGES - (row?.posted ?? 0)));
    if (held.length === 0) return;
    await this.custodian.hide(manager, held);
    const now = this.clock.now();
    await manager.insert(
      ReportEntity,
      held.map((imageId) => ({
        id: uuid(),
        kind: 'precheck' as const,
        caseId,
        imageId,
        entryId: null,
        targetId: imageId,
        authorId: clinicianId,
        reporterId: null,
        reason: null,
        note: null,
        contact: null,
        state: 'open' as const,
        createdAt: now,
        hiddenAt: now,
        waitingSince: now,
        appealText: null,
        appealedAt: null,
      })),
    );
    afterCommit(() => this.events.emit('moderation.changed', {}));
  }
}
