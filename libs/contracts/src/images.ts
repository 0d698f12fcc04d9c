import type { Locale } from './enums.ts';

/** A box to be painted over, in fractions (0 to 1) of the image as a person sees it, upright. */
export interface ImageMask {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What an author may ask with an upload. */
export interface ImageUploadOptions {
  masks?: ImageMask[];
  /** Which picture of a DICOM file with several, counted from 0; the middle one unless told. */
  frame?: number;
  /** Grey values shown (DICOM PS3.3 C.11.2), in the units of the file; the file's own unless told. */
  window?: ImageWindow;
  /** Leaves the top and bottom of a DICOM picture uncovered: the author has looked and found no name there. */
  keepBands?: boolean;
}

export interface ImageWindow {
  center: number;
  width: number;
}

const sentences = {
  FIRST_FRAME_ONLY: {
    fr: 'Seule la première image de l’animation a été gardée.',
    en: 'Only the first picture of the animation was kept.',
  },
  FRAME_CHOSEN: {
    fr: 'Ce fichier contient plusieurs images ; une seule est montrée. Vous pouvez en choisir une autre.',
    en: 'This file holds several pictures; one is shown. You can choose another.',
  },
  WINDOW_APPLIED: {
    fr: 'Le contraste est celui que le fichier indique, ou celui que vous avez choisi.',
    en: 'The contrast is the one the file states, or the one you chose.',
  },
  BANDS_MASKED: {
    fr: 'Le haut et le bas de l’image ont été masqués : un nom y figure souvent. Vérifiez, puis gardez ces bandes ou levez-les.',
    en: 'The top and bottom of the picture were covered: they often hold a name. Check, then keep these bands or lift them.',
  },
} as const satisfies Record<string, Record<Locale, string>>;

/** What was decided for the author while an image was cleaned. */
export type ImageNoteCode = keyof typeof sentences;
export const IMAGE_NOTE_CODES = Object.keys(sentences) as ImageNoteCode[];

/** A note as the database keeps it: numbers alone, nothing of the file’s words. */
export interface ImageNote {
  code: ImageNoteCode;
  /** The picture shown, counted from 0, of `frames`. */
  frame?: number;
  frames?: number;
  window?: ImageWindow;
}

/** The sentence a person reads, in their language. */
export function imageNoteMessage(code: ImageNoteCode, locale: Locale): string {
  return sentences[code][locale];
}
