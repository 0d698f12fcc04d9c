import { Button } from '@mantine/core';
import { IconEyeOff, IconHeartHandshake } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseView } from '../../lib/api-types.ts';
import { currentLocale } from '../../lib/i18n.ts';
import { longDay } from '../../lib/time.ts';
import { useTitle } from '../../lib/use-title.ts';
import classes from './case.module.css';

function Gone({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  const { t } = useTranslation();
  useTitle(title);
  return (
    <div className={classes.gone}>
      {icon}
      <h1 className={classes.title}>{title}</h1>
      {children}
      <Button component={Link} to="/recent" variant="default">
        {t('feed.seeRecent')}
      </Button>
    </div>
  );
}

/** All that is left of a case that was taken back. */
export function Tombstone({ shown }: { shown: CaseView }) {
  const { t } = useTranslation();
  return (
    <Gone icon={<IconHeartHandshake aria-hidden />} title={t(`tombstone.${shown.withdrawnBy ?? 'author'}`)}>
      {shown.withdrawnAt && <p className={classes.quiet}>{t('tombstone.on', { day: longDay(shown.withdrawnAt, currentLocale()) })}</p>}
      <p>{t('tombstone.why')}</p>
    </Gone>
  );
}

/** A case that the reader may not see, or that is not there: the server does not tell which. */
export function NotVisible() {
  const { t } = useTranslation();
  return (
    <Gone icon={<IconEyeOff aria-hidden />} title={t('tombstone.gone')}>
      <p>{t('tombstone.goneWhy')}</p>
    </Gone>
  );
}
