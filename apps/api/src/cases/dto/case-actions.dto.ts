import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import {
  CASE_LISTS,
  CASE_SORTS,
  LIMITS,
  LOCALES,
  PROOFS,
  QUESTION_KINDS,
  SPECIALTY_CODES,
  type CaseList,
  type CaseSort,
  type Locale,
  type Proof,
  type QuestionKind,
} from '#libs/contracts';
import { CommaList, Text } from '#libs/platform';
import { IdentifierAnswerDto } from '../../identifiers/dto/identifiers.dto.ts';

/** Answers to what the finder thinks likely to name a person. */
export class AnswersDto {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.identifierAnswers)
  @ValidateNested({ each: true })
  @Type(() => IdentifierAnswerDto)
  identifierAnswers?: IdentifierAnswerDto[];
}

export class PublishCaseDto extends AnswersDto {}

export class CloseCaseDto extends AnswersDto {
  @Text({ min: 2, max: LIMITS.diagnosisLength })
  diagnosis!: string;

  @IsIn(PROOFS)
  proof!: Proof;

  @IsOptional()
  @Text({ max: LIMITS.whatHelpedLength })
  whatHelped?: string;
}

export class WithdrawCaseDto {
  @IsOptional()
  @Text({ max: LIMITS.reasonLength })
  reason?: string;
}

const LISTABLE_STATES = ['draft', 'published', 'closed', 'withdrawn', 'hidden'] as const;

export class PageQuery {
  @IsOptional()
  @IsString()
  @MaxLength(400)
  cursor?: string;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMITS.pageMax)
  limit?: number;
}

export class ListCasesQuery extends PageQuery {
  @IsOptional()
  @IsIn(CASE_LISTS)
  list?: CaseList;

  /** Codes, separated by commas. */
  @IsOptional()
  @CommaList()
  @IsIn(SPECIALTY_CODES, { each: true })
  specialty?: string[];

  @IsOptional()
  @IsIn(LISTABLE_STATES)
  state?: (typeof LISTABLE_STATES)[number];

  @IsOptional()
  @IsIn(CASE_SORTS)
  sort?: CaseSort;

  @IsOptional()
  @IsIn(QUESTION_KINDS)
  questionKind?: QuestionKind;

  @IsOptional()
  @IsIn(LOCALES)
  language?: Locale;

  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  withImages?: boolean;
}

export class FiguresQuery {
  @IsIn(SPECIALTY_CODES)
  specialty!: string;
}
