import { afterAll, describe, expect, it } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';
import { ERROR_CODES } from '#libs/contracts';
import { ImageProcessor, ImageRefused, verifyCleanImage } from '#libs/imaging';
import { dicomFile } from '../support/dicom.ts';
import { heicFile } from '../support/heic.ts';

const MUTATIONS = 1_000;

/** Numbers that look random and are the same in every run (Park and Miller, 1988). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => (state = (state * 48_271) % 2_147_483_647) % below;
}

/** A copy of the file with some harm done to it. */
function harmed(file: Buffer, roll: (below: number) => number): Buffer {
  const bytes = Buffer.from(file);
  // Most of what a decoder believes stands at the beginning.
  const place = (): number => (roll(3) === 0 ? roll(bytes.length) : roll(Math.min(bytes.length, 600)));
  switch (roll(6)) {
    case 0:
      for (let left = roll(8) + 1; left > 0; left--) {
        const at = place();
        bytes[at] = (bytes[at] ?? 0) ^ (1 << roll(8));
      }
      return bytes;
    case 1:
      for (let left = roll(16) + 1; left > 0; left--) bytes[place()] = [0, 1, 0x7f, 0x80, 0xfe, 0xff][roll(6)] ?? 0;
      return bytes;
    case 2:
      return bytes.subarray(0, roll(bytes.length));
    case 3: {
      const at = place();
      return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(roll(64) + 1, roll(256)), bytes.subarray(at)]);
    }
    case 4: {
      const at = place();
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(Math.min(bytes.length, at + roll(40) + 1))]);
    }
    default: {
      const [from, to] = [place(), place()];
      bytes.copy(bytes, to, from, Math.min(bytes.length, from + roll(200) + 1));
      return bytes;
    }
  }
}

describe('files with something wrong', () => {
  const processor = new ImageProcessor({ concurrency: 2 });
  afterAll(() => processor.stop());

  it(`are cleaned or refused with a reason, ${MUTATIONS} times`, async () => {
    const noise = (): Sharp =>
      sharp({ create: { width: 120, height: 90, channels: 3, background: '#b87', noise: { type: 'gaussian', mean: 128, sigma: 30 } } });
    const grey = Buffer.alloc(64 * 64 * 2, 9);
    const files: Buffer[] = await Promise.all([
      noise()
        .jpeg()
        .withExif({ IFD0: { Artist: 'Camille Fictive' } })
        .withIccProfile('p3')
        .toBuffer(),
      noise().jpeg({ progressive: true }).toBuffer(),
      noise().png({ compressionLevel: 3 }).withIccProfile('p3').toBuffer(),
      noise().png({ palette: true, progressive: true }).toBuffer(),
      noise().toColourspace('rgb16').png().toBuffer(),
      noise().webp().withMetadata({ orientation: 6 }).toBuffer(),
      noise().webp({ lossless: true }).toBuffer(),
      noise().avif({ effort: 0 }).toBuffer(),
    ]);
    files.push(
      dicomFile({ rows: 64, columns: 64, bits: 16, modality: 'CT', pixels: grey, window: { center: 40, width: 400 } }),
      dicomFile({ rows: 30, columns: 30, photometric: 'RGB', frames: 3, modality: 'US', pixels: Buffer.alloc(30 * 30 * 9, 77) }),
    );
    files.push(heicFile(64, 48, (x, y) => [x * 4, y * 5, 90]));
    for (const file of files) await expect(processor.process(file)).resolves.toMatchObject({ variants: { length: 4 } });

    const roll = dice(20_261_122);
    const outcomes = new Map<string, number>();
    const queue = Array.from({ length: MUTATIONS }, (_, index) => harmed(files[index % files.length] ?? Buffer.alloc(0), roll));
    await Promise.all(
      [0, 1].map(async () => {
        for (let bytes = queue.pop(); bytes !== undefined; bytes = queue.pop()) {
          let outcome = 'clean';
          try {
            for (const variant of (await processor.process(bytes)).variants) verifyCleanImage(variant.bytes, variant);
          } catch (error) {
            // Anything but a refusal, a fault of the processor above all, is the failure that this test looks for.
            if (!(error instanceof ImageRefused)) throw error;
            outcome = error.code;
          }
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        }
      }),
    );
    expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(MUTATIONS);
    for (const outcome of outcomes.keys()) expect(['clean', ...ERROR_CODES]).toContain(outcome);
    // The harm was neither always fatal nor never.
    expect(outcomes.get('clean') ?? 0).toBeGreaterThan(MUTATIONS / 20);
    expect(outcomes.get('IMAGE_CORRUPT') ?? 0).toBeGreaterThan(MUTATIONS / 20);
    expect(outcomes.get('IMAGE_UNVERIFIED')).toBeUndefined();
    await expect(processor.process(files[0] ?? Buffer.alloc(0))).resolves.toMatchObject({ width: 120 });
  });
});
