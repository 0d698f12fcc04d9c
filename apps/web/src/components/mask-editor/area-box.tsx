import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { CORNERS, moveArea, pullCorner, type Area } from '../../lib/pictures/geometry.ts';
import classes from './box-stage.module.css';

/** How far one press of an arrow goes, as a share of the picture. */
const STEP = 0.01;
const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/**
 * One rectangle on a picture, for hand and keyboard: arrows move it, Shift and arrows pull its lower right corner, Delete removes it.
 * Drags are followed by the stage, which knows it by `data-area`.
 */
export function AreaBox({
  id,
  kind,
  name,
  area,
  selected,
  onArea,
  onRemove,
  onSelect,
  focusWhen,
}: {
  id: string;
  kind: 'mask' | 'crop';
  name: string;
  area: Area;
  selected: boolean;
  onArea: (area: Area) => void;
  onRemove: (() => void) | null;
  onSelect: () => void;
  /** Whether it takes the focus as it appears. */
  focusWhen: (id: string) => boolean;
}) {
  const { t } = useTranslation();
  const percent = (share: number) => Math.round(share * 100);
  const onKeyDown = (event: KeyboardEvent) => {
    const arrow = ARROWS[event.key];
    if (arrow) {
      event.preventDefault();
      onArea(event.shiftKey ? pullCorner(area, 'se', ...arrow) : moveArea(area, ...arrow));
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && onRemove) {
      event.preventDefault();
      onRemove();
    }
  };
  return (
    <div
      ref={(element) => {
        if (element && focusWhen(id)) element.focus();
      }}
      className={classes.area}
      data-area={id}
      data-kind={kind}
      data-selected={selected}
      role="button"
      tabIndex={0}
      aria-label={t('mask.boxAt', {
        name,
        left: percent(area.x),
        top: percent(area.y),
        width: percent(area.width),
        height: percent(area.height),
      })}
      aria-keyshortcuts={onRemove ? 'Delete' : undefined}
      style={{
        left: `${area.x * 100}%`,
        top: `${area.y * 100}%`,
        width: `${area.width * 100}%`,
        height: `${area.height * 100}%`,
      }}
      onKeyDown={onKeyDown}
      onFocus={onSelect}
    >
      {selected && CORNERS.map((corner) => <span key={corner} className={classes.corner} data-corner={corner} aria-hidden />)}
    </div>
  );
}
