import type pg from 'pg';
import { LOCALES, type Locale } from '#libs/contracts';
import { analyse, type Token } from '../analyser/analyser.ts';
import { quoted } from '../document.ts';
import type { ParsedQuery } from '../query.ts';
import type { Candidate } from './candidates.ts';
import { otherThan } from './lexicon.ts';
import type { Stems } from './stems.ts';

const TRANSLATIONS = `
  SELECT term AS source, target FROM (
    SELECT term, target, row_number() OVER (PARTITION BY term ORDER BY weight DESC, target) AS place FROM search_lexicon WHERE language = $1 AND term = ANY ($2::text[])
  ) AS ranked WHERE place <= 4`;

const ALIGNED = `SELECT target FROM search_lexicon WHERE language = $1 AND term = ANY ($2::text[]) AND NOT by_looks`;

const KEEP = `SELECT no FROM case_search WHERE no = ANY ($1::int[]) AND document @@ $2::tsquery`;

const any = (conditions: readonly string[]): string => (conditions.length > 1 ? `(${conditions.join(' | ')})` : (conditions[0] ?? ''));

/** Questions as conditions on the tsvector of a case. */
export class Conditions {
  private readonly stems: Stems;

  constructor(stems: Stems) {
    this.stems = stems;
  }

  /** What quotations and exclusions demand; null where there are none. */
  async bound(client: pg.PoolClient, { phrases, excluded }: ParsedQuery): Promise<string | null> {
    const demanded: string[] = [];
    for (const phrase of phrases) demanded.push(any(await this.inEachLanguage((language) => this.phrase(client, phrase, language))));
    for (const word of excluded) {
      const wordings = any(await this.inEachLanguage((language) => this.wordings(client, word, language)));
      if (wordings) demanded.push(`!${wordings}`);
    }
    return demanded.filter(Boolean).join(' & ') || null;
  }

  /** All that a query demands of a case, its words or what they are in the other language. */
  async whole(client: pg.PoolClient, parsed: ParsedQuery): Promise<string | null> {
    const readings = await this.inEachLanguage((language) => this.words(client, parsed.words, language));
    const bound = await this.bound(client, parsed);
    return [readings.length > 0 ? any(readings) : '', bound ?? ''].filter(Boolean).join(' & ') || null;
  }

  /** Those of the cases that meet a condition. */
  async keep(client: pg.PoolClient, condition: string, candidates: readonly Candidate[]): Promise<Candidate[]> {
    const { rows } = await client.query<{ no: number }>({
      name: 'search-keep',
      text: KEEP,
      values: [candidates.map(({ no }) => no), condition],
    });
    const kept = new Set(rows.map(({ no }) => no));
    return candidates.filter(({ no }) => kept.has(no));
  }

  private async inEachLanguage(condition: (language: Locale) => Promise<string>): Promise<string[]> {
    const conditions: string[] = [];
    for (const language of LOCALES) conditions.push(await condition(language));
    return [...new Set(conditions.filter(Boolean))];
  }

  private async terms(client: pg.PoolClient, tokens: readonly Token[], language: Locale): Promise<(token: Token) => string> {
    const stems = await this.stems.of(
      client,
      language,
      tokens.filter(({ isRanked }) => isRanked).map(({ form }) => form),
    );
    return (token) => (token.isRanked ? (stems.get(token.form) ?? token.form) : token.form);
  }

  /** A word of one language and what the table of terms says of it in the other. */
  private async wordings(client: pg.PoolClient, word: string, language: Locale): Promise<string> {
    const tokens = analyse(word, language).filter(({ isRanked, isImplied }) => isRanked && !isImplied);
    const termOf = await this.terms(client, tokens, language);
    const { rows } = await client.query<{ target: string }>({
      name: 'condition-aligned',
      text: ALIGNED,
      values: [language, tokens.map(termOf)],
    });
    const targets = tokens.length === 1 ? rows.map(({ target }) => quoted(target)) : [];
    return any([await this.phrase(client, word, language), ...targets].filter(Boolean));
  }

  private async phrase(client: pg.PoolClient, text: string, language: Locale): Promise<string> {
    const tokens = analyse(text, language).filter(({ isImplied }) => !isImplied);
    const termOf = await this.terms(client, tokens, language);
    const steps = tokens.map((token, index) => {
      const before = tokens[index - 1];
      return (before ? ` <${token.position - before.position}> ` : '') + quoted(termOf(token));
    });
    return steps.length > 0 ? `(${steps.join('')})` : '';
  }

  private async words(client: pg.PoolClient, text: string, language: Locale): Promise<string> {
    const tokens = analyse(text, language).filter(({ isRanked, isSmall, isImplied }) => isRanked && !isSmall && !isImplied);
    const other = otherThan(language);
    const abroad = analyse(text, other).filter(({ isRanked, isImplied }) => isRanked && !isImplied);
    const termOf = await this.terms(client, tokens, language);
    const termAbroad = await this.terms(client, abroad, other);
    const { rows } = await client.query<{ source: string; target: string }>({
      name: 'condition-translations',
      text: TRANSLATIONS,
      values: [other, abroad.map(termAbroad)],
    });
    const demands = tokens.map((token) => {
      const stranger = abroad.find(({ start }) => start === token.start);
      const targets = stranger ? rows.filter(({ source }) => source === termAbroad(stranger)).map(({ target }) => target) : [];
      return any([...new Set([termOf(token), ...targets])].map(quoted));
    });
    return demands.length > 0 ? `(${demands.join(' & ')})` : '';
  }
}
