import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { CaseEntity } from '#libs/persistence';
import { forgetCase, type FoundBySearch, type FoundSimilar, type PostgresSearchEngine } from '#libs/search';
import { TestArchive, type Story } from '../support/archive.ts';

const STORIES: Record<string, Story> = {
  purpura: {
    title: 'Purpura des jambes et arthralgies',
    text: 'Purpura infiltré des deux jambes, douleurs abdominales, fièvre à 38,4.',
    diagnosis: 'Vascularite à IgA',
  },
  necrotic: {
    title: 'Purpura nécrotique fébrile',
    text: 'Frissons, taches nécrotiques des jambes, souffle cardiaque.',
    diagnosis: 'Endocardite',
  },
  annular: {
    title: 'Plaque annulaire de la cuisse',
    text: 'Lésions annulaires après une morsure de tique, sans fièvre.',
    tags: ['érythème migrant'],
  },
  cough: { title: 'Toux sèche et adénopathies', text: 'Adénopathies médiastinales bilatérales, calcémie normale.' },
  private: {
    title: 'Ostéomalacie oncogénique',
    text: 'Douleurs osseuses diffuses, hypophosphatémie profonde.',
    scopes: ['advice', 'network'],
  },
  english: { title: 'Palpable rash of both legs', text: 'Palpable purpura, joint pains and haematuria in a young adult.', language: 'en' },
};

describe('the archive', () => {
  let archive: TestArchive;
  let dataSource: DataSource;
  let pool: pg.Pool;
  let engine: PostgresSearchEngine;
  const ids = new Map<string, string>();

  const nameOf = (id: string): string => [...ids].find(([, one]) => one === id)?.[0] ?? id;
  const look = (query: string, resultLanguage: 'fr' | 'en' | null = null): Promise<FoundBySearch> =>
    archive.search(query, { resultLanguage });
  const like = (text: string, exceptId?: string): Promise<FoundSimilar> =>
    engine.similar({ text, language: 'fr', resultLanguage: null, ...(exceptId !== undefined && { exceptId }) });
  const search = async (query: string, language: 'fr' | 'en' | null = null): Promise<string[]> =>
    (await archive.idsOf(query, { resultLanguage: language })).map(nameOf);

  beforeAll(async () => {
    archive = await TestArchive.open();
    ({ dataSource, pool, engine } = archive);
    for (const [name, story] of Object.entries(STORIES)) ids.set(name, await archive.addCase(story));
    await engine.index(...ids.values());
  });

  afterAll(() => archive.close());

  it.each([
    ['erytheme migrant', ['annular']],
    ['ÉRYTHÈME', ['annular']],
    ['lesion annulaire', ['annular']],
    ['adénopathie médiastinale', ['cough']],
    ['vascularite', ['purpura']],
    ['purpura -nécrotique', ['purpura', 'english']],
    ['« purpura infiltré »', ['purpura']],
    ['legs', ['english', 'necrotic', 'purpura']],
    ['éruption palpable des jambes', ['english']],
    ['zzz', []],
    ['ostéomalacie', []],
  ])('finds %s', async (query, names) => {
    expect((await search(query)).sort()).toEqual([...names].sort());
  });

  it('puts a case that holds every word first', async () => {
    expect((await search('purpura jambes arthralgies'))[0]).toBe('purpura');
    expect((await search('purpura frissons'))[0]).toBe('necrotic');
  });

  it('keeps to one language when asked', async () => {
    expect(await search('purpura', 'en')).toEqual(['english']);
  });

  it('marks the words it found, whatever their ending', async () => {
    const found = await look('lesion');
    const id = ids.get('annular') ?? '';
    const highlight = (await found.highlight(new Map([[id, '']]))).get(id);
    expect(highlight?.excerptParts.filter((part) => part.hit).map((part) => part.text)).toEqual(['Lésions']);
  });

  it('looks through the beginning of a long text for what it shows, and no further', async () => {
    const id = ids.get('annular') ?? '';
    const story = STORIES['annular']?.text ?? '';
    const tell = async (text: string): Promise<void> => {
      await dataSource.manager.update(CaseEntity, { id }, { sections: [{ kind: 'history', text }] });
      await engine.index(id);
    };
    const hits = async (): Promise<number | undefined> => {
      const found = await look('lichen');
      expect(found.cases.map((one) => one.id)).toEqual([id]);
      return (await found.highlight(new Map([[id, '']]))).get(id)?.excerptParts.filter((part) => part.hit).length;
    };
    try {
      await tell(`${'a '.repeat(19_000)}lichen`);
      expect(await hits()).toBe(1);
      await tell(`${'a '.repeat(21_000)}lichen`);
      expect(await hits()).toBe(0);
    } finally {
      await tell(story);
    }
  });

  it('gives up a highlight that takes too long', async () => {
    const found = await look('purpura');
    const other = await pool.connect();
    try {
      await other.query('BEGIN; LOCK TABLE case_search IN ACCESS EXCLUSIVE MODE');
      // 57014: query_canceled, by statement_timeout.
      await expect(found.highlight(new Map([[ids.get('purpura') ?? '', '']]))).rejects.toMatchObject({ code: '57014' });
    } finally {
      await other.query('ROLLBACK');
      other.release();
    }
  }, 20_000);

  it('finds a case told in other words, and never the case itself', async () => {
    const told = await like('Jeune homme, purpura infiltré, douleurs du ventre, arthralgies depuis hier', ids.get('annular'));
    expect(told.cases.map(({ id }) => nameOf(id))[0]).toBe('purpura');
    expect(told.alike.map(({ id }) => nameOf(id))[0]).toBe('purpura');
    const stranger = await like('Migraine avec aura visuelle, céphalées pulsatiles, photophobie, purpura évoqué puis écarté');
    expect(stranger.alike).toEqual([]);
    const own = await like(STORIES['purpura']?.text ?? '', ids.get('purpura'));
    expect(own.cases.map(({ id }) => nameOf(id))).not.toContain('purpura');
  });

  it('forgets a case that is hidden, before and after it is indexed anew', async () => {
    const id = ids.get('cough') ?? '';
    await dataSource.manager.update(CaseEntity, { id }, { state: 'hidden' });
    expect(await search('adénopathies')).toEqual([]);
    await engine.index(id);
    const { rows } = await pool.query('SELECT 1 FROM case_search WHERE case_id = $1', [id]);
    expect(rows).toEqual([]);
    await dataSource.manager.update(CaseEntity, { id }, { state: 'published' });
    await engine.index(id);
    expect(await search('adénopathies')).toEqual(['cough']);
  });

  it('forgets the words that no other case holds', async () => {
    const id = ids.get('cough') ?? '';
    const own = `SELECT t.term FROM search_term t JOIN search_posting p ON p.term_id = t.id JOIN case_search s ON s.no = p.case_no WHERE s.case_id = $1 AND t.document_frequency = 1`;
    const words = (await pool.query<{ term: string }>(own, [id])).rows.map(({ term }) => term);
    const kept = `SELECT 1 FROM search_term WHERE term = ANY ($1) AND language = 'fr'`;
    expect((await pool.query(kept, [words])).rowCount).toBe(words.length);
    expect(words.length).toBeGreaterThan(0);
    await dataSource.transaction((manager) => forgetCase(manager, id));
    expect((await pool.query(kept, [words])).rowCount).toBe(0);
    expect((await pool.query('SELECT 1 FROM case_search WHERE case_id = $1', [id])).rowCount).toBe(0);
    await engine.index(id);
    expect(await search('adénopathies')).toEqual(['cough']);
  });

  it('counts each case once for each of its words, however often it is indexed', async () => {
    for (let time = 0; time < 3; time++) await engine.index(ids.get('purpura') ?? '');
    const { rows } = await pool.query(
      'SELECT t.term FROM search_term t WHERE t.document_frequency <> (SELECT count(*) FROM search_posting p WHERE p.term_id = t.id)',
    );
    expect(rows).toEqual([]);
  });
});
