import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Panel } from '../../components/panel.tsx';
import { FailureNote, TextSkeleton } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { useTerms } from '../../lib/terms.ts';
import { minutesText } from '../../lib/time.ts';
import { sparklinePath } from './sparkline.ts';
import classes from './feed.module.css';

function percentText(percent: number | null, locale: string): string {
  return percent === null ? '–' : new Intl.NumberFormat(locale, { style: 'percent' }).format(percent / 100);
}

/** How fast a specialty answered over the last seven days. */
export function WeekPanel({ specialty }: { specialty: string }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const figures = useQuery({ queryKey: ['figures', specialty], queryFn: () => api.figures(specialty), staleTime: 300_000 });
  const week = figures.data;
  const path = week ? sparklinePath(week.perDay.map((day) => day.medianMinutes)) : '';
  return (
    <Panel title={t('week.title', { specialty: terms.specialty(specialty) })}>
      {figures.isPending && <TextSkeleton lines={3} />}
      {figures.isError && <FailureNote failure={figures.error} onRetry={() => void figures.refetch()} />}
      {week && week.medianFirstReplyMinutes === null && <p className={classes.quiet}>{t('week.none')}</p>}
      {week && week.medianFirstReplyMinutes !== null && (
        <p className={classes.figure}>
          <strong>{minutesText(Math.max(1, week.medianFirstReplyMinutes))}</strong>
          {t('week.median')}
        </p>
      )}
      {path !== '' && (
        <svg className={classes.sparkline} viewBox="0 0 100 40" preserveAspectRatio="none" role="img" aria-label={t('week.chart')}>
          <line x1="0" x2="100" y1="40" y2="40" />
          <path d={path} />
        </svg>
      )}
      {week && (
        <dl className={classes.facts}>
          <div>
            <dt>{t('week.published')}</dt>
            <dd>{week.published7d}</dd>
          </div>
          <div>
            <dt>{t('week.within24h')}</dt>
            <dd>{percentText(week.answeredWithin24hPercent, terms.locale)}</dd>
          </div>
          <div>
            <dt>{t('week.withOutcome')}</dt>
            <dd>{percentText(week.withOutcomePercent, terms.locale)}</dd>
          </div>
        </dl>
      )}
    </Panel>
  );
}
