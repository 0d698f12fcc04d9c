import type { Readable } from 'node:stream';

/** What may be told of an object beside its bytes. */
export interface PutOptions {
  /** Media type kept with the object where the store can keep one. */
  contentType: string;
}

/** Size in bytes, and the media type where the store keeps one. */
export interface ObjectStat {
  size: number;
  contentType?: string;
}

/**
 * Bytes under keys. The application knows no other way to keep a file.
 *
 * Keys are `folder/name` in lower case (see `keySegments`); a key never serves as a folder of another one. A prefix names a
 * folder, with or without its closing slash. Every call throws `StorageKeyInvalid` for a key outside the rule and
 * `StorageUnavailable` when the store cannot serve.
 */
export interface ObjectStorage {
  /**
   * Stores the bytes under the key, replacing what was there, and returns their number. All or nothing: a reader sees the old
   * object or the new one, and a call that fails (also by an error of the stream, which is thrown unchanged) leaves no trace.
   */
  put(key: string, body: Buffer | Readable, options: PutOptions): Promise<{ size: number }>;

  /** Opens the object for reading from its start. Throws `StorageObjectMissing` before the first byte. */
  get(key: string): Promise<Readable>;

  /** The whole object in memory. Throws `StorageObjectMissing`. */
  read(key: string): Promise<Buffer>;

  /** Size and media type, or null where there is no such object. */
  stat(key: string): Promise<ObjectStat | null>;

  /** Removes the object; a missing one is no fault, so that a repeated removal is safe. */
  remove(key: string): Promise<void>;

  /** Removes every object of the folder. The empty prefix is refused: nothing in the application may empty the store. */
  removeAll(prefix: string): Promise<void>;

  /** Keys below the folder in ascending order of their bytes; the empty prefix lists the whole store. */
  list(prefix: string): AsyncIterable<string>;

  /** Resolves when the store can be written to now, for health checks. Throws `StorageUnavailable`. */
  ready(): Promise<void>;
}
