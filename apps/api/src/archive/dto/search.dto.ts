import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import {
  AGE_BANDS,
  CASE_ORIGINS,
  LIMITS,
  LOCALES,
  PROOFS,
  SEXES,
  SPECIALTY_CODES,
  type AgeBand,
  type CaseOrigin,
  type Locale,
  type Proof,
  type Sex,
} from '#libs/contracts';
import { CommaList, Text } from '#libs/platform';
import { SORTS, type Sort } from '#libs/search';
import { PageQuery } from '../../cases/dto/case-actions.dto.ts';
import { CaseHeadView } from '../../cases/dto/case.view.ts';
import { LiteratureSourceView } from '../../literature/published-case.view.ts';

const FOUND_STATES = ['published', 'closed'] as const;
const DAY = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

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
  @CommaList()
  @IsIn(CASE_ORIGINS, { each: true })
  origin?: CaseOrigin[];

  /** First day of publication, `YYYY-MM-DD`, UTC. */
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  from?: string;

  /** Last day of publication. */
  @IsOptional()
  @Matches(DAY)
  @IsISO8601({ strict: true })
  to?: string;

  @IsOptional()
  @IsIn(SORTS)
  sort?: Sort;

  @IsOptional()
  @IsIn(LOCALES)
  resultLang?: Locale;
}

export class SuggestionQuery {
  @Text({ max: LIMITS.queryLength })
  q!: string;
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

  /** Images of the reader's own, to tell which cases show the same picture. */
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(LIMITS.imagesPerCase)
  imageIds?: string[];

  /** A case of the reader's own that is being written anew, which is not compared with itself; another's is not left out. */
  @IsOptional()
  @IsUUID()
  exceptId?: string;
}

export class TextPartView {
  text!: string;
  hit!: boolean;
}

/** How a case ended; published ones do not say how that is proven. */
export class FoundOutcomeView {
  diagnosis!: string;
  proof!: Proof | null;
}

export class SearchHitView extends CaseHeadView {
  outcome!: FoundOutcomeView | null;
  titleParts!: TextPartView[];
  excerptParts!: TextPartView[];
  score!: number;
  origin!: CaseOrigin;
  /** The operator's name for a published case. */
  externalId!: string | null;
  literature!: LiteratureSourceView | null;
}

export class SimilarHitView extends SearchHitView {
  /** Words that make it match, most telling first. */
  why!: string[];
  /** It shows the same picture. */
  sameImage!: boolean;
  /** It nearly is the same text. */
  nearlySame!: boolean;
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
  origin!: FacetValueView[];
}

/** Cases by how their diagnosis is proven; published cases do not say. */
export class ProofCountsView {
  histology?: number;
  imaging?: number;
  laboratory?: number;
  course?: number;
  opinion?: number;
  unknown?: number;
}

export class DiagnosisCountView {
  diagnosis!: string;
  count!: number;
  /** How many of them are proven by histology. */
  strong!: number;
  byProof!: ProofCountsView;
}

export class OutcomesView {
  nextCursor!: string | null;
  outcomes!: DiagnosisCountView[];
  closedCount!: number;
}

export class SimilarView extends OutcomesView {
  items!: SimilarHitView[];
}

export class CorrectedWordView {
  typed!: string;
  meant!: string;
}

/** What was looked for instead of what was typed. */
export class CorrectionView {
  query!: string;
  words!: CorrectedWordView[];
}

export class SearchView extends OutcomesView {
  items!: SearchHitView[];
  /** Exact up to 1,000. */
  total!: number;
  facets!: FacetsView;
  correction!: CorrectionView | null;
  /** False where the query holds no word to look for: then the newest cases are listed. */
  hasWords!: boolean;
  /** False while the archive is being made anew after an upgrade: cases may be missing for some minutes. */
  isComplete!: boolean;
}

export class SuggestionView {
  /** What the whole field becomes. */
  text!: string;
  kind!: 'word' | 'diagnosis';
  /** Cases that hold it; null where it is only one word of several. */
  count!: number | null;
}

export class SuggestionsView {
  items!: SuggestionView[];
}
