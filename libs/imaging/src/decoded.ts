import sharp from 'sharp';
import { LIMITS, type ImageNote } from '#libs/contracts';
import { ImageRefused } from './image-refused.ts';
import type { Mask, Pixels } from './masks.ts';
import { LONGEST_SIDE } from './variants.ts';

/** A picture that was decoded once, at most 2,400 pixels a side, in sRGB or grey, on white. */
export interface Decoded {
  pixels: Pixels;
  /** EXIF orientation that is still to be applied, 1 to 8. */
  orientation: number;
  /** Whether it was made smaller, so that a pixel holds traces of its neighbours. */
  isReduced: boolean;
  /** Boxes that the format asks for. */
  masks: readonly Mask[];
  notes: readonly ImageNote[];
}

/** What is decoded at most. */
export const MOST_PIXELS = LIMITS.imagePixels;

/** Refuses what is too much to decode. Reads numbers only, so it costs nothing. @throws ImageRefused */
export function assertSize(width: number, height: number): void {
  if (width * height > MOST_PIXELS) throw new ImageRefused('IMAGE_TOO_MANY_PIXELS', `${width} × ${height}`);
}

/** Raw pixels on white, at most 2,400 a side. */
export async function fitted(data: Uint8Array, raw: { width: number; height: number; channels: 3 | 4 }): Promise<Pixels> {
  const reduced = await sharp(data, { raw, limitInputPixels: MOST_PIXELS })
    .resize(LONGEST_SIDE.full, LONGEST_SIDE.full, { fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  return { data: reduced.data, width: reduced.info.width, height: reduced.info.height, channels: 3 };
}
