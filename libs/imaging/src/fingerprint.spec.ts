import { describe, expect, it } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';
import { fingerprint } from './fingerprint.ts';

/** A drawing of its own for each number. */
function drawing(seed: number): Promise<Buffer> {
  const shapes = Array.from({ length: 9 }, (_, n) => {
    const at = (step: number): number => ((seed * 131 + n * step) * 48_271) % 360;
    return `<ellipse cx="${at(37)}" cy="${at(59) * 0.7}" rx="${20 + (at(17) % 60)}" ry="${15 + (at(23) % 50)}" fill="hsl(${at(71)},60%,${20 + (at(29) % 60)}%)"/>`;
  });
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="360" height="260"><rect width="360" height="260" fill="#cba"/>${shapes.join('')}</svg>`,
    ),
  )
    .png()
    .toBuffer();
}

async function of(picture: Sharp): Promise<{ dhash: string; phash: string }> {
  const { data, info } = await picture.removeAlpha().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const print = await fingerprint({ data, width: info.width, height: info.height, channels: 3 });
  if (print === null) throw new Error('too plain');
  return print;
}

const apart = (one: string, other: string): number => (BigInt(`0x${one}`) ^ BigInt(`0x${other}`)).toString(2).replaceAll('0', '').length;

describe('fingerprint', () => {
  it('stays near when a picture is made smaller, compressed, lightened', async () => {
    for (let seed = 1; seed <= 10; seed++) {
      const bytes = await drawing(seed);
      const own = await of(sharp(bytes));
      const copies = [
        sharp(await sharp(bytes).resize(140).jpeg({ quality: 50 }).toBuffer()),
        sharp(await sharp(bytes).webp({ quality: 40 }).toBuffer()),
        sharp(bytes).linear(0.95, 8),
      ];
      for (const copy of copies) {
        const print = await of(copy);
        expect(apart(own.dhash, print.dhash)).toBeLessThanOrEqual(7);
        expect(apart(own.phash, print.phash)).toBeLessThanOrEqual(12);
      }
    }
  });

  it('is far for another picture', async () => {
    const prints = await Promise.all(Array.from({ length: 20 }, async (_, seed) => of(sharp(await drawing(seed + 1)))));
    for (const [place, print] of prints.entries()) {
      for (const other of prints.slice(place + 1)) {
        expect(apart(print.dhash, other.dhash) > 7 || apart(print.phash, other.phash) > 12).toBe(true);
      }
    }
  });

  it('is none for a picture without anything on it', async () => {
    const plain = Buffer.alloc(100 * 80 * 3, 200);
    expect(await fingerprint({ data: plain, width: 100, height: 80, channels: 3 })).toBeNull();
    const ramp = Buffer.from(Array.from({ length: 100 * 80 }, (_, at) => 50 + (at % 100)));
    expect(await fingerprint({ data: ramp, width: 100, height: 80, channels: 1 })).toBeNull();
  });
});
