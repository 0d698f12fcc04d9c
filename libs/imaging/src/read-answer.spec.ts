import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { ChildAnswer } from './child-protocol.ts';
import { cleanImage, type CleanImage } from './clean-image.ts';
import { readAnswer } from './read-answer.ts';

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#b08070' } });

describe('readAnswer', () => {
  let honest: CleanImage;

  beforeAll(async () => {
    honest = await cleanImage(await picture(400, 300).jpeg().toBuffer());
  });
  // The loaders are blocked for the whole process, which other tests share.
  afterAll(() => sharp.unblock({ operation: ['VipsForeignLoad'] }));

  /** The honest image with one of its encodings replaced. */
  const withVariant = (index: number, over: object): CleanImage => ({
    ...honest,
    variants: honest.variants.map((variant, at) => (at === index ? Object.assign({}, variant, over) : variant)),
  });
  const verdict = (image: unknown): unknown => {
    try {
      return readAnswer({ kind: 'clean', image } as ChildAnswer);
    } catch (error) {
      return error instanceof Error && 'code' in error ? error.code : error;
    }
  };

  it('passes on what cleaning yields, whatever the sides', async () => {
    expect(verdict(honest)).toEqual(honest);
    for (const [width, height] of [
      [9, 2500],
      [2401, 1601],
      [1281, 321],
      [321, 8],
      [3000, 1999],
      [8, 8],
    ] as const) {
      const image = await cleanImage(await picture(width, height).png().toBuffer());
      expect(verdict(image)).toEqual(image);
    }
  });

  it('passes on nothing that the answer holds beside the image', () => {
    expect(verdict({ ...withVariant(0, { name: 'x' }), note: 'x' })).toEqual(honest);
  });

  it('refuses bytes that are more than pixels, though the process calls them clean', async () => {
    const named = await picture(400, 300)
      .withExif({ IFD0: { Artist: 'Camille Fictive' } })
      .jpeg()
      .toBuffer();
    expect(verdict(withVariant(1, { bytes: named }))).toBe('IMAGE_UNVERIFIED');
    expect(verdict(withVariant(1, { bytes: Buffer.concat([honest.variants[1]?.bytes ?? named, Buffer.from('x')]) }))).toBe(
      'IMAGE_UNVERIFIED',
    );
    expect(verdict(withVariant(1, { bytes: Buffer.from('text') }))).toBe('IMAGE_UNVERIFIED');
    expect(verdict(withVariant(1, { bytes: 'text' }))).toBe('IMAGE_UNVERIFIED');
  });

  it('refuses names and sizes that a cleaned image has not', async () => {
    const [webp, jpeg, display] = honest.variants;
    const other = await picture(300, 300).webp().toBuffer();
    const large = { webp: await picture(2500, 1875).webp().toBuffer(), jpeg: await picture(2500, 1875).jpeg().toBuffer() };
    const grown = honest.variants.map((variant) => ({ ...variant, width: 2500, height: 1875, bytes: large[variant.format] }));
    for (const image of [
      withVariant(0, { variant: '../full' }),
      withVariant(2, { variant: 'thumb' }),
      withVariant(0, { format: 'jpeg' }),
      withVariant(0, { width: 401 }),
      withVariant(3, { ...display, variant: 'thumb' }),
      withVariant(2, { width: 300, bytes: other }),
      { ...honest, variants: [webp, jpeg, display] },
      { ...honest, variants: [...honest.variants, webp] },
      { ...honest, width: 401 },
      { ...honest, width: '400' },
      { width: 2500, height: 1875, variants: grown },
      { ...honest, variants: undefined },
      undefined,
    ]) {
      expect(verdict(image)).toBe('IMAGE_UNVERIFIED');
    }
  });

  it('hands over the reason of a refusal, and takes no other answer for an image', () => {
    expect(() => readAnswer({ kind: 'refused', code: 'IMAGE_CORRUPT', message: 'x' })).toThrow(
      expect.objectContaining({ code: 'IMAGE_CORRUPT' }),
    );
    expect(() => readAnswer({ kind: 'fault', message: 'x' })).toThrow(expect.objectContaining({ name: 'ImageProcessorFault' }));
    expect(() => readAnswer({ kind: 'up' })).toThrow(expect.objectContaining({ name: 'ImageProcessorFault' }));
  });
});
