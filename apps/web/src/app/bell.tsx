import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMe } from '../lib/session.ts';
import classes from './bell.module.css';

/** The way to the notifications, with how many are unread. */
export function Bell() {
  const { t } = useTranslation();
  const { unreadNotifications } = useMe();
  return (
    <Link
      to="/notifications"
      className={classes.bell}
      aria-label={unreadNotifications > 0 ? t('nav.unread', { count: unreadNotifications }) : t('nav.notifications')}
    >
      <IconBell aria-hidden />
      {unreadNotifications > 0 && (
        <span className={classes.count} aria-hidden>
          {unreadNotifications > 99 ? '99' : unreadNotifications}
        </span>
      )}
    </Link>
  );
}
