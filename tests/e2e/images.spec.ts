import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import type { ImageView } from '#libs/contracts';
import { FilesystemStorage } from '#libs/storage';
import { createWorker } from '../../apps/worker/src/worker.setup.ts';
import { caseInput, type CaseAnswer } from '../support/cases.ts';
import { DICOM_TELLTALES, dicomFile } from '../support/dicom.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { until } from '../support/until.ts';

const FILE_NAME = 'Mme-Secrete-Durand-1961.jpg';
const SERIAL = 'SERIAL-4471-XQ';
const PLACE = 'Clinique-Introuvable-du-Lac';

/** A photo that tells much: place, device, name, a small picture of itself. */
async function tellingPhoto(): Promise<Buffer> {
  const noise = {
    create: {
      width: 1200,
      height: 800,
      channels: 3 as const,
      background: '#c98',
      noise: { type: 'gaussian' as const, mean: 128, sigma: 40 },
    },
  };
  const thumbnail = await sharp(noise).resize(160).jpeg().toBuffer();
  return sharp(noise)
    .withExif({
      IFD0: {
        Make: 'FictiveCam',
        Artist: 'Personne Introuvable',
        ImageDescription: thumbnail.toString('latin1').replaceAll('\0', ' ').slice(0, 400),
      },
      IFD2: { BodySerialNumber: SERIAL },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '2/1 17/1 40/1' },
    })
    .withXmp(
      `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:p="http://ns.adobe.com/photoshop/1.0/" p:City="${PLACE}"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`,
    )
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** A picture with a name written in its text chunks. */
async function tellingPng(): Promise<Buffer> {
  return sharp({ create: { width: 300, height: 200, channels: 3, background: '#c98', noise: { type: 'gaussian', mean: 128, sigma: 40 } } })
    .withExif({ IFD0: { Artist: 'Personne Introuvable', Make: 'FictiveCam' }, IFD2: { BodySerialNumber: SERIAL } })
    .png()
    .toBuffer();
}

/** An ultrasound whose data set names an invented patient. */
function tellingDicom(): Buffer {
  const pixels = Buffer.from(Array.from({ length: 200 * 150 }, (_, at) => (at * 7_919) % 251));
  return dicomFile({ rows: 150, columns: 200, modality: 'US', pixels });
}

/** Runs of 24 bytes all over a file, but for the first ones that every JPEG shares. */
function runsOf(bytes: Buffer): Buffer[] {
  return Array.from({ length: 200 }, (_, index) =>
    bytes.subarray(700 + Math.floor((index * (bytes.length - 800)) / 200)).subarray(0, 24),
  ).filter((run) => run.length === 24 && new Set(run).size > 12);
}

function filesBelow(folder: string): Buffer[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}

async function everyRow(dataSource: DataSource): Promise<string> {
  const tables = await dataSource.query<{ name: string }[]>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker')`,
  );
  const rows = await Promise.all(tables.map(({ name }) => dataSource.query<{ row: string }[]>(`SELECT t::text AS row FROM ${name} AS t`)));
  return rows
    .flat()
    .map(({ row }) => row)
    .join('\n');
}

/** What of the original can still be found in the store and in the database. */
async function tracesOf(original: Buffer, instance: TestInstance): Promise<string[]> {
  const secrets = [FILE_NAME, SERIAL, PLACE, 'Personne Introuvable', 'FictiveCam', ...DICOM_TELLTALES];
  const runs = runsOf(original);
  const traces: string[] = [];
  for (const file of filesBelow(instance.folder)) {
    traces.push(...secrets.filter((secret) => file.includes(secret)).map((secret) => `${secret} in the store`));
    if (runs.some((run) => file.includes(run))) traces.push('bytes in the store');
  }
  const rows = await everyRow(instance.app.get(DataSource));
  traces.push(...secrets.filter((secret) => rows.includes(secret)).map((secret) => `${secret} in the database`));
  if (runs.some((run) => rows.includes(run.toString('hex')))) traces.push('bytes in the database');
  return [...new Set(traces)].sort();
}

describe('an uploaded photo', () => {
  let instance: TestInstance;
  let author: Person;
  let reader: Person;

  beforeAll(async () => {
    instance = await startInstance();
    [author, reader] = await Promise.all([someone(instance), someone(instance)]);
  });
  afterAll(() => instance.stop());

  const settled = (id: string): Promise<ImageView> =>
    until(`image ${id} settles`, async () => {
      const image = await author.must<ImageView>('GET', `/api/images/${id}`);
      return image.state === 'ready' || image.state === 'refused' ? image : null;
    });

  it('leaves nothing of itself behind but its pixels', async () => {
    const photo = await tellingPhoto();
    const sent = await author.upload('/api/images', photo, FILE_NAME);
    expect(sent.status).toBe(202);
    expect(await settled(sent.body.id)).toMatchObject({ state: 'ready', width: 1200, height: 800, refusal: null });
    expect(await tracesOf(photo, instance)).toEqual([]);
    for (const [variant, format] of [
      ['full', 'webp'],
      ['full', 'jpeg'],
      ['display', 'webp'],
      ['thumb', 'webp'],
    ]) {
      const answer = await author.bytes(`/api/images/${sent.body.id}/file?variant=${variant}&format=${format}`);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, `image/${format}`]);
      const { exif, xmp, icc, iptc } = await sharp(answer.bytes).metadata();
      expect([exif, xmp, icc, iptc]).toEqual([undefined, undefined, undefined, undefined]);
    }
  });

  it.each([
    ['a PNG with text', () => tellingPng()],
    ['a DICOM file', () => Promise.resolve(tellingDicom())],
    ['a DICOM file without a picture', () => Promise.resolve(dicomFile({ rows: 0, columns: 0, pixels: Buffer.alloc(0) }))],
    ['a broken DICOM file', () => Promise.resolve(tellingDicom().subarray(0, 460))],
  ])('leaves nothing of %s either, whether it is shown or refused', async (_name, make) => {
    const bytes = await make();
    const sent = await author.upload('/api/images', bytes, FILE_NAME);
    expect((await settled(sent.body.id)).state).toMatch(/^(ready|refused)$/);
    expect(await tracesOf(bytes, instance)).toEqual([]);
  });

  it('would be found out if it were kept', async () => {
    const photo = await tellingPhoto();
    writeFileSync(join(instance.folder, 'kept.bin'), photo);
    await instance.app.get(DataSource).query(`UPDATE account SET password_hash = $1 WHERE email = $2`, [FILE_NAME, reader.email]);
    expect(await tracesOf(photo, instance)).toEqual(
      [
        `${FILE_NAME} in the database`,
        'FictiveCam in the store',
        `${PLACE} in the store`,
        'Personne Introuvable in the store',
        `${SERIAL} in the store`,
        'bytes in the store',
      ].sort(),
    );
  });

  it('is announced to its owner as it goes on', async () => {
    const socket = await instance.socketFor(author);
    const states: string[] = [];
    const done = new Promise<void>((resolve) =>
      socket.on('image.changed', ({ image }) => {
        states.push(image.state);
        if (image.state === 'ready') resolve();
      }),
    );
    await author.upload(
      '/api/images',
      await sharp({ create: { width: 80, height: 60, channels: 3, background: '#789' } })
        .png()
        .toBuffer(),
    );
    await done;
    expect(states).toEqual(['processing', 'ready']);
  });

  it.each([
    ['a text named .jpg', () => Promise.resolve(Buffer.from('Ceci n’est pas une image.')), 'IMAGE_FORMAT_UNSUPPORTED'],
    [
      'a GIF',
      () =>
        sharp({ create: { width: 20, height: 20, channels: 3, background: '#fff' } })
          .gif()
          .toBuffer(),
      'IMAGE_FORMAT_UNSUPPORTED',
    ],
    ['half a JPEG', async () => (await tellingPhoto()).subarray(0, 40_000), 'IMAGE_CORRUPT'],
  ])('is refused with a reason when it is %s', async (_name, make, code) => {
    const sent = await author.upload('/api/images', await make());
    expect(sent.status).toBe(202);
    expect(await settled(sent.body.id)).toMatchObject({ state: 'refused', refusal: { code } });
    expect((await author.bytes(`/api/images/${sent.body.id}/file?variant=full`)).status).toBe(404);
  });

  it('is turned away at once when it is too large, empty or missing, and leaves nothing', async () => {
    const before = filesBelow(instance.folder).length;
    expect(await author.upload('/api/images', Buffer.alloc(30 * 1024 * 1024, 1))).toMatchObject({
      status: 413,
      body: { code: 'IMAGE_TOO_LARGE' },
    });
    expect(await author.upload('/api/images', Buffer.alloc(0))).toMatchObject({ status: 400, body: { code: 'FILE_EMPTY' } });
    expect(await author.call('POST', '/api/images', {})).toMatchObject({ status: 400, body: { code: 'FILE_MISSING' } });
    expect(filesBelow(instance.folder)).toHaveLength(before);
  });

  it('belongs to its owner until a case shows it, and to one case alone', async () => {
    const sent = await author.upload(
      '/api/images',
      await sharp({ create: { width: 80, height: 60, channels: 3, background: '#345' } })
        .png()
        .toBuffer(),
    );
    await settled(sent.body.id);
    expect((await reader.bytes(`/api/images/${sent.body.id}/file?variant=thumb`)).status).toBe(404);
    const images = [{ id: sent.body.id, description: 'Un aplat' }];
    expect(await reader.call('POST', '/api/cases', caseInput({ images }))).toMatchObject({
      status: 400,
      body: { code: 'IMAGE_NOT_USABLE' },
    });
    const draft = await author.must<CaseAnswer>('POST', '/api/cases', caseInput({ images }));
    expect(await author.call('POST', '/api/cases', caseInput({ images }))).toMatchObject({
      status: 400,
      body: { code: 'IMAGE_NOT_USABLE' },
    });
    expect((await reader.bytes(`/api/images/${sent.body.id}/file?variant=thumb`)).status).toBe(404);
    await author.must('POST', `/api/cases/${draft.id}/publish`, {});
    expect((await reader.bytes(`/api/images/${sent.body.id}/file?variant=thumb`)).status).toBe(200);
    expect(await author.call('DELETE', `/api/images/${sent.body.id}`)).toMatchObject({ status: 404 });
    await author.must('POST', `/api/cases/${draft.id}/withdraw`, {});
    expect((await reader.bytes(`/api/images/${sent.body.id}/file?variant=thumb`)).status).toBe(404);
  });

  it('does not let a case be published while it is refused or undescribed', async () => {
    const sent = await author.upload('/api/images', Buffer.from('rien'));
    const draft = await author.must<CaseAnswer>('POST', '/api/cases', caseInput());
    await settled(sent.body.id);
    await author.must('PATCH', `/api/cases/${draft.id}`, { images: [{ id: sent.body.id, description: 'Rien' }] });
    expect(await author.call('POST', `/api/cases/${draft.id}/publish`, {})).toMatchObject({
      status: 409,
      body: { code: 'IMAGE_NOT_READY' },
    });
    const good = await author.upload(
      '/api/images',
      await sharp({ create: { width: 80, height: 60, channels: 3, background: '#345' } })
        .png()
        .toBuffer(),
    );
    await settled(good.body.id);
    await author.must('PATCH', `/api/cases/${draft.id}`, { images: [{ id: good.body.id, description: '' }] });
    expect(await author.call('POST', `/api/cases/${draft.id}/publish`, {})).toMatchObject({
      status: 422,
      body: { code: 'CASE_INCOMPLETE', details: { missing: ['imageDescriptions'] } },
    });
  });

  it('can be shown in a reply by its owner, once', async () => {
    const published = await author.must<CaseAnswer>('POST', '/api/cases', caseInput());
    await author.must('POST', `/api/cases/${published.id}/publish`, {});
    const sent = await author.upload(
      '/api/images',
      await sharp({ create: { width: 80, height: 60, channels: 3, background: '#543' } })
        .png()
        .toBuffer(),
    );
    await settled(sent.body.id);
    const reply = (clientId: string): Record<string, unknown> => ({ clientId, kind: 'reply', body: 'Voici.', imageIds: [sent.body.id] });
    expect((await author.call('POST', `/api/cases/${published.id}/replies`, reply('0190a0a0-0000-7000-8000-00000000000a'))).status).toBe(
      201,
    );
    expect(await author.call('POST', `/api/cases/${published.id}/replies`, reply('0190a0a0-0000-7000-8000-00000000000b'))).toMatchObject({
      status: 400,
      body: { code: 'IMAGE_NOT_USABLE' },
    });
    expect((await reader.bytes(`/api/images/${sent.body.id}/file?variant=thumb`)).status).toBe(200);
  });
});

describe('an image whose cleaning was cut short and then refused', () => {
  it('leaves nothing of the earlier try', async () => {
    const instance = await startInstance({}, { withWorker: false });
    try {
      const author = await someone(instance);
      const sent = await author.upload('/api/images', Buffer.from('Ceci n’est pas une image.'));
      const storage = new FilesystemStorage(join(instance.folder, 'objects'));
      await storage.put(`images/${sent.body.id}/full.webp`, Buffer.from('half a try'), { contentType: 'image/webp' });
      const worker = await createWorker(instance.config);
      try {
        await until('refused', async () => (await author.must<ImageView>('GET', `/api/images/${sent.body.id}`)).state === 'refused');
        await until('gone', async () => (await storage.stat(`images/${sent.body.id}/full.webp`)) === null);
      } finally {
        await worker.close();
      }
    } finally {
      await instance.stop();
    }
  });
});
