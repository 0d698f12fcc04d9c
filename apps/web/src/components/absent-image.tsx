import { IconEyeOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { ImageAbsence } from './shown-image.ts';
import classes from './absent-image.module.css';

/** Stands in the place of a picture that is not shown, and says why; `small` for the size of a thumbnail. */
export function AbsentImage({ why, small = false }: { why: ImageAbsence | 'unavailable'; small?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={classes.absent} data-small={small}>
      <IconEyeOff aria-hidden />
      <strong>{t(`absent.${why}`)}</strong>
      {!small && why !== 'unavailable' && <span>{t(`absent.${why}Why`)}</span>}
    </span>
  );
}
