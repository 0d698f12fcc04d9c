import { afterAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { cleanImage, type CleanImage, type CleanOptions } from '#libs/imaging';
import { DICOM_TELLTALES, dicomFile, type DicomPicture } from '../support/dicom.ts';

const SIDE = 100;

/** Values by place, one after the other. */
const grid = (value: (x: number, y: number) => number): number[] =>
  Array.from({ length: SIDE * SIDE }, (_, at) => value(at % SIDE, Math.floor(at / SIDE)));
const deep = (values: number[]): Buffer => {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => bytes.writeUInt16LE(value, at * 2));
  return bytes;
};
const square = (over: Omit<DicomPicture, 'rows' | 'columns'>): Buffer => dicomFile({ rows: SIDE, columns: SIDE, modality: 'CT', ...over });

/** Colour of the `full` JPEG at a place given in fractions. */
async function colourAt(image: CleanImage, x: number, y: number): Promise<number[]> {
  const bytes = image.variants.find(({ variant, format }) => variant === 'full' && format === 'jpeg')?.bytes;
  const { data, info } = await sharp(bytes).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  const at = (Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels;
  return info.channels === 1 ? [data[at] ?? -1, data[at] ?? -1, data[at] ?? -1] : [...data.subarray(at, at + 3)];
}

async function shades(bytes: Buffer, options: CleanOptions = {}): Promise<number[]> {
  const image = await cleanImage(bytes, options);
  return Promise.all([0.1, 0.5, 0.9].map(async (x) => (await colourAt(image, x, 0.5))[0] ?? -1));
}

const notes = async (bytes: Buffer, options?: CleanOptions): Promise<string[]> =>
  (await cleanImage(bytes, options)).notes.map(({ code }) => code);

function near(found: readonly number[], wanted: readonly number[], tolerance = 3): void {
  expect(found).toHaveLength(wanted.length);
  found.forEach((value, at) => expect(Math.abs(value - (wanted[at] ?? Number.NaN))).toBeLessThanOrEqual(tolerance));
}

describe('a DICOM file', () => {
  // The loaders are blocked for the whole process, which other tests share.
  afterAll(() => sharp.unblock({ operation: ['VipsForeignLoad'] }));

  const ramp = deep(grid((x) => x * 40));
  const window = { center: 2000, width: 2000 };

  it('is shown with the window that it states, or with the author’s', async () => {
    near(await shades(square({ bits: 16, pixels: ramp, window })), [0, 128, 255]);
    // Narrower, and darker to the left: what was half grey is white.
    near(await shades(square({ bits: 16, pixels: ramp, window }), { window: { center: 1000, width: 400 } }), [0, 255, 255]);
    expect((await cleanImage(square({ bits: 16, pixels: ramp, window }))).notes).toEqual([{ code: 'WINDOW_APPLIED', window }]);
  });

  it('without a window is shown from its darkest to its brightest', async () => {
    near(await shades(square({ bits: 16, pixels: ramp })), [26, 129, 232]);
  });

  it('of inverted grey is turned over', async () => {
    near(await shades(square({ bits: 16, pixels: ramp, window, photometric: 'MONOCHROME1' })), [255, 127, 0]);
  });

  it('in colour keeps its colours, whichever way they are written', async () => {
    const colour = [200, 110, 90];
    const flat = (values: readonly number[]): Buffer => Buffer.from(Array.from({ length: SIDE * SIDE }, () => values).flat());
    const of = async (bytes: Buffer): Promise<number[]> => colourAt(await cleanImage(bytes), 0.5, 0.5);
    near(await of(square({ photometric: 'RGB', pixels: flat(colour) })), colour, 4);
    // ITU-R BT.601 of that colour.
    near(await of(square({ photometric: 'YBR_FULL', pixels: flat([135, 103, 174]) })), colour, 5);
    const entry = (channel: number): number[] => Array.from({ length: 256 }, (_, at) => (at === 7 ? (colour[channel] ?? 0) * 257 : 0));
    const palette = { red: entry(0), green: entry(1), blue: entry(2) };
    near(await of(square({ photometric: 'PALETTE COLOR', palette, pixels: flat([7]) })), colour, 4);
  });

  it('of several frames is shown by the middle one, or by the author’s choice, and says so', async () => {
    const frames = Buffer.concat([20, 120, 220].map((grey) => Buffer.alloc(SIDE * SIDE, grey)));
    const film = square({ frames: 3, pixels: frames, window: { center: 128, width: 256 } });
    near(await shades(film), [120, 120, 120]);
    near(await shades(film, { frame: 2 }), [220, 220, 220]);
    near(await shades(film, { frame: 99 }), [220, 220, 220]);
    expect((await cleanImage(film, { frame: 0 })).notes).toContainEqual({ code: 'FRAME_CHOSEN', frame: 0, frames: 3 });
  });

  it('is shown without what is laid over it', async () => {
    const bits = Buffer.alloc((SIDE * SIDE) / 8, 255);
    near(await shades(square({ bits: 16, pixels: ramp, window, overlay: bits })), [0, 128, 255]);
  });

  it.each([
    ['of ultrasound', { modality: 'US' }, true],
    ['of angiography', { modality: 'XA' }, true],
    ['of an unknown machine', { modality: 'ZZ' }, true],
    ['that names no machine', { modality: undefined }, true],
    ['copied from a screen, whatever the machine', { modality: 'CT', sopClass: '1.2.840.10008.5.1.4.1.1.7' }, true],
    ['of a scanner', { modality: 'CT' }, false],
    ['of magnetic resonance', { modality: 'MR' }, false],
  ] as const)('%s has its bands covered only where names are written', async (_name, over, isCovered) => {
    const bright = dicomFile({
      rows: SIDE,
      columns: SIDE,
      pixels: Buffer.alloc(SIDE * SIDE, 240),
      window: { center: 128, width: 256 },
      ...over,
    });
    const image = await cleanImage(bright);
    expect(image.notes.some(({ code }) => code === 'BANDS_MASKED')).toBe(isCovered);
    for (const y of [0.02, 0.1, 0.9, 0.98]) near((await colourAt(image, 0.5, y)).slice(0, 1), [isCovered ? 0 : 240], 6);
    near((await colourAt(image, 0.5, 0.5)).slice(0, 1), [240], 6);
    expect(await notes(bright, { keepBands: true })).not.toContain('BANDS_MASKED');
  });

  it('leaves not a word of itself, neither in a picture nor in a refusal', async () => {
    const file = square({ modality: 'US', pixels: Buffer.alloc(SIDE * SIDE, 99) });
    for (const telltale of DICOM_TELLTALES) expect(file.includes(telltale)).toBe(true);
    for (const { bytes } of (await cleanImage(file)).variants) {
      for (const telltale of DICOM_TELLTALES) expect(bytes.includes(telltale)).toBe(false);
    }
    const broken = [square({ pixels: Buffer.alloc(0) }), file.subarray(0, 500), file.subarray(0, 400)];
    for (const bytes of broken) {
      const refusal: unknown = await cleanImage(bytes).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ code: expect.stringMatching(/^IMAGE_(WITHOUT_PIXELS|CORRUPT)$/) });
      const said = refusal instanceof Error ? `${refusal.message} ${String(refusal.cause)}` : '';
      for (const telltale of DICOM_TELLTALES) expect(said).not.toContain(telltale);
    }
  });

  it('of too many pixels is refused by its header', async () => {
    const bomb = dicomFile({ rows: 16_383, columns: 16_383, modality: 'CT', pixels: Buffer.alloc(1_000) });
    await expect(cleanImage(bomb)).rejects.toMatchObject({ code: 'IMAGE_TOO_MANY_PIXELS' });
  });
});
