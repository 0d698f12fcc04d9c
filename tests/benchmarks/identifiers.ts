/**
 * How well identifiers are found:
 *
 *   npm run bench:identifiers -- FILE.jsonl [--lang fr|en] [--lower] [--misses] [--capitals]
 *   npm run bench:identifiers -- --published DIR [--lang fr|en] [--misses]
 *   npm run bench:identifiers -- --hard
 *
 * FILE.jsonl holds {note_text, entities: [{start, end, label}]} a line; DIR holds {text} files of published cases,
 * which should rarely be stopped; --hard takes 10 kB of one thing again and again, as no text should be. Recall counts any overlap, by class, at each level and those above it.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '#libs/contracts';
import { findIdentifiers, type Finding } from '#libs/deidentification';

interface Note {
  note_text: string;
  entities: { start: number; end: number; label: string }[];
}

const args = process.argv.slice(2);
const flag = (name: string) => args.includes(`--${name}`);
const option = (name: string) => (flag(name) ? args[args.indexOf(`--${name}`) + 1] : undefined);
const language: Locale = option('lang') === 'en' ? 'en' : 'fr';
const times: number[] = [];

function find(text: string): Finding[] {
  const start = performance.now();
  const found = findIdentifiers(text, { language });
  times.push(performance.now() - start);
  return found;
}

const print = (line: string) => process.stdout.write(`${line}\n`);
const around = (text: string, start: number, end: number) =>
  `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 25)}`.replaceAll('\n', '⏎');
const dateClass = (words: string) =>
  /^(19|20)\d\d$/.test(words) ? 'DATE year' : /^(\p{L}+\.?|\d{1,2}) ?[ /.-] ?(19|20)\d\d$/u.test(words) ? 'DATE month' : 'DATE day';

function lowered(text: string): string {
  return [...text].map((sign) => (sign.toLowerCase().length === sign.length ? sign.toLowerCase() : sign)).join('');
}

function annotated(file: string): void {
  const recall = new Map<string, number[]>();
  let blocked = 0;
  let right = 0;
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const { note_text: written, entities } = JSON.parse(line) as Note;
    const text = flag('lower') ? lowered(written) : flag('capitals') ? written.toUpperCase() : written;
    const found = find(text);
    for (const { start, end, label } of entities) {
      const words = written.slice(start, end);
      const best = Math.max(
        0,
        ...found.filter((one) => one.start < end && start < one.end).map((one) => ({ block: 3, warn: 2, info: 1 })[one.level]),
      );
      const name = label === 'DATE' ? dateClass(words) : label;
      for (const key of [name, 'ALL']) {
        const counts = recall.get(key) ?? [0, 0, 0, 0];
        recall.set(
          key,
          counts.map((count, place) => count + (place === 3 || best >= 3 - place ? 1 : 0)),
        );
      }
      if (flag('misses') && best < 3) print(`${['missed', 'info', 'warn'][best]} ${name}: ${around(text, start, end)}`);
    }
    for (const one of found.filter(({ level }) => level === 'block')) {
      blocked += 1;
      if (entities.some((entity) => one.start < entity.end && entity.start < one.end)) right += 1;
      else if (flag('misses')) print(`wrong ${one.rule}: ${around(text, one.start, one.end)}`);
    }
  }
  for (const [name, [block = 0, warn = 0, any = 0, all = 1]] of [...recall].sort()) {
    print(`${name.padEnd(16)} block ${(block / all).toFixed(3)}  warn ${(warn / all).toFixed(3)}  any ${(any / all).toFixed(3)}  n ${all}`);
  }
  print(`precision of blocking findings ${(right / blocked).toFixed(3)} (${right} of ${blocked})`);
}

function published(folder: string): void {
  const walk = (path: string): string[] =>
    statSync(path).isDirectory()
      ? readdirSync(path)
          .sort()
          .flatMap((name) => walk(join(path, name)))
      : path.endsWith('.json')
        ? [path]
        : [];
  let cases = 0;
  let untouched = 0;
  const levels = { block: 0, warn: 0, info: 0 };
  for (const file of walk(folder)) {
    const { text: whole } = JSON.parse(readFileSync(file, 'utf8')) as { text: string };
    const text = whole.slice(0, 20_000);
    const found = find(text);
    cases += 1;
    for (const one of found) levels[one.level] += 1;
    if (!found.some(({ level }) => level === 'block')) untouched += 1;
    if (flag('misses'))
      for (const one of found) if (one.level !== 'info') print(`${one.level} ${one.rule}: ${around(text, one.start, one.end)}`);
  }
  print(
    `${cases} cases, ${(untouched / cases).toFixed(3)} without a blocking finding; a case: ${(levels.block / cases).toFixed(3)} blocking, ${(levels.warn / cases).toFixed(2)} warnings, ${(levels.info / cases).toFixed(2)} informed`,
  );
}

/** Texts that a careless pattern would read for minutes. */
const HARD = [
  ...[
    'a.',
    'a',
    'a ',
    'A.',
    'Aa ',
    'é',
    '½',
    '1',
    '1 ',
    '1.',
    '12/',
    '@',
    ' at ',
    'a point ',
    '.com ',
    'www.',
    'fr76 ',
    '+1 ',
    '0 1 ',
    'ab123',
    '61TK20815 ',
    'Saint-',
    "d'",
  ],
  ...[
    'M. ',
    'Mme ',
    'Dr A. ',
    'Patient : ',
    'Nom : ',
    'de la ',
    '12 rue ',
    'rue A ',
    'Hôpital de la ',
    'né le ',
    '12 mars ',
    'deux mille ',
    'securite sociale ',
    'ipp n° ',
    'tel ',
    '75001 A ',
  ],
  ...[
    '10:10: A B ',
    'JEAN MARTIN ',
    'jean martin ',
    'syndrome de A ',
    'A & B Inc ',
    'SW1A 1AA ',
    '12 Aa Street, ',
    'né en 1940 ',
    'AB-123-CD ',
    '\n',
  ],
];
const HARD_LENGTH = 10_240;

function hard(): void {
  for (const unit of HARD) {
    for (const tail of ['', '@', '@a.com', ' at a point com', 'né']) {
      const text = unit.repeat(Math.ceil(HARD_LENGTH / unit.length)).slice(0, HARD_LENGTH - tail.length) + tail;
      for (const spoken of ['fr', 'en'] as const) {
        const start = performance.now();
        findIdentifiers(text, { language: spoken });
        times.push(performance.now() - start);
      }
    }
  }
  print(`${times.length} texts of 10 kB`);
}

findIdentifiers('Mme Lefèvre', { language });
const folder = option('published');
const file = args.find((arg) => arg.endsWith('.jsonl'));
if (folder !== undefined) published(folder);
else if (file !== undefined) annotated(file);
else if (flag('hard')) hard();
else throw new Error('name a FILE.jsonl, --published DIR or --hard');

times.sort((a, b) => a - b);
print(`ms a text: median ${(times[times.length >> 1] ?? 0).toFixed(2)}, worst ${(times.at(-1) ?? 0).toFixed(1)}`);
