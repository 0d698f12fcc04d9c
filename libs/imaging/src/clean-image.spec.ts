import { crc32 } from 'node:zlib';
import { afterAll, describe, expect, it } from '@jest/globals';
import sharp, { type Sharp } from 'sharp';
import { LIMITS } from '#libs/contracts';
import { cleanImage, type CleanImage } from './clean-image.ts';
import { verifyCleanImage } from './verify-clean-image.ts';

interface Picture {
  width: number;
  height: number;
  data: Buffer;
}

const raw = ({ width, height }: Picture) => ({ raw: { width, height, channels: 3 as const } });
const load = (picture: Picture): Sharp => sharp(picture.data, raw(picture));

/** A smooth picture in which every place has its own colour. */
function gradient(width: number, height: number): Picture {
  const data = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) data.set([(x * 255) / width, (y * 255) / height, 90], (y * width + x) * 3);
  }
  return { width, height, data };
}

function flat(colour: readonly [number, number, number], side = 32): Picture {
  const data = Buffer.alloc(side * side * 3);
  for (let n = 0; n < side * side; n++) data.set(colour, n * 3);
  return { width: side, height: side, data };
}

async function pixels(image: CleanImage, index: number): Promise<Picture> {
  const bytes = image.variants[index]?.bytes;
  const { data, info } = await sharp(bytes).toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** Mean distance of the channels, of 255. */
function distance(a: Picture, b: Picture): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let sum = 0;
  for (let n = 0; n < a.data.length; n++) sum += Math.abs((a.data[n] ?? 0) - (b.data[n] ?? 0));
  return sum / a.data.length;
}

const meanColour = (picture: Picture) =>
  [0, 1, 2].map(
    (channel) => picture.data.filter((_, n) => n % 3 === channel).reduce((sum, value) => sum + value, 0) / (picture.data.length / 3),
  );

const refusal = (bytes: Buffer) =>
  cleanImage(bytes).then(
    () => 'accepted',
    (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
  );

describe('cleanImage', () => {
  // The loaders are blocked for the whole process, which other tests share.
  afterAll(() => sharp.unblock({ operation: ['VipsForeignLoad'] }));

  describe('variants', () => {
    it('are four, bounded, and never larger than the picture', async () => {
      const sizes = async (width: number, height: number) =>
        (await cleanImage(await load(gradient(width, height)).jpeg().toBuffer())).variants.map(
          (v) => `${v.variant} ${v.format} ${v.width}×${v.height}`,
        );
      expect(await sizes(3000, 2000)).toEqual([
        'full webp 2400×1600',
        'full jpeg 2400×1600',
        'display webp 1280×853',
        'thumb webp 320×213',
      ]);
      expect(await sizes(200, 100)).toEqual(['full webp 200×100', 'full jpeg 200×100', 'display webp 200×100', 'thumb webp 200×100']);
      expect(await sizes(9, 2500)).toEqual(['full webp 9×2400', 'full jpeg 9×2400', 'display webp 5×1280', 'thumb webp 1×320']);
    });

    it('depend on the pixels alone', async () => {
      const plain = await load(gradient(64, 48)).png().toBuffer();
      const tagged = await load(gradient(64, 48))
        .withExif({ IFD0: { Artist: 'someone' } })
        .withMetadata({ density: 300 })
        .png()
        .toBuffer();
      expect(tagged.equals(plain)).toBe(false);
      expect(await cleanImage(tagged)).toEqual(await cleanImage(plain));
    });
  });

  describe('orientation', () => {
    /** Where a stored pixel is seen: EXIF orientation by its definition (row 0 is seen at the …, column 0 at the …). */
    const seen: Record<number, (x: number, y: number, w: number, h: number) => [number, number]> = {
      1: (x, y) => [x, y],
      2: (x, y, w) => [w - 1 - x, y],
      3: (x, y, w, h) => [w - 1 - x, h - 1 - y],
      4: (x, y, _w, h) => [x, h - 1 - y],
      5: (x, y) => [y, x],
      6: (x, y, _w, h) => [h - 1 - y, x],
      7: (x, y, w, h) => [h - 1 - y, w - 1 - x],
      8: (x, y, w) => [y, w - 1 - x],
    };

    it.each([1, 2, 3, 4, 5, 6, 7, 8])('%i is applied', async (orientation) => {
      const upright = gradient(96, 60);
      const isTurned = orientation > 4;
      const stored = { width: isTurned ? 60 : 96, height: isTurned ? 96 : 60, data: Buffer.alloc(upright.data.length) };
      for (let y = 0; y < stored.height; y++) {
        for (let x = 0; x < stored.width; x++) {
          const [seenX, seenY] = seen[orientation]?.(x, y, stored.width, stored.height) ?? [0, 0];
          const from = (seenY * 96 + seenX) * 3;
          upright.data.copy(stored.data, (y * stored.width + x) * 3, from, from + 3);
        }
      }
      for (const encoded of [load(stored).jpeg({ quality: 95 }), load(stored).png(), load(stored).webp({ lossless: true })]) {
        const cleaned = await cleanImage(await encoded.withMetadata({ orientation }).toBuffer());
        expect([cleaned.width, cleaned.height]).toEqual([96, 60]);
        expect(distance(await pixels(cleaned, 0), upright)).toBeLessThan(3);
        expect(distance(await pixels(cleaned, 1), upright)).toBeLessThan(3);
      }
    });
  });

  describe('colour', () => {
    const colour = [200, 110, 90] as const;
    const meanAfter = async (bytes: Buffer) => meanColour(await pixels(await cleanImage(bytes), 1));
    const near = (found: number[], wanted: readonly number[], tolerance: number) =>
      found.forEach((value, n) => expect(Math.abs(value - (wanted[n] ?? 0))).toBeLessThanOrEqual(tolerance));

    it('of a wide-gamut picture is converted, not reinterpreted', async () => {
      const wide = await load(flat(colour)).withIccProfile('p3').png().toBuffer();
      const stored = await sharp(wide, { ignoreIcc: true }).raw().toBuffer();
      expect(Math.abs((stored[0] ?? 0) - colour[0])).toBeGreaterThan(8);
      near(await meanAfter(wide), colour, 3);
    });

    it('of a CMYK picture is converted', async () => {
      const skin = [180, 140, 120] as const;
      const cmyk = await load(flat(skin)).toColourspace('cmyk').jpeg({ quality: 100 }).toBuffer();
      expect((await sharp(cmyk).metadata()).channels).toBe(4);
      near(await meanAfter(cmyk), skin, 7);
    });

    it('of 16 bits is reduced to 8', async () => {
      const deep = await load(flat(colour)).toColourspace('rgb16').png().toBuffer();
      expect((await sharp(deep).metadata()).depth).toBe('ushort');
      near(await meanAfter(deep), colour, 3);
    });

    it.each(['b-w', 'grey16'])('of a grey picture (%s) stays grey', async (space) => {
      const grey = await load(flat([120, 120, 120]))
        .toColourspace(space)
        .png()
        .toBuffer();
      near(await meanAfter(grey), [120, 120, 120], 3);
    });
  });

  describe('what lies beside the pixels', () => {
    const CANARY = 'Camille-Fictive-48.8566N';
    const XMP = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:source="${CANARY}"/></rdf:RDF></x:xmpmeta>`;
    const tag = (image: Sharp) =>
      image
        .withExif({
          IFD0: { Artist: CANARY, ImageDescription: CANARY },
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 24/1', GPSAreaInformation: CANARY },
        })
        .withXmp(XMP)
        .withIccProfile('p3');
    const segment = (marker: number, body: Buffer) =>
      Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
    const insert = (bytes: Buffer, at: number, ...parts: Buffer[]) => Buffer.concat([bytes.subarray(0, at), ...parts, bytes.subarray(at)]);
    const chunk = (name: string, body: Buffer) => {
      const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
      const frame = Buffer.alloc(8);
      frame.writeUInt32BE(body.length, 0);
      frame.writeUInt32BE(crc32(named), 4);
      return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
    };

    async function tagged(): Promise<Record<string, Buffer>> {
      const picture = load(gradient(80, 60));
      const jpeg = await tag(picture.clone().jpeg()).toBuffer();
      const png = await tag(picture.clone().png()).toBuffer();
      const thumbnail = await load(gradient(16, 12))
        .withExif({ IFD0: { Artist: CANARY } })
        .jpeg()
        .toBuffer();
      const iptc = Buffer.concat([
        Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'),
        Buffer.from([0, 0, 0, CANARY.length]),
        Buffer.from(CANARY),
      ]);
      return {
        'JPEG with EXIF, GPS, XMP, ICC': jpeg,
        'JPEG with IPTC, a comment and a thumbnail': insert(
          jpeg,
          2,
          segment(0xed, iptc),
          segment(0xfe, Buffer.from(CANARY)),
          segment(0xef, thumbnail),
        ),
        'JPEG with text behind its end': Buffer.concat([jpeg, Buffer.from(CANARY)]),
        'JPEG with a second picture behind its end': Buffer.concat([jpeg, thumbnail]),
        'PNG with EXIF, XMP, ICC': png,
        'PNG with text chunks': insert(
          png,
          33,
          chunk('tEXt', Buffer.from(`Author\0${CANARY}`)),
          chunk('iTXt', Buffer.from(`Author\0\0\0\0\0${CANARY}`)),
        ),
        'PNG with text behind its end': Buffer.concat([png, Buffer.from(CANARY)]),
        'WebP with EXIF, XMP, ICC': await tag(picture.clone().webp()).toBuffer(),
      };
    }

    it('is gone', async () => {
      for (const [name, bytes] of Object.entries(await tagged())) {
        expect([name, bytes.includes(CANARY)]).toEqual([name, true]);
        const { variants } = await cleanImage(bytes);
        for (const variant of variants) {
          expect([name, variant.bytes.includes('Fictive'), variant.bytes.includes('ICC')]).toEqual([name, false, false]);
          expect(verifyCleanImage(variant.bytes).width).toBe(variant.width);
          const { exif, xmp, icc, iptc, density, comments } = await sharp(variant.bytes).metadata();
          expect([exif, xmp, icc, iptc, comments]).toEqual([undefined, undefined, undefined, undefined, undefined]);
          expect(density === undefined || density === 72).toBe(true);
        }
      }
    });

    it('under full transparency is white, not what was stored', async () => {
      const data = Buffer.alloc(40 * 40 * 4);
      for (let n = 0; n < 1600; n++) data.set([200, 0, 0, n % 40 < 20 ? 0 : 255], n * 4);
      const bytes = await sharp(data, { raw: { width: 40, height: 40, channels: 4 } })
        .png()
        .toBuffer();
      const picture = await pixels(await cleanImage(bytes), 0);
      const at = (x: number) => [...picture.data.subarray((20 * 40 + x) * 3, (20 * 40 + x) * 3 + 3)];
      expect(Math.min(...at(4))).toBeGreaterThan(250);
      expect(at(35)[1]).toBeLessThan(12);
    });

    it('in later frames of an animation is left out', async () => {
      const frames = await Promise.all([flat([250, 250, 250]), flat([0, 0, 0])].map((frame) => load(frame).png().toBuffer()));
      const bytes = await sharp(frames, { join: { animated: true } })
        .webp({ delay: [100, 100] })
        .toBuffer();
      expect((await sharp(bytes, { animated: true }).metadata()).pages).toBe(2);
      const cleaned = await cleanImage(bytes);
      expect([cleaned.width, cleaned.height]).toEqual([32, 32]);
      expect(Math.min(...meanColour(await pixels(cleaned, 0)))).toBeGreaterThan(245);
    });
  });

  describe('masks', () => {
    it('are black in every variant, placed on the upright picture', async () => {
      const picture = flat([240, 240, 240], 3000);
      const stored = await load({ ...picture, height: 1500, data: picture.data.subarray(0, 3000 * 1500 * 3) })
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer();
      const cleaned = await cleanImage(stored, { masks: [{ x: 0, y: 0.9, width: 0.5, height: 0.2 }] });
      expect([cleaned.width, cleaned.height]).toEqual([1200, 2400]);
      for (const index of [0, 1, 2, 3]) {
        const { width, height, data } = await pixels(cleaned, index);
        const at = (x: number, y: number) => data[(Math.floor(y * height) * width + Math.floor(x * width)) * 3] ?? -1;
        expect(Math.max(at(0.02, 0.92), at(0.48, 0.92), at(0.02, 0.99), at(0.48, 0.99))).toBeLessThan(8);
        expect(Math.min(at(0.55, 0.95), at(0.25, 0.85), at(0.9, 0.1))).toBeGreaterThan(225);
      }
    });

    it('refuses boxes that are none', async () => {
      const bytes = await load(flat([9, 9, 9]))
        .png()
        .toBuffer();
      await expect(cleanImage(bytes, { masks: [{ x: 0, y: 0, width: 0, height: 1 }] })).rejects.toBeInstanceOf(RangeError);
      await expect(cleanImage(bytes, { masks: [{ x: NaN, y: 0, width: 1, height: 1 }] })).rejects.toBeInstanceOf(RangeError);
    });
  });

  describe('refusals', () => {
    it('name what is cut off', async () => {
      const picture = load(gradient(300, 200));
      for (const bytes of await Promise.all([
        picture.clone().jpeg().toBuffer(),
        picture.clone().jpeg({ progressive: true }).toBuffer(),
        picture.clone().png().toBuffer(),
        picture.clone().webp().toBuffer(),
      ])) {
        expect(await refusal(bytes)).toBe('accepted');
        for (let tenth = 1; tenth < 10; tenth++)
          expect(await refusal(bytes.subarray(0, (bytes.length * tenth) / 10))).toBe('IMAGE_CORRUPT');
        expect(await refusal(bytes.subarray(0, 3))).toMatch(/^IMAGE_(CORRUPT|FORMAT_UNSUPPORTED)$/);
      }
    });

    it('name what is too many pixels, before decoding them', async () => {
      const png = await load(flat([1, 2, 3]))
        .png()
        .toBuffer();
      const header = Buffer.from(png.subarray(12, 29));
      header.writeUInt32BE(16_383, 4);
      header.writeUInt32BE(16_383, 8);
      header.copy(png, 12);
      png.writeUInt32BE(crc32(header), 29);
      expect(await refusal(png)).toBe('IMAGE_TOO_MANY_PIXELS');

      const jpeg = await load(flat([1, 2, 3]))
        .jpeg()
        .toBuffer();
      const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
      jpeg.writeUInt16BE(16_383, frame + 5);
      jpeg.writeUInt16BE(16_383, frame + 7);
      expect(await refusal(jpeg)).toBe('IMAGE_TOO_MANY_PIXELS');
    });

    it('name what is too large or too small', async () => {
      const valid = await load(flat([1, 2, 3]))
        .jpeg()
        .toBuffer();
      expect(await refusal(Buffer.concat([valid, Buffer.alloc(LIMITS.imageBytes)]))).toBe('IMAGE_TOO_LARGE');
      expect(
        await refusal(
          await load(flat([1, 2, 3], 7))
            .png()
            .toBuffer(),
        ),
      ).toBe('IMAGE_TOO_SMALL');
      expect(
        await refusal(
          await load(flat([1, 2, 3], 8))
            .png()
            .toBuffer(),
        ),
      ).toBe('accepted');
    });

    it('name other formats, by their bytes', async () => {
      const picture = load(gradient(40, 40));
      const others = [
        await picture.clone().gif().toBuffer(),
        await picture.clone().tiff().toBuffer(),
        Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"/>'),
        Buffer.from('%PDF-1.7\n'),
        Buffer.from('BM0000000000'),
        Buffer.concat([Buffer.alloc(128), Buffer.from('DOCM')]),
        Buffer.from('a letter, sent as photo.jpg'),
        Buffer.from('RIFF0000WAVEfmt '),
        Buffer.alloc(0),
      ];
      for (const bytes of others) expect(await refusal(bytes)).toBe('IMAGE_FORMAT_UNSUPPORTED');
    });

    it('name the JPEG processes that only devices write', async () => {
      const jpeg = await load(gradient(40, 40)).jpeg().toBuffer();
      const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
      const lossless = Buffer.from(jpeg);
      lossless[frame + 1] = 0xc3;
      const deep = Buffer.from(jpeg);
      deep[frame + 1] = 0xc1;
      deep[frame + 4] = 12;
      expect(await refusal(lossless)).toBe('IMAGE_FORMAT_UNSUPPORTED');
      expect(await refusal(deep)).toBe('IMAGE_FORMAT_UNSUPPORTED');
    });
  });
});
