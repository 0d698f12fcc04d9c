/** What a file is, by its own bytes. */
export interface FileFacts {
  format: 'jpeg' | 'png' | 'webp' | 'avif' | 'heic' | 'dicom';
  /** Pixels as stored, before turning; 0 where the header does not tell. */
  width: number;
  height: number;
  /** Whether it moves; only its first picture is kept. */
  animated: boolean;
}

const PNG = '\x89PNG\r\n\x1a\n';
const AVIF_BRANDS = ['avif', 'avis'];
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'hevm', 'hevs', 'mif1', 'msf1'];
/** How far into a HEIF file its properties may lie: they come before the pixels. */
const HEIF_HEAD = 256 * 1024;

function textAt(view: DataView, at: number, length: number): string {
  let text = '';
  for (let place = at; place < Math.min(at + length, view.byteLength); place += 1) text += String.fromCharCode(view.getUint8(place));
  return text;
}

/**
 * Reads the header of a picture: JPEG (ITU-T T.81), PNG (ISO/IEC 15948), WebP (RFC 9649), AVIF and HEIC (ISO/IEC 23008-12), DICOM
 * (PS3.10). Name and declared type are never looked at. Null for whatever else, and for what is cut off within its header.
 */
export function readFacts(bytes: Uint8Array): FileFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.byteLength < 16) return null;
    if (view.getUint16(0) === 0xffd8) return jpegFacts(view);
    if (textAt(view, 0, 8) === PNG) return pngFacts(view);
    if (textAt(view, 0, 4) === 'RIFF' && textAt(view, 8, 4) === 'WEBP') return webpFacts(view);
    if (textAt(view, 4, 4) === 'ftyp') return heifFacts(view);
    if (isDicom(view)) return { format: 'dicom', width: 0, height: 0, animated: false };
    return null;
  } catch (thrown) {
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

function jpegFacts(view: DataView): FileFacts {
  let at = 2;
  while (at + 9 < view.byteLength) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff || marker === 0xda) break;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return { format: 'jpeg', width: view.getUint16(at + 7), height: view.getUint16(at + 5), animated: false };
    at += 2 + view.getUint16(at + 2);
  }
  return { format: 'jpeg', width: 0, height: 0, animated: false };
}

function pngFacts(view: DataView): FileFacts {
  let animated = false;
  for (let at = 8; at + 8 <= view.byteLength; at += 12 + view.getUint32(at)) {
    const chunk = textAt(view, at + 4, 4);
    if (chunk === 'IDAT') break;
    if (chunk === 'acTL') animated = true;
  }
  return { format: 'png', width: view.getUint32(16), height: view.getUint32(20), animated };
}

function webpFacts(view: DataView): FileFacts {
  const kind = textAt(view, 12, 4);
  const three = (at: number) => view.getUint8(at) | (view.getUint8(at + 1) << 8) | (view.getUint8(at + 2) << 16);
  if (kind === 'VP8X') return { format: 'webp', width: three(24) + 1, height: three(27) + 1, animated: (view.getUint8(20) & 2) !== 0 };
  if (kind === 'VP8L') {
    const bits = view.getUint32(21, true);
    return { format: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1, animated: false };
  }
  return { format: 'webp', width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff, animated: false };
}

function heifFacts(view: DataView): FileFacts | null {
  const end = Math.min(view.getUint32(0), 256);
  const brands = [textAt(view, 8, 4)];
  for (let at = 16; at + 4 <= end; at += 4) brands.push(textAt(view, at, 4));
  const isAvif = brands.some((brand) => AVIF_BRANDS.includes(brand));
  if (!isAvif && !brands.some((brand) => HEIC_BRANDS.includes(brand))) return null;
  // Every part of the picture tells its size (`ispe`); the largest is the whole.
  const size = { width: 0, height: 0 };
  for (let at = 16; at + 16 <= Math.min(view.byteLength, HEIF_HEAD); at += 1) {
    if (view.getUint32(at) !== 0x69737065) continue;
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (width * height > size.width * size.height) Object.assign(size, { width, height });
  }
  return { format: isAvif ? 'avif' : 'heic', ...size, animated: brands[0] === 'avis' };
}

/**
 * A DICOM file has its mark at 128 (PS3.10, section 7.1). Old ones begin at once with the first element of the group 0002 or 0008, with
 * its type in letters or, without them, with a short even length.
 */
function isDicom(view: DataView): boolean {
  if (view.byteLength >= 132 && textAt(view, 128, 4) === 'DICM') return true;
  if (view.byteLength < 64) return false;
  const isLittle = view.getUint8(1) === 0;
  const [group, element] = [view.getUint16(0, isLittle), view.getUint16(2, isLittle)];
  if ((group !== 0x0002 && group !== 0x0008) || element > 0x0018) return false;
  if (/^(AE|CS|DA|OB|SH|TM|UI|UL)$/.test(textAt(view, 4, 2))) return true;
  const length = view.getUint32(4, true);
  return isLittle && group === 0x0008 && length > 0 && length <= 64 && length % 2 === 0;
}
