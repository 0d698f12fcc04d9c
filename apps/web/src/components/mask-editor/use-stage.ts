import { useCallback, useRef, useState } from 'react';
import { newId } from '../../lib/ids.ts';
import type { Box } from '../../lib/pictures/edit.ts';
import { moveBy, REST, zoomAt, type ZoomFrame } from '../../lib/zoom.ts';

/** Share of the picture that a box begins with when no hand drew it. */
const NEW_BOX = { width: 0.3, height: 0.15 };
const ZOOM = 1.4;
/** Pixels that one press of an arrow moves what is enlarged. */
const PAN = 60;

/** What the stage of boxes needs beside the boxes: how the picture lies, which box is chosen, boxes that appear without being drawn. */
export function useStage(boxes: readonly Box[], onBoxes: (boxes: readonly Box[]) => void) {
  const [frame, setFrame] = useState<ZoomFrame>(REST);
  const [selected, setSelected] = useState<string | null>(null);
  const surface = useRef<HTMLDivElement>(null);
  const toFocus = useRef<string | null>(null);
  const focusWhen = useCallback((id: string) => {
    if (toFocus.current !== id) return false;
    toFocus.current = null;
    return true;
  }, []);
  const chosen = boxes.find(({ id }) => id === selected) ?? null;
  return {
    /** Takes the focus when the box that had it is gone. */
    surface,
    frame,
    setFrame,
    selected: chosen?.id ?? null,
    setSelected,
    focusWhen,
    zoom: (direction: 1 | -1) => setFrame((now) => zoomAt(now, direction === 1 ? ZOOM : 1 / ZOOM, 0, 0)),
    /** Moves what is enlarged so that more shows on that side: -1, 0 or 1 to the right and down. */
    pan: (right: number, down: number) => setFrame((now) => moveBy(now, -right * PAN, -down * PAN)),
    whole: () => setFrame(REST),
    /** Puts a box into the middle, a little aside of the one before, and the focus on it. */
    addBox: () => {
      const aside = (boxes.length % 5) * 0.04;
      const box = { id: newId(), x: (1 - NEW_BOX.width) / 2 + aside, y: (1 - NEW_BOX.height) / 2 + aside, ...NEW_BOX };
      toFocus.current = box.id;
      setSelected(box.id);
      onBoxes([...boxes, box]);
    },
    removeBox: () => {
      if (!chosen) return;
      surface.current?.focus();
      onBoxes(boxes.filter(({ id }) => id !== chosen.id));
    },
  };
}
