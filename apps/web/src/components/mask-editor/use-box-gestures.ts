import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import { newId } from '../../lib/ids.ts';
import type { Box } from '../../lib/pictures/edit.ts';
import { areaBetween, moveArea, pullCorner, WHOLE, type Area, type Corner, type Point } from '../../lib/pictures/geometry.ts';
import { moveBy, zoomAt, type ZoomFrame } from '../../lib/zoom.ts';

/** What a drag on the bare picture does: draws a box, draws the edge of what is kept, moves the picture. */
export type BoxTool = 'mask' | 'crop' | 'move';
/** The id under which the stage knows the edge of what is kept. */
export const CROP = 'crop';

/** Screen pixels: a shorter drag was a tap, a box narrower than this was not meant. */
const TAP = 6;

type Gesture =
  | { kind: 'draw'; id: string; from: Point }
  | { kind: 'move'; id: string; from: Point; area: Area }
  | { kind: 'pull'; id: string; from: Point; area: Area; corner: Corner }
  | { kind: 'pan' };

interface Touch extends Point {
  id: number;
}

/** Follows mouse, pen and fingers over a stage of boxes. `live` is the area under the hand until it is let go. */
export function useBoxGestures({
  sheet,
  boxes,
  crop,
  tool,
  onBoxes,
  onCrop,
  onFrame,
  onSelect,
}: {
  sheet: RefObject<HTMLDivElement | null>;
  boxes: readonly Box[];
  crop: Area | null;
  tool: BoxTool;
  onBoxes: (boxes: readonly Box[]) => void;
  onCrop: ((crop: Area) => void) | null;
  onFrame: (change: (now: ZoomFrame) => ZoomFrame) => void;
  onSelect: (id: string | null) => void;
}) {
  const [live, setLive] = useState<{ id: string; area: Area } | null>(null);
  const gesture = useRef<Gesture | null>(null);
  const touches = useRef<Touch[]>([]);

  const onPicture = (event: PointerEvent): Point => {
    const rect = sheet.current?.getBoundingClientRect();
    if (!rect || rect.width === 0 || rect.height === 0) return { x: 0, y: 0 };
    return { x: (event.clientX - rect.left) / rect.width, y: (event.clientY - rect.top) / rect.height };
  };
  const areaOf = (id: string): Area => (id === CROP ? (crop ?? WHOLE) : (boxes.find((box) => box.id === id) ?? WHOLE));

  const begin = (event: PointerEvent<HTMLElement>): Gesture => {
    const from = onPicture(event);
    const target = event.target instanceof Element ? event.target : null;
    const box = target?.closest<HTMLElement>('[data-area]') ?? null;
    const corner = target?.closest<HTMLElement>('[data-corner]')?.dataset['corner'] as Corner | undefined;
    const id = box?.dataset['area'];
    if (box && id !== undefined && (id === CROP) === (tool === 'crop')) {
      box.focus();
      if (corner) return { kind: 'pull', id, from, area: areaOf(id), corner };
      if (id !== CROP || crop !== null) return { kind: 'move', id, from, area: areaOf(id) };
    }
    if (tool === 'move') return { kind: 'pan' };
    return { kind: 'draw', id: tool === 'crop' ? CROP : 'new', from };
  };
  const areaNow = (now: Gesture, at: Point): Area | null => {
    if (now.kind === 'pan') return null;
    if (now.kind === 'draw') return areaBetween(now.from, at);
    const [dx, dy] = [at.x - now.from.x, at.y - now.from.y];
    return now.kind === 'move' ? moveArea(now.area, dx, dy) : pullCorner(now.area, now.corner, dx, dy);
  };

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    touches.current = [...touches.current, { id: event.pointerId, x: event.clientX, y: event.clientY }];
    // A second finger means to enlarge; what the first had begun is dropped.
    gesture.current = touches.current.length === 1 ? begin(event) : null;
    setLive(null);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const before = touches.current.find(({ id }) => id === event.pointerId);
    if (!before) return;
    const after = { id: event.pointerId, x: event.clientX, y: event.clientY };
    const other = touches.current.find(({ id }) => id !== event.pointerId);
    touches.current = touches.current.map((touch) => (touch.id === after.id ? after : touch));
    if (other) {
      const rect = event.currentTarget.getBoundingClientRect();
      const by = Math.hypot(after.x - other.x, after.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
      const [x, y] = [(after.x + other.x) / 2 - rect.left - rect.width / 2, (after.y + other.y) / 2 - rect.top - rect.height / 2];
      onFrame((now) => zoomAt(now, by, x, y));
      return;
    }
    const now = gesture.current;
    if (now?.kind === 'pan') onFrame((frame) => moveBy(frame, after.x - before.x, after.y - before.y));
    const area = now && areaNow(now, onPicture(event));
    if (now && now.kind !== 'pan' && area) setLive({ id: now.id, area });
  };
  const end = (event: PointerEvent<HTMLElement>, keep: boolean) => {
    touches.current = touches.current.filter(({ id }) => id !== event.pointerId);
    const done = gesture.current;
    gesture.current = null;
    setLive(null);
    const area = keep && done && areaNow(done, onPicture(event));
    const rect = sheet.current?.getBoundingClientRect();
    if (!area || !rect || done.kind === 'pan') return;
    const drawn = done.kind === 'draw' ? area : areaBetween(done.from, onPicture(event));
    const isTap = drawn.width * rect.width < TAP && drawn.height * rect.height < TAP;
    const isThread = done.kind === 'draw' && Math.min(area.width * rect.width, area.height * rect.height) < TAP;
    if (isTap || isThread) return done.kind === 'draw' ? onSelect(null) : undefined;
    if (done.id === CROP) return onCrop?.(area);
    if (done.kind !== 'draw') return onBoxes(boxes.map((box) => (box.id === done.id ? { ...box, ...area } : box)));
    const box = { id: newId(), ...area };
    onBoxes([...boxes, box]);
    onSelect(box.id);
  };

  return {
    live,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: (event: PointerEvent<HTMLElement>) => end(event, true),
      onPointerCancel: (event: PointerEvent<HTMLElement>) => end(event, false),
    },
  };
}
