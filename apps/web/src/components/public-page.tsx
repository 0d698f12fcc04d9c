import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LanguageSwitch } from './language-switch.tsx';
import { Wordmark } from './wordmark.tsx';
import classes from './public-page.module.css';

/** A page for anybody, signed in or not: the name, the language, one narrow column. */
export function PublicPage({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={classes.page}>
      <header className={classes.top}>
        <Link to="/" className={classes.home}>
          <span aria-hidden>
            <Wordmark />
          </span>
          <span className="visually-hidden">{t('nav.brandHome')}</span>
        </Link>
        <LanguageSwitch />
      </header>
      <main className={classes.column}>{children}</main>
    </div>
  );
}
