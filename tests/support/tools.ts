import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Whether a program that is no part of the product is on the path. Where it is not, says in one line what is done instead, unless
 * `CONSILIUM_REQUIRE_TOOLS=1` makes that an error.
 */
export function hasTool(name: string, instead: string): boolean {
  if ((process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))) return true;
  const message = `No ${name} here: ${instead}`;
  if (process.env['CONSILIUM_REQUIRE_TOOLS'] === '1') throw new Error(message);
  process.stderr.write(`${message}\n`);
  return false;
}
