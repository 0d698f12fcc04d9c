import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';
import { cleanImage } from '#libs/imaging';
import { createTestFolder } from '../support/database.ts';
import { hasTool } from '../support/tools.ts';

const PATCH = 40;
const COLUMNS = 6;
/** Patches of colours that matter: skin, redness, pallor, bruises, and the edges of what a screen shows. */
const COLOURS: readonly (readonly [number, number, number])[] = [
  [224, 172, 150],
  [141, 85, 60],
  [60, 40, 30],
  [200, 60, 60],
  [240, 40, 30],
  [120, 60, 110],
  [70, 110, 60],
  [30, 200, 60],
  [40, 80, 200],
  [250, 240, 200],
  [128, 128, 128],
  [20, 20, 20],
];

const SEEN = COLOURS.map((colour) => [...colour]);
const rows = COLOURS.length / COLUMNS;

/** The patches in pixels of the given number of values a channel. */
function patches(): Sharp {
  const width = PATCH * COLUMNS;
  const data = Buffer.alloc(width * PATCH * rows * 3);
  for (let y = 0; y < PATCH * rows; y++) {
    for (let x = 0; x < width; x++) {
      const colour = COLOURS[Math.floor(y / PATCH) * COLUMNS + Math.floor(x / PATCH)] ?? [0, 0, 0];
      data.set(colour, (y * width + x) * 3);
    }
  }
  return sharp(data, { raw: { width, height: PATCH * rows, channels: 3 } });
}

/** Colour at the middle of each patch. */
async function read(bytes: Buffer): Promise<number[][]> {
  const { data, info } = await sharp(bytes, { ignoreIcc: true }).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  expect(info.channels).toBe(3);
  return COLOURS.map((_, index) => {
    const [x, y] = [((index % COLUMNS) + 0.5) * PATCH, (Math.floor(index / COLUMNS) + 0.5) * PATCH];
    return [...data.subarray((y * info.width + x) * 3, (y * info.width + x + 1) * 3)];
  });
}

async function cleaned(bytes: Buffer): Promise<number[][]> {
  const { variants } = await cleanImage(bytes);
  sharp.unblock({ operation: ['VipsForeignLoad'] });
  return read(variants[1]?.bytes ?? Buffer.alloc(0));
}

function furthest(found: number[][], wanted: number[][]): number {
  return Math.max(...found.flatMap((colour, patch) => colour.map((value, at) => Math.abs(value - (wanted[patch]?.[at] ?? Number.NaN)))));
}

const areToolsHere = hasTool('transicc', 'colours are compared with what they were made from alone.');

describe('the colours of a picture', () => {
  const folder = createTestFolder();
  afterAll(() => {
    folder.remove();
    // The loaders are blocked for the whole process, which other tests share.
    sharp.unblock({ operation: ['VipsForeignLoad'] });
  });

  /** What littlecms makes of colours of the picture's own profile, in sRGB. */
  async function byLittlecms(bytes: Buffer, colours: number[][], most: number): Promise<number[][]> {
    const { icc } = await sharp(bytes).metadata();
    const profile = join(folder.path, 'own.icc');
    writeFileSync(profile, icc ?? Buffer.alloc(0));
    const input = colours.map((colour) => colour.map((value) => (value / most) * 255).join(' ')).join('\n');
    const said = execFileSync('transicc', ['-n', '-t0', `-i${profile}`, '-o*sRGB'], {
      input: `${input}\n`,
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return said
      .trim()
      .split('\n')
      .map((line) =>
        line
          .trim()
          .split(/\s+/)
          .map((value) => Math.min(Math.max(Number(value), 0), 255)),
      );
  }

  it.each([
    ['P3 as PNG', () => patches().withIccProfile('p3').png().toBuffer()],
    ['P3 as WebP', () => patches().withIccProfile('p3').webp({ lossless: true }).toBuffer()],
  ])('of %s are those of littlecms', async (_name, make) => {
    const bytes = await make();
    const own = await read(bytes);
    const found = await cleaned(bytes);
    // The picture's own numbers are others than those that are seen.
    expect(furthest(own, found)).toBeGreaterThan(8);
    expect(furthest(found, SEEN)).toBeLessThanOrEqual(3);
    if (areToolsHere) expect(furthest(found, await byLittlecms(bytes, own, 255))).toBeLessThanOrEqual(2);
  });

  it('of CMYK are converted by their profile', async () => {
    const bytes = await patches().toColourspace('cmyk').withIccProfile('cmyk').jpeg({ quality: 100 }).toBuffer();
    expect((await sharp(bytes).metadata()).channels).toBe(4);
    const found = await cleaned(bytes);
    // Inks reach skin, not the edges of what a screen shows.
    expect(furthest(found.slice(0, 3), SEEN.slice(0, 3))).toBeLessThanOrEqual(25);
  });

  it('of 16 bits are those of littlecms', async () => {
    const bytes = await patches().toColourspace('rgb16').withIccProfile('p3').png().toBuffer();
    const { depth } = await sharp(bytes).metadata();
    expect(depth).toBe('ushort');
    const { data, info } = await sharp(bytes, { ignoreIcc: true })
      .toColourspace('rgb16')
      .raw({ depth: 'ushort' })
      .toBuffer({ resolveWithObject: true });
    const values = new Uint16Array(data.buffer, data.byteOffset, data.byteLength / 2);
    const own = COLOURS.map((_, index) => {
      const [x, y] = [((index % COLUMNS) + 0.5) * PATCH, (Math.floor(index / COLUMNS) + 0.5) * PATCH];
      return [...values.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)];
    });
    const found = await cleaned(bytes);
    if (areToolsHere) expect(furthest(found, await byLittlecms(bytes, own, 65_535))).toBeLessThanOrEqual(2);
    expect(furthest(found, SEEN)).toBeLessThanOrEqual(3);
  });

  it('of AVIF that says P3 in code points only are converted', async () => {
    const bytes = await patches().avif({ lossless: true, effort: 0, chromaSubsampling: '4:4:4' }).toBuffer();
    const wide = Buffer.from(bytes);
    const at = wide.indexOf('colrnclx', 0, 'latin1');
    expect(wide.readUInt16BE(at + 8)).toBe(1);
    wide.writeUInt16BE(12, at + 8);
    const [plain, converted] = [await cleaned(bytes), await cleaned(wide)];
    expect(furthest(plain, SEEN)).toBeLessThanOrEqual(3);
    expect(furthest(plain, converted)).toBeGreaterThan(8);
    const p3 = await patches().withIccProfile('p3').png().toBuffer();
    const { icc } = await sharp(p3).metadata();
    expect(icc?.length).toBeGreaterThan(100);
    if (areToolsHere) expect(furthest(converted, await byLittlecms(p3, plain, 255))).toBeLessThanOrEqual(4);
  });

  it('of a 16-bit radiograph in grey that uses few of its values are spread over all', async () => {
    const values = new Uint16Array(256 * 256).map((_, at) => 1_000 + (at % 256) * 12);
    const bytes = await sharp(values, { raw: { width: 256, height: 256, channels: 1 } })
      .toColourspace('grey16')
      .png()
      .toBuffer();
    const { variants } = await cleanImage(bytes);
    sharp.unblock({ operation: ['VipsForeignLoad'] });
    const { data, info } = await sharp(variants[1]?.bytes).raw().toBuffer({ resolveWithObject: true });
    const shade = (x: number): number => data[(128 * info.width + x) * info.channels] ?? -1;
    expect([shade(0) < 6, Math.abs(shade(128) - 128) < 6, shade(255) > 249]).toEqual([true, true, true]);
  });
});
