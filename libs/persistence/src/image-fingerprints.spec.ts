import { describe, expect, it } from '@jest/globals';
import { fingerprintBands, fingerprintDistance, fingerprintProbes } from './image-fingerprints.ts';

const HASH = '2561e353b8c4646b';

/** The hash with the given bits turned over. */
function turned(bits: readonly number[]): string {
  const mask = bits.reduce((sum, bit) => sum | (1n << BigInt(bit)), 0n);
  return (BigInt(`0x${HASH}`) ^ mask).toString(16).padStart(16, '0');
}

describe('fingerprints', () => {
  it('have four parts that tell their place', () => {
    expect(fingerprintBands('0001000200030004')).toEqual([1, 0x10002, 0x20003, 0x30004]);
  });

  it('are as far apart as their bits', () => {
    expect(fingerprintDistance(HASH, HASH)).toBe(0);
    expect(fingerprintDistance(HASH, turned([0, 13, 40]))).toBe(3);
    expect(fingerprintDistance('0000000000000000', 'ffffffffffffffff')).toBe(64);
  });

  it('are met by a probe when they differ in seven bits, wherever these are', () => {
    let seed = 7;
    const next = (): number => (seed = (seed * 48_271) % 2_147_483_647) % 64;
    for (let round = 0; round < 500; round++) {
      const bits = new Set<number>();
      while (bits.size < 7) bits.add(next());
      const probes = new Set(fingerprintProbes(HASH));
      expect(fingerprintBands(turned([...bits])).some((band) => probes.has(band))).toBe(true);
    }
    const everywhere = [0, 5, 17, 20, 33, 40, 50, 60];
    const probes = new Set(fingerprintProbes(HASH));
    expect(fingerprintBands(turned(everywhere)).some((band) => probes.has(band))).toBe(false);
  });
});
