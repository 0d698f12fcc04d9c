import { Button, CloseButton } from '@mantine/core';
import { IconAlertTriangle, IconPhotoEdit } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../states.tsx';
import type { usePictureDesk } from './use-picture-desk.ts';
import classes from './desk-notes.module.css';

/** Pictures that still wait for their author, and files that were not taken, each with its reason. Nothing when there are none. */
export function DeskNotes({ desk }: { desk: ReturnType<typeof usePictureDesk> }) {
  const { t } = useTranslation();
  const text = useFailureText();
  return (
    <>
      {desk.waiting > 0 && (
        <div className={classes.note} data-tone="waiting" role="status">
          <IconPhotoEdit aria-hidden />
          <p>
            <strong>{t('mask.waiting', { count: desk.waiting })}</strong>
            {t('mask.waitingWhy')}
          </p>
          <Button variant="default" onClick={desk.resume}>
            {t('mask.resume')}
          </Button>
        </div>
      )}
      {desk.refusals.map(({ key, name, why }) => (
        <div key={key} className={classes.note} role="alert">
          <IconAlertTriangle aria-hidden />
          <p>{t('mask.refused', { name, why: text(why) })}</p>
          <CloseButton size="var(--size-touch)" aria-label={t('mask.dismiss')} onClick={() => desk.dismiss(key)} />
        </div>
      ))}
      {desk.crowdedOut > 0 && (
        <div className={classes.note} role="alert">
          <IconAlertTriangle aria-hidden />
          <p>{t('mask.tooMany', { count: desk.crowdedOut })}</p>
          <CloseButton size="var(--size-touch)" aria-label={t('mask.dismiss')} onClick={desk.dismissCrowd} />
        </div>
      )}
    </>
  );
}
