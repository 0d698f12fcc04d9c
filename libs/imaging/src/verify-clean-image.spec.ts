import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { Unclean } from './unclean.ts';
import { verifyCleanImage } from './verify-clean-image.ts';

const picture = (channels: 3 | 4 = 3) =>
  sharp({ create: { width: 40, height: 30, channels, background: { r: 180, g: 90, b: 70, alpha: 0.5 } } });
const jpeg = () => picture().jpeg().toBuffer();
const webp = () => picture().webp().toBuffer();

const insert = (bytes: Buffer, at: number, part: Buffer) => Buffer.concat([bytes.subarray(0, at), part, bytes.subarray(at)]);
const segment = (marker: number, body: Buffer | string) => {
  const content = Buffer.from(body as string, 'latin1');
  return Buffer.concat([Buffer.from([0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 255]), content]);
};
const jfif = (tail: string) => segment(0xe0, Buffer.concat([Buffer.from('JFIF\0'), Buffer.from(tail, 'hex')]).toString('latin1'));

/** A WebP with one more chunk at its end and a length that agrees. */
function withChunk(bytes: Buffer, name: string, body: string): Buffer {
  const content = Buffer.from(body.length % 2 === 0 ? body : `${body}\0`);
  const head = Buffer.from(`${name}0000`);
  head.writeUInt32LE(body.length, 4);
  const whole = Buffer.concat([bytes, head, content]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

const unclean = (bytes: Buffer, why: RegExp) => {
  expect(() => verifyCleanImage(bytes)).toThrow(Unclean);
  expect(() => verifyCleanImage(bytes)).toThrow(why);
};

describe('verifyCleanImage', () => {
  it('blesses pictures that are nothing but pictures', async () => {
    const clean = [
      await jpeg(),
      await picture().jpeg({ progressive: true }).toBuffer(),
      await picture().greyscale().jpeg().toBuffer(),
      await picture().jpeg({ chromaSubsampling: '4:4:4', optimiseCoding: false }).toBuffer(),
      insert(await jpeg(), 2, jfif('010100000100010000')),
      await webp(),
      await picture().webp({ lossless: true }).toBuffer(),
      await picture(4).webp().toBuffer(),
    ];
    for (const bytes of clean) expect(verifyCleanImage(bytes)).toMatchObject({ width: 40, height: 30 });
  });

  it('flags metadata that an encoder was told to keep', async () => {
    const exif = { IFD0: { Artist: 'Camille Fictive' } };
    for (const make of [() => picture().jpeg(), () => picture().webp()]) {
      unclean(await make().withExif(exif).toBuffer(), /segment|metadata/);
      unclean(await make().withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>').toBuffer(), /segment|metadata/);
      unclean(await make().withIccProfile('p3').toBuffer(), /segment|metadata/);
    }
  });

  it.each([
    ['a comment', segment(0xfe, 'text'), /segment fffe/],
    ['an Adobe segment', segment(0xee, 'Adobe\0d\0\0\0\0\0'), /segment ffee/],
    ['any other application segment', segment(0xed, 'Photoshop 3.0\0'), /segment ffed/],
    ['a telling density', jfif('010101012c012c0000'), /JFIF/],
    ['a JFIF thumbnail', jfif('010100000100010101ffffff'), /JFIF/],
    ['a JFIF extension', segment(0xe0, 'JFXX\0\x10'), /JFIF/],
    ['a table with room to spare', segment(0xdb, `\0${'x'.repeat(64)}\0text`), /tables/],
    ['stray bytes', Buffer.from('text'), /stray/],
  ])('refuses a JPEG with %s', async (_name, part, why) => {
    unclean(insert(await jpeg(), 2, part), why);
  });

  it('refuses a JPEG that does not end where it ends', async () => {
    const bytes = await jpeg();
    unclean(Buffer.concat([bytes, Buffer.from([0])]), /1 bytes after the end/);
    unclean(Buffer.concat([bytes, bytes]), /bytes after the end/);
    unclean(bytes.subarray(0, -2), /ends within/);
    for (let length = 2; length < bytes.length; length += 7) expect(() => verifyCleanImage(bytes.subarray(0, length))).toThrow(Unclean);
  });

  it('refuses a WebP with anything beside its picture', async () => {
    const bytes = await webp();
    unclean(withChunk(bytes, 'EXIF', 'text'), /more than one chunk/);
    unclean(withChunk(bytes, 'text', 'text'), /more than one chunk/);
    unclean(withChunk(await picture(4).webp().toBuffer(), 'XMP ', 'text'), /chunk/);
    unclean(Buffer.concat([bytes, Buffer.from('x')]), /length/);
    const frames = await Promise.all([picture().png().toBuffer(), picture().negate().png().toBuffer()]);
    unclean(
      await sharp(frames, { join: { animated: true } })
        .webp()
        .toBuffer(),
      /animation/,
    );
  });

  it('refuses a WebP with something in its padding', () => {
    const odd = Buffer.from('RIFF0000WEBPVP8L0000/\0\0\0\0x', 'latin1');
    odd.writeUInt32LE(odd.length - 8, 4);
    odd.writeUInt32LE(5, 16);
    unclean(odd, /padding/);
    odd[odd.length - 1] = 0;
    expect(verifyCleanImage(odd)).toEqual({ format: 'webp', width: 1, height: 1 });
  });

  it('refuses what is not as declared, or no picture of ours', async () => {
    const bytes = await jpeg();
    expect(() => verifyCleanImage(bytes, { format: 'webp', width: 40, height: 30 })).toThrow(Unclean);
    expect(() => verifyCleanImage(bytes, { format: 'jpeg', width: 41, height: 30 })).toThrow(Unclean);
    expect(verifyCleanImage(bytes, { format: 'jpeg', width: 40, height: 30 })).toEqual({ format: 'jpeg', width: 40, height: 30 });
    unclean(await picture().png().toBuffer(), /neither/);
    unclean(Buffer.alloc(0), /neither/);
  });
});
