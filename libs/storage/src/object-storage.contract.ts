import { randomBytes, randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import type { ObjectStorage } from './object-storage.ts';
import { StorageKeyInvalid, StorageObjectMissing } from './storage-errors.ts';

const TEXT = { contentType: 'text/plain' };

/** What every `ObjectStorage` must do, whatever it stands on. `open` gives the store under test. */
export function describeObjectStorage(open: () => ObjectStorage): void {
  const keysBelow = async (prefix: string) => {
    const keys: string[] = [];
    for await (const key of open().list(prefix)) keys.push(key);
    return keys;
  };

  describe('bytes', () => {
    it.each([0, 1, 65_536, 700_000, 9_000_000])('gives back %i bytes as they were put, from a buffer and from a stream', async (size) => {
      const bytes = randomBytes(size);
      const folder = randomUUID();
      const chunks = Array.from({ length: Math.ceil(size / 50_000) }, (_, n) => bytes.subarray(n * 50_000, (n + 1) * 50_000));
      expect(await open().put(`${folder}/a`, bytes, TEXT)).toEqual({ size });
      expect(await open().put(`${folder}/b`, Readable.from(chunks), TEXT)).toEqual({ size });
      for (const key of [`${folder}/a`, `${folder}/b`]) {
        expect((await open().read(key)).equals(bytes)).toBe(true);
        expect((await buffer(await open().get(key))).equals(bytes)).toBe(true);
        expect((await open().stat(key))?.size).toBe(size);
      }
    });

    it('replaces an object as a whole', async () => {
      const key = `${randomUUID()}/x`;
      await open().put(key, Buffer.from('a long first text'), TEXT);
      await open().put(key, Buffer.from('second'), TEXT);
      expect((await open().read(key)).toString()).toBe('second');
    });

    it('tells concurrent writers apart from a mixture', async () => {
      const key = `${randomUUID()}/x`;
      const texts = Array.from({ length: 8 }, (_, n) => String(n).repeat(100_000));
      await Promise.all(texts.map((text) => open().put(key, Readable.from([Buffer.from(text)]), TEXT)));
      expect(texts).toContain((await open().read(key)).toString());
    });
  });

  describe('absence', () => {
    it('is null for stat, a typed error for reading, and no fault for removal', async () => {
      const key = `${randomUUID()}/nothing`;
      expect(await open().stat(key)).toBeNull();
      await expect(open().get(key)).rejects.toBeInstanceOf(StorageObjectMissing);
      await expect(open().read(key)).rejects.toBeInstanceOf(StorageObjectMissing);
      await expect(open().remove(key)).resolves.toBeUndefined();
      await expect(open().removeAll(`${randomUUID()}/`)).resolves.toBeUndefined();
    });

    it('follows a removal', async () => {
      const key = `${randomUUID()}/x`;
      await open().put(key, Buffer.from('x'), TEXT);
      await open().remove(key);
      expect(await open().stat(key)).toBeNull();
    });
  });

  describe('a stream that breaks', () => {
    it.each([1_000, 900_000, 9_000_000])('leaves nothing after %i bytes and keeps its own error', async (size) => {
      const folder = randomUUID();
      const fault = new Error('the upload was cut');
      const broken = Readable.from(
        (async function* chunks() {
          for (let sent = 0; sent < size; sent += 50_000) yield Buffer.alloc(Math.min(50_000, size - sent));
          await Promise.reject(fault);
        })(),
      );
      await open().put(`${folder}/before`, Buffer.from('old'), TEXT);
      await expect(open().put(`${folder}/x`, broken, TEXT)).rejects.toBe(fault);
      expect(await open().stat(`${folder}/x`)).toBeNull();
      expect(await keysBelow(folder)).toEqual([`${folder}/before`]);
    });
  });

  describe('folders', () => {
    it('lists in order and only what is below', async () => {
      const folder = randomUUID();
      const names = ['b', 'a/2', 'a/1/z', 'a.b', 'a-b', 'c/d/e'];
      for (const name of names) await open().put(`${folder}/${name}`, Buffer.from(name), TEXT);
      await open().put(`${folder}x/outside`, Buffer.from('outside'), TEXT);
      const sorted = names.map((name) => `${folder}/${name}`).sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      expect(await keysBelow(folder)).toEqual(sorted);
      expect(await keysBelow(`${folder}/a/`)).toEqual([`${folder}/a/1/z`, `${folder}/a/2`]);
      expect(await keysBelow('')).toEqual(expect.arrayContaining(sorted));
    });

    it('removes what is below and nothing beside', async () => {
      const folder = randomUUID();
      for (const name of ['a/1', 'a/b/2', 'ab']) await open().put(`${folder}/${name}`, Buffer.from(name), TEXT);
      await open().removeAll(`${folder}/a`);
      expect(await keysBelow(folder)).toEqual([`${folder}/ab`]);
    });
  });

  describe('keys', () => {
    const refused = [
      '',
      '/a',
      '../a',
      'a/../b',
      'a..b',
      'a//b',
      'a/',
      'A',
      'é',
      'a b',
      'a\\b',
      'a\0b',
      '.hidden',
      'a/.hidden',
      'a?b',
      'x'.repeat(600),
    ];

    it.each(refused)('refuses %j everywhere', async (key) => {
      await expect(open().put(key, Buffer.from('x'), TEXT)).rejects.toBeInstanceOf(StorageKeyInvalid);
      await expect(open().get(key)).rejects.toBeInstanceOf(StorageKeyInvalid);
      await expect(open().read(key)).rejects.toBeInstanceOf(StorageKeyInvalid);
      await expect(open().stat(key)).rejects.toBeInstanceOf(StorageKeyInvalid);
      await expect(open().remove(key)).rejects.toBeInstanceOf(StorageKeyInvalid);
    });

    it('refuses to empty the store or to climb by a prefix', async () => {
      await expect(open().removeAll('')).rejects.toBeInstanceOf(StorageKeyInvalid);
      await expect(open().removeAll('../')).rejects.toBeInstanceOf(StorageKeyInvalid);
      await expect(keysBelow('/')).rejects.toBeInstanceOf(StorageKeyInvalid);
    });

    it('takes the characters of the rule', async () => {
      const key = `${randomUUID()}/a_b-c.d0/file.webp`;
      await open().put(key, Buffer.from('x'), { contentType: 'image/webp' });
      expect(await open().stat(key)).not.toBeNull();
    });
  });

  it('says that it is ready', async () => {
    await expect(open().ready()).resolves.toBeUndefined();
  });
}
