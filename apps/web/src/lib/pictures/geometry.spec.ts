import { describe, expect, it } from '@jest/globals';
import {
  areaBetween,
  CORNERS,
  fitInto,
  LEAST,
  moveArea,
  pixelsOf,
  pullCorner,
  turnArea,
  turnedSize,
  WHOLE,
  type Area,
} from './geometry.ts';

const BOX: Area = { x: 0.25, y: 0.5, width: 0.5, height: 0.25 };

describe('areas on a picture', () => {
  it('are drawn from any corner to any other and end at the edges', () => {
    const drawn = { x: 0.25, y: 0.5, width: 0.5, height: 0.25 };
    expect(areaBetween({ x: 0.25, y: 0.5 }, { x: 0.75, y: 0.75 })).toEqual(drawn);
    expect(areaBetween({ x: 0.75, y: 0.5 }, { x: 0.25, y: 0.75 })).toEqual(drawn);
    expect(areaBetween({ x: -3, y: 0.5 }, { x: 0.5, y: 7 })).toEqual({ x: 0, y: 0.5, width: 0.5, height: 0.5 });
  });

  it('move as wholes and stop at the edges', () => {
    expect(moveArea(BOX, 0.125, -0.25)).toEqual({ ...BOX, x: 0.375, y: 0.25 });
    expect(moveArea(BOX, 9, 9)).toEqual({ ...BOX, x: 0.5, y: 0.75 });
    expect(moveArea(BOX, -9, -9)).toEqual({ ...BOX, x: 0, y: 0 });
  });

  it.each(CORNERS)('keep the opposite corner while %s is pulled, a least size and the edges', (corner) => {
    const opposite = (area: Area) => ({
      x: corner.includes('w') ? area.x + area.width : area.x,
      y: corner.includes('n') ? area.y + area.height : area.y,
    });
    for (const [dx, dy] of [
      [0.1, -0.1],
      [9, 9],
      [-9, -9],
    ] as const) {
      const pulled = pullCorner(BOX, corner, dx, dy);
      expect(opposite(pulled).x).toBeCloseTo(opposite(BOX).x, 9);
      expect(opposite(pulled).y).toBeCloseTo(opposite(BOX).y, 9);
      expect(Math.min(pulled.width, pulled.height)).toBeGreaterThanOrEqual(LEAST - 1e-9);
      expect(Math.min(pulled.x, pulled.y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(pulled.x + pulled.width, pulled.y + pulled.height)).toBeLessThanOrEqual(1 + 1e-9);
    }
    expect(pullCorner(BOX, corner, 0.1, 0.1)).not.toEqual(BOX);
  });

  it('turn with the picture: what lay at the top left lies at the top right, and four turns change nothing', () => {
    expect(turnArea({ x: 0, y: 0, width: 0.5, height: 0.25 })).toEqual({ x: 0.75, y: 0, width: 0.25, height: 0.5 });
    const four = turnArea(turnArea(turnArea(turnArea(BOX))));
    for (const side of ['x', 'y', 'width', 'height'] as const) expect(four[side]).toBeCloseTo(BOX[side], 9);
    expect(turnedSize({ width: 3, height: 2 }, 1)).toEqual({ width: 2, height: 3 });
    expect(turnedSize({ width: 3, height: 2 }, 2)).toEqual({ width: 3, height: 2 });
  });

  it('cover each pixel that they touch, and never more than the picture', () => {
    const size = { width: 10, height: 10 };
    expect(pixelsOf({ x: 0.19, y: 0.11, width: 0.12, height: 0.28 }, size)).toEqual({ x: 1, y: 1, width: 3, height: 3 });
    expect(pixelsOf(WHOLE, size)).toEqual({ x: 0, y: 0, width: 10, height: 10 });
    expect(pixelsOf({ x: 1, y: 1, width: 0, height: 0 }, size)).toEqual({ x: 9, y: 9, width: 1, height: 1 });
  });

  it('lie on a picture that fits its stage', () => {
    expect(fitInto({ width: 4000, height: 3000 }, { width: 400, height: 400 })).toEqual({ width: 400, height: 300 });
    expect(fitInto({ width: 30, height: 40 }, { width: 400, height: 400 })).toEqual({ width: 300, height: 400 });
  });
});
