import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, Equals, IsArray, IsBoolean, IsIn, IsObject, IsOptional, ValidateNested } from 'class-validator';
import {
  AGE_BANDS,
  CASE_ORIGINS,
  LIMITS,
  LOCALES,
  OPEN_CASE_STATES,
  PROOFS,
  SEXES,
  SPECIALTY_CODES,
  type AgeBand,
  type CaseOrigin,
  type Locale,
  type OpenCaseState,
  type Proof,
  type SavedSearchFilters,
  type Sex,
} from '#libs/contracts';
import { Text } from '#libs/platform';

const MOST_SPECIALTIES = 40;

/** Of each list any one is enough; an empty one asks nothing. */
export class SavedSearchFiltersDto implements SavedSearchFilters {
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_SPECIALTIES)
  @ArrayUnique()
  @IsIn(SPECIALTY_CODES, { each: true })
  specialty?: string[];

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(OPEN_CASE_STATES, { each: true })
  state?: OpenCaseState[];

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(PROOFS, { each: true })
  proof?: Proof[];

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(AGE_BANDS, { each: true })
  ageBand?: AgeBand[];

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(SEXES, { each: true })
  sex?: Sex[];

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(LOCALES, { each: true })
  language?: Locale[];

  @IsOptional()
  @IsBoolean()
  withImages?: boolean;

  @IsOptional()
  @IsArray()
  @ArrayUnique()
  @IsIn(CASE_ORIGINS, { each: true })
  origin?: CaseOrigin[];
}

export class CreateSavedSearchDto {
  @Text({ min: 1, max: LIMITS.savedSearchNameLength })
  name!: string;

  /** As typed in the archive; may be empty when there are filters. */
  @IsOptional()
  @Text({ max: LIMITS.queryLength })
  query?: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => SavedSearchFiltersDto)
  filters?: SavedSearchFiltersDto;

  /** Whether new cases that answer it are told; they are when not said. */
  @IsOptional()
  @IsBoolean()
  notify?: boolean;
}

export class UpdateSavedSearchDto {
  @IsOptional()
  @Text({ min: 1, max: LIMITS.savedSearchNameLength })
  name?: string;

  @IsOptional()
  @Text({ max: LIMITS.queryLength })
  query?: string;

  @IsOptional()
  @IsObject()
  @ValidateNested()
  @Type(() => SavedSearchFiltersDto)
  filters?: SavedSearchFiltersDto;

  @IsOptional()
  @IsBoolean()
  notify?: boolean;

  /** The owner has looked at what is new. */
  @IsOptional()
  @Equals(true)
  seen?: true;
}
