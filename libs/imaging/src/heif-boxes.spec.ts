import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { readBrands, readHeifFacts } from './heif-boxes.ts';
import { sniff } from './sniff.ts';

const picture = () => sharp({ create: { width: 60, height: 40, channels: 3, background: '#c86e5a' } });

describe('the boxes of a HEIF file', () => {
  let plain: Buffer;
  let lossless: Buffer;
  let wide: Buffer;
  let icc: Buffer | undefined;

  beforeAll(async () => {
    plain = await picture().avif({ effort: 0 }).toBuffer();
    lossless = await picture().avif({ effort: 0, lossless: true }).toBuffer();
    wide = await picture().withIccProfile('p3').avif({ effort: 0 }).toBuffer();
    icc = (await sharp(wide).metadata()).icc;
  });
  // The loaders are blocked for the whole process, which other tests share.
  afterAll(() => sharp.unblock({ operation: ['VipsForeignLoad'] }));

  it('tell size and colours', () => {
    expect(readHeifFacts(plain)).toEqual({ width: 60, height: 40, colour: null });
    expect(readHeifFacts(lossless)).toMatchObject({ colour: { kind: 'nclx', primaries: 1 } });
    expect(readHeifFacts(wide)).toMatchObject({ width: 60, height: 40, colour: { kind: 'icc', profile: icc } });
    expect(readBrands(plain)).toContain('avif');
    expect(sniff(plain)).toBe('avif');
  });

  it('tell nothing, and harm nobody, when they are cut or wrong', () => {
    for (let length = 0; length < wide.length; length++) {
      const { width } = readHeifFacts(wide.subarray(0, length));
      expect([0, 60]).toContain(width);
    }
    for (let at = 0; at < Math.min(wide.length, 900); at++) {
      for (const value of [0, 1, 0x7f, 0xff]) {
        const harmed = Buffer.from(wide);
        harmed[at] = value;
        expect(() => readHeifFacts(harmed)).not.toThrow();
        expect(() => readBrands(harmed)).not.toThrow();
      }
    }
  });
});
