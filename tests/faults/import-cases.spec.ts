import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, createTestFolder, type TestDatabase } from '../support/database.ts';

describe('npm run cli -- import-cases', () => {
  const folder = createTestFolder();
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(async () => {
    await database.drop();
    folder.remove();
  });

  const cli = (...words: string[]): Promise<{ code: number | null; out: string; err: string }> =>
    new Promise((resolve) => {
      const env = { ...process.env, NODE_OPTIONS: '', DATABASE_URL: database.url, CONSILIUM_DATA: folder.path };
      const child = spawn('node_modules/.bin/node', ['dist/apps/standalone/src/cli.js', ...words], { env });
      let [out, err] = ['', ''];
      child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
      child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
      child.once('close', (code) => resolve({ code, out, err }));
    });
  const fileOf = (content: string): string => {
    const file = join(folder.path, 'cases.jsonl');
    writeFileSync(file, content);
    return file;
  };
  const [a, b] = ['a', 'b'].map((id) => JSON.stringify({ id, lang: 'en', text: `Case ${id}.`, specialties: ['none'] }));

  it('sums up what it did, and ends well when every line was taken', async () => {
    const taken = await cli('import-cases', fileOf(`${a}\n${b}\n`));
    expect(taken).toMatchObject({
      code: 0,
      out: '2 added, 0 changed, 0 unchanged, 0 refused.\n2 unknown specialties were left out.\n',
    });
    expect(await cli('import-cases', fileOf(`${a}\n${b}\n`))).toMatchObject({ code: 0, out: expect.stringContaining('2 unchanged') });
  });

  it('names the lines that it refused, and does not end well', async () => {
    expect(await cli('import-cases', fileOf(`${a}\n{"id":"c"}\n`))).toMatchObject({
      code: 1,
      out: expect.stringContaining('1 unchanged, 1 refused.'),
      err: expect.stringContaining('line 2: it has no text'),
    });
  });

  it('leaves an index that can be made anew at any time', async () => {
    await cli('import-cases', fileOf(`${a}\n${b}\n`));
    expect(await cli('reindex')).toMatchObject({
      code: 0,
      out: '2 cases are in the index.\n',
      err: expect.stringContaining('2 of 2 cases'),
    });
  });

  it('refuses in one line what is no file of cases', async () => {
    const refused = await cli('import-cases', fileOf('id;text\n'.repeat(300)));
    expect(refused).toMatchObject({ code: 1, out: '' });
    expect(refused.err.trim().split('\n')).toEqual([expect.stringContaining('holds no case')]);
    expect(await cli('import-cases')).toMatchObject({ code: 1, err: 'import-cases needs a file.\n' });
  });
});
