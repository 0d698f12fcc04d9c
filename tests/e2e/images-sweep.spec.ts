import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '#libs/platform';
import { SweepingService } from '../../apps/worker/src/upkeep/sweeping.service.ts';
import { createWorker } from '../../apps/worker/src/worker.setup.ts';
import { caseInput, publishCase } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import { pictureStatus, uploadPicture } from '../support/pictures.ts';
import { until } from '../support/until.ts';

describe('pictures that nobody is shown', () => {
  let instance: TestInstance;
  let worker: INestApplicationContext;

  beforeAll(async () => {
    instance = await startInstance({}, { withWorker: false });
    worker = await createWorker(instance.config);
  });
  afterAll(async () => {
    await worker.close();
    await instance.stop();
  });

  const sweep = (): Promise<void> => worker.get(SweepingService).sweepImages();

  it('are destroyed a week after they came; those of drafts and cases stay', async () => {
    const author = await someone(instance);
    const [unused, drafted, shown] = [await uploadPicture(author), await uploadPicture(author), await uploadPicture(author)];
    await author.must('POST', '/api/cases', caseInput({ images: [{ id: drafted, description: '' }] }));
    await publishCase(author, { images: [{ id: shown, description: 'Une main' }] });
    const statuses = (): Promise<number[]> => Promise.all([unused, drafted, shown].map((id) => pictureStatus(author, id)));
    const clock = jest.spyOn(worker.get(Clock), 'now');
    const folderOf = (id: string): string => join(instance.folder, 'objects', 'images', id);
    try {
      clock.mockReturnValue(new Date(Date.now() + 6 * 86_400_000));
      await sweep();
      expect(await statuses()).toEqual([200, 200, 200]);
      expect(existsSync(join(folderOf(unused), 'full.webp'))).toBe(true);
      clock.mockReturnValue(new Date(Date.now() + 8 * 86_400_000));
      await sweep();
      expect(await statuses()).toEqual([404, 200, 200]);
      await until('its bytes are gone', () => Promise.resolve(!existsSync(join(folderOf(unused), 'full.webp'))));
      expect(existsSync(join(folderOf(shown), 'full.webp'))).toBe(true);
    } finally {
      clock.mockRestore();
    }
  });

  it('are destroyed after all when the store was away for longer than the tries lasted', async () => {
    const imageId = randomUUID();
    const path = join(instance.folder, 'objects', 'images', imageId, 'full.webp');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'pixels');
    const dataSource = instance.app.get(DataSource);
    const payload = JSON.stringify({ imageId, quarantineKey: null });
    const later = `SELECT id FROM graphile_worker.add_job('image.erase', $1::json, run_at := now() + interval '1 hour', max_attempts := 8)`;
    const [job] = await dataSource.query<{ id: string }[]>(later, [payload]);
    await dataSource.query(`SELECT graphile_worker.permanently_fail_jobs(ARRAY[$1::bigint], 'the store is away')`, [job?.id]);
    await sweep();
    await until('its bytes are gone', () => Promise.resolve(!existsSync(path)));
  });
});
