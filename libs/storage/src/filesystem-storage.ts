import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, lstat, mkdir, open, readdir, realpath, rename, rm, unlink, type FileHandle } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { ObjectStat, ObjectStorage, PutOptions } from './object-storage.ts';
import { StorageError, StorageKeyInvalid, StorageObjectMissing, StorageUnavailable } from './storage-errors.ts';
import { keySegments, prefixSegments } from './storage-key.ts';

/** Holds what is being written; its name can be no key. */
const UNFINISHED = '.unfinished';
/** In milliseconds. What was last written to so long ago is of a killed process; a running one, also a neighbour's, writes on. */
const ABANDONED_AFTER_MS = 3_600_000;
const FOLDER_MODE = 0o700;
const FILE_MODE = 0o600;

/**
 * Objects as files below one folder, for one machine. A write goes to a temporary file of the same tree, is synced, and takes
 * its place by a rename, so that a crash leaves the old object or the new one; what a kill leaves half written is deleted when the
 * store is next opened, an hour later or more. Symbolic links are never followed. Folders are readable by their owner alone (0700,
 * files 0600). Media types are not kept.
 */
export class FilesystemStorage implements ObjectStorage {
  readonly #root: string;
  #opened: Promise<string> | undefined;

  /** @param root folder of the store, made when first needed */
  constructor(root: string) {
    this.#root = resolve(root);
  }

  async put(key: string, body: Buffer | Readable, _options: PutOptions): Promise<{ size: number }> {
    const segments = keySegments(key);
    const root = await this.#open();
    const unfinished = join(root, UNFINISHED, randomUUID());
    try {
      const handle = await this.#on(key, open(unfinished, 'wx', FILE_MODE));
      let size = 0;
      try {
        size = await this.#fill(key, handle, body);
        await this.#on(key, handle.sync());
      } finally {
        await handle.close();
      }
      const target = await this.#place(root, key, segments, true);
      await this.#on(key, rename(unfinished, target));
      await this.#on(key, syncFolder(dirname(target)));
      return { size };
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
  }

  async get(key: string): Promise<Readable> {
    const { handle } = await this.#openFile(key);
    return handle.createReadStream();
  }

  async read(key: string): Promise<Buffer> {
    const { handle } = await this.#openFile(key);
    try {
      return await this.#on(key, handle.readFile());
    } finally {
      await handle.close();
    }
  }

  async stat(key: string): Promise<ObjectStat | null> {
    try {
      const { handle, size } = await this.#openFile(key);
      await handle.close();
      return { size };
    } catch (error) {
      if (error instanceof StorageObjectMissing) return null;
      throw error;
    }
  }

  async remove(key: string): Promise<void> {
    const segments = keySegments(key);
    const target = await this.#place(await this.#open(), key, segments, false);
    try {
      await unlink(target);
    } catch (error) {
      if (isMissing(error)) return;
      throw new StorageUnavailable(key, 'fault', { cause: error });
    }
  }

  async removeAll(prefix: string): Promise<void> {
    const segments = prefixSegments(prefix);
    if (segments.length === 0) throw new StorageKeyInvalid(prefix, 'it would empty the store');
    const target = await this.#place(await this.#open(), prefix, segments, false);
    const found = await this.#on(prefix, lstat(target).catch(absent));
    if (found?.isDirectory()) await this.#on(prefix, rm(target, { recursive: true, force: true }));
  }

  async *list(prefix: string): AsyncIterable<string> {
    const segments = prefixSegments(prefix);
    const root = await this.#open();
    const start = segments.length === 0 ? root : await this.#place(root, prefix, segments, false);
    const found = await this.#on(prefix, lstat(start).catch(absent));
    if (found?.isDirectory()) yield* this.#walk(start, segments.map((segment) => `${segment}/`).join(''));
  }

  async ready(): Promise<void> {
    await this.#on('', access(await this.#open(), constants.R_OK | constants.W_OK));
  }

  /**
   * Makes the store's folders, deletes abandoned writes and returns the real path of the root. A failure is forgotten, so that the
   * next call tries again.
   */
  #open(): Promise<string> {
    this.#opened ??= this.#on(
      '',
      (async () => {
        await mkdir(join(this.#root, UNFINISHED), { recursive: true, mode: FOLDER_MODE });
        await removeAbandoned(join(this.#root, UNFINISHED));
        return realpath(this.#root);
      })(),
    ).catch((error: unknown) => {
      this.#opened = undefined;
      throw error;
    });
    return this.#opened;
  }

  /** Path of the key, after proving that no folder on the way leads elsewhere. Makes the folders when asked to. */
  async #place(root: string, key: string, segments: readonly string[], make: boolean): Promise<string> {
    const target = join(root, ...segments);
    const folder = dirname(target);
    if (make) {
      try {
        const first = await mkdir(folder, { recursive: true, mode: FOLDER_MODE });
        if (first !== undefined) await this.#on(key, syncFolders(folder, dirname(first)));
      } catch (error) {
        if (isOccupied(error)) throw new StorageKeyInvalid(key, 'a part of it is an object, not a folder', { cause: error });
        throw error instanceof StorageError ? error : new StorageUnavailable(key, 'fault', { cause: error });
      }
    }
    const real = await this.#on(key, realpath(folder).catch(absent));
    if (real !== undefined && real !== folder) throw new StorageKeyInvalid(key, 'a part of it is a symbolic link');
    return target;
  }

  async #openFile(key: string): Promise<{ handle: FileHandle; size: number }> {
    const segments = keySegments(key);
    const target = await this.#place(await this.#open(), key, segments, false);
    let handle: FileHandle;
    try {
      handle = await open(target, constants.O_RDONLY | constants.O_NOFOLLOW);
    } catch (error) {
      if (isMissing(error)) throw new StorageObjectMissing(key, { cause: error });
      if (codeOf(error) === 'ELOOP') throw new StorageKeyInvalid(key, 'it is a symbolic link', { cause: error });
      throw new StorageUnavailable(key, 'fault', { cause: error });
    }
    const found = await handle.stat();
    if (found.isFile()) return { handle, size: found.size };
    await handle.close();
    throw new StorageObjectMissing(key);
  }

  async #fill(key: string, handle: FileHandle, body: Buffer | Readable): Promise<number> {
    if (Buffer.isBuffer(body)) {
      await this.#on(key, handle.writeFile(body));
      return body.length;
    }
    let size = 0;
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      await this.#on(key, handle.writeFile(chunk));
      size += chunk.length;
    }
    return size;
  }

  async *#walk(folder: string, prefix: string): AsyncIterable<string> {
    const entries = (await this.#on(prefix, readdir(folder, { withFileTypes: true }).catch(absent))) ?? [];
    // A folder sorts as its name with the slash, so that the whole list follows the order of the keys.
    const named = entries.map((entry) => ({ entry, name: entry.isDirectory() ? `${entry.name}/` : entry.name }));
    named.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const { entry, name } of named) {
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory()) yield* this.#walk(join(folder, entry.name), prefix + name);
      else if (entry.isFile()) yield prefix + name;
    }
  }

  /** Waits for a call of the file system and turns its failure into a typed one. */
  async #on<T>(key: string, call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (error) {
      throw error instanceof StorageError ? error : new StorageUnavailable(key, 'fault', { cause: error });
    }
  }
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

function isMissing(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function isOccupied(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'EEXIST' || code === 'ENOTDIR';
}

/** For `catch`: a missing file is an answer, anything else stays an error. */
function absent(error: unknown): undefined {
  if (!isMissing(error)) throw error;
}

async function removeAbandoned(folder: string): Promise<void> {
  const before = Date.now() - ABANDONED_AFTER_MS;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const found = await lstat(path).catch(absent);
    if (found !== undefined && found.mtimeMs < before) await rm(path, { force: true });
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Syncs a chain of new folders up to and with the one that was there before. */
async function syncFolders(deepest: string, known: string): Promise<void> {
  for (let folder = deepest; ; folder = dirname(folder)) {
    await syncFolder(folder);
    if (folder === known) return;
  }
}
