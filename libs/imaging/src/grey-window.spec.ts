import { describe, expect, it } from '@jest/globals';
import { windowed } from './grey-window.ts';

const ramp = (from: number, step: number, count = 4_096): Uint16Array => new Uint16Array(count).map((_, at) => from + at * step);

describe('windowed', () => {
  it('spreads the few values of a radiograph over all greys', () => {
    for (const values of [ramp(0, 1), ramp(30_000, 2), ramp(60_000, 1)]) {
      const shown = windowed(values);
      expect([shown?.[0], shown?.[4_095]]).toEqual([0, 255]);
      expect(Math.abs((shown?.[2_048] ?? 0) - 128)).toBeLessThan(2);
    }
  });

  it('is not led astray by a few dead pixels', () => {
    const values = ramp(1_000, 1);
    values[7] = 65_535;
    values[9] = 0;
    const shown = windowed(values);
    expect(Math.abs((shown?.[2_048] ?? 0) - 128)).toBeLessThan(2);
    expect([shown?.[7], shown?.[9]]).toEqual([255, 0]);
  });

  it('leaves a picture that fills its bits, and one without contrast', () => {
    expect(windowed(ramp(0, 16))).toBeNull();
    expect(windowed(new Uint16Array(4_096).fill(900))).toBeNull();
  });
});
