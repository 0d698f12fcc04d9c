import { Unclean } from './unclean.ts';

/** Bits of the extended header (RFC 9649, section 2.7.1): only "has alpha" may be set; ICC, EXIF, XMP, animation and reserved may not. */
const ALPHA_FLAG = 0x10;

interface Chunk {
  name: string;
  body: Buffer;
}

/**
 * Reads a WebP that consists of one picture alone, to its exact end (RFC 9649).
 *
 * @returns width and height in pixels
 * @throws Unclean
 */
export function readCleanWebp(view: Buffer): { width: number; height: number } {
  if (view.length < 20 || view.toString('latin1', 8, 12) !== 'WEBP') throw new Unclean('no WebP header');
  if (view.readUInt32LE(4) + 8 !== view.length) throw new Unclean('declared and real length differ');
  const chunks = readChunks(view);
  const [first, ...rest] = chunks;
  if (first === undefined) throw new Unclean('holds no chunk');
  if (first.name !== 'VP8X') {
    if (rest.length > 0) throw new Unclean('more than one chunk in a simple file');
    return pictureSize(first);
  }
  const canvas = readCanvas(first.body);
  const picture = rest.at(-1);
  const alpha = rest.slice(0, -1);
  if (picture === undefined) throw new Unclean('holds no picture');
  if (alpha.length > 1 || alpha.some((chunk) => chunk.name !== 'ALPH')) throw new Unclean('a chunk beside the picture');
  if (alpha.length === 1 && picture.name !== 'VP8 ') throw new Unclean('an alpha chunk before a lossless picture');
  const size = pictureSize(picture);
  if (size.width !== canvas.width || size.height !== canvas.height) throw new Unclean('canvas and picture differ in size');
  return size;
}

function readChunks(view: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  let at = 12;
  while (at < view.length) {
    if (at + 8 > view.length) throw new Unclean('ends within a chunk header');
    const length = view.readUInt32LE(at + 4);
    const end = at + 8 + length;
    if (end + (length & 1) > view.length) throw new Unclean('a chunk overruns the file');
    if ((length & 1) === 1 && view[end] !== 0) throw new Unclean('padding that is not zero');
    chunks.push({ name: view.toString('latin1', at, at + 4), body: view.subarray(at + 8, end) });
    at = end + (length & 1);
  }
  return chunks;
}

function readCanvas(body: Buffer): { width: number; height: number } {
  if (body.length !== 10) throw new Unclean('extended header of the wrong length');
  const flags = body.readUInt32LE(0);
  if ((flags & ~ALPHA_FLAG) !== 0) throw new Unclean('extended header announces metadata or animation');
  return { width: body.readUIntLE(4, 3) + 1, height: body.readUIntLE(7, 3) + 1 };
}

function pictureSize({ name, body }: Chunk): { width: number; height: number } {
  if (name === 'VP8 ') return lossySize(body);
  if (name === 'VP8L') return losslessSize(body);
  throw new Unclean('a chunk that is no picture');
}

/** Key frame header (RFC 6386, section 9.1). The upper two bits of each size ask for scaling and must be zero. */
function lossySize(body: Buffer): { width: number; height: number } {
  if (body.length < 10) throw new Unclean('picture without a header');
  const tag = body.readUIntLE(0, 3);
  if ((tag & 1) !== 0) throw new Unclean('picture is not a key frame');
  if (body.readUIntBE(3, 3) !== 0x9d012a) throw new Unclean('picture without its start code');
  if (10 + (tag >> 5) > body.length) throw new Unclean('first partition overruns the picture');
  const width = body.readUInt16LE(6);
  const height = body.readUInt16LE(8);
  if (width === 0 || height === 0 || width > 0x3fff || height > 0x3fff) throw new Unclean('picture without a plain size');
  return { width, height };
}

/** Lossless header (RFC 9649, section 3.4): a signature byte, two sizes of 14 bits, alpha hint, version 0. */
function losslessSize(body: Buffer): { width: number; height: number } {
  if (body.length < 5 || body[0] !== 0x2f) throw new Unclean('lossless picture without its signature');
  const bits = body.readUInt32LE(1);
  if (bits >>> 29 !== 0) throw new Unclean('lossless picture of an unknown version');
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
