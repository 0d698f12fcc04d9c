import { Button } from '@mantine/core';
import { IconSquarePlus, IconTrash } from '@tabler/icons-react';
import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type ImageMask } from '#libs/contracts';
import { addBox, boxId } from './add-box.ts';
import { boxBetween, movedBy, resizedBy, type Spot } from './box-geometry.ts';
import classes from './moderation.module.css';

const STEP = 0.01;
const LONG_STEP = 0.05;

const ARROWS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

interface Drag {
  /** The box that moves; null while a new one is drawn. */
  index: number | null;
  from: Spot;
  box: ImageMask | null;
}

/**
 * An image with opaque boxes over it: drawn and moved by pointer; by keyboard arrows move, with Shift they resize, with Alt they take
 * long steps, Delete takes away. Without `onChange` the image is only shown.
 */
export function BoxTool({
  source,
  name,
  masks,
  onChange,
}: {
  source: string;
  name: string;
  masks: ImageMask[];
  onChange: ((masks: ImageMask[]) => void) | null;
}) {
  const { t } = useTranslation();
  const ground = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  const spotOf = (event: PointerEvent): Spot => {
    const rect = ground.current?.getBoundingClientRect();
    return rect ? { x: (event.clientX - rect.left) / rect.width, y: (event.clientY - rect.top) / rect.height } : { x: 0, y: 0 };
  };
  const replace = (index: number, box: ImageMask) => onChange?.(masks.map((mask, at) => (at === index ? box : mask)));
  const remove = (index: number) => onChange?.(masks.filter((_, at) => at !== index));

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (!onChange || event.button !== 0) return;
    const at = masks.findIndex((_, index) => event.target instanceof Element && event.target.id === boxId(index));
    event.currentTarget.setPointerCapture(event.pointerId);
    if (at === -1) event.preventDefault();
    setDrag({ index: at === -1 ? null : at, from: spotOf(event), box: at === -1 ? null : (masks[at] ?? null) });
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!drag) return;
    const to = spotOf(event);
    if (drag.index === null) setDrag({ ...drag, box: boxBetween(drag.from, to) });
    else if (drag.box) replace(drag.index, movedBy(drag.box, to.x - drag.from.x, to.y - drag.from.y));
  };
  const onPointerUp = () => {
    if (drag?.index === null && drag.box && masks.length < LIMITS.masksPerImage) onChange?.([...masks, drag.box]);
    setDrag(null);
  };
  const onKeyDown = (event: KeyboardEvent, index: number, box: ImageMask) => {
    const arrow = ARROWS[event.key];
    if (arrow) {
      const step = event.altKey ? LONG_STEP : STEP;
      replace(index, (event.shiftKey ? resizedBy : movedBy)(box, arrow[0] * step, arrow[1] * step));
    } else if (event.key === 'Delete' || event.key === 'Backspace') remove(index);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const drawn = drag?.index === null ? drag.box : null;
  const place = ({ x, y, width, height }: ImageMask) => ({
    left: `${x * 100}%`,
    top: `${y * 100}%`,
    width: `${width * 100}%`,
    height: `${height * 100}%`,
  });

  return (
    <>
      <div className={classes.picture}>
        <div
          ref={ground}
          className={classes.ground}
          data-editable={onChange !== null}
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={() => setDrag(null)}
        >
          <img src={source} alt={name} draggable={false} />
          {masks.map((mask, index) => (
            <button
              key={index}
              type="button"
              id={boxId(index)}
              className={classes.box}
              style={place(mask)}
              aria-label={t('moderation.box', { number: index + 1 })}
              aria-describedby="box-keys"
              onKeyDown={(event) => onKeyDown(event, index, mask)}
            />
          ))}
          {drawn && <span className={classes.box} style={place(drawn)} aria-hidden />}
        </div>
      </div>
      {onChange && (
        <div className={classes.boxTools}>
          <Button
            variant="default"
            leftSection={<IconSquarePlus aria-hidden size="1.1rem" />}
            disabled={masks.length >= LIMITS.masksPerImage}
            onClick={() => addBox(masks, onChange)}
          >
            {t('moderation.addBox')}
          </Button>
          {masks.length > 0 && (
            <Button
              variant="subtle"
              color="gray"
              leftSection={<IconTrash aria-hidden size="1.1rem" />}
              onClick={() => remove(masks.length - 1)}
            >
              {t('moderation.removeBox')}
            </Button>
          )}
          <span id="box-keys" className={classes.boxKeys}>
            {t('moderation.boxKeys')}
          </span>
        </div>
      )}
    </>
  );
}
