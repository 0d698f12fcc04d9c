import { orderSections } from '#libs/persistence';
import { presentAuthor } from '#libs/presenters';
import type { ReportTarget } from '#libs/contracts';
import type { Actor } from '../access/actor.ts';
import { presentCaseImage } from '../cases/cases.presenter.ts';
import type {
  ModerationDecisionView,
  ModerationFiguresView,
  OwnReportView,
  ReportedEntryView,
  ReportSummaryView,
  ReportView,
  VoiceView,
} from './dto/moderation.dto.ts';
import { canAppeal, canDecideReport, fittingDecisions } from './moderation.policy.ts';
import type { DecisionRow, OwnReportRow, ReportRow, ReportSummaryRow, VoiceRow, WeekRow } from './report-views.repository.ts';

function targetOf({ imageId, entryId }: { imageId: string | null; entryId: string | null }): ReportTarget {
  return imageId ? 'image' : entryId ? 'entry' : 'case';
}

export function presentReportSummary(actor: Actor, row: ReportSummaryRow): ReportSummaryView {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    target: targetOf(row),
    caseId: row.caseId,
    imageId: row.imageId,
    entryId: row.entryId,
    reason: row.reason,
    caseTitle: row.caseTitle,
    author: row.author,
    createdAt: row.createdAt.toISOString(),
    waitingSince: row.waitingSince.toISOString(),
    hidden: row.hidden,
    reports: row.reports,
    mine: row.authorId === actor.clinicianId,
  };
}

function presentVoice(voice: VoiceRow): VoiceView {
  return {
    id: voice.id,
    reason: voice.reason,
    note: voice.note,
    contact: voice.contact,
    reporter: voice.reporter && presentAuthor(voice.reporter),
    createdAt: voice.createdAt.toISOString(),
  };
}

function presentEntry(entry: NonNullable<ReportRow['entry']>): ReportedEntryView {
  return {
    id: entry.id,
    seq: entry.seq,
    body: entry.body,
    imageIds: entry.imageIds,
    author: presentAuthor(entry.author),
    withheld: entry.removedAt ? 'removed' : entry.hiddenAt ? 'hidden' : null,
    createdAt: new Date(entry.createdAt).toISOString(),
  };
}

function presentDecision({ decision, reasonCode, reason, decidedAt, round }: DecisionRow): ModerationDecisionView {
  return { decision, reasonCode, reason, decidedAt: decidedAt.toISOString(), round };
}

export function presentReport(actor: Actor, row: ReportRow, voices: VoiceRow[], decisions: DecisionRow[]): ReportView {
  const { authorId, state, deciderIds } = row;
  const target = targetOf(row);
  const decide = canDecideReport(actor, { authorId, state, target, deciderIds });
  return {
    ...presentReportSummary(actor, row),
    voices: voices.map(presentVoice),
    case: {
      id: row.case.id,
      state: row.case.state,
      title: row.case.title,
      sections: orderSections(row.case.sections).map(({ kind, text }) => ({ kind, text })),
      tags: row.case.tags,
      author: presentAuthor(row.case.author),
      images: row.case.images.map((image) => presentCaseImage(image, true)),
    },
    entry: row.entry && presentEntry(row.entry),
    appeal: row.appealedAt && { text: row.appealText, appealedAt: row.appealedAt.toISOString() },
    decisions: decisions.map(presentDecision),
    abilities: { decide, decisions: decide ? fittingDecisions(target) : [] },
  };
}

export function presentOwnReport(actor: Actor, row: OwnReportRow, decisions: DecisionRow[]): OwnReportView {
  const { authorId, state } = row;
  return {
    id: row.id,
    state,
    target: targetOf(row),
    caseId: row.caseId,
    imageId: row.imageId,
    entryId: row.entryId,
    caseTitle: row.caseTitle,
    entryBody: row.entryBody,
    reason: row.reason,
    hidden: row.hidden,
    createdAt: row.createdAt.toISOString(),
    appealedAt: row.appealedAt?.toISOString() ?? null,
    decisions: decisions.map(presentDecision),
    abilities: {
      appeal: canAppeal(actor, { authorId, state, lastDecision: decisions.at(-1)?.decision ?? null, rounds: decisions.length }),
    },
  };
}

const whole = (seconds: number | null): number | null => (seconds === null ? null : Math.round(seconds));

export function presentFigures(weeks: WeekRow[], medians: { hiding: number | null; decision: number | null }): ModerationFiguresView {
  return {
    weeks: weeks.map(({ week, sampled, decided, identifiable }) => ({
      week,
      sampled,
      decided,
      identifiable,
      rate: decided === 0 ? null : identifiable / decided,
    })),
    medianSecondsToHiding: whole(medians.hiding),
    medianSecondsToDecision: whole(medians.decision),
  };
}
