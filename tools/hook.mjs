// Lets Node run the TypeScript sources directly: `node -C source --import ./tools/hook.mjs FILE.ts`.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformFileSync } from '@swc/core';

const options = JSON.parse(readFileSync(new URL('../.swcrc', import.meta.url), 'utf8'));
const { rewriteRelativeImportExtensions: _left, ...jsc } = options.jsc;

registerHooks({
  load(url, context, nextLoad) {
    if (!url.startsWith('file:') || !/\.ts$/.test(url) || url.includes('/node_modules/')) return nextLoad(url, context);
    const { code } = transformFileSync(fileURLToPath(url), { ...options, jsc, swcrc: false, sourceMaps: 'inline' });
    return { format: 'module', source: code, shortCircuit: true };
  },
});
