import sharp, { type Metadata, type SharpOptions } from 'sharp';
import { profileOf, toSrgb } from './colour-profile.ts';
import { assertSize, MOST_PIXELS, type Decoded } from './decoded.ts';
import { windowed } from './grey-window.ts';
import { readHeifFacts } from './heif-boxes.ts';
import { ImageRefused } from './image-refused.ts';
import type { Pixels } from './masks.ts';
import type { SourceFormat } from './sniff.ts';
import { LONGEST_SIDE } from './variants.ts';

const SMALLEST_SIDE = 8;
/** The first page alone, row by row and strictly. */
const READING: SharpOptions = { failOn: 'error', limitInputPixels: MOST_PIXELS, sequentialRead: true, pages: 1 };

/**
 * Decodes JPEG, PNG, WebP and AVIF: strictly, once, the first frame only. It is not turned upright here: row by row it needs no
 * memory for the full picture.
 *
 * @throws ImageRefused
 */
export async function decodeWithSharp(bytes: Uint8Array, format: SourceFormat): Promise<Decoded> {
  const heif = format === 'avif' ? readHeifFacts(bytes) : null;
  if (heif) assertSize(heif.width, heif.height);
  const header = await readHeader(bytes);
  const { width, height, orientation = 1, pages = 1 } = header;
  const decoded = (await windowedGrey(bytes, header)) ?? (await deepColour(bytes, header)) ?? (await decode(bytes));
  // Code points in the place of a profile are not looked at by libvips.
  const profile = header.icc === undefined && heif?.colour?.kind === 'nclx' ? profileOf(heif.colour) : null;
  return {
    pixels: profile === null ? decoded : await toSrgb(decoded, profile),
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    isReduced: Math.max(width, height) > LONGEST_SIDE.full,
    masks: [],
    notes: pages > 1 ? [{ code: 'FIRST_FRAME_ONLY' }] : [],
  };
}

/** Reads what the file says of itself, without decoding it, and refuses what is too much or too little to decode. */
async function readHeader(bytes: Uint8Array): Promise<Metadata> {
  const header = await sharp(bytes, { failOn: 'error', limitInputPixels: false }).metadata().catch(corrupt);
  const { width, height } = header;
  assertSize(width, height);
  if (Math.min(width, height) < SMALLEST_SIDE) throw new ImageRefused('IMAGE_TOO_SMALL', `${width} × ${height}`);
  return header;
}

async function decode(bytes: Uint8Array): Promise<Pixels> {
  const { data, info } = await sharp(bytes, READING)
    .resize(LONGEST_SIDE.full, LONGEST_SIDE.full, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true })
    .catch(corrupt);
  if (info.channels !== 1 && info.channels !== 3) throw new ImageRefused('IMAGE_CORRUPT', `decoded to ${info.channels} channels`);
  return { data, width: info.width, height: info.height, channels: info.channels };
}

/** Colours of 16 bits with a profile: sharp would leave them in Display P3, its own working space for such. */
async function deepColour(bytes: Uint8Array, { space, icc, hasAlpha }: Metadata): Promise<Pixels | null> {
  if (space !== 'rgb16' || icc === undefined) return null;
  const { data, info } = await sharp(bytes, { ...READING, ignoreIcc: true })
    .resize(LONGEST_SIDE.full, LONGEST_SIDE.full, { fit: 'inside', withoutEnlargement: true })
    .flatten(hasAlpha && { background: '#ffffff' })
    .toColourspace('rgb16')
    .raw({ depth: 'ushort' })
    .toBuffer({ resolveWithObject: true })
    .catch(corrupt);
  if (info.channels !== 3) throw new ImageRefused('IMAGE_CORRUPT', `decoded to ${info.channels} channels`);
  const rounded = Buffer.alloc(data.byteLength / 2);
  for (let at = 0; at < rounded.length; at++) rounded[at] = Math.round(data.readUInt16LE(at * 2) / 257);
  return toSrgb({ data: rounded, width: info.width, height: info.height, channels: 3 }, icc);
}

/** A grey picture of 16 bits that uses only a small part of them, as radiographs do, shown from its darkest to its brightest. */
async function windowedGrey(bytes: Uint8Array, { depth, channels, hasAlpha }: Metadata): Promise<Pixels | null> {
  if (depth !== 'ushort' || channels !== 1 || hasAlpha) return null;
  const { data, info } = await sharp(bytes, READING)
    .resize(LONGEST_SIDE.full, LONGEST_SIDE.full, { fit: 'inside', withoutEnlargement: true })
    .toColourspace('grey16')
    .raw({ depth: 'ushort' })
    .toBuffer({ resolveWithObject: true })
    .catch(corrupt);
  if (info.channels !== 1) return null;
  const shown = windowed(new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2));
  return shown && { data: shown, width: info.width, height: info.height, channels: 1 };
}

function corrupt(error: unknown): never {
  throw new ImageRefused('IMAGE_CORRUPT', 'the decoder gave up', { cause: error });
}
