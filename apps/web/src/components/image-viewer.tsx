import { ActionIcon, UnstyledButton } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconEyeOff, IconFlag, IconPencil, IconZoomIn } from '@tabler/icons-react';
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { imageFile } from '../lib/api.ts';
import { AbsentImage } from './absent-image.tsx';
import { Chip } from './chip.tsx';
import { ImageZoom } from './image-zoom.tsx';
import type { ShownImage } from './shown-image.ts';
import classes from './image-viewer.module.css';

/**
 * The pictures of a case: whole, on neutral ground, with description; arrow keys change, a click enlarges. What is hidden or removed
 * keeps its place and says so. `onReport`, where the reader may, says that a picture should not be there; `onMask`, for its author, covers
 * more of it.
 */
export function ImageViewer({
  images,
  onReport = null,
  onMask = null,
}: {
  images: ShownImage[];
  onReport?: ((imageId: string) => void) | null;
  onMask?: ((image: ShownImage) => void) | null;
}) {
  const { t } = useTranslation();
  const [index, setIndex] = useState(0);
  const [zoomed, setZoomed] = useState(false);
  const at = Math.min(index, images.length - 1);
  const image = images[at];
  if (!image) return null;

  const { absence = null } = image;
  const step = (by: number) => setIndex((at + by + images.length) % images.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    step(event.key === 'ArrowLeft' ? -1 : 1);
  };

  return (
    <section className={classes.viewer} aria-label={t('viewer.label')} onKeyDown={onKeyDown}>
      <figure className={classes.stage}>
        {absence ? (
          <AbsentImage why={absence} />
        ) : (
          <UnstyledButton
            className={classes.open}
            onClick={() => setZoomed(true)}
            aria-label={t('viewer.zoomNamed', { name: image.description })}
          >
            <img src={imageFile(image.id, 'display', image.version)} alt={image.description} />
          </UnstyledButton>
        )}
        {images.length > 1 && (
          <>
            <ActionIcon className={classes.previous} onClick={() => step(-1)} aria-label={t('viewer.previous')}>
              <IconChevronLeft aria-hidden />
            </ActionIcon>
            <ActionIcon className={classes.next} onClick={() => step(1)} aria-label={t('viewer.next')}>
              <IconChevronRight aria-hidden />
            </ActionIcon>
          </>
        )}
        {!absence && (
          <span className={classes.lens} aria-hidden>
            <IconZoomIn />
          </span>
        )}
        {image.veiled && (
          <span className={classes.veiled}>
            <Chip tone="waiting" icon={<IconEyeOff aria-hidden />}>
              {t('absent.veiled')}
            </Chip>
          </span>
        )}
        {onReport && !absence && (
          <ActionIcon className={classes.flag} onClick={() => onReport(image.id)} aria-label={t('report.title.image')}>
            <IconFlag aria-hidden size="1.2rem" />
          </ActionIcon>
        )}
        {onMask && !absence && (
          <ActionIcon className={classes.flag} onClick={() => onMask(image)} aria-label={t('mask.again', { number: at + 1 })}>
            <IconPencil aria-hidden size="1.2rem" />
          </ActionIcon>
        )}
        <figcaption className={classes.caption}>
          {at + 1}/{images.length}
          {image.description !== '' && ` · ${image.description}`}
        </figcaption>
      </figure>
      {images.length > 1 && (
        <ul className={classes.thumbs}>
          {images.map((other, position) => (
            <li key={other.id}>
              <UnstyledButton
                className={classes.thumb}
                aria-current={position === at}
                aria-label={t('viewer.show', {
                  number: position + 1,
                  name: other.absence ? t(`absent.${other.absence}`) : other.description,
                })}
                onClick={() => setIndex(position)}
              >
                {other.absence ? (
                  <AbsentImage why={other.absence} small />
                ) : (
                  <img src={imageFile(other.id, 'thumb', other.version)} alt="" loading="lazy" />
                )}
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      <ImageZoom
        image={zoomed && !absence ? image : null}
        onClose={() => setZoomed(false)}
        onStep={images.length > 1 ? step : null}
        onReport={onReport}
      />
    </section>
  );
}
