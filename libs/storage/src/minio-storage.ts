import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { Client, S3Error } from 'minio';
import { httpTransport, RequestTimedOut, type HttpTransport } from './http-transport.ts';
import type { ObjectStat, ObjectStorage, PutOptions } from './object-storage.ts';
import { withRetries, type RetryPolicy } from './retry.ts';
import { spool, type SpooledBody } from './spool.ts';
import { StorageError, StorageKeyInvalid, StorageObjectMissing, StorageUnavailable } from './storage-errors.ts';
import { keySegments, prefixSegments } from './storage-key.ts';

/** Where an S3 store is and who we are to it. */
export interface MinioStorageOptions {
  /** Origin of the store, `https://s3.example.org` or `http://127.0.0.1:9000`. */
  endpoint: string;
  /** `us-east-1` unless told. */
  region?: string;
  /** Made when absent. */
  bucket: string;
  accessKey: string;
  secretKey: string;
  /** Longest silence of the store in milliseconds, 15,000 unless told. A timeout is not retried. */
  timeoutMs?: number;
  /** Attempts for failures that may pass: 4 from 100 ms on unless told. */
  retry?: RetryPolicy;
}

const MISSING = new Set(['NoSuchKey', 'NotFound']);
const ALREADY_MADE = new Set(['BucketAlreadyOwnedByYou', 'BucketAlreadyExists']);
const PRESIGNED_SECONDS = 15 * 60;
/** Keys of one listing request, and of one removal (the most S3 takes). */
const PAGE = 1000;

/**
 * Objects in MinIO or any other S3 store. Answers of the 5xx kind and broken connections are retried with a growing pause.
 * A stream is first read to its end into a nameless temporary file, so that it too can be sent again, that no half object ever
 * reaches the store, and that its size does not count in memory.
 */
export class MinioStorage implements ObjectStorage {
  readonly #client: Client;
  readonly #transport: HttpTransport;
  readonly #bucket: string;
  readonly #region: string;
  readonly #retry: RetryPolicy;
  #bucketMade: Promise<void> | undefined;

  constructor(options: MinioStorageOptions) {
    const endpoint = new URL(options.endpoint);
    const secure = endpoint.protocol === 'https:';
    this.#transport = httpTransport(secure, options.timeoutMs ?? 15_000);
    this.#bucket = options.bucket;
    this.#region = options.region ?? 'us-east-1';
    this.#retry = options.retry ?? { attempts: 4, baseDelayMs: 100 };
    this.#client = new Client({
      endPoint: endpoint.hostname,
      ...(endpoint.port === '' ? {} : { port: Number(endpoint.port) }),
      useSSL: secure,
      accessKey: options.accessKey,
      secretKey: options.secretKey,
      region: this.#region,
      transport: { request: this.#transport.request },
      transportAgent: this.#transport.agent,
      // The client would retry by itself and write to the console; `#call` does it quietly.
      retryOptions: { disableRetry: true },
    });
  }

  async put(key: string, body: Buffer | Readable, options: PutOptions): Promise<{ size: number }> {
    keySegments(key);
    if (Buffer.isBuffer(body)) {
      await this.#call(key, () => this.#client.putObject(this.#bucket, key, body, body.length, { 'Content-Type': options.contentType }));
      return { size: body.length };
    }
    const spooled = await spool(body);
    try {
      await this.#call(key, () => this.#send(key, spooled, options.contentType));
      return { size: spooled.size };
    } finally {
      await spooled.release();
    }
  }

  async get(key: string): Promise<Readable> {
    keySegments(key);
    const answer = await this.#call(key, () => this.#client.getObject(this.#bucket, key));
    return Readable.from(this.#chunks(key, answer), { objectMode: false });
  }

  async read(key: string): Promise<Buffer> {
    keySegments(key);
    return this.#call(key, async () => {
      const chunks: Uint8Array[] = [];
      for await (const chunk of (await this.#client.getObject(this.#bucket, key)) as AsyncIterable<Uint8Array>) chunks.push(chunk);
      return Buffer.concat(chunks);
    });
  }

  async stat(key: string): Promise<ObjectStat | null> {
    keySegments(key);
    try {
      const found = await this.#call(key, () => this.#client.statObject(this.#bucket, key));
      const contentType: unknown = found.metaData['content-type'];
      return typeof contentType === 'string' ? { size: found.size, contentType } : { size: found.size };
    } catch (error) {
      if (error instanceof StorageObjectMissing) return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    keySegments(key);
    await this.#call(key, () => this.#client.removeObject(this.#bucket, key));
  }

  async removeAll(prefix: string): Promise<void> {
    if (prefixSegments(prefix).length === 0) throw new StorageKeyInvalid(prefix, 'it would empty the store');
    let batch: string[] = [];
    const removeBatch = async () => {
      const keys = batch;
      batch = [];
      const refused = await this.#call(prefix, () => this.#client.removeObjects(this.#bucket, keys));
      if (refused.length > 0)
        throw new StorageUnavailable(prefix, 'fault', { cause: new Error(`${refused.length} objects were not removed`) });
    };
    for await (const key of this.list(prefix)) {
      batch.push(key);
      if (batch.length === PAGE) await removeBatch();
    }
    if (batch.length > 0) await removeBatch();
  }

  async *list(prefix: string): AsyncIterable<string> {
    const folder = prefixSegments(prefix)
      .map((segment) => `${segment}/`)
      .join('');
    let last = '';
    for (;;) {
      const page = await this.#call(prefix, () => this.#page(folder, last));
      yield* page;
      last = page.at(-1) ?? '';
      if (page.length < PAGE) return;
    }
  }

  async ready(): Promise<void> {
    await this.#call('', async () => {
      if (!(await this.#client.bucketExists(this.#bucket))) throw new Error(`bucket ${this.#bucket} is gone`);
    });
  }

  /** Up to `PAGE` keys that follow the last one seen. */
  async #page(folder: string, last: string): Promise<string[]> {
    const keys: string[] = [];
    const listing = this.#client.listObjectsV2(this.#bucket, folder, true, last);
    for await (const object of listing as AsyncIterable<{ name?: string }>) {
      if (object.name !== undefined) keys.push(object.name);
      if (keys.length === PAGE) break;
    }
    return keys;
  }

  /** Sends a spooled body by an address that the client signed, since the client itself would gather it in memory. */
  async #send(key: string, body: SpooledBody, contentType: string): Promise<void> {
    const address = await this.#client.presignedPutObject(this.#bucket, key, PRESIGNED_SECONDS);
    const headers = { 'Content-Type': contentType, 'Content-Length': body.size, 'Content-MD5': body.md5 };
    const sent = this.#transport.request(new URL(address), { method: 'PUT', headers, agent: this.#transport.agent });
    const answered = new Promise<number>((resolve, reject) => {
      sent.on('error', reject);
      sent.on('response', (answer) => {
        answer.on('error', reject);
        answer.on('end', () => resolve(answer.statusCode ?? 0));
        answer.resume();
      });
    });
    // The answer decides: a store that refuses early also breaks the connection under the body.
    const [status] = await Promise.all([answered, pipeline(body.open(), sent)]);
    if (status !== 200) throw status >= 500 ? new Error(`the store answered ${status}`) : new RefusedByStore(status);
  }

  async *#chunks(key: string, answer: Readable): AsyncIterable<Uint8Array> {
    try {
      yield* answer as AsyncIterable<Uint8Array>;
    } catch (error) {
      throw typed(key, error);
    }
  }

  async #call<T>(key: string, call: () => Promise<T>): Promise<T> {
    try {
      return await withRetries(this.#retry, mayPass, async () => {
        await this.#makeBucket();
        return call();
      });
    } catch (error) {
      throw typed(key, error);
    }
  }

  /** Makes the bucket where it is absent, once; a failure is forgotten, so that the next call tries again. */
  #makeBucket(): Promise<void> {
    this.#bucketMade ??= (async () => {
      if (await this.#client.bucketExists(this.#bucket)) return;
      try {
        await this.#client.makeBucket(this.#bucket, this.#region);
      } catch (error) {
        if (!(error instanceof S3Error && ALREADY_MADE.has(error.code ?? ''))) throw error;
      }
    })().catch((error: unknown) => {
      this.#bucketMade = undefined;
      throw error;
    });
    return this.#bucketMade;
  }
}

/** The store understood a request of ours and refused it. */
class RefusedByStore extends Error {
  constructor(status: number) {
    super(`the store answered ${status}`);
    this.name = 'RefusedByStore';
  }
}

/** Answers with an S3 code are decisions; what else goes wrong is the way to the store or its health. */
function mayPass(error: unknown): boolean {
  return !(
    error instanceof S3Error ||
    error instanceof RefusedByStore ||
    error instanceof RequestTimedOut ||
    error instanceof StorageError
  );
}

function typed(key: string, error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  if (error instanceof S3Error && MISSING.has(error.code ?? '')) return new StorageObjectMissing(key, { cause: error });
  return new StorageUnavailable(key, error instanceof RequestTimedOut ? 'timeout' : 'fault', { cause: error });
}
