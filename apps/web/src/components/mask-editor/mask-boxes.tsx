import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageMask } from '#libs/contracts';
import type { Box } from '../../lib/pictures/edit.ts';
import type { Size } from '../../lib/pictures/geometry.ts';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { BoxStage } from './box-stage.tsx';
import { StageTools } from './stage-tools.tsx';
import { useStage } from './use-stage.ts';

/** Boxes as the server takes them. */
export function masksOf(boxes: readonly Box[]): ImageMask[] {
  return boxes.map(({ x, y, width, height }) => ({ x, y, width, height }));
}

/**
 * A picture that the server holds, with boxes to be burnt into it; by mouse, pen, finger and keyboard. Fills its parent, which is a flex
 * container with a height and a dark ground. `inDialog` says that it stands in a dialog, where its keys (M, plus, minus, 0) count.
 */
export function MaskBoxes({
  source,
  name,
  boxes,
  onBoxes,
  inDialog = false,
}: {
  source: string;
  name: string;
  boxes: readonly Box[];
  onBoxes: (boxes: readonly Box[]) => void;
  inDialog?: boolean;
}) {
  const { t } = useTranslation();
  const [size, setSize] = useState<Size>({ width: 4, height: 3 });
  const stage = useStage(boxes, onBoxes);
  useShortcuts(
    { m: stage.addBox, '+': () => stage.zoom(1), '=': () => stage.zoom(1), '-': () => stage.zoom(-1), '0': stage.whole },
    inDialog,
  );
  return (
    <>
      <StageTools stage={stage} glass={false} onGlass={null} />
      <BoxStage
        size={size}
        picture={
          <img
            src={source}
            alt={name}
            draggable={false}
            onLoad={({ currentTarget }) => setSize({ width: currentTarget.naturalWidth, height: currentTarget.naturalHeight })}
          />
        }
        boxes={boxes}
        onBoxes={onBoxes}
        tool="mask"
        frame={stage.frame}
        onFrame={stage.setFrame}
        selected={stage.selected}
        onSelect={stage.setSelected}
        focusWhen={stage.focusWhen}
        surface={stage.surface}
        keys={t('mask.keysHeld')}
      />
    </>
  );
}
