import { profileOf, toSrgb } from './colour-profile.ts';
import { assertSize, fitted, type Decoded } from './decoded.ts';
import { readHeifFacts } from './heif-boxes.ts';
import { ImageRefused } from './image-refused.ts';

/** Brands that heic-decode takes in the first place; the others of the family are told it under this name. */
const TAKEN = ['mif1', 'msf1', 'heic', 'heix', 'hevc', 'hevx'];

/**
 * Decodes the primary picture of a HEIC file by libheif in WebAssembly. libheif turns and mirrors it as the file says (`irot`, `imir`),
 * so its EXIF orientation is not applied again (ISO/IEC 23008-12, section 6.5.10); it leaves the colours as they are, so the profile is
 * read from the boxes.
 *
 * @throws ImageRefused
 */
export async function decodeHeic(bytes: Uint8Array): Promise<Decoded> {
  const { width, height, colour } = readHeifFacts(bytes);
  if (width > 0 && height > 0) assertSize(width, height);
  const { data, size } = await pictureOf(bytes, width * height);
  const reduced = await fitted(data, { ...size, channels: 4 });
  const profile = profileOf(colour);
  return {
    pixels: profile === null ? reduced : await toSrgb(reduced, profile),
    orientation: 1,
    isReduced: Math.max(size.width, size.height) > Math.max(reduced.width, reduced.height),
    masks: [],
    notes: [],
  };
}

async function pictureOf(bytes: Uint8Array, area: number): Promise<{ data: Uint8Array; size: { width: number; height: number } }> {
  const { default: heic } = await import('heic-decode');
  let pictures;
  try {
    pictures = await heic.all({ buffer: named(bytes) });
  } catch {
    // Its words may quote the file.
    throw new ImageRefused('IMAGE_CORRUPT', 'libheif found no picture');
  }
  try {
    for (const { width, height } of pictures) assertSize(width, height);
    const [first] = pictures;
    const primary = pictures.find(({ width, height }) => width * height === area) ?? first;
    if (primary === undefined) throw new ImageRefused('IMAGE_CORRUPT', 'libheif found no picture');
    const { data, width, height } = await primary.decode().catch(() => {
      throw new ImageRefused('IMAGE_CORRUPT', 'libheif gave up');
    });
    return { data: new Uint8Array(data.buffer, data.byteOffset, data.byteLength), size: { width, height } };
  } finally {
    pictures.dispose();
  }
}

function named(bytes: Uint8Array): Uint8Array {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (TAKEN.includes(view.toString('latin1', 8, 12))) return bytes;
  const renamed = Buffer.from(view);
  renamed.write('mif1', 8, 'latin1');
  return renamed;
}
