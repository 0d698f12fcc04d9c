import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { poolOf, PublishedCaseEntity } from '#libs/persistence';
import { PostgresSearchEngine } from '#libs/search';
import { importCases } from '../../apps/standalone/src/literature/import-cases.ts';
import type { TestInstance } from './instance.ts';

/** Imports published cases into an instance as its operator would; answers their ids, in the order of the lines. */
export async function publishLiterature(instance: TestInstance, lines: { id: string; [field: string]: unknown }[]): Promise<string[]> {
  const file = join(instance.folder, 'cases.jsonl');
  writeFileSync(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  const dataSource = instance.app.get(DataSource);
  const refused: string[] = [];
  await importCases(dataSource, new PostgresSearchEngine(poolOf(dataSource)), file, {
    refused: (line, reason) => refused.push(`line ${line}: ${reason}`),
    progress: () => undefined,
  });
  if (refused.length > 0) throw new Error(refused.join('; '));
  const stored = await dataSource.getRepository(PublishedCaseEntity).find({ select: { id: true, externalId: true } });
  const idOf = new Map(stored.map(({ externalId, id }) => [externalId, id]));
  return lines.map(({ id }) => idOf.get(id) ?? '');
}
