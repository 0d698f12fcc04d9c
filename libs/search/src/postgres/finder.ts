import type pg from 'pg';
import { LOCALES, type Locale } from '#libs/contracts';
import type { ParsedQuery } from '../query.ts';
import { scoreText, scoreWords, type LanguageStatistics, type QueryWord } from '../ranking/score.ts';
import { Candidates, salientWords, type Candidate } from './candidates.ts';
import type { Conditions } from './conditions.ts';
import type { Question } from './question.ts';

/** A question of at most so many words is one for all of them. */
const FEW_WORDS = 5;
/** With fewer cases that hold every word, those that hold some are shown too. */
const ENOUGH = 10;
/** The best candidates are scored exactly. */
export const RESCORED = 200;
/** A case that scores below this part of the best one is not worth showing beside it. */
const WORTH_SHOWING = 0.2;
/** What a score from a translated question counts beside one from its own words. */
const FOREIGN_WEIGHT = 0.5;

/** A condition on `case_search`. */
export interface Filtering {
  sql: string;
  values: unknown[];
}

const isForeign = (words: readonly QueryWord[]): boolean => words.length > 0 && words.every((word) => word.isForeign);

/** Cases in the language of the question come first where they match as well: a translation is a guess. */
export const nearness = (words: readonly QueryWord[]): number => (isForeign(words) ? FOREIGN_WEIGHT : 1);

const nearer = (found: readonly Candidate[], words: readonly QueryWord[]): Candidate[] =>
  found.map(({ no, score }) => ({ no, score: score * nearness(words) }));

const numbersOf = (found: readonly Candidate[]): number[] => found.map(({ no }) => no);

/** Finds cases for a question, within one transaction. */
export class WordFinder {
  private readonly client: pg.PoolClient;
  private readonly conditions: Conditions;
  private readonly statistics: Record<Locale, LanguageStatistics>;
  private readonly candidates: Candidates;

  constructor(client: pg.PoolClient, conditions: Conditions, statistics: Record<Locale, LanguageStatistics>) {
    this.client = client;
    this.conditions = conditions;
    this.statistics = statistics;
    this.candidates = new Candidates(client);
  }

  /** With `filtering`, only among the cases that pass it, unless it keeps too many to be asked first. */
  async find(parsed: ParsedQuery, question: Question, resultLanguage: Locale | null, filtering: Filtering | null): Promise<Candidate[]> {
    // The question's own language first: only what it lacks is looked for by some translated words.
    const languages = (resultLanguage ? [resultLanguage] : [...LOCALES]).sort(
      (a, b) => nearness(question.words[b]) - nearness(question.words[a]),
    );
    const bound = await this.conditions.bound(this.client, parsed);
    const among = await this.among(bound, filtering);
    const found: Candidate[] = [];
    const isShort = (language: Locale): boolean => question.words[language].filter(({ isSmall }) => !isSmall).length <= FEW_WORDS;
    for (const language of languages) {
      const words = question.words[language];
      found.push(
        ...nearer(await (isShort(language) ? this.allWords(words, language, among) : this.longText(words, language, among)), words),
      );
    }
    for (const language of languages.filter(isShort)) {
      if (found.length >= ENOUGH) break;
      const words = question.words[language];
      found.push(...nearer(await this.someWords(words, language, among), words));
    }
    const best = new Map<number, number>();
    for (const { no, score } of found) best.set(no, Math.max(score, best.get(no) ?? 0));
    const least = Math.max(0, ...best.values()) * WORTH_SHOWING;
    const kept = [...best].filter(([, score]) => score >= least).map(([no, score]) => ({ no, score }));
    return bound === null || kept.length === 0 ? kept : this.conditions.keep(this.client, bound, kept);
  }

  private among(bound: string | null, filtering: Filtering | null): Promise<number[] | null> {
    if (bound === null && filtering === null) return Promise.resolve(null);
    const { sql, values } = filtering ?? { sql: 'true', values: [] };
    if (bound === null) return this.candidates.few(sql, values);
    return this.candidates.few(`${sql} AND document @@ $${values.length + 1}::tsquery`, [...values, bound]);
  }

  /** The best are scored exactly; the others follow in the order of their postings. */
  private async allWords(words: readonly QueryWord[], language: Locale, among: number[] | null): Promise<Candidate[]> {
    const found = await this.candidates.withAllWords(words, this.statistics[language], among);
    const exact = await this.exactly(found.slice(0, RESCORED), words, language);
    const lowest = exact.at(-1)?.score ?? 0;
    const ceiling = found[RESCORED]?.score ?? 1;
    return [...exact, ...found.slice(RESCORED).map(({ no, score }) => ({ no, score: (lowest * score) / ceiling }))];
  }

  private async someWords(words: readonly QueryWord[], language: Locale, among: number[] | null): Promise<Candidate[]> {
    const most = isForeign(words) ? RESCORED / 2 : RESCORED;
    return this.exactly(await this.candidates.withAnyWord(words, this.statistics[language], among, true, most), words, language);
  }

  private async exactly(found: readonly Candidate[], words: readonly QueryWord[], language: Locale): Promise<Candidate[]> {
    if (found.length === 0) return [];
    const spellings = await this.candidates.spellingsOf(words);
    const documents = await this.candidates.documents(numbersOf(found), words, spellings.ids);
    return documents
      .map(({ document, formIds }) => {
        const { score } = scoreWords(words, document, this.statistics[language], spellings.of(formIds));
        return { no: document.no, score };
      })
      .sort((a, b) => b.score - a.score || a.no - b.no);
  }

  private async longText(words: readonly QueryWord[], language: Locale, among: number[] | null): Promise<Candidate[]> {
    const statistics = this.statistics[language];
    const kept = words.filter(({ isSmall }) => !isSmall);
    const salient = salientWords(kept, statistics);
    const found = await this.candidates.withAnyWord(salient, statistics, among, false, RESCORED);
    const documents = (await this.candidates.documents(numbersOf(found), kept)).map(({ document }) => document);
    return scoreText(kept, salient, documents, statistics).map(({ document, score }) => ({ no: document.no, score }));
  }
}
