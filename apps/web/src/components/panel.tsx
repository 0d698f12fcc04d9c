import type { ReactNode } from 'react';
import classes from './panel.module.css';

/** A bordered card with a small heading; `plain` leaves the border out, for columns that have their own ground. */
export function Panel({
  title,
  aside,
  plain = false,
  children,
}: {
  title: string;
  aside?: ReactNode;
  plain?: boolean;
  children: ReactNode;
}) {
  return (
    <section className={classes.panel} data-plain={plain}>
      <div className={classes.head}>
        <h2 className={classes.title}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
