import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { LIMITS, REPLY_KINDS, type CaseState, type EntryKind, type Proof, type ReplyKind, type Withholding } from '#libs/contracts';
import { Text } from '#libs/platform';
import { IdentifierAnswerDto } from '../../identifiers/dto/identifiers.dto.ts';
import { AuthorDto } from '../../cases/dto/case.view.ts';

export class PostReplyDto {
  /** Made by the sender, once for each message: however often it arrives, it is posted once. */
  @IsUUID()
  clientId!: string;

  @IsIn(REPLY_KINDS)
  kind!: ReplyKind;

  @Text({ min: 1, max: LIMITS.replyLength })
  body!: string;

  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(LIMITS.imagesPerReply)
  @ArrayUnique()
  imageIds?: string[];

  /** Answers to what the finder thinks likely to name a person. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.identifierAnswers)
  @ValidateNested({ each: true })
  @Type(() => IdentifierAnswerDto)
  identifierAnswers?: IdentifierAnswerDto[];
}

export class EntriesQuery {
  /** The last `seq` that the reader has; 0 for all. */
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  after?: number;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMITS.entriesPerPage)
  limit?: number;
}

export class EntryDetailsView {
  state?: CaseState;
  fields?: string[];
  diagnosis?: string;
  proof?: Proof;
  whatHelped?: string | null;
}

export class EntryDto {
  id!: string;
  caseId!: string;
  seq!: number;
  kind!: EntryKind;
  body!: string;
  clientId!: string | null;
  author!: AuthorDto | null;
  imageIds!: string[];
  details!: EntryDetailsView | null;
  /** Why words and pictures are missing. */
  withheld!: Withholding | null;
  createdAt!: string;
}

export class EntryPageView {
  items!: EntryDto[];
  /** The `after` of the next call. */
  nextCursor!: string | null;
}
