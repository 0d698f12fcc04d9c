import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, ValidateNested } from 'class-validator';
import {
  LIMITS,
  MODERATION_DECISIONS,
  MODERATION_REASONS,
  QUEUE_KINDS,
  type CaseState,
  type ModerationDecision,
  type ModerationReason,
  type QueueKind,
  type ReportReason,
  type ReportState,
  type ReportTarget,
  type Withholding,
} from '#libs/contracts';
import { Text } from '#libs/platform';
import { PageQuery } from '../../cases/dto/case-actions.dto.ts';
import { AuthorDto, CaseImageView, CaseSectionView } from '../../cases/dto/case.view.ts';
import { ImageMaskDto } from '../../images/image-options.dto.ts';

export class ModerationQueueQuery extends PageQuery {
  @IsOptional()
  @IsIn(QUEUE_KINDS)
  kind?: QueueKind;
}

export class DecideReportDto {
  @IsIn(MODERATION_DECISIONS)
  decision!: ModerationDecision;

  @IsIn(MODERATION_REASONS)
  reasonCode!: ModerationReason;

  /** In the moderator's words; needed when the code is `other`. The author reads it. */
  @IsOptional()
  @Text({ max: LIMITS.reasonLength })
  reason?: string;

  /** For `mask` alone, and needed there. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.masksPerImage)
  @ValidateNested({ each: true })
  @Type(() => ImageMaskDto)
  masks?: ImageMaskDto[];
}

export class AppealDto {
  @Text({ min: 1, max: LIMITS.reasonLength })
  text!: string;
}

export class ReportSummaryView {
  id!: string;
  kind!: QueueKind;
  state!: ReportState;
  target!: ReportTarget;
  caseId!: string;
  imageId!: string | null;
  entryId!: string | null;
  reason!: ReportReason | null;
  caseTitle!: string;
  author!: string;
  createdAt!: string;
  /** Since when it waits: its making, or the appeal. */
  waitingSince!: string;
  /** Whether it was put out of sight by this report. */
  hidden!: boolean;
  /** Open reports about the same thing, this one included. */
  reports!: number;
  /** Posted by the reader, who therefore does not decide. */
  mine!: boolean;
}

export class ModerationQueueView {
  items!: ReportSummaryView[];
  nextCursor!: string | null;
}

export class VoiceView {
  id!: string;
  reason!: ReportReason | null;
  note!: string | null;
  contact!: string | null;
  /** Null for people without an account. */
  reporter!: AuthorDto | null;
  createdAt!: string;
}

export class ReportedEntryView {
  id!: string;
  seq!: number;
  body!: string;
  imageIds!: string[];
  author!: AuthorDto;
  withheld!: Withholding | null;
  createdAt!: string;
}

export class ReportedCaseView {
  id!: string;
  state!: CaseState;
  title!: string;
  sections!: CaseSectionView[];
  tags!: string[];
  author!: AuthorDto;
  images!: CaseImageView[];
}

export class ModerationDecisionView {
  decision!: ModerationDecision;
  reasonCode!: ModerationReason;
  reason!: string | null;
  decidedAt!: string;
  /** 1, or 2 for the decision on the appeal. */
  round!: number;
}

export class ReportAbilitiesView {
  decide!: boolean;
  /** What fits what is reported; empty for who may not decide. */
  decisions!: ModerationDecision[];
}

export class AppealView {
  text!: string | null;
  appealedAt!: string;
}

/** Everything a moderator needs to decide. */
export class ReportView extends ReportSummaryView {
  voices!: VoiceView[];
  case!: ReportedCaseView;
  entry!: ReportedEntryView | null;
  appeal!: AppealView | null;
  decisions!: ModerationDecisionView[];
  abilities!: ReportAbilitiesView;
}

export class ReportStateView {
  id!: string;
  state!: ReportState;
}

export class OwnReportAbilitiesView {
  appeal!: boolean;
}

/** Something of the reader's own that was hidden or decided about. */
export class OwnReportView {
  id!: string;
  state!: ReportState;
  target!: ReportTarget;
  caseId!: string;
  imageId!: string | null;
  entryId!: string | null;
  caseTitle!: string | null;
  /** The reader's own message, which the thread shows to nobody. */
  entryBody!: string | null;
  reason!: ReportReason | null;
  hidden!: boolean;
  createdAt!: string;
  appealedAt!: string | null;
  decisions!: ModerationDecisionView[];
  abilities!: OwnReportAbilitiesView;
}

export class OwnReportsView {
  items!: OwnReportView[];
  nextCursor!: string | null;
}

export class SampleWeekView {
  /** Monday of the week, UTC, `YYYY-MM-DD`. */
  week!: string;
  sampled!: number;
  decided!: number;
  identifiable!: number;
  /** `identifiable` of `decided`; null while nothing is decided. */
  rate!: number | null;
}

/** How well the promise is kept, for everyone verified. */
export class ModerationFiguresView {
  weeks!: SampleWeekView[];
  /** Over the last twelve weeks, in seconds; null while there is nothing to count. */
  medianSecondsToHiding!: number | null;
  medianSecondsToDecision!: number | null;
}
