import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  Equals,
  IsArray,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import {
  AGE_BANDS,
  CONSENT_BASES,
  CONSENT_SCOPES,
  LIMITS,
  LOCALES,
  QUESTION_KINDS,
  SECTION_KINDS,
  SEXES,
  SPECIALTY_CODES,
  URGENCIES,
  type AgeBand,
  type ConsentBasis,
  type ConsentScope,
  type Locale,
  type QuestionKind,
  type SectionKind,
  type Sex,
  type Urgency,
} from '#libs/contracts';
import { Text, Texts } from '#libs/platform';
import { IdentifierAnswerDto } from '../../identifiers/dto/identifiers.dto.ts';

export class PatientDto {
  @IsIn(AGE_BANDS)
  ageBand!: AgeBand;

  @IsIn(SEXES)
  sex!: Sex;
}

export class SectionDto {
  @IsIn(SECTION_KINDS)
  kind!: SectionKind;

  @Text({ max: LIMITS.sectionLength })
  text!: string;
}

export class CaseImageDto {
  @IsUUID()
  id!: string;

  /** What the picture shows, for those who cannot see it. May still be empty in a draft. */
  @Text({ max: LIMITS.imageDescriptionLength })
  description!: string;
}

export class ConsentDto {
  @IsIn(CONSENT_BASES)
  basis!: ConsentBasis;

  @IsIn(CONSENT_SCOPES, { each: true })
  @ArrayMinSize(1)
  @ArrayUnique()
  scopes!: ConsentScope[];

  @Equals(true)
  attested!: boolean;
}

const unlessAbsent = (_object: object, value: unknown): boolean => value !== undefined;

/** Any part of a case but its title; null takes back a question, a patient or a consent. */
export class CasePartsDto {
  @ValidateIf(unlessAbsent)
  @IsIn(LOCALES)
  language?: Locale;

  @IsOptional()
  @IsIn(QUESTION_KINDS)
  questionKind?: QuestionKind | null;

  @ValidateIf(unlessAbsent)
  @IsIn(URGENCIES)
  urgency?: Urgency;

  @IsOptional()
  @ValidateNested()
  @Type(() => PatientDto)
  patient?: PatientDto | null;

  @ValidateIf(unlessAbsent)
  @IsArray()
  @ArrayMaxSize(SECTION_KINDS.length)
  @ArrayUnique((section: SectionDto | null) => section?.kind)
  @ValidateNested({ each: true })
  @Type(() => SectionDto)
  sections?: SectionDto[];

  @ValidateIf(unlessAbsent)
  @IsIn(SPECIALTY_CODES, { each: true })
  @IsArray()
  @ArrayMaxSize(LIMITS.specialtiesPerCase)
  @ArrayUnique()
  specialties?: string[];

  @ValidateIf(unlessAbsent)
  @IsArray()
  @ArrayMaxSize(LIMITS.tagsPerCase)
  @ArrayUnique()
  @Texts({ min: 1, max: LIMITS.tagLength })
  tags?: string[];

  @ValidateIf(unlessAbsent)
  @IsArray()
  @ArrayMaxSize(LIMITS.imagesPerCase)
  @ArrayUnique((image: CaseImageDto | null) => image?.id)
  @ValidateNested({ each: true })
  @Type(() => CaseImageDto)
  images?: CaseImageDto[];

  @IsOptional()
  @ValidateNested()
  @Type(() => ConsentDto)
  consent?: ConsentDto | null;

  /** The version that the writer has before their eyes; another one in the database is a conflict. */
  @ValidateIf(unlessAbsent)
  @IsInt()
  @Min(1)
  @Max(1_000_000_000)
  version?: number;
}

/** A new draft: everything but the title may come later. */
export class CreateCaseDto extends CasePartsDto {
  @Text({ max: LIMITS.titleLength })
  title!: string;
}

export class UpdateCaseDto extends CasePartsDto {
  /** For edits of a published case; a draft is checked when it is published. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(LIMITS.identifierAnswers)
  @ValidateNested({ each: true })
  @Type(() => IdentifierAnswerDto)
  identifierAnswers?: IdentifierAnswerDto[];

  @ValidateIf(unlessAbsent)
  @Text({ max: LIMITS.titleLength })
  title?: string;
}
