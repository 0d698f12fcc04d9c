import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type pg from 'pg';
import type { Locale } from '#libs/contracts';
import { analyse } from '../../libs/search/src/analyser/analyser.ts';
import { Stems } from '../../libs/search/src/postgres/stems.ts';
import { TERM_PAIRS } from '../../libs/search/src/words/terms/index.ts';
import { TestArchive } from '../support/archive.ts';

const SIDES: Record<Locale, number> = { fr: 0, en: 1 };
/** Every so many words of the table: some hundreds in each language. */
const EACH = 8;

/** Single words of the table of terms, as they are written. */
function wordsOf(language: Locale): string[] {
  const words = TERM_PAIRS.split('\n').map((line) => line.split('|')[SIDES[language]] ?? '');
  return [...new Set(words.filter((word) => /^\p{L}+$/u.test(word)))].filter((_, index) => index % EACH === 0);
}

describe('the terms of the index', () => {
  let archive: TestArchive;
  let client: pg.PoolClient;
  const stems = new Stems();

  beforeAll(async () => {
    archive = await TestArchive.open();
    client = await archive.pool.connect();
  });
  afterAll(async () => {
    client.release();
    await archive.close();
  });

  const termsOf = async (text: string, language: Locale): Promise<string[]> => {
    const forms = analyse(text, language)
      .filter(({ isRanked, isImplied, isSmall }) => isRanked && !isImplied && !isSmall)
      .map(({ form }) => form);
    const terms = await stems.of(client, language, forms);
    return forms.map((form) => terms.get(form) ?? '');
  };
  const lexemesOf = async (text: string, language: Locale): Promise<string[]> => {
    const { rows } = await client.query<{ lexeme: string }>(
      `SELECT lexeme FROM unnest(to_tsvector($1::regconfig, $2)) AS v, unnest(v.positions) AS place ORDER BY place, lexeme`,
      [`med_${language}`, text],
    );
    return rows.map(({ lexeme }) => lexeme);
  };

  it.each(['fr', 'en'] as const)('are those of PostgreSQL’s own configuration (%s)', async (language) => {
    const words = wordsOf(language);
    const differing: string[] = [];
    let compared = 0;
    for (const word of words) {
      const [lexeme] = await lexemesOf(word, language);
      const [term] = await termsOf(word, language);
      if (lexeme === undefined || term === undefined) continue;
      compared++;
      if (lexeme !== term) differing.push(`${word}: ${lexeme} in PostgreSQL, ${term} here`);
    }
    expect(differing).toEqual([]);
    expect(compared).toBeGreaterThan(150);
    expect(compared / words.length).toBeGreaterThan(0.97);
  });

  it.each([
    ['fr', 'éruptions érythémateuses', 'eruption erythemateuse'],
    ['fr', 'l’œdème', 'oedemes'],
    ['fr', 'd’ictère', 'ictere'],
    ['fr', 'fie\u0300vres', 'fièvre'],
    ['fr', 'NÆVUS', 'naevus'],
    ['en', 'Sjögren’s', 'sjogren'],
    ['en', 'infections', 'infection'],
  ] as const)('of %s %s are those of %s', async (language, text, other) => {
    const terms = await termsOf(text, language);
    expect(terms.length).toBeGreaterThan(0);
    expect(terms).toEqual(await termsOf(other, language));
    expect(terms).toEqual(await lexemesOf(other, language));
  });

  it('keep a denied word apart from the word', async () => {
    const [denied] = await termsOf('pas de fièvres', 'fr');
    const [affirmed] = await termsOf('fièvre', 'fr');
    expect(denied).toBe(`~${affirmed}`);
  });

  it('are asked of PostgreSQL once for each word', async () => {
    const asking = jest.spyOn(client, 'query');
    const fresh = new Stems();
    const first = await fresh.of(client, 'fr', ['fievres', 'toux']);
    expect(first.get('fievres')).toBe('fievr');
    expect(await fresh.of(client, 'fr', ['toux', 'fievres'])).toEqual(first);
    expect(asking).toHaveBeenCalledTimes(1);
    asking.mockRestore();
  });
});
