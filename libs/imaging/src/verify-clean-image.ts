import type { ImageFormat } from '#libs/contracts';
import { readCleanJpeg } from './clean-jpeg.ts';
import { readCleanWebp } from './clean-webp.ts';
import { Unclean } from './unclean.ts';

/** What an encoded image says of itself. */
export interface ImageFacts {
  format: ImageFormat;
  width: number;
  height: number;
}

/**
 * Proves that the bytes hold an image and nothing else: every segment or chunk is one that decoding needs, they fill the file to
 * its last byte, and none can carry text, positions, thumbnails, profiles or a second picture. Reads the bytes by itself; shares
 * no code with the encoder.
 *
 * @param declared what the bytes are believed to be; compared where given
 * @throws Unclean with the first reason found
 */
export function verifyCleanImage(bytes: Uint8Array, declared?: ImageFacts): ImageFacts {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const facts = read(view);
  if (declared !== undefined) {
    if (facts.format !== declared.format) throw new Unclean(`is ${facts.format}, declared ${declared.format}`);
    if (facts.width !== declared.width || facts.height !== declared.height) {
      throw new Unclean(`is ${facts.width} × ${facts.height}, declared ${declared.width} × ${declared.height}`);
    }
  }
  return facts;
}

function read(view: Buffer): ImageFacts {
  if (view.length >= 2 && view[0] === 0xff && view[1] === 0xd8) return { format: 'jpeg', ...readCleanJpeg(view) };
  if (view.toString('latin1', 0, 4) === 'RIFF') return { format: 'webp', ...readCleanWebp(view) };
  throw new Unclean('neither JPEG nor WebP');
}
