import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folder that holds `package.json`, found from the running file, so that it is the same from sources and from `dist`. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package.json was not found above the running file');
    folder = parent;
  }
  return folder;
}
