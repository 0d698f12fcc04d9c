import { readBrands } from './heif-boxes.ts';
import { ImageRefused } from './image-refused.ts';

/** Formats that are taken in. */
export type SourceFormat = 'jpeg' | 'png' | 'webp' | 'avif' | 'heic' | 'dicom';

const PNG_SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Brands of the file-type box (ISO/IEC 23008-12, annex B; AV1 Image File Format, section 6). */
const AVIF_BRANDS = ['avif', 'avis'];
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1'];

/** Coding processes that the decoder reads (ITU-T T.81, table B.1): baseline, extended and progressive, Huffman or arithmetic. */
const READABLE_PROCESSES = new Set([0xc0, 0xc1, 0xc2, 0xc9, 0xca]);

/**
 * Tells the format from the bytes themselves; names and declared types are never looked at. Takes the few first bytes as proof of
 * intent only, the decoder judges the rest.
 *
 * @throws ImageRefused IMAGE_FORMAT_UNSUPPORTED for everything but JPEG, PNG, WebP, AVIF, HEIC and DICOM, and for the JPEG
 *   processes that only medical and scientific devices write (lossless, hierarchical, JPEG-LS, 12 bits)
 */
export function sniff(bytes: Uint8Array): SourceFormat {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length >= 4 && view[0] === 0xff && view[1] === 0xd8 && view[2] === 0xff) {
    refuseRareProcess(view);
    return 'jpeg';
  }
  if (view.subarray(0, 8).equals(PNG_SIGNATURE)) return 'png';
  if (view.length >= 16 && view.toString('latin1', 0, 4) === 'RIFF' && view.toString('latin1', 8, 12) === 'WEBP') return 'webp';
  if (readBrands(bytes).some((brand) => AVIF_BRANDS.includes(brand))) return 'avif';
  if (isHeic(bytes)) return 'heic';
  if (isDicom(view)) return 'dicom';
  throw new ImageRefused('IMAGE_FORMAT_UNSUPPORTED', 'none of the formats that are taken');
}

/** Whether the bytes claim to be a photo of the HEIC family. */
export function isHeic(bytes: Uint8Array): boolean {
  const brands = readBrands(bytes);
  return brands.some((brand) => HEIC_BRANDS.includes(brand)) && !brands.some((brand) => AVIF_BRANDS.includes(brand));
}

/**
 * A DICOM file has its mark at 128 (PS3.10, section 7.1). Old ones begin at once with the first element of the group 0002 or 0008, with
 * its type in letters or, without them, with a short even length.
 */
function isDicom(view: Buffer): boolean {
  if (view.length >= 132 && view.toString('latin1', 128, 132) === 'DICM') return true;
  if (view.length < 64) return false;
  const isLittle = view[1] === 0;
  const group = isLittle ? view.readUInt16LE(0) : view.readUInt16BE(0);
  const element = isLittle ? view.readUInt16LE(2) : view.readUInt16BE(2);
  if ((group !== 0x0002 && group !== 0x0008) || element > 0x0018) return false;
  if (/^(AE|CS|DA|OB|SH|TM|UI|UL)$/.test(view.toString('latin1', 4, 6))) return true;
  const length = view.readUInt32LE(4);
  return isLittle && group === 0x0008 && length > 0 && length <= 64 && length % 2 === 0;
}

/** Walks to the frame header; damage on the way is left to the decoder. */
function refuseRareProcess(view: Buffer): void {
  let at = 2;
  while (at + 4 <= view.length && view[at] === 0xff) {
    const marker = view[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xda || marker === 0xd9) return;
    const isFrame = (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc) || marker === 0xf7;
    if (isFrame) {
      if (READABLE_PROCESSES.has(marker) && view[at + 4] !== 12) return;
      throw new ImageRefused('IMAGE_FORMAT_UNSUPPORTED', 'a JPEG process that is not read here');
    }
    at += 2 + view.readUInt16BE(at + 2);
  }
}
