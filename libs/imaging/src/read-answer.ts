import { IMAGE_NOTE_CODES, type ImageNote } from '#libs/contracts';
import type { ChildAnswer } from './child-protocol.ts';
import type { CleanImage, CleanVariant } from './clean-image.ts';
import { ImageProcessorFault } from './image-processor-fault.ts';
import { ImageRefused } from './image-refused.ts';
import { Unclean } from './unclean.ts';
import { LONGEST_SIDE, VARIANTS } from './variants.ts';
import { verifyCleanImage } from './verify-clean-image.ts';

/**
 * Takes the image out of a child's answer, believing nothing: an image that took over the decoder speaks with the child's voice.
 * Every encoding is read here once more, and their names and sizes are those that a cleaned image has.
 *
 * @throws ImageRefused with the child's own reason, or IMAGE_UNVERIFIED when its word does not hold
 * @throws ImageProcessorFault when the answer is none
 */
export function readAnswer(answer: ChildAnswer): CleanImage {
  switch (answer.kind) {
    case 'clean':
      try {
        return proven(answer.image);
      } catch (error) {
        throw new ImageRefused('IMAGE_UNVERIFIED', 'the image process answered with something else', { cause: error });
      }
    case 'refused':
      throw new ImageRefused(answer.code, answer.message);
    case 'fault':
      throw new ImageProcessorFault(answer.message);
    case 'up':
      throw new ImageProcessorFault('the image process lost count');
  }
}

function proven(image: CleanImage): CleanImage {
  const { width, height, variants, notes, fingerprint } = image;
  if (variants.length !== VARIANTS.length) throw new Unclean(`${variants.length} encodings`);
  return {
    width,
    height,
    variants: VARIANTS.map(({ variant, format }) => {
      const found = variants.find((one) => one.variant === variant && one.format === format);
      if (found === undefined) throw new Unclean(`no ${variant} ${format}`);
      return provenVariant(found, image);
    }),
    notes: provenNotes(notes),
    fingerprint: fingerprint === null ? null : { dhash: provenHash(fingerprint.dhash), phash: provenHash(fingerprint.phash) },
  };
}

/** Codes of our list and numbers: nothing that could carry words of the file. */
function provenNotes(notes: readonly ImageNote[]): ImageNote[] {
  const count = Array.isArray(notes) ? notes.length : Infinity;
  if (count > IMAGE_NOTE_CODES.length) throw new Unclean('no list of notes');
  return notes.map(({ code, frame, frames, window }) => {
    if (!IMAGE_NOTE_CODES.includes(code)) throw new Unclean('an unknown note');
    const numbers = [frame, frames, window?.center, window?.width];
    if (!numbers.every((value) => value === undefined || Number.isFinite(value))) throw new Unclean('a note without numbers');
    return {
      code,
      ...(frame === undefined ? {} : { frame }),
      ...(frames === undefined ? {} : { frames }),
      ...(window === undefined ? {} : { window: { center: window.center, width: window.width } }),
    };
  });
}

function provenHash(hash: string): string {
  if (!/^[0-9a-f]{16}$/.test(hash)) throw new Unclean('no fingerprint');
  return hash;
}

function provenVariant({ variant, format, width, height, bytes }: CleanVariant, image: { width: number; height: number }): CleanVariant {
  if (!Buffer.isBuffer(bytes)) throw new Unclean(`${variant} ${format} holds no bytes`);
  verifyCleanImage(bytes, { format, width, height });
  const scale = Math.min(1, LONGEST_SIDE[variant] / Math.max(image.width, image.height));
  // Rounding is the encoder's own; a pixel to either side is none of ours.
  const isScaled = (side: number, whole: number): boolean => (scale === 1 ? side === whole : Math.abs(side - whole * scale) <= 1);
  if (!isScaled(width, image.width) || !isScaled(height, image.height)) {
    throw new Unclean(`${variant} ${format} is ${width} × ${height} of ${image.width} × ${image.height}`);
  }
  return { variant, format, width, height, bytes };
}
