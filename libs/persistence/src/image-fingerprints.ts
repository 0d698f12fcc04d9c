const BANDS = 4;
const BAND_BITS = 16;

/**
 * A fingerprint of 64 bits, given as 16 hexadecimal digits, in four parts of 16 bits, each with its place above them. Stored under an
 * index, they find near fingerprints without reading all (Norouzi, Punjani, Fleet: Multi-Index Hashing, CVPR 2012).
 */
export function fingerprintBands(hash: string): number[] {
  return Array.from({ length: BANDS }, (_, place) => (place << BAND_BITS) | Number.parseInt(hash.slice(place * 4, place * 4 + 4), 16));
}

/** The parts that a fingerprint must have at least one of to differ in 7 bits at most: then some part differs in one bit at most. */
export function fingerprintProbes(hash: string): number[] {
  return fingerprintBands(hash).flatMap((band) => [band, ...Array.from({ length: BAND_BITS }, (_, bit) => band ^ (1 << bit))]);
}

/** Number of bits in which two fingerprints differ. */
export function fingerprintDistance(one: string, other: string): number {
  let count = 0;
  for (let different = BigInt(`0x${one}`) ^ BigInt(`0x${other}`); different > 0n; different &= different - 1n) count += 1;
  return count;
}
