import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { readFacts } from './file-facts.ts';

const drawn = () => sharp({ create: { width: 41, height: 23, channels: 3, background: '#d9a883' } });
const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...part].map((letter) => letter.charCodeAt(0)) : part)));

describe('what a file is', () => {
  it.each([
    [
      'jpeg',
      () =>
        drawn()
          .withExif({ IFD0: { Artist: 'x'.repeat(3_000) } })
          .jpeg(),
    ],
    ['jpeg', () => drawn().jpeg({ progressive: true })],
    ['png', () => drawn().png()],
    ['webp', () => drawn().webp()],
    ['webp', () => drawn().webp({ lossless: true })],
    ['webp', () => drawn().ensureAlpha(0.5).webp()],
    ['avif', () => drawn().avif()],
  ] as const)('is told with its size by the header: %s', async (format, draw) => {
    expect(readFacts(await draw().toBuffer())).toEqual({ format, width: 41, height: 23, animated: false });
  });

  it('is told of animations', async () => {
    const frames = [sharp({ create: { width: 8, height: 8, channels: 3, background: '#000' } }), drawn().resize(8, 8)];
    const stack = await Promise.all(frames.map((frame) => frame.png().toBuffer()));
    const webp = await sharp(stack, { join: { animated: true } })
      .webp()
      .toBuffer();
    expect(readFacts(webp)).toMatchObject({ format: 'webp', animated: true });
    const chunk = [0, 0, 0, 0];
    const png = bytes(
      [0x89],
      'PNG\r\n',
      [0x1a, 0x0a, 0, 0, 0, 13],
      'IHDR',
      [0, 0, 0, 9, 0, 0, 0, 7, 8, 2, 0, 0, 0],
      chunk,
      chunk,
      'acTL',
      chunk,
    );
    expect(readFacts(png)).toEqual({ format: 'png', width: 9, height: 7, animated: true });
  });

  it('is HEIC or AVIF by its brands, and DICOM by its mark', () => {
    const padding = Array<number>(64).fill(0);
    expect(readFacts(bytes([0, 0, 0, 24], 'ftypmif1', [0, 0, 0, 0], 'heicmif1', padding))?.format).toBe('heic');
    expect(readFacts(bytes([0, 0, 0, 24], 'ftypmif1', [0, 0, 0, 0], 'avifmif1', padding))?.format).toBe('avif');
    expect(readFacts(bytes(Array<number>(128).fill(0), 'DICM', padding))?.format).toBe('dicom');
    expect(readFacts(bytes([8, 0, 5, 0], 'CS', [10, 0], padding))?.format).toBe('dicom');
    expect(readFacts(bytes([0, 8, 0, 5], 'CS', [0, 10], padding))?.format).toBe('dicom');
    expect(readFacts(bytes([8, 0, 5, 0, 10, 0, 0, 0], padding))?.format).toBe('dicom');
    expect(readFacts(bytes([9, 0, 5, 0, 10, 0, 0, 0], padding))).toBeNull();
  });

  it('is nothing when it is no picture or ends within its header', async () => {
    expect(readFacts(bytes('%PDF-1.7 and some more words'))).toBeNull();
    expect(readFacts(bytes([0, 0, 0, 20], 'ftypmp42', [0, 0, 0, 0], 'isom', Array<number>(40).fill(0)))).toBeNull();
    expect(readFacts(bytes('GIF89a and some more words'))).toBeNull();
    expect(readFacts((await drawn().png().toBuffer()).subarray(0, 20))).toBeNull();
    expect(readFacts(new Uint8Array())).toBeNull();
  });
});
