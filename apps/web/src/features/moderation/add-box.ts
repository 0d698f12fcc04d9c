import { flushSync } from 'react-dom';
import type { ImageMask } from '#libs/contracts';

const IN_THE_MIDDLE: ImageMask = { x: 0.375, y: 0.375, width: 0.25, height: 0.25 };

/** The id of a box on the page. */
export const boxId = (index: number): string => `box-${index}`;

/** Lays one more box on the middle of the image and gives it the keyboard, so that arrows move it at once. */
export function addBox(masks: ImageMask[], onChange: (masks: ImageMask[]) => void): void {
  flushSync(() => onChange([...masks, IN_THE_MIDDLE]));
  document.getElementById(boxId(masks.length))?.focus();
}
