// Writes libs/api-client: the OpenAPI document of the routes and the types of the browser's client. `--check` only compares.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createApiFiles } from './openapi-document.ts';

const directory = 'libs/api-client';
mkdirSync('dist', { recursive: true });
const scratch = mkdtempSync(join('dist', '.openapi-'));
try {
  const files = await createApiFiles(scratch);
  const stale = Object.entries(files).filter(([name, text]) => {
    try {
      return readFileSync(join(directory, name), 'utf8') !== text;
    } catch {
      return true;
    }
  });
  if (process.argv.includes('--check')) {
    for (const [name] of stale) console.error(`${directory}/${name} is not what the routes say: run npm run openapi.`);
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const [name, text] of stale) writeFileSync(join(directory, name), text);
    console.log(stale.length > 0 ? `written: ${stale.map(([name]) => name).join(', ')}` : 'nothing changed');
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
process.exit();
