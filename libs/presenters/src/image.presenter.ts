import {
  errorMessage,
  imageNoteMessage,
  type ErrorCode,
  type ImageNote,
  type ImageState,
  type ImageView,
  type Locale,
} from '#libs/contracts';

export interface ImageRow {
  id: string;
  state: ImageState;
  refusalCode: ErrorCode | null;
  width: number | null;
  height: number | null;
  version: number;
  hidden: boolean;
  notes: readonly ImageNote[];
}

/** Columns of an {@link ImageRow}, for statements over images `i`. */
export const IMAGE_COLUMNS = `i.id, i.state, i.refusal_code AS "refusalCode", i.width, i.height, i.version,
  i.hidden_at IS NOT NULL AS hidden, i.notes`;

/** An image as its owner sees it. */
export function presentImage(image: ImageRow, locale: Locale): ImageView {
  return {
    id: image.id,
    state: image.state,
    refusal: image.refusalCode === null ? null : { code: image.refusalCode, message: errorMessage(image.refusalCode, locale) },
    width: image.width,
    height: image.height,
    version: image.version,
    hidden: image.hidden,
    notes: image.notes.map(({ code, frame, frames, window }) => ({
      code,
      message: imageNoteMessage(code, locale),
      ...(frame === undefined ? {} : { frame }),
      ...(frames === undefined ? {} : { frames }),
      ...(window === undefined ? {} : { window: { center: window.center, width: window.width } }),
    })),
  };
}

/** An image as the readers of its case see it: without what was said to its owner. */
export function presentImageToReaders({ id, state, width, height, version, hidden }: ImageRow): ImageView {
  return { id, state, refusal: null, width, height, version, hidden, notes: [] };
}
