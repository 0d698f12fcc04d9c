import sharp, { type Sharp } from 'sharp';
import { LIMITS, type ImageFormat, type ImageNote, type ImageVariant } from '#libs/contracts';
import { decodeDicom, type DicomOptions } from './decode-dicom.ts';
import { decodeHeic } from './decode-heic.ts';
import { decodeWithSharp } from './decode-sharp.ts';
import type { Decoded } from './decoded.ts';
import { fingerprint, type Fingerprint } from './fingerprint.ts';
import { ImageRefused } from './image-refused.ts';
import { burnMasks, isMask, type Mask, type Pixels } from './masks.ts';
import { sniff, type SourceFormat } from './sniff.ts';
import { LONGEST_SIDE } from './variants.ts';
import { verifyCleanImage } from './verify-clean-image.ts';

/** One encoding of a cleaned image. */
export interface CleanVariant {
  variant: ImageVariant;
  format: ImageFormat;
  width: number;
  height: number;
  bytes: Buffer;
}

/** A cleaned image: pixels of the `full` variant, upright, and its four encodings. */
export interface CleanImage {
  width: number;
  height: number;
  variants: CleanVariant[];
  /** What was decided for the author on the way. */
  notes: ImageNote[];
  /** What finds the picture again; null for one too plain to be told apart. */
  fingerprint: Fingerprint | null;
}

/** What is done to an image besides cleaning it. */
export interface CleanOptions extends DicomOptions {
  masks?: readonly Mask[];
}

/** Reach of the reducing filter (Lanczos, three lobes) in pixels of the result, and one more for rounding. */
const FILTER_REACH = 4;

/*
 * Qualities. JPEG keeps every colour sample (4:4:4), since erythema is a matter of colour. WebP effort 2 takes two fifths of the
 * time of the usual 4 for files 4 % larger.
 */
const FULL_WEBP = { quality: 88, effort: 2 } as const;
const FULL_JPEG = { quality: 88, chromaSubsampling: '4:4:4' } as const;
const DISPLAY_WEBP = { quality: 82, effort: 2 } as const;
const THUMB_WEBP = { quality: 80, effort: 4 } as const;

let isPrepared = false;

/**
 * Leaves libvips no other way to read a file than the formats we take, and one thread for each step, since the encoders run
 * beside each other anyway; holds for the whole process.
 */
function prepareSharp(): void {
  if (isPrepared) return;
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer', 'VipsForeignLoadHeifBuffer'],
  });
  isPrepared = true;
}

/**
 * Turns untrusted bytes into images that hold pixels and nothing else: decoded strictly and once, upright, in sRGB, on white where
 * they were transparent, with the boxes burnt in, at most 2,400 pixels a side, then encoded afresh from raw pixels. Of an animation
 * the first frame is kept. Every encoding has passed `verifyCleanImage`.
 *
 * Runs for up to seconds on several threads and restricts sharp in the whole process: an `ImageProcessor` runs it elsewhere.
 *
 * @throws ImageRefused with the reason; RangeError for a mask without size
 */
export async function cleanImage(bytes: Uint8Array, options: CleanOptions = {}): Promise<CleanImage> {
  const masks = options.masks ?? [];
  if (!masks.every(isMask)) throw new RangeError('a mask needs finite numbers and a size');
  if (bytes.length > LIMITS.imageBytes) throw new ImageRefused('IMAGE_TOO_LARGE', `${bytes.length} bytes`);
  const format = sniff(bytes);
  prepareSharp();

  const decoded = await decode(bytes, format, options);
  const master = await upright(decoded.pixels, decoded.orientation);
  burnMasks(master, [...decoded.masks, ...masks], decoded.isReduced ? FILTER_REACH : 0);

  const within = (side: number): Sharp => from(master).resize(side, side, { fit: 'inside', withoutEnlargement: true });
  const thumb = within(LONGEST_SIDE.thumb)
    .raw()
    .toBuffer({ resolveWithObject: true })
    .then(({ data, info }): Pixels => ({ data, width: info.width, height: info.height, channels: master.channels }));
  const [print, ...variants] = await Promise.all([
    thumb.then(fingerprint),
    encoded('full', 'webp', from(master).webp(FULL_WEBP)),
    encoded('full', 'jpeg', from(master).jpeg(FULL_JPEG)),
    encoded('display', 'webp', within(LONGEST_SIDE.display).webp(DISPLAY_WEBP)),
    thumb.then((pixels) => encoded('thumb', 'webp', from(pixels).webp(THUMB_WEBP))),
  ]);
  return { width: master.width, height: master.height, variants, notes: [...decoded.notes], fingerprint: print };
}

function from({ data, width, height, channels }: Pixels): Sharp {
  return sharp(data, { raw: { width, height, channels } });
}

async function decode(bytes: Uint8Array, format: SourceFormat, options: CleanOptions): Promise<Decoded> {
  switch (format) {
    case 'heic':
      return decodeHeic(bytes);
    case 'dicom':
      return decodeDicom(bytes, options);
    case 'jpeg':
    case 'png':
    case 'webp':
    case 'avif':
      return decodeWithSharp(bytes, format);
  }
}

/** Applies the EXIF orientation (CIPA DC-008, tag 0x0112) to the pixels. */
async function upright(pixels: Pixels, orientation: number): Promise<Pixels> {
  if (orientation === 1) return pixels;
  const raw = { width: pixels.width, height: pixels.height, channels: pixels.channels };
  // sharp mirrors before it turns.
  const angle = [0, 0, 0, 180, 180, 270, 90, 90, 270][orientation] ?? 0;
  const isMirrored = [2, 4, 5, 7].includes(orientation);
  const { data, info } = await sharp(pixels.data, { raw }).rotate(angle).flop(isMirrored).raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: pixels.channels };
}

async function encoded(variant: ImageVariant, format: ImageFormat, pipeline: Sharp): Promise<CleanVariant> {
  const { data, info } = await pipeline.toBuffer({ resolveWithObject: true });
  try {
    verifyCleanImage(data, { format, width: info.width, height: info.height });
  } catch (error) {
    throw new ImageRefused('IMAGE_UNVERIFIED', `${variant} ${format}`, { cause: error });
  }
  return { variant, format, width: info.width, height: info.height, bytes: data };
}
