import { ActionIcon, Modal } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconFlag, IconMinus, IconPencil, IconPlus, IconX, IconZoomReset } from '@tabler/icons-react';
import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { imageFile } from '../lib/api.ts';
import { moveBy, REST, zoomAt, type ZoomFrame } from '../lib/zoom.ts';
import { useShortcuts } from '../lib/shortcuts.ts';
import type { ShownImage } from './shown-image.ts';
import classes from './image-zoom.module.css';

function ZoomStage({
  image,
  onClose,
  onStep,
  onReport,
  onMask,
}: {
  image: ShownImage;
  onClose: () => void;
  onStep: ((by: number) => void) | null;
  onReport: ((imageId: string) => void) | null;
  onMask: ((image: ShownImage) => void) | null;
}) {
  const { t } = useTranslation();
  const [frame, setFrame] = useState<ZoomFrame>(REST);
  const stage = useRef<HTMLDivElement>(null);
  const pointers = useRef(new Map<number, { x: number; y: number }>());

  const zoom = (factor: number, x = 0, y = 0) => setFrame((now) => zoomAt(now, factor, x, y));
  const step = (by: number) => {
    setFrame(REST);
    onStep?.(by);
  };
  useShortcuts(
    {
      '+': () => zoom(1.4),
      '=': () => zoom(1.4),
      '-': () => zoom(1 / 1.4),
      '0': () => setFrame(REST),
      ArrowLeft: () => step(-1),
      ArrowRight: () => step(1),
    },
    true,
  );

  useEffect(() => {
    const box = stage.current;
    if (!box) return;
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const rect = box.getBoundingClientRect();
      const x = event.clientX - rect.left - rect.width / 2;
      const y = event.clientY - rect.top - rect.height / 2;
      setFrame((now) => zoomAt(now, Math.exp(-event.deltaY / 400), x, y));
    };
    box.addEventListener('wheel', onWheel, { passive: false });
    return () => box.removeEventListener('wheel', onWheel);
  }, []);

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };
  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const after = { x: event.clientX, y: event.clientY };
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    pointers.current.set(event.pointerId, after);
    if (!other) {
      setFrame((now) => moveBy(now, after.x - before.x, after.y - before.y));
      return;
    }
    const rect = event.currentTarget.getBoundingClientRect();
    const was = Math.hypot(before.x - other.x, before.y - other.y);
    const is = Math.hypot(after.x - other.x, after.y - other.y);
    const x = (after.x + other.x) / 2 - rect.left - rect.width / 2;
    const y = (after.y + other.y) / 2 - rect.top - rect.height / 2;
    if (was > 0) zoom(is / was, x, y);
  };
  const onPointerUp = (event: PointerEvent<HTMLDivElement>) => pointers.current.delete(event.pointerId);

  return (
    <div className={classes.frame}>
      <div
        ref={stage}
        className={classes.stage}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
        onDoubleClick={() => setFrame(frame.scale > 1 ? REST : zoomAt(REST, 2.5, 0, 0))}
      >
        <img
          src={imageFile(image.id, 'full', image.version)}
          alt={image.description}
          draggable={false}
          style={{ transform: `translate(${frame.x}px, ${frame.y}px) scale(${frame.scale})` }}
        />
      </div>
      <div className={classes.bar}>
        <span className={classes.caption}>{image.description}</span>
        {onStep && (
          <>
            <ActionIcon className={classes.tool} onClick={() => step(-1)} aria-label={t('viewer.previous')}>
              <IconChevronLeft aria-hidden />
            </ActionIcon>
            <ActionIcon className={classes.tool} onClick={() => step(1)} aria-label={t('viewer.next')}>
              <IconChevronRight aria-hidden />
            </ActionIcon>
          </>
        )}
        {onReport && (
          <ActionIcon
            className={classes.tool}
            aria-label={t('report.title.image')}
            onClick={() => {
              onClose();
              onReport(image.id);
            }}
          >
            <IconFlag aria-hidden />
          </ActionIcon>
        )}
        {onMask && (
          <ActionIcon
            className={classes.tool}
            aria-label={t('mask.againTitle')}
            onClick={() => {
              onClose();
              onMask(image);
            }}
          >
            <IconPencil aria-hidden />
          </ActionIcon>
        )}
        <ActionIcon className={classes.tool} onClick={() => zoom(1 / 1.4)} aria-label={t('viewer.smaller')}>
          <IconMinus aria-hidden />
        </ActionIcon>
        <ActionIcon className={classes.tool} onClick={() => zoom(1.4)} aria-label={t('viewer.larger')}>
          <IconPlus aria-hidden />
        </ActionIcon>
        <ActionIcon className={classes.tool} onClick={() => setFrame(REST)} aria-label={t('viewer.whole')}>
          <IconZoomReset aria-hidden />
        </ActionIcon>
        <ActionIcon className={classes.tool} onClick={onClose} aria-label={t('common.close')} data-autofocus>
          <IconX aria-hidden />
        </ActionIcon>
      </div>
    </div>
  );
}

/** A picture over the whole screen: wheel, pinch, double click, buttons and keys (+ − 0 and arrows) enlarge and move it. Null hides it. */
export function ImageZoom({
  image,
  onClose,
  onStep,
  onReport = null,
  onMask = null,
}: {
  image: ShownImage | null;
  onClose: () => void;
  onStep: ((by: number) => void) | null;
  onReport?: ((imageId: string) => void) | null;
  onMask?: ((image: ShownImage) => void) | null;
}) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened={image !== null} onClose={onClose} fullScreen padding={0}>
      <Modal.Overlay />
      <Modal.Content className={classes.dialog} aria-label={t('viewer.label')}>
        {image && <ZoomStage image={image} onClose={onClose} onStep={onStep} onReport={onReport} onMask={onMask} />}
      </Modal.Content>
    </Modal.Root>
  );
}
