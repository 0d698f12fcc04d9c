import sharp from 'sharp';
import type { Pixels } from './masks.ts';

/** What finds a picture again after it was resized or compressed anew; 64 bits each, as 16 hexadecimal digits. */
export interface Fingerprint {
  /** Where brightness falls from left to right on a grid of 9 × 8 (Krawetz, “Kind of Like That”, 2013). */
  dhash: string;
  /** Which of 64 low frequencies of a 32 × 32 picture are above their median (Zauner 2010, section 3.2.1). */
  phash: string;
}

/** A picture with less contrast than this, in grey values, resembles too many others. */
const PLAIN = 12;
/** So does one whose bits are nearly all the same. */
const FEWEST = 6;
/** Neighbours that differ by less are the same: compression moves them that far. */
const EVEN = 3;
const SIDE = 32;
const KEPT = 8;

/** Fingerprints of clean pixels; null for a picture too plain to be told apart. */
export async function fingerprint({ data, width, height, channels }: Pixels): Promise<Fingerprint | null> {
  const grey = (columns: number, rows: number): Promise<Buffer> =>
    sharp(data, { raw: { width, height, channels } }).resize(columns, rows, { fit: 'fill' }).greyscale().raw().toBuffer();
  const [coarse, fine] = await Promise.all([grey(9, 8), grey(SIDE, SIDE)]);
  const bits = differences(coarse);
  const falling = bits.filter(Boolean).length;
  if (Math.max(...coarse) - Math.min(...coarse) < PLAIN || falling < FEWEST || falling > bits.length - FEWEST) return null;
  return { dhash: hex(bits), phash: hex(frequencies(fine)) };
}

function differences(grey: Buffer): boolean[] {
  const bits: boolean[] = [];
  for (let row = 0; row < 8; row++) {
    for (let column = 0; column < 8; column++) bits.push((grey[row * 9 + column] ?? 0) > (grey[row * 9 + column + 1] ?? 0) + EVEN);
  }
  return bits;
}

/** Cosine transform of the second kind, its 64 lowest frequencies in both directions. */
function frequencies(grey: Buffer): boolean[] {
  const cosine = (frequency: number, at: number): number => Math.cos(((2 * at + 1) * frequency * Math.PI) / (2 * SIDE));
  const values: number[] = [];
  // From 1: the frequencies of 0 are the light, which other devices and other screens change.
  for (let v = 1; v <= KEPT; v++) {
    for (let u = 1; u <= KEPT; u++) {
      let sum = 0;
      for (let y = 0; y < SIDE; y++) {
        for (let x = 0; x < SIDE; x++) sum += (grey[y * SIDE + x] ?? 0) * cosine(u, x) * cosine(v, y);
      }
      values.push(sum);
    }
  }
  const median = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return values.map((value) => value > median);
}

function hex(bits: readonly boolean[]): string {
  return BigInt(`0b${bits.map((bit) => (bit ? '1' : '0')).join('')}`)
    .toString(16)
    .padStart(16, '0');
}
