import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { MinioStorage } from './minio-storage.ts';
import { StorageObjectMissing, StorageUnavailable } from './storage-errors.ts';

type Fault = 'busy' | 'cut' | 'half' | 'silent';

const TEXT = { contentType: 'text/plain' };

/** A store in memory that first misbehaves as told: 503, a connection cut before or within the answer, or no answer at all. */
class FaultyStore {
  readonly objects = new Map<string, Buffer>();
  faults: Fault[] = [];
  asked = 0;
  readonly #server: Server = createServer((request, response) => void this.#answer(request, response));

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = new URL(request.url ?? '/', 'http://store').pathname;
    if (path === '/bucket' || path === '/bucket/') return void response.end();
    this.asked++;
    const fault = this.faults.shift();
    if (fault === 'silent') return;
    if (fault === 'cut') return void request.socket.destroy();
    const body = await buffer(request);
    if (fault === 'busy') return void response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>');
    if (request.method === 'PUT') {
      this.objects.set(path, body);
      return void response.writeHead(200, { etag: '"x"' }).end();
    }
    const found = this.objects.get(path);
    if (found === undefined) return void response.writeHead(404).end('<Error><Code>NoSuchKey</Code><Message>none</Message></Error>');
    response.writeHead(200, { 'content-length': found.length, 'last-modified': 'Mon, 02 Nov 2026 00:00:00 GMT' });
    if (fault !== 'half') return void response.end(found);
    response.write(found.subarray(0, found.length / 2), () => request.socket.destroy());
  }
}

describe('MinioStorage before a faulty store', () => {
  let store: FaultyStore;
  let storage: MinioStorage;

  beforeEach(async () => {
    store = new FaultyStore();
    storage = new MinioStorage({
      endpoint: await store.start(),
      bucket: 'bucket',
      accessKey: 'key-of-a-test',
      secretKey: 'secret-of-a-test',
      timeoutMs: 300,
      retry: { attempts: 4, baseDelayMs: 1 },
    });
  });

  afterEach(() => store.stop());

  it.each<Fault[]>([
    ['busy', 'busy'],
    ['cut', 'cut'],
    ['busy', 'cut', 'busy'],
  ])('asks again after %s, %s', async (...faults) => {
    store.faults = [...faults];
    await storage.put('a/x', Buffer.from('kept'), TEXT);
    expect(store.objects.get('/bucket/a/x')?.toString()).toBe('kept');
    store.faults = [...faults];
    expect((await storage.read('a/x')).toString()).toBe('kept');
    store.faults = [...faults];
    expect(await buffer(await storage.get('a/x'))).toEqual(Buffer.from('kept'));
    expect(store.asked).toBe(3 * (faults.length + 1));
  });

  it.each([1_000, 3_000_000])('sends a stream of %i bytes again as a whole', async (size) => {
    store.faults = ['busy', 'cut'];
    const chunks = Array.from({ length: size / 1_000 }, (_, n) => Buffer.alloc(1_000, n));
    expect(await storage.put('a/x', Readable.from(chunks), TEXT)).toEqual({ size });
    expect(store.objects.get('/bucket/a/x')?.equals(Buffer.concat(chunks))).toBe(true);
    expect(store.asked).toBe(3);
  });

  it('never takes half an object for a whole one', async () => {
    const whole = Buffer.alloc(200_000, 'x');
    await storage.put('a/x', whole, TEXT);
    store.faults = ['half', 'half'];
    expect((await storage.read('a/x')).equals(whole)).toBe(true);
    store.faults = ['half'];
    await expect(storage.get('a/x').then(buffer)).rejects.toMatchObject({ name: 'StorageUnavailable', key: 'a/x' });
  });

  it('gives up with a typed error when the store stays down', async () => {
    store.faults = Array.from({ length: 8 }, () => 'busy');
    await expect(storage.put('a/x', Buffer.from('x'), TEXT)).rejects.toMatchObject({
      name: 'StorageUnavailable',
      reason: 'fault',
      key: 'a/x',
    });
    expect(store.asked).toBe(4);
    await expect(storage.put('a/x', Readable.from([Buffer.from('x')]), TEXT)).rejects.toBeInstanceOf(StorageUnavailable);
  });

  it('types a timeout and does not wait for it twice', async () => {
    store.faults = ['silent', 'silent', 'silent'];
    await expect(storage.read('a/x')).rejects.toMatchObject({ name: 'StorageUnavailable', reason: 'timeout' });
    await expect(storage.put('a/x', Buffer.from('x'), TEXT)).rejects.toMatchObject({ reason: 'timeout' });
    await expect(storage.put('a/x', Readable.from([Buffer.from('x')]), TEXT)).rejects.toMatchObject({ reason: 'timeout' });
    expect(store.asked).toBe(3);
  });

  it('does not repeat a question that was answered', async () => {
    await expect(storage.read('a/x')).rejects.toBeInstanceOf(StorageObjectMissing);
    expect(await storage.stat('a/x')).toBeNull();
    expect(store.asked).toBe(2);
  });

  it('is unavailable where nobody listens', async () => {
    await store.stop();
    await expect(storage.ready()).rejects.toMatchObject({ name: 'StorageUnavailable', reason: 'fault' });
  });
});
