import { open, type FileHandle } from 'node:fs/promises';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { OneLineError } from '../one-line-error.ts';
import { fileLines, LINE_BYTES } from './file-lines.ts';
import { readPublishedLine, type PublishedLine } from './published-line.ts';

const CASES_A_BATCH = 100;
/** A batch of long texts ends sooner; UTF-16 units. */
const TEXT_A_BATCH = 2_000_000;
/** A file whose first so many lines are no cases is another kind of file. */
const LINES_TO_RECOGNISE = 100;
/** Number of a lock in the database: two imports at once would undo each other's batches. */
const IMPORT_LOCK = 7_261_104;

const COLUMNS = [
  ['language', 'text'],
  ['title', 'text'],
  ['title_given', 'boolean'],
  ['text', 'text'],
  ['specialties', 'text[]'],
  ['diagnosis', 'text'],
  ['doi', 'text'],
  ['url', 'text'],
  ['licence', 'text'],
  ['source', 'text'],
  ['published_on', 'date'],
  ['date_precision', 'text'],
] as const;
const NAMES = COLUMNS.map(([name]) => name).join(', ');

/** A line that says what is there already changes nothing and is not answered. */
const KEEP = `
  INSERT INTO published_case (id, external_id, ${NAMES}, imported_at, updated_at)
  SELECT id, external_id, ${NAMES}, now(), now()
  FROM json_to_recordset($1::json) AS line(id uuid, external_id text, ${COLUMNS.map((column) => column.join(' ')).join(', ')})
  ON CONFLICT (external_id) DO UPDATE SET ${COLUMNS.map(([name]) => `${name} = excluded.${name}`).join(', ')}, updated_at = now(), indexed_at = NULL
  WHERE (${COLUMNS.map(([name]) => `published_case.${name}`).join(', ')}) IS DISTINCT FROM (${COLUMNS.map(([name]) => `excluded.${name}`).join(', ')})
  RETURNING xmax = 0 AS added`;

/** Also those that an import before kept and, cut short, did not index. */
const TO_INDEX = 'SELECT id FROM published_case WHERE external_id = ANY ($1::text[]) AND indexed_at IS NULL ORDER BY id';
const INDEXED = 'UPDATE published_case SET indexed_at = now() WHERE id = ANY ($1::uuid[])';

/** What became of the lines of a file. */
export interface ImportSummary {
  added: number;
  changed: number;
  unchanged: number;
  refused: number;
  /** Codes of specialties that nobody knows, left out of cases that were taken. */
  unknownSpecialties: number;
}

/** Where an import tells how it goes. */
export interface ImportListener {
  /** A line that is not taken, counted from 1; the others are. */
  refused(line: number, reason: string): void;
  /** After each batch; the object goes on being counted in. */
  progress(summary: Readonly<ImportSummary>): void;
}

/** Brings the index in step with published cases, by id. */
export interface CaseIndex {
  index(...caseIds: string[]): Promise<void>;
}

/**
 * Takes the published cases of a file of JSON lines into the archive. An id that is there already is brought up to date; what the file
 * does not name stays. It may be interrupted at any moment and run again.
 * @throws OneLineError when the file cannot be read or holds no case at all, or another import runs
 */
export async function importCases(
  dataSource: DataSource,
  index: CaseIndex,
  file: string,
  listener: ImportListener,
): Promise<ImportSummary> {
  const guard = dataSource.createQueryRunner();
  const handle = await openFile(file);
  try {
    const [lock] = (await guard.query('SELECT pg_try_advisory_lock($1) AS taken', [IMPORT_LOCK])) as { taken: boolean }[];
    if (!lock?.taken) throw new OneLineError('Another import is running; wait for its end.');
    return await takeLines(dataSource, index, handle, file, listener);
  } finally {
    await handle.close();
    await guard.query('SELECT pg_advisory_unlock($1)', [IMPORT_LOCK]);
    await guard.release();
  }
}

async function openFile(file: string): Promise<FileHandle> {
  let handle: FileHandle;
  try {
    handle = await open(file);
  } catch (error) {
    throw new OneLineError(`${file} cannot be read: ${error instanceof Error ? error.message : 'unknown cause'}`);
  }
  if ((await handle.stat()).isDirectory()) {
    await handle.close();
    throw new OneLineError(`${file} is a folder; name the file of cases.`);
  }
  return handle;
}

async function takeLines(
  dataSource: DataSource,
  index: CaseIndex,
  handle: FileHandle,
  file: string,
  listener: ImportListener,
): Promise<ImportSummary> {
  const summary: ImportSummary = { added: 0, changed: 0, unchanged: 0, refused: 0, unknownSpecialties: 0 };
  const seen = new Map<string, number>();
  const held: [line: number, reason: string][] = [];
  let batch: PublishedLine[] = [];
  let room = TEXT_A_BATCH;
  const keep = async (): Promise<void> => {
    await keepBatch(dataSource, index, batch, summary);
    batch = [];
    room = TEXT_A_BATCH;
    listener.progress(summary);
  };
  const refuse = (number: number, reason: string): void => {
    summary.refused += 1;
    if (seen.size > 0) return listener.refused(number, reason);
    held.push([number, reason]);
    if (held.length === LINES_TO_RECOGNISE) throw noCase(file, held);
  };
  for await (const { number, bytes } of fileLines(handle.createReadStream({ autoClose: false }))) {
    if (bytes?.every((byte) => byte <= 0x20)) continue;
    const read = bytes ? readPublishedLine(bytes) : { refusal: `it is longer than ${LINE_BYTES / 1_000_000} MB` };
    if ('refusal' in read) {
      refuse(number, read.refusal);
      continue;
    }
    const before = seen.get(read.line.externalId);
    if (before !== undefined) {
      refuse(number, `its id is that of line ${before}`);
      continue;
    }
    seen.set(read.line.externalId, number);
    for (const [line, reason] of held.splice(0)) listener.refused(line, reason);
    summary.unknownSpecialties += read.unknownSpecialties;
    batch.push(read.line);
    room -= read.line.text.length;
    if (batch.length === CASES_A_BATCH || room <= 0) await keep();
  }
  if (batch.length > 0) await keep();
  if (seen.size === 0) throw noCase(file, held);
  return summary;
}

function noCase(file: string, refused: readonly [line: number, reason: string][]): OneLineError {
  const [first] = refused;
  return new OneLineError(`${file} holds no case${first ? ` (line ${first[0]}: ${first[1]})` : ''}; nothing was imported.`);
}

async function keepBatch(dataSource: DataSource, index: CaseIndex, batch: readonly PublishedLine[], summary: ImportSummary): Promise<void> {
  const rows = batch.map((line) => ({
    id: uuid(),
    external_id: line.externalId,
    language: line.language,
    title: line.title,
    title_given: line.titleGiven,
    text: line.text,
    specialties: line.specialties,
    diagnosis: line.diagnosis,
    doi: line.doi,
    url: line.url,
    licence: line.licence,
    source: line.source,
    published_on: line.publishedOn,
    date_precision: line.datePrecision,
  }));
  const kept = await dataSource.query<{ added: boolean }[]>(KEEP, [JSON.stringify(rows)]);
  const added = kept.filter((row) => row.added).length;
  summary.added += added;
  summary.changed += kept.length - added;
  summary.unchanged += batch.length - kept.length;
  const waiting = await dataSource.query<{ id: string }[]>(TO_INDEX, [batch.map(({ externalId }) => externalId)]);
  if (waiting.length === 0) return;
  const ids = waiting.map(({ id }) => id);
  await index.index(...ids);
  await dataSource.query(INDEXED, [ids]);
}
