import type { ImageMask } from '#libs/contracts';

/** A place on an image, in fractions of its sides. */
export interface Spot {
  x: number;
  y: number;
}

/** The smallest side of a box, in fractions: what is smaller covers nothing and cannot be grasped. */
export const SMALLEST = 0.02;

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

/** The box between two corners, kept on the image; null while it is too small to mean anything. */
export function boxBetween(a: Spot, b: Spot): ImageMask | null {
  const [left, right] = [within(Math.min(a.x, b.x), 0, 1), within(Math.max(a.x, b.x), 0, 1)];
  const [top, bottom] = [within(Math.min(a.y, b.y), 0, 1), within(Math.max(a.y, b.y), 0, 1)];
  if (right - left < SMALLEST || bottom - top < SMALLEST) return null;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The box elsewhere, whole and on the image. */
export function movedBy(box: ImageMask, dx: number, dy: number): ImageMask {
  return { ...box, x: within(box.x + dx, 0, 1 - box.width), y: within(box.y + dy, 0, 1 - box.height) };
}

/** The box with its right and lower edge elsewhere, on the image and never too small. */
export function resizedBy(box: ImageMask, dx: number, dy: number): ImageMask {
  return { ...box, width: within(box.width + dx, SMALLEST, 1 - box.x), height: within(box.height + dy, SMALLEST, 1 - box.y) };
}
