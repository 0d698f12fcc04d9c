import { describe, expect, it } from '@jest/globals';
import { moveBy, REST, zoomAt } from './zoom.ts';

describe('zooming a picture', () => {
  it('keeps the point under the pointer in place', () => {
    const frame = zoomAt(REST, 2, 100, -40);
    const onPicture = { x: (100 - frame.x) / frame.scale, y: (-40 - frame.y) / frame.scale };
    expect(onPicture).toEqual({ x: 100, y: -40 });
  });

  it('never gets smaller than whole, nor moves while whole', () => {
    expect(zoomAt({ x: 30, y: 30, scale: 1.2 }, 0.5, 0, 0)).toEqual(REST);
    expect(moveBy(REST, 50, 50)).toEqual(REST);
  });
});
