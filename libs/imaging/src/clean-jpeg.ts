import { Unclean } from './unclean.ts';

/*
 * JPEG is a row of marker segments (ITU-T T.81, annex B). The allowed ones describe the coding; comments, application segments and
 * second images are refused, and so is any byte that belongs to none.
 */
const QUANTIZATION = 0xdb;
const HUFFMAN = 0xc4;
const RESTART_INTERVAL = 0xdd;
const SCAN = 0xda;
const BASELINE = 0xc0;
const PROGRESSIVE = 0xc2;
const JFIF = 0xe0;
const END = 0xd9;

/**
 * A JFIF header (version 1.01 or 1.02) that says nothing but "square pixels" or 72 dots an inch, without a thumbnail.
 * Other densities would tell cameras apart.
 */
const JFIF_HEADERS = ['4a46494600010100000100010000', '4a46494600010101004800480000', '4a46494600010200000100010000'];

/**
 * Reads a JPEG that consists of structure and pixels alone, to its exact end.
 *
 * @returns width and height in pixels
 * @throws Unclean
 */
export function readCleanJpeg(view: Buffer): { width: number; height: number } {
  let size: { width: number; height: number } | undefined;
  let scans = 0;
  let at = 2;
  for (;;) {
    if (at + 2 > view.length) throw new Unclean('ends without its end marker');
    if (view[at] !== 0xff) throw new Unclean(`stray byte at ${at}`);
    const marker = view[at + 1] ?? 0;
    if (marker === END) {
      if (at + 2 !== view.length) throw new Unclean(`${view.length - at - 2} bytes after the end`);
      if (size === undefined || scans === 0) throw new Unclean('holds no picture');
      return size;
    }
    const body = segmentBody(view, at);
    switch (marker) {
      case QUANTIZATION:
        checkQuantization(body);
        break;
      case HUFFMAN:
        checkHuffman(body);
        break;
      case RESTART_INTERVAL:
        if (body.length !== 2) throw new Unclean('restart interval of the wrong length');
        break;
      case JFIF:
        if (at !== 2) throw new Unclean('application segment in the middle');
        if (!JFIF_HEADERS.includes(body.toString('hex'))) throw new Unclean('application segment other than the plain JFIF header');
        break;
      case BASELINE:
      case PROGRESSIVE:
        if (size !== undefined) throw new Unclean('a second picture');
        size = frameSize(body);
        break;
      case SCAN:
        if (size === undefined) throw new Unclean('a scan before the frame');
        checkScan(body);
        scans += 1;
        break;
      default:
        throw new Unclean(`segment ff${marker.toString(16).padStart(2, '0')} at ${at}`);
    }
    at += 4 + body.length;
    if (marker === SCAN) at = endOfScan(view, at);
  }
}

function segmentBody(view: Buffer, at: number): Buffer {
  if (at + 4 > view.length) throw new Unclean('ends within a segment');
  const length = view.readUInt16BE(at + 2);
  if (length < 2 || at + 2 + length > view.length) throw new Unclean(`segment at ${at} overruns the file`);
  return view.subarray(at + 4, at + 2 + length);
}

/** Tables must fill their segment exactly: a longer one would have room for something else (T.81, B.2.4.1). */
function checkQuantization(body: Buffer): void {
  let at = 0;
  while (at < body.length) {
    const kind = body[at] ?? 0;
    if (kind >> 4 > 1 || (kind & 15) > 3) throw new Unclean('a quantization table without a number');
    at += 1 + (kind >> 4 === 0 ? 64 : 128);
  }
  if (at !== body.length || at === 0) throw new Unclean('quantization tables do not fill their segment');
}

/** T.81, B.2.4.2. */
function checkHuffman(body: Buffer): void {
  let at = 0;
  while (at < body.length) {
    const kind = body[at] ?? 0;
    if (kind >> 4 > 1 || (kind & 15) > 3) throw new Unclean('a Huffman table without a number');
    let codes = 0;
    for (let length = 1; length <= 16; length++) codes += body[at + length] ?? 0;
    if (codes > 256) throw new Unclean('a Huffman table with too many codes');
    at += 17 + codes;
  }
  if (at !== body.length || at === 0) throw new Unclean('Huffman tables do not fill their segment');
}

function frameSize(body: Buffer): { width: number; height: number } {
  const components = body[5] ?? 0;
  if (body[0] !== 8 || (components !== 1 && components !== 3) || body.length !== 6 + 3 * components) {
    throw new Unclean('a frame other than 8 bits, grey or colour');
  }
  const height = body.readUInt16BE(1);
  const width = body.readUInt16BE(3);
  if (width === 0 || height === 0) throw new Unclean('a frame without size');
  return { width, height };
}

function checkScan(body: Buffer): void {
  const components = body[0] ?? 0;
  if (components < 1 || components > 3 || body.length !== 4 + 2 * components) throw new Unclean('a scan header of the wrong length');
}

/** Skips entropy-coded data: any byte, a stuffed ff00, or a restart marker (T.81, B.1.1.5). Returns where the next marker stands. */
function endOfScan(view: Buffer, start: number): number {
  let at = start;
  for (;;) {
    at = view.indexOf(0xff, at);
    if (at < 0 || at + 1 >= view.length) throw new Unclean('ends within its picture');
    const next = view[at + 1] ?? 0;
    if (next !== 0 && (next < 0xd0 || next > 0xd7)) return at;
    at += 2;
  }
}
