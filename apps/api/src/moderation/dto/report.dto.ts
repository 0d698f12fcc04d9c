import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { LIMITS, REPORT_REASONS, type ReportReason } from '#libs/contracts';
import { Text } from '#libs/platform';

/** What should not be there: a case, or one of its images or messages. */
export class ReportDto {
  @IsUUID()
  caseId!: string;

  @IsOptional()
  @IsUUID()
  imageId?: string;

  @IsOptional()
  @IsUUID()
  entryId?: string;

  @IsIn(REPORT_REASONS)
  reason!: ReportReason;

  @IsOptional()
  @Text({ max: LIMITS.reasonLength })
  note?: string;
}

/** A report by somebody without an account, always that a person can be recognised. */
export class PublicReportDto {
  @IsOptional()
  @IsUUID()
  caseId?: string;

  /** The address of the case or of the image, as it was met. */
  @IsOptional()
  @Text({ max: LIMITS.linkLength })
  link?: string;

  @IsOptional()
  @IsUUID()
  imageId?: string;

  @IsOptional()
  @Text({ max: LIMITS.reasonLength })
  note?: string;

  /** How to answer, if the person wishes an answer; forgotten with the decision. */
  @IsOptional()
  @Text({ max: LIMITS.contactLength })
  contact?: string;
}

export class ReportReceivedView {
  received!: true;
  /** Whether it is out of sight until a moderator decides. */
  hidden!: boolean;
}

/** The same words whether or not there is such a case. */
export class PublicReportReceivedView {
  received!: true;
}
