import type { ImageMask } from '#libs/contracts';

/** A rectangle in fractions (0 to 1) of a picture as it lies on the screen, from its top left corner. */
export type Area = ImageMask;

export interface Point {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** The corner that is pulled while the opposite one stays. */
export type Corner = 'nw' | 'ne' | 'sw' | 'se';
export const CORNERS: readonly Corner[] = ['nw', 'ne', 'sw', 'se'];

/** The whole picture. */
export const WHOLE: Area = { x: 0, y: 0, width: 1, height: 1 };
/** No area becomes smaller than this by pulling or by keys: it could neither be seen nor caught. */
export const LEAST = 0.01;

const within = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** The area whose opposite corners these points are, cut at the edges of the picture. */
export function areaBetween(from: Point, to: Point): Area {
  const [left, right] = [within(Math.min(from.x, to.x), 0, 1), within(Math.max(from.x, to.x), 0, 1)];
  const [top, bottom] = [within(Math.min(from.y, to.y), 0, 1), within(Math.max(from.y, to.y), 0, 1)];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Moves an area; it stops at the edges and keeps its size. */
export function moveArea(area: Area, dx: number, dy: number): Area {
  return { ...area, x: within(area.x + dx, 0, 1 - area.width), y: within(area.y + dy, 0, 1 - area.height) };
}

/** Pulls a corner; the opposite one stays, no side falls below `LEAST` and none leaves the picture. */
export function pullCorner(area: Area, corner: Corner, dx: number, dy: number): Area {
  let [left, top, right, bottom] = [area.x, area.y, area.x + area.width, area.y + area.height];
  if (corner.includes('w')) left = within(left + dx, 0, right - LEAST);
  else right = within(right + dx, left + LEAST, 1);
  if (corner.includes('n')) top = within(top + dy, 0, bottom - LEAST);
  else bottom = within(bottom + dy, top + LEAST, 1);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Where an area lies after the picture was turned a quarter to the right. */
export function turnArea({ x, y, width, height }: Area): Area {
  return { x: Math.max(0, 1 - y - height), y: x, width: height, height: width };
}

/** The size of a picture after so many quarter turns. */
export function turnedSize({ width, height }: Size, turns: number): Size {
  return turns % 2 === 0 ? { width, height } : { width: height, height: width };
}

/** The largest size with the proportions of `inner` that fits into `outer`. */
export function fitInto(inner: Size, outer: Size): Size {
  const by = Math.min(outer.width / inner.width, outer.height / inner.height);
  return { width: inner.width * by, height: inner.height * by };
}

/** The pixels that an area touches, even in part, so that nothing below it shows at its rim. At least one. */
export function pixelsOf({ x, y, width, height }: Area, size: Size): Area {
  const left = within(Math.floor(x * size.width), 0, size.width - 1);
  const top = within(Math.floor(y * size.height), 0, size.height - 1);
  return {
    x: left,
    y: top,
    width: within(Math.ceil((x + width) * size.width), left + 1, size.width) - left,
    height: within(Math.ceil((y + height) * size.height), top + 1, size.height) - top,
  };
}
