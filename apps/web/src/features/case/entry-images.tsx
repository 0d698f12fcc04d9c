import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ImageZoom } from '../../components/image-zoom.tsx';
import { imageFile } from '../../lib/api.ts';
import classes from './thread.module.css';

/** Pictures attached to a reply; each opens over the whole screen. */
export function EntryImages({ imageIds }: { imageIds: string[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<number | null>(null);
  if (imageIds.length === 0) return null;
  const name = (index: number) => t('thread.imageName', { number: index + 1, total: imageIds.length });
  const openId = open === null ? undefined : imageIds[open];
  return (
    <div className={classes.images}>
      {imageIds.map((id, index) => (
        <UnstyledButton
          key={id}
          className={classes.image}
          aria-label={t('viewer.zoomNamed', { name: name(index) })}
          onClick={() => setOpen(index)}
        >
          <img src={imageFile(id, 'thumb')} alt="" loading="lazy" />
        </UnstyledButton>
      ))}
      <ImageZoom
        image={open !== null && openId !== undefined ? { id: openId, description: name(open) } : null}
        onClose={() => setOpen(null)}
        onStep={imageIds.length > 1 ? (by) => setOpen((now) => ((now ?? 0) + by + imageIds.length) % imageIds.length) : null}
      />
    </div>
  );
}
