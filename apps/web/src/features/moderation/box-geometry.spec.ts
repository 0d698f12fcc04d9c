import { describe, expect, it } from '@jest/globals';
import { boxBetween, movedBy, resizedBy, SMALLEST } from './box-geometry.ts';

describe('boxes over an image', () => {
  it('are drawn from any corner and end at the edges', () => {
    expect(boxBetween({ x: 0.75, y: 0.5 }, { x: 0.25, y: 0.25 })).toEqual({ x: 0.25, y: 0.25, width: 0.5, height: 0.25 });
    expect(boxBetween({ x: 0.5, y: 0.5 }, { x: 1.5, y: -1 })).toEqual({ x: 0.5, y: 0, width: 0.5, height: 0.5 });
  });

  it('are none while they are too small', () => {
    expect(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.505, y: 0.9 })).toBeNull();
    expect(boxBetween({ x: 1.2, y: 0.5 }, { x: 1.5, y: 0.9 })).toBeNull();
  });

  const box = { x: 0.5, y: 0.5, width: 0.25, height: 0.25 };
  it('move whole and stay on the image', () => {
    expect(movedBy(box, -0.25, 0.125)).toEqual({ ...box, x: 0.25, y: 0.625 });
    expect(movedBy(box, 3, -3)).toEqual({ ...box, x: 0.75, y: 0 });
  });

  it('grow to the edge and shrink to what can be grasped', () => {
    expect(resizedBy(box, 3, 0.125)).toEqual({ ...box, width: 0.5, height: 0.375 });
    expect(resizedBy(box, -3, 0)).toEqual({ ...box, width: SMALLEST });
  });
});
