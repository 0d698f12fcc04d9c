import type { Locale } from '#libs/contracts';
import type { Facets, FoundCase, SearchFilters, OutcomeCounts } from './facets.ts';

/** A piece of a text with the words of the query marked. */
export interface TextPart {
  text: string;
  hit: boolean;
}

export interface Highlight {
  titleParts: TextPart[];
  excerptParts: TextPart[];
}

export const SORTS = ['relevance', 'newest', 'discussed'] as const;
export type Sort = (typeof SORTS)[number];

export interface SearchRequest {
  query: string;
  filters: SearchFilters;
  /** Only cases written in this language; null for both. */
  resultLanguage: Locale | null;
  sort: Sort;
}

/** What the archive understood instead of what was typed. */
export interface Correction {
  /** The query with the meant words in place of the typed ones. */
  query: string;
  words: { typed: string; meant: string }[];
}

/** Cases best first, and how to show them. */
export interface Found {
  cases: FoundCase[];
  /** Title and passage of cases with what matched. @param titles by case id */
  highlight(titles: ReadonlyMap<string, string>): Promise<Map<string, Highlight>>;
}

export interface FoundBySearch extends Found {
  facets: Facets;
  outcomes: OutcomeCounts;
  /** Null where every word is known. */
  correction: Correction | null;
  /** False where the query holds no word to look for. */
  hasWords: boolean;
}

export interface SimilarCase extends FoundCase {
  /** Words of the text that make the case match, most telling first. */
  why: string[];
  /** How much of the text's own weight the case shares, from 0 to 1. */
  resemblance: number;
}

export interface SimilarRequest {
  text: string;
  /** Language of the text. */
  language: Locale;
  resultLanguage: Locale | null;
  exceptId?: string;
}

export interface FoundSimilar extends Found {
  cases: SimilarCase[];
  /** Those that may be said to tell the same story, and how they ended. */
  alike: SimilarCase[];
  outcomes: OutcomeCounts;
  /** Those that nearly are the same text. */
  nearlySame: SimilarCase[];
}

export interface Suggestion {
  /** What the whole field becomes. */
  text: string;
  kind: 'word' | 'diagnosis';
  /** Cases that hold it; null where it is only one word of several. */
  count: number | null;
}

/** How far a long task is. */
export type Progress = (done: number, total: number) => void;

/**
 * An index of the archive. Results, counts and suggestions come only from cases that every verified reader may open. The analysis,
 * the ranking and the lexicon are not the engine's own, so that another engine gives the same answers.
 */
export interface SearchEngine {
  /** Brings cases up to date, or takes them out when they may no longer be found. */
  index(...caseIds: string[]): Promise<void>;
  /** Takes a case out. */
  remove(caseId: string): Promise<void>;
  /** Cases for the words, quotations and exclusions of a query. */
  search(request: SearchRequest): Promise<FoundBySearch>;
  /** Cases that tell a story like a text. */
  similar(request: SimilarRequest): Promise<FoundSimilar>;
  /** Ways to go on from what is typed, most cases first. */
  suggest(typed: string): Promise<Suggestion[]>;
  /** Makes the whole index anew while the old one serves. */
  reindex(progress: Progress): Promise<void>;
}
