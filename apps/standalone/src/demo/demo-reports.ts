import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { ReportReason } from '#libs/contracts';
import { CaseEntity, ImageEntity, ReportEntity } from '#libs/persistence';

const MINUTE_MS = 60_000;

/** A case of the demo as it stands in the database. */
export interface PlacedCase {
  id: string;
  authorId: string;
  imageIds: string[];
  /** What people wrote, in order. */
  replies: { id: string; authorId: string }[];
}

/** Something that somebody of the demo holds against a picture or a message; as fictional as these. */
interface DemoReport {
  /** Key of the case. */
  case: string;
  /** Place of the image or of the message meant, from 0. */
  about: { image: number } | { reply: number };
  /** Key of the account. */
  reporter: string;
  reason: ReportReason;
  note: string;
  minutesAgo: number;
}

/** What waits for the moderator of the demo. */
export const DEMO_REPORTS: readonly DemoReport[] = [
  {
    case: 'pneumothorax-cyclique',
    about: { image: 0 },
    reporter: 'intern',
    reason: 'identifiable',
    note: 'Au bord du cliché, on croit lire une étiquette.',
    minutesAgo: 24,
  },
  {
    case: 'st-diffus',
    about: { reply: 2 },
    reporter: 'nephrology',
    reason: 'unsafe',
    note: 'La fonction rénale n’est pas dite avant l’aspirine à dose anti-inflammatoire.',
    minutesAgo: 41,
  },
];

/** Puts the reports before the moderators; what may name a person is out of sight already, as it would be. */
export async function insertReports(
  manager: EntityManager,
  clinicianOf: (key: string) => string,
  cases: ReadonlyMap<string, PlacedCase>,
  now: number,
): Promise<void> {
  for (const report of DEMO_REPORTS) {
    const placed = cases.get(report.case);
    const imageId = 'image' in report.about ? placed?.imageIds[report.about.image] : undefined;
    const reply = 'reply' in report.about ? placed?.replies[report.about.reply] : undefined;
    const targetId = imageId ?? reply?.id;
    if (!placed || !targetId) throw new Error(`the demonstration has nothing to report in ${report.case}`);
    const createdAt = new Date(now - report.minutesAgo * MINUTE_MS);
    const hiddenAt = report.reason === 'identifiable' ? createdAt : null;
    if (imageId && hiddenAt) {
      await manager.update(ImageEntity, { id: imageId }, { hiddenAt });
      await manager.update(CaseEntity, { id: placed.id }, { thumbnailIds: placed.imageIds.filter((id) => id !== imageId).slice(0, 2) });
    }
    await manager.insert(ReportEntity, {
      id: uuid(),
      kind: 'report',
      caseId: placed.id,
      imageId: imageId ?? null,
      entryId: reply?.id ?? null,
      targetId,
      authorId: reply?.authorId ?? placed.authorId,
      reporterId: clinicianOf(report.reporter),
      reason: report.reason,
      note: report.note,
      contact: null,
      state: 'open',
      createdAt,
      hiddenAt,
      waitingSince: createdAt,
      appealText: null,
      appealedAt: null,
    });
  }
}
