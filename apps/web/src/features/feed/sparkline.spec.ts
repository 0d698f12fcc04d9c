import { describe, expect, it } from '@jest/globals';
import { sparklinePath } from './sparkline.ts';

describe('the sparkline', () => {
  it('spans the box', () => {
    expect(sparklinePath([10, 20])).toBe('M0.0 36.0L0.0 36.0L100.0 4.0');
  });

  it('leaves a gap where a day has no value', () => {
    expect(sparklinePath([10, null, 10])).toBe('M0.0 36.0L0.0 36.0M100.0 36.0L100.0 36.0');
  });

  it('is empty without a line to draw', () => {
    expect(sparklinePath([null, 12])).toBe('');
  });
});
