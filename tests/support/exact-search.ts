import type pg from 'pg';
import type { Locale } from '#libs/contracts';
import { Lexicon } from '../../libs/search/src/postgres/lexicon.ts';
import { QuestionReader } from '../../libs/search/src/postgres/question.ts';
import { salientWords } from '../../libs/search/src/postgres/candidates.ts';
import { Stems } from '../../libs/search/src/postgres/stems.ts';
import { parseQuery } from '../../libs/search/src/query.ts';
import { impactOf } from '../../libs/search/src/ranking/bm25.ts';
import { readDocument, WantedTerms, type RankedDocument } from '../../libs/search/src/ranking/document.ts';
import { salienceOf, scoreText, scoreWords, type LanguageStatistics, type QueryWord } from '../../libs/search/src/ranking/score.ts';

interface Held {
  id: string;
  language: Locale;
  whole: RankedDocument;
  forms: Set<string>;
  spellings: Set<string>;
}

/** The best cases by BM25 alone that are scored by the whole formula. */
const RESCORED = 1_000;
const SHOWN = 20;

/**
 * Scores every case in memory, without postings, budgets or shortlists: what the engine's answers are held against. The words of the
 * questions and of the cases are those of the index.
 */
export class ExactSearch {
  private readonly reader: QuestionReader;
  private readonly pool: pg.Pool;
  private readonly cases: readonly Held[];
  private readonly statistics: Record<Locale, LanguageStatistics>;
  private readonly holders = new Map<string, number[]>();

  private constructor(pool: pg.Pool, cases: readonly Held[], statistics: Record<Locale, LanguageStatistics>) {
    const stems = new Stems();
    this.reader = new QuestionReader(stems, new Lexicon(stems));
    this.pool = pool;
    this.cases = cases;
    this.statistics = statistics;
    for (const [at, { language, whole }] of cases.entries()) {
      for (const term of whole.frequencies.keys())
        this.holders.set(`${language} ${term}`, [...(this.holders.get(`${language} ${term}`) ?? []), at]);
    }
  }

  static async read(pool: pg.Pool): Promise<ExactSearch> {
    const words = await pool.query<{ id: number; spelling: string; form: string }>('SELECT id, spelling, form FROM search_form');
    const forms = new Map(words.rows.map((row) => [row.id, row]));
    const terms = new WantedTerms((await pool.query<{ term: string }>('SELECT term FROM search_term')).rows.map(({ term }) => term));
    const { rows } = await pool.query<{ no: number; id: string; language: Locale; length: number; vector: Buffer; formIds: number[] }>(
      'SELECT no, case_id AS id, language, length, tsvectorsend(document) AS vector, form_ids AS "formIds" FROM case_search ORDER BY no',
    );
    const cases = rows.map(({ no, id, language, length, vector, formIds }): Held => {
      const used = formIds.flatMap((formId) => forms.get(formId) ?? []);
      return {
        id,
        language,
        whole: readDocument(no, length, vector, terms),
        forms: new Set(used.map(({ form }) => form)),
        spellings: new Set(used.map(({ spelling }) => spelling)),
      };
    });
    const of = (language: Locale): LanguageStatistics => {
      const lengths = cases.filter((one) => one.language === language).map(({ whole }) => whole.length);
      return { total: lengths.length, meanLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) };
    };
    return new ExactSearch(pool, cases, { fr: of('fr'), en: of('en') });
  }

  /** Ids of the best cases for a few words. */
  async search(text: string, language: Locale): Promise<string[]> {
    const words = (await this.withClient((client) => this.reader.readWords(client, parseQuery(text).words))).words[language];
    return this.holding(words, language)
      .map((one) => ({ id: one.id, no: one.whole.no, score: scoreWords(words, one.whole, this.statistics[language], one).score }))
      .sort((a, b) => b.score - a.score || a.no - b.no)
      .slice(0, SHOWN)
      .map(({ id }) => id);
  }

  /** Ids of the cases most like a text. */
  async similar(text: string, language: Locale, resultLanguage: Locale): Promise<string[]> {
    const words = (await this.withClient((client) => this.reader.readText(client, text, language))).words[resultLanguage];
    const statistics = this.statistics[resultLanguage];
    const weights = words.map((word) => salienceOf(word, statistics));
    const byBm25 = this.holding(words, resultLanguage)
      .map((one) => {
        const score = words.reduce((sum, { alternatives }, at) => {
          const frequency = alternatives.reduce((times, { term, weight }) => times + weight * (one.whole.frequencies.get(term) ?? 0), 0);
          return frequency > 0 ? sum + (weights[at] ?? 0) * impactOf(frequency, one.whole.length, statistics.meanLength) : sum;
        }, 0);
        return { one, score };
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, RESCORED);
    const ids = new Map(byBm25.map(({ one }) => [one.whole.no, one.id]));
    const salient = salientWords(words, statistics);
    return scoreText(
      words,
      salient,
      byBm25.map(({ one }) => one.whole),
      statistics,
    )
      .slice(0, SHOWN)
      .map(({ document }) => ids.get(document.no) ?? '');
  }

  private holding(words: readonly QueryWord[], language: Locale): Held[] {
    const terms = words.flatMap(({ alternatives, denied }) => [...alternatives, ...(denied ? [denied] : [])].map(({ term }) => term));
    const places = new Set(terms.flatMap((term) => this.holders.get(`${language} ${term}`) ?? []));
    return [...places].flatMap((at) => this.cases[at] ?? []);
  }

  private async withClient<Result>(work: (client: pg.PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    try {
      return await work(client);
    } finally {
      client.release();
    }
  }
}
