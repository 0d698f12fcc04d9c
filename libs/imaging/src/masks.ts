/** A box to be painted over, in fractions (0 to 1) of the image as a person sees it, upright. */
export interface Mask {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Uncompressed pixels, one byte a channel, rows without padding. */
export interface Pixels {
  data: Buffer;
  width: number;
  height: number;
  channels: 1 | 3;
}

/**
 * Paints the boxes black, in place. Each box is rounded outward to whole pixels and grown by `margin` pixels, since a reduced
 * image holds traces of what lay beside each of its pixels.
 */
export function burnMasks(pixels: Pixels, masks: readonly Mask[], margin: number): void {
  for (const mask of masks) {
    const left = clamp(Math.floor(mask.x * pixels.width) - margin, pixels.width);
    const right = clamp(Math.ceil((mask.x + mask.width) * pixels.width) + margin, pixels.width);
    const top = clamp(Math.floor(mask.y * pixels.height) - margin, pixels.height);
    const bottom = clamp(Math.ceil((mask.y + mask.height) * pixels.height) + margin, pixels.height);
    for (let row = top; row < bottom; row++) {
      const start = row * pixels.width;
      pixels.data.fill(0, (start + left) * pixels.channels, (start + right) * pixels.channels);
    }
  }
}

/** Whether the value describes a box that can be painted: finite numbers, a size above zero. */
export function isMask(value: Mask): boolean {
  return [value.x, value.y, value.width, value.height].every(Number.isFinite) && value.width > 0 && value.height > 0;
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
