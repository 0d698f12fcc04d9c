import type { CleanImage, CleanOptions } from './clean-image.ts';
import type { ImageRefusalCode } from './image-refused.ts';

/** What the parent asks of its child: one image at a time. */
export interface ChildOrder {
  bytes: Uint8Array;
  options: CleanOptions;
}

/** What the child says: `up` once, then one answer for each order. `fault` is a failure that is not the image's. */
export type ChildAnswer =
  | { kind: 'up' }
  | { kind: 'clean'; image: CleanImage }
  | { kind: 'refused'; code: ImageRefusalCode; message: string }
  | { kind: 'fault'; message: string };
