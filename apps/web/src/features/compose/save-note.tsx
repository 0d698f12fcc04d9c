import { IconAlertTriangle, IconCloudCheck, IconCloudOff, IconCloudUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../components/states.tsx';
import { useTerms } from '../../lib/terms.ts';
import { clockText } from '../../lib/time.ts';
import type { SaveState } from './draft-saver.ts';
import classes from './compose.module.css';

/** Where the text stands, in a few quiet words. */
export function SaveNote({ save }: { save: SaveState }) {
  const { t } = useTranslation();
  const { locale } = useTerms();
  const failureText = useFailureText();
  const shown = {
    clean: { icon: null, text: '' },
    waiting: { icon: IconCloudUp, text: t('save.waiting') },
    saving: { icon: IconCloudUp, text: t('save.saving') },
    saved: { icon: IconCloudCheck, text: save.kind === 'saved' ? t('save.saved', { time: clockText(save.at, locale) }) : '' },
    offline: { icon: IconCloudOff, text: t('save.offline') },
    conflict: { icon: IconAlertTriangle, text: t('save.conflict') },
    refused: { icon: IconAlertTriangle, text: save.kind === 'refused' ? failureText(save.failure) : '' },
  }[save.kind];
  const ShownIcon = shown.icon;
  return (
    <span className={classes.save} data-tone={save.kind} role="status">
      {ShownIcon && <ShownIcon aria-hidden />}
      {shown.text}
    </span>
  );
}
