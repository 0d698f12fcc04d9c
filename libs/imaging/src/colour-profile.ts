import { crc32, deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { HeifColour } from './heif-boxes.ts';
import type { Pixels } from './masks.ts';

/** Red, green and blue of a colour space as seen under D50, the light of ICC profiles. */
type Colorants = readonly [readonly number[], readonly number[], readonly number[]];

/** By number of ITU-T H.273, table 2: what differs from sRGB so much that the eye sees it. */
const COLORANTS: Readonly<Record<number, Colorants>> = {
  // BT.2020
  9: [
    [0.67348, 0.27903, -0.00194],
    [0.16568, 0.67532, 0.02997],
    [0.12504, 0.0456, 0.79684],
  ],
  // Display P3
  12: [
    [0.51512, 0.2412, -0.00105],
    [0.29198, 0.69225, 0.04189],
    [0.1571, 0.06657, 0.78407],
  ],
};
const D50 = [0.9642, 1, 0.82491];

/** The profile that a file's words about its colours amount to; null where they mean sRGB. */
export function profileOf(colour: HeifColour | null): Buffer | null {
  if (colour === null) return null;
  if (colour.kind === 'icc') return colour.profile;
  const colorants = COLORANTS[colour.primaries];
  return colorants === undefined ? null : matrixProfile(colorants);
}

/**
 * Turns pixels of the given ICC profile into sRGB. They travel as a PNG in memory, with the profile in it: the conversion is then the
 * same that every other picture gets. A profile that cannot be read leaves them as they are.
 */
export async function toSrgb({ data, width, height, channels }: Pixels, profile: Buffer): Promise<Pixels> {
  const png = await sharp(data, { raw: { width, height, channels } }).png({ compressionLevel: 0 }).toBuffer();
  const named = Buffer.concat([Buffer.from('iCCPprofile\0\0', 'latin1'), deflateSync(profile)]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(named.length - 4, 0);
  frame.writeUInt32BE(crc32(named), 4);
  // Signature (8 bytes) and IHDR (25) come first; the profile must come before the pixels (PNG, section 5.6).
  const tagged = Buffer.concat([png.subarray(0, 33), frame.subarray(0, 4), named, frame.subarray(4), png.subarray(33)]);
  const converted = await sharp(tagged).toColourspace('srgb').raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  if (converted.info.channels !== 1 && converted.info.channels !== 3) return { data, width, height, channels };
  return { data: converted.data, width, height, channels: converted.info.channels };
}

/** A display profile of three colorants and the curve of sRGB (ICC.1:2022, sections 7.2, 10.6, 10.18, 10.31). */
function matrixProfile(colorants: Colorants): Buffer {
  const curve = Buffer.concat([Buffer.from('para\0\0\0\0\0\x03\0\0', 'latin1'), fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)]);
  const xyz = (values: readonly number[]): Buffer => Buffer.concat([Buffer.from('XYZ \0\0\0\0', 'latin1'), fixed(...values)]);
  const bodies = [xyz(D50), ...colorants.map(xyz), curve];
  // The three curves are one.
  const names: readonly (readonly [string, number])[] = [
    ['wtpt', 0],
    ['rXYZ', 1],
    ['gXYZ', 2],
    ['bXYZ', 3],
    ['rTRC', 4],
    ['gTRC', 4],
    ['bTRC', 4],
  ];
  const tableEnd = 128 + 4 + names.length * 12;
  const starts = bodies.map((_, index) => bodies.slice(0, index).reduce((sum, body) => sum + body.length, tableEnd));
  const profile = Buffer.concat([Buffer.alloc(tableEnd), ...bodies]);
  profile.writeUInt32BE(profile.length, 0);
  profile.writeUInt32BE(0x04300000, 8);
  profile.write('mntrRGB XYZ ', 12, 'latin1');
  profile.write('acsp', 36, 'latin1');
  fixed(...D50).copy(profile, 68);
  profile.writeUInt32BE(names.length, 128);
  names.forEach(([name, body], index) => {
    const at = 132 + index * 12;
    profile.write(name, at, 'latin1');
    profile.writeUInt32BE(starts[body] ?? 0, at + 4);
    profile.writeUInt32BE(bodies[body]?.length ?? 0, at + 8);
  });
  return profile;
}

/** s15Fixed16Number (ICC.1:2022, section 4.6). */
function fixed(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeInt32BE(Math.round(value * 65_536), index * 4));
  return bytes;
}
