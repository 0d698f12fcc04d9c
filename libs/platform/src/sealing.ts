import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
/** Length of the nonce that NIST SP 800-38D §8.2 recommends for GCM. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Bytes that only who holds `key` can read; nonce, tag and ciphertext in one piece. */
function encrypt(key: Buffer, plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** @throws Error when the key is another one or a byte was changed */
function decrypt(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES });
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
}

/** A file under a key of its own, and that key under the instance's: forgetting the small key destroys the file. */
export interface Sealed {
  wrappedKey: Buffer;
  sealed: Buffer;
}

/** Encrypts a file (AES-256-GCM). `instanceKey` is `INSTANCE_KEY` as the settings hold it, base64. */
export function seal(instanceKey: string, plain: Buffer): Sealed {
  const key = randomBytes(KEY_BYTES);
  return { wrappedKey: encrypt(Buffer.from(instanceKey, 'base64'), key), sealed: encrypt(key, plain) };
}

/** The file again. @throws Error when a key is wrong or a byte was changed */
export function unseal(instanceKey: string, { wrappedKey, sealed }: Sealed): Buffer {
  return decrypt(decrypt(Buffer.from(instanceKey, 'base64'), wrappedKey), sealed);
}
