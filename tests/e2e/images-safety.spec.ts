import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import type { ImageMask, ImageView } from '#libs/contracts';
import { Transactions } from '#libs/persistence';
import { createWorker } from '../../apps/worker/src/worker.setup.ts';
import { ImageCustodian } from '../../apps/api/src/images/image-custodian.ts';
import { caseInput, type CaseAnswer } from '../support/cases.ts';
import { dicomFile } from '../support/dicom.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { until } from '../support/until.ts';

const VARIANTS = [
  ['full', 'webp'],
  ['full', 'jpeg'],
  ['display', 'webp'],
  ['thumb', 'webp'],
] as const;

/** A grey picture with a red box in its upper left quarter, which stands for a face. */
async function photo(seed = 0): Promise<Buffer> {
  const face = await sharp({ create: { width: 500, height: 300, channels: 3, background: '#e02020' } })
    .png()
    .toBuffer();
  const shape = await sharp({ create: { width: 160, height: 600 - (seed % 5) * 60, channels: 3, background: '#f4f4f4' } })
    .png()
    .toBuffer();
  return sharp({ create: { width: 1600, height: 1000, channels: 3, background: { r: 90, g: 110, b: 120 } } })
    .composite([
      { input: face, left: 100, top: 100 },
      { input: shape, left: 900 + (seed % 7) * 70, top: 200 },
    ])
    .jpeg({ quality: 92 })
    .toBuffer();
}

const FACE: ImageMask = { x: 0.05, y: 0.08, width: 0.35, height: 0.35 };

/** The reddest and the brightest that stands in the part of the picture where the face was. */
async function faceIn(bytes: Buffer): Promise<{ red: number; brightest: number }> {
  const { data, info } = await sharp(bytes).toColourspace('srgb').removeAlpha().raw().toBuffer({ resolveWithObject: true });
  let [red, brightest] = [0, 0];
  for (let y = Math.ceil(info.height * 0.1); y < info.height * 0.4; y++) {
    for (let x = Math.ceil(info.width * 0.07); x < info.width * 0.38; x++) {
      const [r = 0, g = 0, b = 0] = data.subarray((y * info.width + x) * info.channels);
      red = Math.max(red, r - Math.max(g, b));
      brightest = Math.max(brightest, r, g, b);
    }
  }
  return { red, brightest };
}

describe('an image', () => {
  let instance: TestInstance;
  let author: Person;
  let reader: Person;
  let moderator: Person;

  beforeAll(async () => {
    instance = await startInstance();
    [author, reader] = await Promise.all([someone(instance), someone(instance)]);
    moderator = await someone(instance, { roles: ['moderator'] });
  });
  afterAll(() => instance.stop());

  const look = (id: string, who = author): Promise<ImageView> => who.must<ImageView>('GET', `/api/images/${id}`);
  const settled = (id: string): Promise<ImageView> =>
    until(`image ${id} settles`, async () => {
      const image = await look(id);
      return image.state === 'ready' || image.state === 'refused' ? image : null;
    });
  const file = (id: string, variant = 'full', format = 'webp'): string => `/api/images/${id}/file?variant=${variant}&format=${format}`;
  const stored = (id: string): string[] =>
    readdirSync(join(instance.folder, 'objects'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && `${entry.parentPath}/`.includes(id))
      .map((entry) => join(entry.parentPath, entry.name));
  const facesOf = (id: string): Promise<{ red: number; brightest: number }[]> =>
    Promise.all(
      VARIANTS.map(async ([variant, format]) => {
        const answer = await author.bytes(file(id, variant, format));
        expect(answer.status).toBe(200);
        return faceIn(answer.bytes);
      }),
    );

  async function uploaded(bytes: Buffer, options?: unknown): Promise<ImageView> {
    const sent = await author.upload('/api/images', bytes, 'photo.jpg', options === undefined ? {} : { options: JSON.stringify(options) });
    expect(sent.status).toBe(202);
    return settled(sent.body.id);
  }

  async function published(image: ImageView): Promise<CaseAnswer> {
    const draft = await author.must<CaseAnswer>('POST', '/api/cases', caseInput({ images: [{ id: image.id, description: 'Une forme' }] }));
    await author.must('POST', `/api/cases/${draft.id}/publish`, {});
    return draft;
  }

  const custody = (work: (custodian: ImageCustodian, manager: Parameters<ImageCustodian['erase']>[0]) => Promise<void>): Promise<void> =>
    instance.app.get(Transactions).run(({ manager }) => work(instance.app.get(ImageCustodian), manager));

  it('is covered where its author asked, in every variant', async () => {
    const bare = await uploaded(await photo(1));
    for (const { red } of await facesOf(bare.id)) expect(red).toBeGreaterThan(150);
    const covered = await uploaded(await photo(1), { masks: [FACE] });
    for (const { red, brightest } of await facesOf(covered.id)) {
      expect(red).toBeLessThan(12);
      expect(brightest).toBeLessThan(24);
    }
  });

  it.each([
    ['no JSON', 'masks', 'options', 'isJson'],
    ['a list', '[]', 'options', 'isObject'],
    ['a box without size', '{"masks":[{"x":0,"y":0,"width":0,"height":1}]}', 'masks.0.width', 'isPositive'],
    ['a box outside', '{"masks":[{"x":2,"y":0,"width":1,"height":1}]}', 'masks.0.x', 'max'],
    ['a word for a number', '{"frame":"first"}', 'frame', 'min'],
    ['something unknown', '{"keep":true}', 'keep', 'unknownField'],
  ])('is turned away with %s for options, and leaves nothing', async (_name, options, field, rule) => {
    const before = readdirSync(join(instance.folder, 'objects'), { recursive: true }).length;
    const sent = await author.upload('/api/images', await photo(), 'photo.jpg', { options });
    expect(sent).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
    expect(JSON.stringify(sent.body)).toContain(`"field":"${field}","rule":"${rule}"`);
    expect(readdirSync(join(instance.folder, 'objects'), { recursive: true })).toHaveLength(before);
  });

  it('of DICOM says what was decided, and what the author chose', async () => {
    const film = dicomFile({
      rows: 60,
      columns: 60,
      modality: 'US',
      frames: 3,
      pixels: Buffer.concat([40, 120, 200].map((grey) => Buffer.alloc(3_600, grey))),
      window: { center: 128, width: 256 },
    });
    const shown = await uploaded(film);
    expect(shown.notes.map(({ code, frame, frames }) => [code, frame, frames])).toEqual([
      ['FRAME_CHOSEN', 1, 3],
      ['WINDOW_APPLIED', undefined, undefined],
      ['BANDS_MASKED', undefined, undefined],
    ]);
    for (const { message } of shown.notes) expect(message.length).toBeGreaterThan(20);
    const chosen = await uploaded(film, { frame: 2, keepBands: true });
    expect(chosen.notes.map(({ code }) => code)).toEqual(['FRAME_CHOSEN', 'WINDOW_APPLIED']);
  });

  it('covered later is gone at once, and comes back without what lies below in any variant', async () => {
    const image = await uploaded(await photo(2));
    const open = await published(image);
    for (const { red } of await facesOf(image.id)) expect(red).toBeGreaterThan(150);
    const old = stored(image.id);
    expect(old).toHaveLength(4);
    const before = await reader.bytes(file(image.id));

    const socket = await instance.socketFor(reader);
    await new Promise<void>((resolve) => socket.emit('thread.join', { caseId: open.id, afterSeq: 0 }, () => resolve()));
    const told = new Promise<ImageView>((resolve) =>
      socket.on('image.changed', (change) => change.image.state === 'ready' && resolve(change.image)),
    );
    expect(await reader.call('POST', `/api/images/${image.id}/masks`, { masks: [FACE] })).toMatchObject({ status: 404 });
    expect(await author.call('POST', `/api/images/${image.id}/masks`, { masks: [] })).toMatchObject({ status: 400 });
    const asked = await author.call('POST', `/api/images/${image.id}/masks`, { masks: [FACE] });
    expect(asked).toMatchObject({ status: 202, body: { version: image.version + 1 } });

    expect(await settled(image.id)).toMatchObject({ state: 'ready', version: image.version + 1, width: 1600, height: 1000 });
    for (const { red, brightest } of await facesOf(image.id)) {
      expect(red).toBeLessThan(12);
      expect(brightest).toBeLessThan(24);
    }
    expect(await told).toMatchObject({ id: image.id, version: image.version + 1, notes: [], refusal: null });
    await until('the old bytes are gone', () => Promise.resolve(stored(image.id).every((path) => !old.includes(path)) || null));
    expect(stored(image.id)).toHaveLength(4);

    // A copy lives for 30 s at most, and asking again with its name brings the new bytes.
    expect(before.headers.get('cache-control')).toBe('private, max-age=30, must-revalidate');
    const name = before.headers.get('etag') ?? '';
    const again = await reader.bytes(file(image.id), { 'if-none-match': name });
    expect([again.status, again.bytes.length > 0]).toEqual([200, true]);
    const same = await reader.bytes(`${file(image.id)}&v=2`, { 'if-none-match': again.headers.get('etag') ?? '' });
    expect([same.status, same.bytes.length]).toEqual([304, 0]);
  });

  it('that is not clean yet cannot be covered', async () => {
    const waiting = await author.upload('/api/images', Buffer.from('rien'));
    await settled(waiting.body.id);
    expect(await author.call('POST', `/api/images/${waiting.body.id}/masks`, { masks: [FACE] })).toMatchObject({
      status: 409,
      body: { code: 'IMAGE_NOT_READY' },
    });
  });

  it('that cannot be covered is destroyed rather than shown', async () => {
    const image = await uploaded(await photo(4));
    for (const path of stored(image.id).filter((one) => one.endsWith('.jpeg'))) writeFileSync(path, 'damaged');
    await author.must('POST', `/api/images/${image.id}/masks`, { masks: [FACE] });
    const refused = await settled(image.id);
    expect([refused.state, refused.refusal?.code]).toEqual(['refused', 'IMAGE_FORMAT_UNSUPPORTED']);
    expect((await author.bytes(file(image.id))).status).toBe(404);
    await until('nothing is left', () => Promise.resolve(stored(image.id).length === 0 || null));
  });

  it('that is hidden is seen by its owner and moderators alone, until it is shown again', async () => {
    const image = await uploaded(await photo(5));
    const open = await published(image);
    const statuses = async (): Promise<number[]> =>
      Promise.all([author, moderator, reader].map(async (person) => (await person.bytes(file(image.id))).status));
    const thumbnails = async (): Promise<string[]> =>
      (await reader.must<{ thumbnailIds: string[] }>('GET', `/api/cases/${open.id}`)).thumbnailIds;
    expect([await statuses(), await thumbnails()]).toEqual([[200, 200, 200], [image.id]]);
    await custody((custodian, manager) => custodian.hide(manager, [image.id]));
    expect([await statuses(), await thumbnails()]).toEqual([[200, 200, 404], []]);
    expect(await look(image.id)).toMatchObject({ hidden: true, state: 'ready' });
    await custody((custodian, manager) => custodian.show(manager, [image.id]));
    expect([await statuses(), await thumbnails()]).toEqual([[200, 200, 200], [image.id]]);
  });

  it('that is erased is gone for everybody, from the store too', async () => {
    const image = await uploaded(await photo(6));
    const open = await published(image);
    expect(stored(image.id)).toHaveLength(4);
    await custody((custodian, manager) => custodian.erase(manager, [image.id]));
    for (const person of [author, moderator, reader]) expect((await person.bytes(file(image.id))).status).toBe(404);
    expect(await look(image.id)).toMatchObject({ state: 'erased', width: null });
    expect(await reader.must('GET', `/api/cases/${open.id}`)).toMatchObject({ thumbnailIds: [] });
    await until('nothing is left', () => Promise.resolve(stored(image.id).length === 0 || null));
  });

  it('that is erased while it waits leaves nothing, whatever the worker was doing', async () => {
    const sent = await author.upload('/api/images', await photo(7));
    await custody((custodian, manager) => custodian.erase(manager, [sent.body.id]));
    expect(await look(sent.body.id)).toMatchObject({ state: 'erased' });
    await until('no job is left', async () => {
      const left = await instance.app.get(DataSource).query<unknown[]>('SELECT 1 FROM graphile_worker.jobs');
      return left.length === 0 || null;
    });
    expect(stored(sent.body.id)).toEqual([]);
    expect(stored('quarantine/')).toEqual([]);
  });

  it('that was posted before is told to its owner, with the cases that the reader may open', async () => {
    const first = await uploaded(await photo(8));
    const open = await published(first);
    const smaller = await sharp(await photo(8))
      .resize(700)
      .jpeg({ quality: 60 })
      .toBuffer();
    const second = await reader.upload('/api/images', smaller);
    const before = await until('the second settles', async () => {
      const image = await reader.must<ImageView & { postedBefore: unknown[] }>('GET', `/api/images/${second.body.id}`);
      return image.state === 'ready' ? image.postedBefore : null;
    });
    expect(before).toEqual([{ caseId: open.id, title: caseInput()['title'], own: false }]);
    expect(await author.must('GET', `/api/images/${first.id}`)).toMatchObject({ postedBefore: [] });
    await author.must('POST', `/api/cases/${open.id}/withdraw`, {});
    expect(await reader.must('GET', `/api/images/${second.body.id}`)).toMatchObject({ postedBefore: [] });
  });
});

describe('an image that is being covered', () => {
  it('answers like an absent one, and comes back when a worker comes', async () => {
    const instance = await startInstance({}, { withWorker: false });
    try {
      const author = await someone(instance);
      const sent = await author.upload('/api/images', await photo(9));
      const state = (): Promise<ImageView> => author.must<ImageView>('GET', `/api/images/${sent.body.id}`);
      const withWorker = async (wait: () => Promise<unknown>): Promise<void> => {
        const worker = await createWorker(instance.config);
        try {
          await wait();
        } finally {
          await worker.close();
        }
      };
      const isReady = () => until('it is ready', async () => (await state()).state === 'ready' || null);
      await withWorker(isReady);
      const statuses = (): Promise<number[]> =>
        Promise.all(
          VARIANTS.map(async ([variant, format]) => {
            const path = `/api/images/${sent.body.id}/file?variant=${variant}&format=${format}`;
            return (await author.bytes(path)).status;
          }),
        );
      expect(await statuses()).toEqual([200, 200, 200, 200]);
      await author.must('POST', `/api/images/${sent.body.id}/masks`, { masks: [FACE] });
      // A second box while the first one waits.
      await author.must('POST', `/api/images/${sent.body.id}/masks`, { masks: [{ x: 0.9, y: 0.9, width: 0.1, height: 0.1 }] });
      expect([(await state()).state, ...(await statuses())]).toEqual(['processing', 404, 404, 404, 404]);
      await withWorker(isReady);
      expect(await statuses()).toEqual([200, 200, 200, 200]);
      const { bytes } = await author.bytes(`/api/images/${sent.body.id}/file?variant=full&format=jpeg`);
      expect((await faceIn(bytes)).brightest).toBeLessThan(24);
      const corner = await sharp(bytes).extract({ left: 1500, top: 930, width: 80, height: 60 }).raw().toBuffer();
      expect(Math.max(...corner)).toBeLessThan(24);
    } finally {
      await instance.stop();
    }
  });
});
