import type { ImageMask } from './images.ts';

/**
 * Modalities (DICOM PS3.3, C.7.3.1.1.1) whose machines keep names out of the pixels. The pictures of all others, ultrasound,
 * angiography and copies of screens above all, often bear them (Moore et al., RadioGraphics 2015;35:727–735).
 */
const CLEAN_MODALITIES = new Set(['CR', 'CT', 'DX', 'IO', 'MG', 'MR', 'NM', 'PT', 'PX', 'RTDOSE', 'RTIMAGE']);
/** Secondary capture: single frame, and the multi-frame family below it (PS3.4, B.5). */
const SECONDARY_CAPTURE = '1.2.840.10008.5.1.4.1.1.7';
/** Share of the height that is covered at the top and at the bottom: scanners write name, number and date in two to four lines there. */
const BAND = 0.12;

/** The boxes that cover the top and the bottom of a DICOM picture whose pixels may bear a name. */
export const NAME_BANDS: readonly ImageMask[] = [
  { x: 0, y: 0, width: 1, height: BAND },
  { x: 0, y: 1 - BAND, width: 1, height: BAND },
];

/** Whether the pixels of a DICOM file with this data set may bear a name; when in doubt, yes. */
export function mayBearNames({ Modality, SOPClassUID, ConversionType, BurnedInAnnotation }: Record<string, unknown>): boolean {
  if (BurnedInAnnotation === 'YES' || ConversionType !== undefined) return true;
  if (typeof SOPClassUID === 'string' && SOPClassUID.startsWith(SECONDARY_CAPTURE)) return true;
  return typeof Modality !== 'string' || !CLEAN_MODALITIES.has(Modality);
}
