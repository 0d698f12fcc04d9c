import { afterAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { cleanImage, ImageProcessor, type CleanImage } from '#libs/imaging';
import { heicFile, type HeicOptions } from '../support/heic.ts';

const RED = [200, 110, 90] as const;
const BLUE = [30, 60, 200] as const;
const WHITE = [240, 240, 240] as const;

/** Red above left, white below left, blue on the right. */
const picture = (options?: HeicOptions): Buffer => heicFile(64, 48, (x, y) => (x >= 32 ? BLUE : y < 24 ? RED : WHITE), options);

async function colourAt(image: CleanImage, x: number, y: number): Promise<number[]> {
  const { data, info } = await sharp(image.variants[1]?.bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return [...data.subarray(at, at + 3)];
}

const distance = (found: readonly number[], wanted: readonly number[]): number =>
  Math.max(...wanted.map((value, at) => Math.abs(value - (found[at] ?? Number.NaN))));

describe('a HEIC photo', () => {
  // The loaders are blocked for the whole process, which other tests share.
  afterAll(() => sharp.unblock({ operation: ['VipsForeignLoad'] }));

  it.each(['heic', 'heix', 'mif1', 'msf1', 'heim'])('of the brand %s is decoded', async (brand) => {
    const image = await cleanImage(picture({ brand }));
    expect([image.width, image.height]).toEqual([64, 48]);
    expect(distance(await colourAt(image, 0.2, 0.2), RED)).toBeLessThan(6);
    expect(distance(await colourAt(image, 0.2, 0.8), WHITE)).toBeLessThan(6);
    expect(distance(await colourAt(image, 0.8, 0.5), BLUE)).toBeLessThan(6);
  });

  it('is turned once, as its boxes say', async () => {
    // A quarter to the left: what was on the right is above.
    const image = await cleanImage(picture({ turns: 1 }));
    expect([image.width, image.height]).toEqual([48, 64]);
    expect(distance(await colourAt(image, 0.5, 0.2), BLUE)).toBeLessThan(6);
    expect(distance(await colourAt(image, 0.2, 0.8), RED)).toBeLessThan(6);
    expect(distance(await colourAt(image, 0.8, 0.8), WHITE)).toBeLessThan(6);
  });

  it('is converted by its profile', async () => {
    const wide = await sharp({ create: { width: 8, height: 8, channels: 3, background: { r: RED[0], g: RED[1], b: RED[2] } } })
      .withIccProfile('p3')
      .png()
      .toBuffer();
    const { icc } = await sharp(wide).metadata();
    const [red = 0, green = 0, blue = 0] = await sharp(wide, { ignoreIcc: true }).raw().toBuffer();
    // The colour in the numbers of Display P3 …
    expect(distance([red, green, blue], RED)).toBeGreaterThan(6);
    const stored = heicFile(64, 48, () => [red, green, blue], { profile: icc ?? Buffer.alloc(0) });
    // … is the same colour in those of sRGB.
    expect(distance(await colourAt(await cleanImage(stored), 0.5, 0.5), RED)).toBeLessThan(5);
  });

  it('that claims too many pixels is refused before it is decoded', async () => {
    await expect(cleanImage(picture({ claimed: { width: 16_383, height: 16_383 } }))).rejects.toMatchObject({
      code: 'IMAGE_TOO_MANY_PIXELS',
    });
  });

  it('that is broken does not harm the next one', async () => {
    const processor = new ImageProcessor({ concurrency: 1 });
    try {
      await processor.process(picture());
      const [pid] = processor.pids;
      await expect(processor.process(picture().subarray(0, 400))).rejects.toMatchObject({ code: 'IMAGE_CORRUPT' });
      await expect(processor.process(picture())).resolves.toMatchObject({ width: 64, height: 48 });
      expect(processor.pids).not.toContain(pid);
    } finally {
      await processor.stop();
    }
  });

  it('cut short is refused', async () => {
    const bytes = picture();
    for (const length of [40, 200, 400, bytes.length - 3_000]) {
      await expect(cleanImage(bytes.subarray(0, length))).rejects.toMatchObject({ code: 'IMAGE_CORRUPT' });
    }
  });
});
