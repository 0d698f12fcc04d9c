import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from '@jest/globals';
import { MinioStorage } from '#libs/storage';
import { describeObjectStorage } from '../../libs/storage/src/object-storage.contract.ts';
import { startInstance } from '../support/instance.ts';
import { walkJourney } from '../support/journey.ts';
import { startS3Server } from '../support/s3-server.ts';

const server = await startS3Server();

describe('MinioStorage', () => {
  if (server === null) {
    it('is unavailable, typed, where there is no store', async () => {
      const storage = new MinioStorage({
        endpoint: 'http://127.0.0.1:1',
        bucket: 'none',
        accessKey: 'none',
        secretKey: 'none-at-all',
        retry: { attempts: 1, baseDelayMs: 1 },
      });
      await expect(storage.ready()).rejects.toMatchObject({ name: 'StorageUnavailable' });
    });
    return;
  }
  const open = (over: { bucket?: string; secretKey?: string } = {}) => new MinioStorage({ ...server, ...over });
  const storage = open();

  afterAll(() => server.stop());

  describeObjectStorage(() => storage);

  it('carries the whole journey', async () => {
    const { endpoint, accessKey, secretKey, bucket } = server;
    const instance = await startInstance({ S3_ENDPOINT: endpoint, S3_ACCESS_KEY: accessKey, S3_SECRET_KEY: secretKey, S3_BUCKET: bucket });
    try {
      await walkJourney(instance);
      const keys: string[] = [];
      for await (const key of storage.list('images')) keys.push(key.replace(/^.*\//, ''));
      expect(keys.sort()).toEqual(['display.webp', 'full.jpeg', 'full.webp', 'thumb.webp']);
    } finally {
      await instance.stop();
    }
  });

  it('makes its bucket, also when two ask at once', async () => {
    const bucket = `made-${randomUUID()}`;
    await Promise.all([open({ bucket }).ready(), open({ bucket }).ready()]);
    await open({ bucket }).put('x', Buffer.from('x'), { contentType: 'text/plain' });
    expect((await open({ bucket }).read('x')).toString()).toBe('x');
  });

  it('keeps the media type, from a buffer and from a stream', async () => {
    const folder = randomUUID();
    await storage.put(`${folder}/a`, Buffer.from('x'), { contentType: 'image/webp' });
    await storage.put(`${folder}/b`, Readable.from([Buffer.from('x')]), { contentType: 'image/jpeg' });
    expect(await storage.stat(`${folder}/a`)).toEqual({ size: 1, contentType: 'image/webp' });
    expect(await storage.stat(`${folder}/b`)).toEqual({ size: 1, contentType: 'image/jpeg' });
  });

  it('lists and removes more than one page of a thousand', async () => {
    const folder = randomUUID();
    const keys = Array.from({ length: 1_005 }, (_, n) => `${folder}/${String(n).padStart(4, '0')}`);
    for (let n = 0; n < keys.length; n += 67) {
      await Promise.all(keys.slice(n, n + 67).map((key) => storage.put(key, Buffer.from('x'), { contentType: 'text/plain' })));
    }
    const listed: string[] = [];
    for await (const key of storage.list(folder)) listed.push(key);
    expect(listed).toEqual(keys);
    await storage.removeAll(folder);
    for await (const key of storage.list(folder)) throw new Error(`${key} is still there`);
  });

  it('is unavailable, typed, with a wrong secret', async () => {
    await expect(open({ secretKey: 'not-the-secret-of-this-store' }).ready()).rejects.toMatchObject({
      name: 'StorageUnavailable',
      reason: 'fault',
    });
  });
});
