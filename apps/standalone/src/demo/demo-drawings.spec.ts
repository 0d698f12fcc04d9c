import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { drawPicture } from './demo-drawings.ts';
import type { PictureSpec } from './demo-types.ts';

const PICTURES: readonly PictureSpec[] = [
  { kind: 'skin', tone: 'beige', lesion: 'purpura', seed: 1 },
  { kind: 'chest', finding: 'hilar-nodes', seed: 2 },
  { kind: 'hand', finding: 'erosions', seed: 3 },
  { kind: 'ecg', finding: 'anterior-st', seed: 4 },
  { kind: 'fundus', finding: 'haemorrhages', seed: 5 },
  { kind: 'brain', finding: 'oedema', seed: 6 },
  { kind: 'tissue', finding: 'vasculitis', seed: 7 },
];

describe('drawPicture', () => {
  it.each(PICTURES)('draws $kind alike each time, and otherwise from another seed', async (spec) => {
    const first = await drawPicture(spec);
    expect((await drawPicture(spec)).equals(first)).toBe(true);
    expect((await drawPicture({ ...spec, seed: spec.seed + 100 })).equals(first)).toBe(false);
    const { format, width, height } = await sharp(first).metadata();
    expect(format).toBe('jpeg');
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(800);
  });

  it('draws on after a picture that could not be drawn', async () => {
    const impossible = { kind: 'chest', finding: 'nothing-known', seed: 1 } as unknown as PictureSpec;
    const ecg: PictureSpec = { kind: 'ecg', finding: 'sinus', seed: 1 };
    await expect(Promise.all([drawPicture(impossible), drawPicture(impossible)])).rejects.toThrow();
    expect((await Promise.all([drawPicture(ecg), drawPicture(ecg)])).every((bytes) => bytes.length > 10_000)).toBe(true);
  });

  it('shows a finding where there is one', async () => {
    const plain = await sharp(await drawPicture({ kind: 'chest', finding: 'none', seed: 2 }))
      .raw()
      .toBuffer();
    const nodes = await sharp(await drawPicture({ kind: 'chest', finding: 'hilar-nodes', seed: 2 }))
      .raw()
      .toBuffer();
    const brighter = plain.filter((value, n) => (nodes[n] ?? 0) > value + 40).length;
    expect(brighter).toBeGreaterThan(5_000);
  });
});
