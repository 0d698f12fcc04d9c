import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';

const folder = mkdtempSync(join(tmpdir(), 'consilium-é with space-'));

afterEach(() => rmSync(folder, { recursive: true }));

it('builds in a folder whose path holds spaces and accents', () => {
  for (const path of ['tools', 'dist', 'node_modules/.bin']) mkdirSync(join(folder, path), { recursive: true });
  copyFileSync('tools/build-if-stale.mjs', join(folder, 'tools/build-if-stale.mjs'));
  writeFileSync(join(folder, 'package.json'), '{}');
  writeFileSync(join(folder, 'node_modules/.bin/nest'), '#!/bin/sh\necho "$@" > dist/built\n', { mode: 0o755 });
  const run = spawnSync(process.execPath, [join(folder, 'tools/build-if-stale.mjs'), '--server'], { encoding: 'utf8' });
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(join(folder, 'dist/built'))).toBe(true);
});
