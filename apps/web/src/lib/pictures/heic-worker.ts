import heic from 'heic-decode';
import type { ErrorCode } from '#libs/contracts';

/** The bytes of a HEIC file, whose largest picture has `area` pixels (0: not known), and how many may be decoded. */
export interface HeicOrder {
  bytes: ArrayBuffer;
  area: number;
  most: number;
}

export type HeicAnswer = { bitmap: ImageBitmap } | { refused: ErrorCode };

const TAKEN = ['mif1', 'msf1', 'heic', 'heix', 'hevc', 'hevx'];
/** « Display P3 » as profiles write it (UTF-16, ICC.1:2022 10.15), and the primaries of SMPTE EG 432-1 in a `colr` box. */
const WIDE = [[...'Display P3'].flatMap((letter) => [0, letter.charCodeAt(0)]), [...'nclx\0\x0c'].map((letter) => letter.charCodeAt(0))];

function holds(bytes: Uint8Array, sought: readonly number[]): boolean {
  for (let at = bytes.indexOf(sought[0] ?? 0); at !== -1; at = bytes.indexOf(sought[0] ?? 0, at + 1)) {
    if (sought.every((value, index) => bytes[at + index] === value)) return true;
  }
  return false;
}

/** The decoder knows fewer brands by name than it can read. */
function named(bytes: Uint8Array): Uint8Array {
  if (!TAKEN.includes(String.fromCharCode(...bytes.subarray(8, 12)))) bytes.set([0x6d, 0x69, 0x66, 0x31], 8);
  return bytes;
}

async function decode({ bytes: buffer, area, most }: HeicOrder): Promise<HeicAnswer> {
  const bytes = new Uint8Array(buffer);
  const pictures = await heic.all({ buffer: named(bytes) });
  try {
    if (pictures.some(({ width, height }) => width * height > most)) return { refused: 'IMAGE_TOO_MANY_PIXELS' };
    const primary = pictures.find(({ width, height }) => width * height === area) ?? pictures[0];
    if (!primary) return { refused: 'IMAGE_CORRUPT' };
    // libheif turns the picture as the file says, and leaves its colours as they are.
    const { data, width, height } = await primary.decode();
    const colorSpace = WIDE.some((sign) => holds(bytes.subarray(0, 65_536), sign)) ? 'display-p3' : 'srgb';
    return { bitmap: await createImageBitmap(new ImageData(data, width, height, { colorSpace })) };
  } finally {
    pictures.dispose();
  }
}

/** Decodes one file beside the page, which never freezes; whatever fails is a damaged picture. */
self.onmessage = ({ data }: MessageEvent<HeicOrder>) => {
  decode(data).then(
    (answer) => self.postMessage(answer, { transfer: 'bitmap' in answer ? [answer.bitmap] : [] }),
    () => self.postMessage({ refused: 'IMAGE_CORRUPT' } satisfies HeicAnswer),
  );
};
