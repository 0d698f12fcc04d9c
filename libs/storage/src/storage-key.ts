import { StorageKeyInvalid } from './storage-errors.ts';

const SEGMENT = /^[a-z0-9_-][a-z0-9_.-]*$/;
const LONGEST_KEY = 512;
const LONGEST_SEGMENT = 200;

/**
 * Returns the segments of a key after proving that it can name nothing outside the store: lower-case letters, digits, `_ . -`
 * between single slashes, first character a letter or digit, no `..`, no segment that starts with a dot, at most 512 characters.
 *
 * @throws StorageKeyInvalid
 */
export function keySegments(key: string): string[] {
  if (key.length === 0) throw new StorageKeyInvalid(key, 'it is empty');
  if (key.length > LONGEST_KEY) throw new StorageKeyInvalid(key, `it is longer than ${LONGEST_KEY} characters`);
  if (!/^[a-z0-9]/.test(key)) throw new StorageKeyInvalid(key, 'it must start with a lower-case letter or a digit');
  if (key.includes('..')) throw new StorageKeyInvalid(key, 'it climbs');
  const segments = key.split('/');
  for (const segment of segments) {
    if (segment.length > LONGEST_SEGMENT) throw new StorageKeyInvalid(key, 'one of its parts is too long');
    if (!SEGMENT.test(segment)) throw new StorageKeyInvalid(key, 'it holds a character or an empty part that no key may hold');
  }
  return segments;
}

/**
 * Segments of a folder of keys, given with or without its closing slash; the empty text names the whole store.
 *
 * @throws StorageKeyInvalid
 */
export function prefixSegments(prefix: string): string[] {
  return prefix === '' ? [] : keySegments(prefix.endsWith('/') ? prefix.slice(0, -1) : prefix);
}
