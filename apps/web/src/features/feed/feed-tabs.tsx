import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useCounts } from '../../lib/session.ts';
import classes from './feed.module.css';

/** The four feeds, on phones; wide screens have them in the sidebar. */
export function FeedTabs() {
  const { t } = useTranslation();
  const counts = useCounts(true);
  const waiting = counts.data?.toAnswer ?? 0;
  return (
    <nav className={classes.tabs} aria-label={t('feed.tabs')}>
      <NavLink to="/" end>
        {t('nav.toAnswer')} {waiting > 0 && waiting}
      </NavLink>
      <NavLink to="/for-me">{t('nav.forMe')}</NavLink>
      <NavLink to="/recent">{t('nav.recent')}</NavLink>
      <NavLink to="/closed">{t('nav.closed')}</NavLink>
    </nav>
  );
}
