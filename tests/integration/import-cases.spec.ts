import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource, PublishedCaseEntity } from '#libs/persistence';
import { importCases, type ImportSummary } from '../../apps/standalone/src/literature/import-cases.ts';
import { createTestDatabase, createTestFolder, type TestDatabase } from '../support/database.ts';

const line = (id: string, over: Record<string, unknown> = {}): string =>
  JSON.stringify({ id, lang: 'fr', text: `Le cas ${id} commence par une fièvre. Il finit bien.`, ...over });

describe('the import of published cases', () => {
  const folder = createTestFolder();
  let database: TestDatabase;
  let dataSource: DataSource;
  let indexed: string[][];
  let refused: [number, string][];

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await createDataSource(database.url, 3).initialize();
  });
  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
    folder.remove();
  });
  beforeEach(async () => {
    await dataSource.getRepository(PublishedCaseEntity).deleteAll();
    indexed = [];
    refused = [];
  });

  const fileOf = (content: string | Buffer): string => {
    const file = join(folder.path, 'cases.jsonl');
    writeFileSync(file, content);
    return file;
  };
  /** What an import counted; its index only notes what it is asked for. */
  const run = (content: string | Buffer, index?: (ids: string[]) => Promise<void>): Promise<ImportSummary> =>
    importCases(dataSource, { index: (...ids) => (index ? index(ids) : Promise.resolve(void indexed.push(ids))) }, fileOf(content), {
      refused: (number, reason) => refused.push([number, reason]),
      progress: () => undefined,
    });
  const stored = (): Promise<PublishedCaseEntity[]> => dataSource.getRepository(PublishedCaseEntity).find({ order: { externalId: 'ASC' } });

  it('takes cases with everything that their lines say', async () => {
    const full = {
      title: 'Fièvre au retour',
      specialties: ['SM15', 'SM99'],
      diagnosis: 'Paludisme',
      doi: '10.1234/x',
      url: 'https://journal.example/x',
      licence: 'CC BY 4.0',
      source: 'Revue d’exemple',
      date: '2019-05',
    };
    expect(await run(`${line('a', full)}\n${line('b', { lang: 'en' })}`)).toEqual({
      added: 2,
      changed: 0,
      unchanged: 0,
      refused: 0,
      unknownSpecialties: 1,
    });
    const [a, b] = await stored();
    expect(a).toMatchObject({
      externalId: 'a',
      language: 'fr',
      title: 'Fièvre au retour',
      titleGiven: true,
      specialties: ['SM15'],
      diagnosis: 'Paludisme',
      doi: '10.1234/x',
      url: 'https://journal.example/x',
      licence: 'CC BY 4.0',
      source: 'Revue d’exemple',
      publishedOn: '2019-05-01',
      datePrecision: 'month',
    });
    expect(b).toMatchObject({ language: 'en', title: 'Le cas b commence par une fièvre', titleGiven: false, publishedOn: null });
    expect(indexed).toEqual([[a?.id, b?.id]]);
    expect(a?.indexedAt).not.toBeNull();
  });

  it('does nothing for what is there already, and brings up to date what changed', async () => {
    await run(`${line('a')}\n${line('b')}`);
    const before = await stored();
    indexed = [];
    expect(await run(`${line('a')}\n${line('b')}`)).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect(await stored()).toEqual(before);
    expect(indexed).toEqual([]);
    expect(await run(`${line('a')}\n${line('b', { diagnosis: 'Grippe' })}\n${line('c')}`)).toMatchObject({
      added: 1,
      changed: 1,
      unchanged: 1,
    });
    const after = await stored();
    expect(after.map(({ externalId, diagnosis }) => [externalId, diagnosis])).toEqual([
      ['a', null],
      ['b', 'Grippe'],
      ['c', null],
    ]);
    expect(after.slice(0, 2).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(indexed.flat().sort()).toEqual([after[1]?.id, after[2]?.id].sort());
  });

  it('says which lines are no cases and takes the others', async () => {
    const content = [
      'not json',
      line('a'),
      '',
      JSON.stringify({ id: 'b', lang: 'fr' }),
      line('c', { lang: 'es' }),
      line('a', { text: 'Un autre texte.' }),
      line('d', { text: 'x'.repeat(3_000_000) }),
      line('e'),
    ].join('\n');
    expect(await run(content)).toMatchObject({ added: 2, refused: 5 });
    expect(refused).toEqual([
      [1, 'it is not JSON'],
      [4, 'it has no text'],
      [5, 'its lang is not fr or en'],
      [6, 'its id is that of line 2'],
      [7, 'it is longer than 2 MB'],
    ]);
    expect((await stored()).map(({ externalId, text }) => [externalId, text.slice(0, 8)])).toEqual([
      ['a', 'Le cas a'],
      ['e', 'Le cas e'],
    ]);
  });

  it('reads files of other systems: byte order mark, carriage returns, no last line end', async () => {
    expect(await run(`\ufeff${line('a')}\r\n${line('b')}\r\n\r\n${line('c')}`)).toMatchObject({ added: 3, refused: 0 });
  });

  it('takes many batches', async () => {
    const many = Array.from({ length: 250 }, (_, place) => line(`n${place}`)).join('\n');
    expect(await run(many)).toMatchObject({ added: 250 });
    expect(indexed.map(({ length }) => length)).toEqual([100, 100, 50]);
  });

  it('indexes at the next run what an import that was cut short did not', async () => {
    const content = `${line('a')}\n${line('b')}`;
    await expect(run(content, () => Promise.reject(new Error('cut short')))).rejects.toThrow('cut short');
    expect(await stored()).toHaveLength(2);
    expect(await run(content)).toMatchObject({ unchanged: 2 });
    expect(indexed.flat()).toHaveLength(2);
    indexed = [];
    await run(content);
    expect(indexed).toEqual([]);
  });

  it.each([
    ['is empty', '', 'holds no case; nothing was imported.'],
    ['is blank', '\n \n', 'holds no case; nothing was imported.'],
    ['is something else', Buffer.alloc(5_000, 0xff), 'holds no case (line 1: it is not UTF-8); nothing was imported.'],
    ['has no usable line', 'a\n'.repeat(50_000), 'holds no case (line 1: it is not JSON); nothing was imported.'],
  ])('refuses in one line a file that %s', async (_what, content, message) => {
    await expect(run(content)).rejects.toThrow(message);
    expect(refused).toEqual([]);
    expect(await stored()).toEqual([]);
  });

  it('refuses a file that is not there, and a folder', async () => {
    const listener = { refused: () => undefined, progress: () => undefined };
    const index = { index: () => Promise.resolve() };
    await expect(importCases(dataSource, index, join(folder.path, 'absent'), listener)).rejects.toThrow('cannot be read');
    await expect(importCases(dataSource, index, folder.path, listener)).rejects.toThrow('is a folder');
  });

  it('runs once at a time, and again after a failure', async () => {
    let isReached: () => void = () => undefined;
    const reached = new Promise<void>((resolve) => (isReached = resolve));
    let goOn: () => void = () => undefined;
    const pause = new Promise<void>((resolve) => (goOn = resolve));
    const first = run(line('a'), () => {
      isReached();
      return pause;
    });
    await reached;
    await expect(run(line('b'))).rejects.toThrow('Another import is running');
    goOn();
    expect(await first).toMatchObject({ added: 1 });
    expect(await run(line('b'))).toMatchObject({ added: 1 });
  });
});
