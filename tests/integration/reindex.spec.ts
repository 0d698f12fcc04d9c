import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CaseEntity, PublishedCaseEntity } from '#libs/persistence';
import { dropUnfinished, forgetCase, isUpToDate } from '#libs/search';
import { TestArchive } from '../support/archive.ts';
import { until } from '../support/until.ts';

/** More than two batches. */
const CASES = 1_100;
const WORDS =
  'fièvre toux purpura ictère dyspnée œdème céphalée vertige prurit arthralgie myalgie asthénie hématurie épistaxis diplopie ptosis tremblement syncope palpitation frisson'.split(
    ' ',
  );
const DIAGNOSES = ['Endocardite', 'Vascularite à IgA', 'Sarcoïdose'];

/** A word of letters for each number. */
const ownWord = (index: number): string => `lichen${[...String(index)].map((digit) => 'bdfgklmprv'[Number(digit)]).join('')}`;
const textOf = (index: number): string => {
  const [first, second, third] = [WORDS[index % 19], WORDS[(index * 7) % 20], WORDS[(index * 3) % 17]];
  return `${first} et ${second} chez un adulte. ${ownWord(index)} ensuite, avec ${third}.`;
};

const STRUCTURE = `
  SELECT 'index ' || tablename || ' ' || indexdef AS part FROM pg_indexes WHERE schemaname = 'public' AND (tablename = 'case_search' OR tablename LIKE 'search\\_%')
  UNION ALL SELECT 'constraint ' || t.relname || ' ' || c.conname || ' ' || pg_get_constraintdef(c.oid) FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
    WHERE t.relnamespace = 'public'::regnamespace AND (t.relname = 'case_search' OR t.relname LIKE 'search\\_%')
  UNION ALL SELECT 'column ' || table_name || ' ' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || is_identity || ' ' || coalesce(column_default, '')
    FROM information_schema.columns WHERE table_schema = 'public' AND (table_name = 'case_search' OR table_name LIKE 'search\\_%')
  UNION ALL SELECT 'options ' || relname || ' ' || coalesce(reloptions::text, '') FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND (relname = 'case_search' OR relname LIKE 'search\\_%')
  ORDER BY 1`;

describe('an index that is made anew', () => {
  let archive: TestArchive;
  let draft: string;
  let changed: string;
  let hidden: string;
  let removed: string;

  const structure = async (): Promise<string[]> => (await archive.pool.query<{ part: string }>(STRUCTURE)).rows.map(({ part }) => part);
  const answers = async (): Promise<unknown[]> => {
    const list: unknown[] = [];
    for (const query of ['', 'ictère dyspnée', 'lichenbdb', `"${textOf(40).split('.')[0]}"`, 'purpura -toux', 'ictere dispnee', 'fever']) {
      const { cases, facets, outcomes, correction } = await archive.search(query);
      list.push({ query, ids: cases.map(({ id }) => id), facets, outcomes, correction });
    }
    const similar = await archive.similar(textOf(77), 'fr');
    list.push({ similar: similar.cases.slice(0, 20).map(({ id }) => id), nearlySame: similar.nearlySame.map(({ id }) => id) });
    list.push(await archive.engine.suggest('lichenb'), await archive.engine.suggest('sarc'));
    return list;
  };
  const finds = async (word: string): Promise<string[]> => {
    const { cases, correction } = await archive.search(`"${word}"`);
    expect(correction === null || !correction.words.some(({ meant }) => meant === word)).toBe(true);
    return cases.map(({ id }) => id);
  };
  const nothing = (): void => undefined;

  beforeAll(async () => {
    archive = await TestArchive.open();
    const ids: string[] = [];
    for (let index = 0; index < CASES; index++) {
      const diagnosis = index % 5 === 0 ? (DIAGNOSES[index % 3] ?? null) : null;
      ids.push(await archive.addPublished({ text: textOf(index), diagnosis, language: index % 4 === 0 ? 'en' : 'fr' }));
    }
    draft = await archive.addCase({ text: 'Draft puis publication : aphtosebrouillon.', state: 'draft' });
    changed = await archive.addCase({ text: 'Avant le changement : aphtoseavant.' });
    hidden = await archive.addCase({ text: 'Avant de disparaître : aphtosecachee.' });
    removed = await archive.addPublished({ text: 'Avant d’être retiré : aphtoseretiree.' });
    await archive.engine.index(...ids, draft, changed, hidden, removed);
  });
  afterAll(() => archive.close());

  it('answers as before and is built alike', async () => {
    const [before, built] = [await answers(), await structure()];
    expect(JSON.stringify(before[1])).toContain('-');
    expect(built.length).toBeGreaterThan(20);
    const told: [number, number][] = [];
    await archive.engine.reindex((done, total) => told.push([done, total]));
    expect(await answers()).toEqual(before);
    expect(await structure()).toEqual(built);
    const total = CASES + 3;
    expect(told).toEqual([0, 500, 1_000, total].map((done) => [done, total]));
  });

  it('is told to be up to date', async () => {
    await archive.pool.query('DELETE FROM search_build');
    expect(await isUpToDate(archive.pool)).toBe(false);
    await archive.engine.reindex(nothing);
    expect(await isUpToDate(archive.pool)).toBe(true);
  });

  it('goes on answering while it is made', async () => {
    const expected = await archive.idsOf('ictère dyspnée');
    expect(expected.length).toBeGreaterThan(0);
    const run = { isOver: false };
    const rebuilding = archive.engine.reindex(nothing).finally(() => (run.isOver = true));
    const found: string[][] = [];
    while (!run.isOver) found.push(await archive.idsOf('ictère dyspnée'));
    await rebuilding;
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter((ids) => ids.join() !== expected.join())).toEqual([]);
  });

  it.each([
    ['search_term', 'case_search'],
    ['case_search', 'search_term'],
  ])('lets who reads %s read %s too', async (first, second) => {
    const reader = await archive.pool.connect();
    try {
      await reader.query(`BEGIN; SELECT 1 FROM ${first} LIMIT 1`);
      const rebuilding = archive.engine.reindex(nothing);
      await until('the new tables wait for the reader', async () => {
        const waiting = `SELECT 1 FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`;
        return (await archive.pool.query<object>(waiting)).rows[0];
      });
      expect((await reader.query(`SELECT 1 FROM ${second} LIMIT 1`)).rowCount).toBe(1);
      await reader.query('COMMIT');
      await rebuilding;
    } finally {
      reader.release();
    }
  });

  it('knows what changed meanwhile', async () => {
    expect(await finds('aphtoseavant')).toEqual([changed]);
    expect(await finds('aphtosecachee')).toEqual([hidden]);
    expect(await finds('aphtoseretiree')).toEqual([removed]);
    const { dataSource, engine } = archive;
    const changes: Promise<void>[] = [];
    const publish = async (): Promise<void> => {
      await dataSource.manager.update(CaseEntity, { id: draft }, { state: 'published', publishedAt: archive.later() });
      await engine.index(draft);
    };
    const change = async (): Promise<void> => {
      await dataSource.manager.update(CaseEntity, { id: changed }, { sections: [{ kind: 'history', text: 'Après le changement : aphtoseapres.' }] }); // prettier-ignore
      await engine.index(changed);
    };
    const hide = (): Promise<void> =>
      dataSource.transaction(async (manager) => {
        await forgetCase(manager, hidden);
        await manager.update(CaseEntity, { id: hidden }, { state: 'hidden' });
      });
    const remove = async (): Promise<void> => {
      await dataSource.manager.delete(PublishedCaseEntity, { id: removed });
      await engine.remove(removed);
    };
    // The first when nothing is rewritten yet, the others when everything is.
    await engine.reindex((done, total) => {
      if (done === 0) changes.push(publish(), hide());
      if (done === total) changes.push(change(), remove());
    });
    await Promise.all(changes);
    expect(changes).toHaveLength(4);
    expect(await finds('aphtosebrouillon')).toEqual([draft]);
    expect(await finds('aphtoseapres')).toEqual([changed]);
    const whole = await archive.wholeIndex();
    expect(['aphtosebrouillon', 'aphtoseapres'].map((word) => whole.includes(word))).toEqual([true, true]);
    expect(['aphtoseavant', 'aphtosecachee', 'aphtoseretiree'].filter((word) => whole.includes(word))).toEqual([]);
  });

  it('stays as it was when that fails, and is made anew the next time', async () => {
    const [before, built] = [await answers(), await structure()];
    for (const after of [0, 500]) {
      const failing = archive.engine.reindex((done) => {
        if (done === after) throw new Error('the disk is full');
      });
      await expect(failing).rejects.toThrow('the disk is full');
      expect(await answers()).toEqual(before);
      expect((await archive.pool.query(`SELECT 1 FROM pg_namespace WHERE nspname = 'search_next'`)).rowCount).toBe(0);
    }
    await archive.dataSource.manager.update(CaseEntity, { id: changed }, { sections: [{ kind: 'history', text: 'Entre deux essais : aphtoseentre.' }] }); // prettier-ignore
    await archive.engine.index(changed);
    await archive.engine.reindex(nothing);
    expect(await finds('aphtoseentre')).toEqual([changed]);
    expect(await structure()).toEqual(built);
    expect((await archive.pool.query(`SELECT 1 FROM pg_namespace WHERE nspname = 'search_next'`)).rowCount).toBe(0);
    expect((await archive.pool.query('SELECT 1 FROM search_change')).rowCount).toBe(0);
  });

  it('leaves nothing behind when it is killed', async () => {
    await archive.pool.query('CREATE SCHEMA search_next; CREATE TABLE search_next.case_search (LIKE case_search)');
    await dropUnfinished(archive.pool);
    expect((await archive.pool.query(`SELECT 1 FROM pg_namespace WHERE nspname = 'search_next'`)).rowCount).toBe(0);
  });

  it('is not taken for one that was killed while it runs', async () => {
    const before = await answers();
    const attempts: Promise<void>[] = [];
    await archive.engine.reindex(() => attempts.push(dropUnfinished(archive.pool)));
    await Promise.all(attempts);
    expect(attempts.length).toBeGreaterThan(0);
    expect(await answers()).toEqual(before);
  });

  it('is made by one at a time', async () => {
    const before = await answers();
    await Promise.all([archive.engine.reindex(nothing), archive.engine.reindex(nothing)]);
    expect(await answers()).toEqual(before);
  });
});
