import type { ReactNode } from 'react';
import { useTitle } from '../lib/use-title.ts';
import classes from './page.module.css';

/** The content of a page; `aside` becomes the right column on wide screens and follows below elsewhere. */
export function PageBody({ aside, children }: { aside?: ReactNode; children: ReactNode }) {
  return (
    <div className={classes.body} data-aside={aside !== undefined}>
      <div className={classes.column}>{children}</div>
      {aside !== undefined && <aside className={classes.aside}>{aside}</aside>}
    </div>
  );
}

/** The heading of a page. On phones the header already shows it, so it is there for screen readers only, unless `alwaysShown`. */
export function PageHead({ title, note, alwaysShown = false }: { title: string; note?: ReactNode; alwaysShown?: boolean }) {
  useTitle(title);
  return (
    <div className={classes.head} data-always={alwaysShown}>
      <h1 className={classes.title}>{title}</h1>
      {note && <span className={classes.note}>{note}</span>}
    </div>
  );
}
