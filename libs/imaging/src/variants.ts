import type { ImageFormat, ImageVariant } from '#libs/contracts';

/** The encodings of a cleaned image, in their order. */
export const VARIANTS = [
  { variant: 'full', format: 'webp' },
  { variant: 'full', format: 'jpeg' },
  { variant: 'display', format: 'webp' },
  { variant: 'thumb', format: 'webp' },
] as const satisfies readonly { variant: ImageVariant; format: ImageFormat }[];

/** Longest side of each variant, in pixels; nothing is enlarged. */
export const LONGEST_SIDE = { full: 2400, display: 1280, thumb: 320 } as const satisfies Record<ImageVariant, number>;
