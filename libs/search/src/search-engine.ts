import type { Locale } from '#libs/contracts';
import type { FoundCase } from './facets.ts';

/** A piece of a text with the words of the query marked. */
export interface TextPart {
  text: string;
  hit: boolean;
}

export interface Highlight {
  titleParts: TextPart[];
  excerptParts: TextPart[];
}

/** What a search needs to show its results: the found cases, best first, and the words to mark in them. */
export interface Found {
  cases: FoundCase[];
  highlight(ids: readonly string[]): Promise<Map<string, Highlight>>;
}

/** Cases that resemble a text, best first, and those among them that may be said to tell the same story. */
export interface FoundSimilar extends Found {
  alike: FoundCase[];
}

/** An index of the archive. Results hold only cases that are open to the network. */
export interface SearchEngine {
  /** Brings one case up to date, or takes it out when it may no longer be found. */
  index(caseId: string): Promise<void>;
  /** Cases for the words, quotations and exclusions of a query. */
  search(query: string, resultLanguage: Locale | null): Promise<Found>;
  /** Cases that tell a story like this text. */
  similar(text: string, resultLanguage: Locale | null, exceptId?: string): Promise<FoundSimilar>;
}
