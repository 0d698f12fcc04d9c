import { ActionIcon, Loader, Modal } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NAME_BANDS } from '#libs/contracts';
import { newId } from '../../lib/ids.ts';
import { UNTOUCHED } from '../../lib/pictures/edit.ts';
import { beginning } from '../../lib/pictures/history.ts';
import type { Picture } from '../../lib/pictures/read-picture.ts';
import { pictureRefused } from '../../lib/pictures/refused.ts';
import { renderPicture } from '../../lib/pictures/render-picture.ts';
import { FailureNote } from '../states.tsx';
import { MaskEditor } from './mask-editor.tsx';
import { OthersView } from './others-view.tsx';
import type { usePictureDesk, WaitingPicture, Work } from './use-picture-desk.ts';
import { useReadPicture } from './use-read-picture.ts';
import classes from './mask-editor.module.css';

type Desk = ReturnType<typeof usePictureDesk>;

/** What a picture begins with: DICOM pictures that may bear a name come with its usual places covered. */
function firstWork({ study }: Picture): Work {
  const boxes = study?.bands === true ? NAME_BANDS.map((band) => ({ id: newId(), ...band })) : [];
  return { history: beginning({ ...UNTOUCHED, boxes, frame: study?.frame ?? 0 }), answers: {} };
}

function AtWork({ desk, waiting }: { desk: Desk; waiting: WaitingPicture }) {
  const { t } = useTranslation();
  const { picture, failure, again } = useReadPicture(waiting.file);
  const [outgoing, setOutgoing] = useState<File | null>(null);
  const rendering = useRef(false);
  const title = t('mask.count', { number: desk.number, total: desk.total });
  const { work } = waiting;

  const newest = useRef(desk);
  useEffect(() => {
    newest.current = desk;
  });
  const lost = failure && failure.code !== 'NETWORK' ? failure : null;
  useEffect(() => {
    if (lost) newest.current.unreadable(waiting, lost);
  }, [lost, waiting]);
  const isNew = work === null;
  useEffect(() => {
    if (isNew && picture) newest.current.keep(waiting.key, firstWork(picture));
  }, [isNew, picture, waiting.key]);

  if (!picture || !work) {
    return (
      <div className={classes.editor}>
        <header className={classes.head}>
          <ActionIcon className={classes.icon} onClick={desk.close} aria-label={t('mask.close')} data-autofocus>
            <IconX aria-hidden />
          </ActionIcon>
          <h2>{title}</h2>
        </header>
        <div className={classes.wait} role="status">
          {failure ? (
            <FailureNote failure={failure} onRetry={again} />
          ) : (
            <>
              <Loader color="gray" />
              <p>{t('mask.reading')}</p>
            </>
          )}
        </div>
      </div>
    );
  }
  if (outgoing) {
    return <OthersView file={outgoing} title={title} onBack={() => setOutgoing(null)} onSend={() => desk.send(waiting.key, outgoing)} />;
  }
  const next = (bitmap: ImageBitmap) => {
    if (rendering.current) return;
    rendering.current = true;
    void renderPicture({ bitmap, facts: picture.facts }, work.history.now)
      .then(setOutgoing, () => desk.unreadable(waiting, pictureRefused('IMAGE_CORRUPT')))
      .finally(() => {
        rendering.current = false;
      });
  };
  return (
    <MaskEditor
      picture={picture}
      work={work}
      title={title}
      onWork={(done) => desk.keep(waiting.key, done)}
      onNext={next}
      onDrop={() => desk.drop(waiting.key)}
      onClose={desk.close}
      onFailure={(why) => desk.unreadable(waiting, why)}
    />
  );
}

/** The editor over the whole screen while pictures wait; closing it loses nothing. */
export function PictureDesk({ desk }: { desk: Desk }) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened={desk.shown} onClose={desk.close} fullScreen padding={0}>
      <Modal.Overlay />
      <Modal.Content className={classes.dialog} aria-label={t('mask.title')}>
        {desk.shown && desk.current && <AtWork key={desk.current.key} desk={desk} waiting={desk.current} />}
      </Modal.Content>
    </Modal.Root>
  );
}
