import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import type { DataSource } from 'typeorm';
import { careSitesOnLine } from '#libs/deidentification';
import { OneLineError } from './one-line-error.ts';

const ROWS_A_CALL = 5_000;

/**
 * Takes a list of places of care for the identifier finder: the FINESS extract, or one name a line. It takes the place
 * of the list before, in one transaction; a file without a usable name changes nothing. Gives how many names it held.
 * @throws OneLineError when the file cannot be read, is not UTF-8 or names no place
 */
export async function importCareSites(dataSource: DataSource, file: string): Promise<number> {
  const names = new Set<string>();
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      if (line.includes('\ufffd')) throw new OneLineError(`${file} is not UTF-8; convert it first (iconv -f ISO-8859-15 -t UTF-8).`);
      for (const name of careSitesOnLine(line)) names.add(name);
    }
  } catch (error) {
    if (error instanceof OneLineError) throw error;
    throw new OneLineError(`${file} cannot be read: ${error instanceof Error ? error.message : 'unknown cause'}`);
  }
  if (names.size === 0) throw new OneLineError(`${file} names no place of care; the list in use stays.`);
  await dataSource.transaction(async (manager) => {
    await manager.query('DELETE FROM care_site');
    const all = [...names];
    for (let from = 0; from < all.length; from += ROWS_A_CALL) {
      await manager.query('INSERT INTO care_site (name) SELECT unnest($1::text[])', [all.slice(from, from + ROWS_A_CALL)]);
    }
    await manager.query(
      `INSERT INTO care_site_list (id, source, sites, imported_at) VALUES (1, $1, $2, now())
       ON CONFLICT (id) DO UPDATE SET source = EXCLUDED.source, sites = EXCLUDED.sites, imported_at = EXCLUDED.imported_at`,
      [basename(file), names.size],
    );
  });
  return names.size;
}
