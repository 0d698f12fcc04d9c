import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import {
  AGE_BANDS,
  LIMITS,
  LOCALES,
  PROOFS,
  SEXES,
  SPECIALTY_CODES,
  type AgeBand,
  type Locale,
  type Proof,
  type Sex,
} from '#libs/contracts';
import { CommaList, Text } from '#libs/platform';
import { PageQuery } from '../../cases/dto/case-actions.dto.ts';
import { CaseSummaryView } from '../../cases/dto/case.view.ts';

const FOUND_STATES = ['published', 'closed'] as const;

/** Lists are separated by commas. */
export class SearchQuery extends PageQuery {
  @IsOptional()
  @Text({ max: LIMITS.queryLength })
  q?: string;

  @IsOptional()
  @CommaList()
  @IsIn(SPECIALTY_CODES, { each: true })
  @ArrayMaxSize(40)
  specialty?: string[];

  @IsOptional()
  @CommaList()
  @IsIn(FOUND_STATES, { each: true })
  state?: string[];

  @IsOptional()
  @CommaList()
  @IsIn(PROOFS, { each: true })
  proof?: Proof[];

  @IsOptional()
  @CommaList()
  @IsIn(AGE_BANDS, { each: true })
  ageBand?: AgeBand[];

  @IsOptional()
  @CommaList()
  @IsIn(SEXES, { each: true })
  sex?: Sex[];

  @IsOptional()
  @CommaList()
  @IsIn(LOCALES, { each: true })
  language?: Locale[];

  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean()
  withImages?: boolean;

  @IsOptional()
  @IsIn(LOCALES)
  resultLang?: Locale;
}

export class SimilarDto {
  @Text({ max: LIMITS.similarTextLength })
  text!: string;

  @IsIn(LOCALES)
  lang!: Locale;

  @IsOptional()
  @IsIn(LOCALES)
  resultLang?: Locale;

  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(LIMITS.pageMax)
  limit?: number;
}

export class TextPartView {
  text!: string;
  hit!: boolean;
}

export class SearchHitView extends CaseSummaryView {
  titleParts!: TextPartView[];
  excerptParts!: TextPartView[];
  score!: number;
}

export class FacetValueView {
  value!: string;
  count!: number;
}

export class FacetsView {
  specialty!: FacetValueView[];
  state!: FacetValueView[];
  proof!: FacetValueView[];
  ageBand!: FacetValueView[];
  sex!: FacetValueView[];
  language!: FacetValueView[];
}

export class DiagnosisCountView {
  diagnosis!: string;
  count!: number;
  /** How many of them are proven by histology. */
  strong!: number;
}

export class SimilarView {
  items!: SearchHitView[];
  nextCursor!: string | null;
  outcomes!: DiagnosisCountView[];
  closedCount!: number;
}

export class SearchView extends SimilarView {
  /** Exact up to 1,000. */
  total!: number;
  facets!: FacetsView;
}
