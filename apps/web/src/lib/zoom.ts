/** How an enlarged picture lies: moved by `x`, `y` screen pixels from the centre, `scale` times its fitting size. */
export interface ZoomFrame {
  x: number;
  y: number;
  scale: number;
}

/** The whole picture, in place. */
export const REST: ZoomFrame = { x: 0, y: 0, scale: 1 };

const LARGEST = 12;

/** Enlarges by `factor` so that the point (`x`, `y`), counted from the centre of the stage, stays where it is. */
export function zoomAt(frame: ZoomFrame, factor: number, x: number, y: number): ZoomFrame {
  const scale = Math.min(LARGEST, Math.max(1, frame.scale * factor));
  if (scale === 1) return REST;
  const grown = scale / frame.scale;
  return { scale, x: x - (x - frame.x) * grown, y: y - (y - frame.y) * grown };
}

/** Moves an enlarged picture; one at rest stays. */
export function moveBy(frame: ZoomFrame, dx: number, dy: number): ZoomFrame {
  return frame.scale === 1 ? frame : { ...frame, x: frame.x + dx, y: frame.y + dy };
}
