import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useMe } from '../lib/session.ts';
import { Bell } from './bell.tsx';
import { SearchField } from './search-field.tsx';
import { Wordmark } from '../components/wordmark.tsx';
import classes from './top-bar.module.css';

/** The header: on desktop the search field and the bell, on phones the name of the page (the field only on the archive). */
export function TopBar({ title, phoneOnly = false }: { title: string; phoneOnly?: boolean }) {
  const { t } = useTranslation();
  const { abilities } = useMe();
  const inArchive = useLocation().pathname === '/archive';
  return (
    <header className={classes.bar} data-archive={inArchive} data-phone-only={phoneOnly}>
      {!inArchive && (
        <span className={classes.phoneTitle} aria-hidden>
          <Wordmark short />
          {title}
        </span>
      )}
      {abilities.readCases && (
        <div className={classes.search}>
          <SearchField />
        </div>
      )}
      {abilities.readCases && !inArchive && (
        <Link to="/archive" className={classes.phoneSearch} aria-label={t('search.label')}>
          <IconSearch aria-hidden />
        </Link>
      )}
      <Bell />
    </header>
  );
}
