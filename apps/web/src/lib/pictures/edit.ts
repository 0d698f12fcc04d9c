import type { ImageWindow } from '#libs/contracts';
import { turnArea, type Area } from './geometry.ts';

/** An opaque box over what must not be seen. */
export interface Box extends Area {
  id: string;
}

/** All that an author decided about one picture. Boxes and crop lie on the picture as it is turned now. */
export interface Edit {
  boxes: readonly Box[];
  /** Quarter turns to the right, 0 to 3. */
  turns: number;
  /** What is kept; null is the whole. */
  crop: Area | null;
  /** Of a DICOM file with several pictures, counted from 0. */
  frame: number;
  /** Greys of a DICOM file; null is what the file states. */
  window: ImageWindow | null;
}

/** A picture that nobody touched. */
export const UNTOUCHED: Edit = { boxes: [], turns: 0, crop: null, frame: 0, window: null };

/** Turns the picture a quarter to the right, and what lies on it. */
export function turnEdit(edit: Edit): Edit {
  return {
    ...edit,
    turns: (edit.turns + 1) % 4,
    boxes: edit.boxes.map((box) => ({ ...box, ...turnArea(box) })),
    crop: edit.crop && turnArea(edit.crop),
  };
}

/** Whether something may be seen in `next` that was not seen in `now`: then what was answered about the picture no longer holds. */
export function showsMore(now: Edit, next: Edit): boolean {
  const kept = new Map(next.boxes.map((box) => [box.id, box]));
  return (
    next.frame !== now.frame ||
    next.boxes.length < now.boxes.length ||
    now.boxes.some(({ id }) => !kept.has(id)) ||
    (now.crop !== null && next.crop === null)
  );
}
