import { useTranslation } from 'react-i18next';
import type { OutcomeCount } from '../lib/api-types.ts';
import classes from './outcome-bars.module.css';

/** How similar cases ended: one bar a diagnosis, dark for the part proven by histology. */
export function OutcomeBars({ outcomes, limit = 5 }: { outcomes: OutcomeCount[]; limit?: number }) {
  const { t } = useTranslation();
  const shown = outcomes.slice(0, limit);
  const rest = outcomes.slice(limit).reduce((sum, { count, strong }) => ({ count: sum.count + count, strong: sum.strong + strong }), {
    count: 0,
    strong: 0,
  });
  const rows = rest.count > 0 ? [...shown, { diagnosis: t('outcomes.others'), ...rest }] : shown;
  const most = Math.max(1, ...rows.map((row) => row.count));
  return (
    <ul className={classes.rows}>
      {rows.map((row) => (
        <li key={row.diagnosis} className={classes.row}>
          <span className={classes.diagnosis}>{row.diagnosis}</span>
          <svg className={classes.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden>
            <rect className={classes.all} width={(100 * row.count) / most} height="10" rx="1.5" />
            <rect className={classes.strong} width={(100 * row.strong) / most} height="10" rx="1.5" />
          </svg>
          <span className={classes.count}>{row.count}</span>
        </li>
      ))}
    </ul>
  );
}
