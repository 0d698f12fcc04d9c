import { createHash, randomUUID } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';

/** Up to this many bytes a body waits in memory, more in a file. */
const IN_MEMORY_BYTES = 512 * 1024;

/** A body that has been read to its end and can be sent as often as needed. */
export interface SpooledBody {
  size: number;
  /** MD5 in base64, as `Content-MD5` wants it (RFC 1864); guards against damage on the way, not against people. */
  md5: string;
  /** A fresh stream from the first byte. */
  open(): Readable;
  /** Frees what the body occupies. */
  release(): Promise<void>;
}

/**
 * Reads a stream to its end. A large one goes to a temporary file that only its owner can read and that loses its name before
 * the first byte is written, so that nothing stays behind whatever happens. An error of the stream is thrown unchanged.
 */
export async function spool(body: Readable): Promise<SpooledBody> {
  const md5 = createHash('md5');
  const kept: Uint8Array[] = [];
  let size = 0;
  let file: FileHandle | undefined;
  try {
    for await (const chunk of body as AsyncIterable<Uint8Array>) {
      md5.update(chunk);
      size += chunk.length;
      if (file === undefined && size > IN_MEMORY_BYTES) {
        file = await openNameless();
        for (const earlier of kept.splice(0)) await file.writeFile(earlier);
      }
      if (file === undefined) kept.push(chunk);
      else await file.writeFile(chunk);
    }
  } catch (error) {
    await file?.close();
    throw error;
  }
  const whole = file === undefined ? Buffer.concat(kept) : undefined;
  const onDisk = file;
  return {
    size,
    md5: md5.digest('base64'),
    open: () => (onDisk === undefined ? Readable.from(whole === undefined ? [] : [whole]) : fromStart(onDisk)),
    release: async () => onDisk?.close(),
  };
}

async function openNameless(): Promise<FileHandle> {
  const path = join(tmpdir(), `consilium-spool-${randomUUID()}`);
  const handle = await open(path, 'wx+', 0o600);
  await unlink(path);
  return handle;
}

/** Reads by position, so that one handle serves repeated readings. */
function fromStart(handle: FileHandle): Readable {
  return Readable.from(
    (async function* chunks() {
      for (let position = 0; ;) {
        const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(64 * 1024), 0, 64 * 1024, position);
        if (bytesRead === 0) return;
        position += bytesRead;
        yield buffer.subarray(0, bytesRead);
      }
    })(),
    { objectMode: false },
  );
}
