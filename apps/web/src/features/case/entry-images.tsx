import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageView } from '#libs/contracts';
import { AbsentImage } from '../../components/absent-image.tsx';
import { RemaskDialog } from '../../components/mask-editor/remask-dialog.tsx';
import { ImageZoom } from '../../components/image-zoom.tsx';
import type { ImageAbsence, ShownImage } from '../../components/shown-image.ts';
import { imageFile } from '../../lib/api.ts';
import { useMe } from '../../lib/session.ts';
import { useServerEvent } from '../../lib/socket.ts';
import { useReport } from './report-context.ts';
import classes from './thread.module.css';

/** Pictures attached to a reply; each opens over the whole screen. A log names them only, so what became of one is heard or met. */
export function EntryImages({ imageIds, authorId }: { imageIds: string[]; authorId: string | undefined }) {
  const { t } = useTranslation();
  const report = useReport();
  const me = useMe();
  const mine = authorId === me.clinician.id;
  const [covering, setCovering] = useState<ShownImage | null>(null);
  const [open, setOpen] = useState<number | null>(null);
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  const [heard, setHeard] = useState<ReadonlyMap<string, ImageView>>(new Map());
  useServerEvent('image.changed', ({ image }) => {
    if (!imageIds.includes(image.id)) return;
    setHeard((now) => new Map(now).set(image.id, image));
    setMissing((now) => new Set([...now].filter((id) => id !== image.id)));
  });
  if (imageIds.length === 0) return null;
  const absence = (id: string): ImageAbsence | 'unavailable' | null => {
    const image = heard.get(id);
    if (image?.state === 'erased') return 'removed';
    if (image?.hidden && !mine && !me.abilities.moderate) return 'hidden';
    if (image && image.state !== 'ready') return 'renewing';
    return missing.has(id) ? 'unavailable' : null;
  };
  const shown = imageIds.filter((id) => absence(id) === null);
  const name = (id: string) => t('thread.imageName', { number: imageIds.indexOf(id) + 1, total: imageIds.length });
  const version = (id: string) => heard.get(id)?.version;
  const openId = open === null ? undefined : shown[open];
  const openVersion = openId === undefined ? undefined : version(openId);
  return (
    <div className={classes.images}>
      {imageIds.map((id) => {
        const why = absence(id);
        return why ? (
          <span key={id} className={classes.image} data-absent>
            <AbsentImage why={why} small />
          </span>
        ) : (
          <UnstyledButton
            key={id}
            className={classes.image}
            aria-label={t('viewer.zoomNamed', { name: name(id) })}
            onClick={() => setOpen(shown.indexOf(id))}
          >
            <img
              src={imageFile(id, 'thumb', version(id))}
              alt=""
              loading="lazy"
              onError={() => setMissing((now) => new Set(now).add(id))}
            />
          </UnstyledButton>
        );
      })}
      <ImageZoom
        image={openId === undefined ? null : { id: openId, description: name(openId), ...(openVersion && { version: openVersion }) }}
        onClose={() => setOpen(null)}
        onStep={shown.length > 1 ? (by) => setOpen((now) => ((now ?? 0) + by + shown.length) % shown.length) : null}
        onReport={report && !mine ? (imageId) => report({ imageId }) : null}
        onMask={mine ? setCovering : null}
      />
      <RemaskDialog image={covering} onClose={() => setCovering(null)} />
    </div>
  );
}
