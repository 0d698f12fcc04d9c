import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsIn, IsISO8601, IsOptional, IsUUID } from 'class-validator';
import { DECISIONS, LIMITS, type Decision, type PracticeLevel, type RegisterScheme, type VerificationState } from '#libs/contracts';
import { Text } from '#libs/platform';
import { ProfessionDto } from '../../accounts/dto/register.dto.ts';

export class SubmitRequestDto extends ProfessionDto {
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(3)
  @ArrayUnique()
  evidenceIds!: string[];
}

export class DecideDto {
  @IsIn(DECISIONS)
  decision!: Decision;

  /** Needed to refuse and to ask; the applicant reads it. */
  @IsOptional()
  @Text({ min: 1, max: LIMITS.reasonLength })
  reason?: string;

  /** When the file that the verifier has read was submitted; a file changed since is not decided unread. */
  @IsOptional()
  @IsISO8601({ strict: true })
  submittedAt?: string;
}

export class EvidenceView {
  id!: string;
  mediaType!: string;
  bytes!: number;
}

export class RequestStateView {
  id!: string;
  state!: VerificationState;
}

export class QueueItemView {
  id!: string;
  state!: VerificationState;
  submittedAt!: string;
  displayName!: string;
  profession!: string;
  specialties!: string[];
  level!: PracticeLevel;
  country!: string;
  /** True for the reader's own file, which somebody else must decide. */
  mine!: boolean;
}

export class QueueView {
  items!: QueueItemView[];
  nextCursor!: string | null;
}

export class RequestEvidenceView {
  id!: string;
  mediaType!: string;
}

export class RequestHistoryView {
  id!: string;
  state!: VerificationState;
  submittedAt!: string;
  decidedAt!: string | null;
  reason!: string | null;
}

export class RequestAbilitiesView {
  decide!: boolean;
}

export class RequestView extends QueueItemView {
  email!: string;
  registerScheme!: RegisterScheme | null;
  registerNumber!: string | null;
  evidence!: RequestEvidenceView[];
  /** Earlier requests of the same person, newest first. */
  history!: RequestHistoryView[];
  abilities!: RequestAbilitiesView;
}
