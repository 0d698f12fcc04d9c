import { mkdir, mkdtemp, readdir, rm, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FilesystemStorage } from './filesystem-storage.ts';
import { describeObjectStorage } from './object-storage.contract.ts';
import { StorageKeyInvalid, StorageUnavailable } from './storage-errors.ts';

const TEXT = { contentType: 'text/plain' };

describe('FilesystemStorage', () => {
  let folder: string;
  let root: string;
  let storage: FilesystemStorage;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'consilium-storage-'));
    root = join(folder, 'root');
    storage = new FilesystemStorage(root);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  describeObjectStorage(() => storage);

  it('leaves no temporary file, neither after success nor after failure', async () => {
    await storage.put('tidy/a', Buffer.from('x'), TEXT);
    const broken = Readable.from(
      (async function* chunks() {
        yield Buffer.from('half');
        await Promise.reject(new Error('cut'));
      })(),
    );
    await expect(storage.put('tidy/b', broken, TEXT)).rejects.toThrow('cut');
    expect(await readdir(join(root, '.unfinished'))).toEqual([]);
  });

  it('deletes at its opening what a killed process left half written, and leaves a running upload alone', async () => {
    const kept = join(folder, 'killed', '.unfinished');
    await mkdir(kept, { recursive: true });
    for (const name of ['abandoned', 'running']) await writeFile(join(kept, name), 'half an original');
    await utimes(join(kept, 'abandoned'), new Date(0), new Date(0));
    await new FilesystemStorage(join(folder, 'killed')).ready();
    expect(await readdir(kept)).toEqual(['running']);
  });

  it('keeps folders and files to their owner', async () => {
    await storage.put('modes/deep/x', Buffer.from('x'), TEXT);
    expect((await stat(join(root, 'modes/deep'))).mode & 0o777).toBe(0o700);
    expect((await stat(join(root, 'modes/deep/x'))).mode & 0o777).toBe(0o600);
  });

  it('follows no symbolic link, neither of a folder nor of a file', async () => {
    const outside = join(folder, 'outside');
    await mkdir(outside);
    await writeFile(join(outside, 'secret'), 'secret');
    await storage.put('links/real', Buffer.from('x'), TEXT);
    await symlink(outside, join(root, 'links/away'));
    await symlink(join(outside, 'secret'), join(root, 'links/file'));
    await expect(storage.read('links/away/secret')).rejects.toBeInstanceOf(StorageKeyInvalid);
    await expect(storage.put('links/away/new', Buffer.from('x'), TEXT)).rejects.toBeInstanceOf(StorageKeyInvalid);
    await expect(storage.remove('links/away/secret')).rejects.toBeInstanceOf(StorageKeyInvalid);
    await expect(storage.removeAll('links/away/below')).rejects.toBeInstanceOf(StorageKeyInvalid);
    await expect(storage.read('links/file')).rejects.toBeInstanceOf(StorageKeyInvalid);
    expect(await readdir(outside)).toEqual(['secret']);
    const keys: string[] = [];
    for await (const key of storage.list('links')) keys.push(key);
    expect(keys).toEqual(['links/real']);
  });

  it('refuses a key below an object', async () => {
    await storage.put('taken', Buffer.from('x'), TEXT);
    await expect(storage.put('taken/below', Buffer.from('x'), TEXT)).rejects.toBeInstanceOf(StorageKeyInvalid);
    expect(await storage.stat('taken/below')).toBeNull();
  });

  it('is unavailable, typed, where its folder cannot be, and recovers', async () => {
    const blocked = join(folder, 'blocked');
    await writeFile(blocked, 'a file where the folder should be');
    const other = new FilesystemStorage(blocked);
    await expect(other.ready()).rejects.toBeInstanceOf(StorageUnavailable);
    await expect(other.put('a', Buffer.from('x'), TEXT)).rejects.toBeInstanceOf(StorageUnavailable);
    await rm(blocked);
    await expect(other.put('a', Buffer.from('x'), TEXT)).resolves.toEqual({ size: 1 });
  });
});
