import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Box } from '../../lib/pictures/edit.ts';
import { fitInto, WHOLE, type Area, type Size } from '../../lib/pictures/geometry.ts';
import { zoomAt, type ZoomFrame } from '../../lib/zoom.ts';
import { AreaBox } from './area-box.tsx';
import { CROP, useBoxGestures, type BoxTool } from './use-box-gestures.ts';
import classes from './box-stage.module.css';

/** Left free around a fitted picture, in pixels, so that corners at its edge can be caught. */
const MARGIN = 24;

/**
 * A picture of `size` pixels, fitted and enlarged by `frame`, with boxes over it and, with the tool for it, the edge of what is kept.
 * Boxes are drawn, moved and pulled by mouse, pen and finger, and wholly by keyboard; two fingers and the wheel enlarge. Each finished
 * change is told once.
 */
export function BoxStage({
  size,
  picture,
  boxes,
  onBoxes,
  crop = null,
  onCrop = null,
  tool,
  frame,
  onFrame,
  selected,
  onSelect,
  focusWhen,
  surface,
  keys,
}: {
  size: Size;
  picture: ReactNode;
  boxes: readonly Box[];
  onBoxes: (boxes: readonly Box[]) => void;
  crop?: Area | null;
  onCrop?: ((crop: Area) => void) | null;
  tool: BoxTool;
  frame: ZoomFrame;
  onFrame: (change: (now: ZoomFrame) => ZoomFrame) => void;
  selected: string | null;
  onSelect: (id: string | null) => void;
  focusWhen: (id: string) => boolean;
  surface: RefObject<HTMLDivElement | null>;
  /** The keys that do something here, in a sentence. */
  keys: string;
}) {
  const { t } = useTranslation();
  const room = useElementSize<HTMLDivElement>();
  const sheet = useRef<HTMLDivElement>(null);
  const { live, handlers } = useBoxGestures({ sheet, boxes, crop, tool, onBoxes, onCrop, onFrame, onSelect });
  const fitted = fitInto(size, { width: Math.max(1, room.width - MARGIN), height: Math.max(1, room.height - MARGIN) });
  const [width, height] = [fitted.width * frame.scale, fitted.height * frame.scale];
  const shown = (id: string, area: Area) => (live?.id === id ? live.area : area);
  const kept = shown(CROP, crop ?? WHOLE);

  const newest = useRef(onFrame);
  useEffect(() => {
    newest.current = onFrame;
  });
  useEffect(() => {
    const box = surface.current;
    if (!box) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const rect = box.getBoundingClientRect();
      const x = event.clientX - rect.left - rect.width / 2;
      const y = event.clientY - rect.top - rect.height / 2;
      newest.current((now) => zoomAt(now, Math.exp(-event.deltaY / 400), x, y));
    };
    box.addEventListener('wheel', onWheel, { passive: false });
    return () => box.removeEventListener('wheel', onWheel);
  }, [surface]);

  return (
    <div className={classes.stage}>
      <div
        ref={useMergedRef(room.ref, surface)}
        className={classes.surface}
        data-tool={tool}
        role="application"
        tabIndex={-1}
        aria-label={t('mask.stage')}
        aria-describedby="mask-keys"
        {...handlers}
      >
        {/* Not before its place is known: nothing could be drawn or focused there. */}
        {room.width > 0 && (
          <div
            ref={sheet}
            className={classes.sheet}
            style={{
              width,
              height,
              left: (room.width - width) / 2 + frame.x,
              top: (room.height - height) / 2 + frame.y,
            }}
          >
            {picture}
            {(crop !== null || live?.id === CROP) && (
              <span
                className={classes.kept}
                aria-hidden
                style={{
                  left: `${kept.x * 100}%`,
                  top: `${kept.y * 100}%`,
                  width: `${kept.width * 100}%`,
                  height: `${kept.height * 100}%`,
                }}
              />
            )}
            {boxes.map((box, index) => (
              <AreaBox
                key={box.id}
                id={box.id}
                kind="mask"
                name={t('mask.box', { number: index + 1, total: boxes.length })}
                area={shown(box.id, box)}
                selected={tool !== 'crop' && selected === box.id}
                onArea={(area) => onBoxes(boxes.map((other) => (other.id === box.id ? { ...other, ...area } : other)))}
                onRemove={() => {
                  surface.current?.focus();
                  onBoxes(boxes.filter(({ id }) => id !== box.id));
                }}
                onSelect={() => onSelect(box.id)}
                focusWhen={focusWhen}
              />
            ))}
            {live?.id === 'new' && (
              <span
                className={classes.area}
                data-kind="mask"
                style={{
                  left: `${live.area.x * 100}%`,
                  top: `${live.area.y * 100}%`,
                  width: `${live.area.width * 100}%`,
                  height: `${live.area.height * 100}%`,
                }}
              />
            )}
            {tool === 'crop' && onCrop && (
              <AreaBox
                id={CROP}
                kind="crop"
                name={t('mask.cropBox')}
                area={kept}
                selected
                onArea={onCrop}
                onRemove={null}
                onSelect={() => onSelect(null)}
                focusWhen={focusWhen}
              />
            )}
          </div>
        )}
      </div>
      <p id="mask-keys" className="visually-hidden">
        {keys}
      </p>
    </div>
  );
}
