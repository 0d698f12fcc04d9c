import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '../../components/panel.tsx';
import { FailureNote, TextSkeleton } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { useTerms } from '../../lib/terms.ts';
import { dayText, minutesText } from '../../lib/time.ts';
import classes from './me.module.css';

/** How well the promise is kept: what a weekly draw of images found, and how fast reports are acted upon. Twelve weeks. */
export function TrustPanel() {
  const { t } = useTranslation();
  const { locale } = useTerms();
  const figures = useQuery({ queryKey: ['moderation', 'figures'], queryFn: api.moderationFigures, staleTime: 300_000 });
  const weeks = (figures.data?.weeks ?? []).filter(({ sampled }) => sampled > 0);
  const total = (of: 'decided' | 'identifiable') => weeks.reduce((sum, week) => sum + week[of], 0);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const span = (seconds: number) => (seconds < 1 ? t('trust.atOnce') : seconds < 60 ? `${seconds}\u00a0s` : minutesText(seconds / 60));
  const medians = figures.data && [
    { name: t('trust.toHiding'), seconds: figures.data.medianSecondsToHiding },
    { name: t('trust.toDecision'), seconds: figures.data.medianSecondsToDecision },
  ];
  return (
    <Panel title={t('trust.title')}>
      {figures.isPending && <TextSkeleton lines={3} />}
      {figures.isError && <FailureNote failure={figures.error} onRetry={() => void figures.refetch()} />}
      {figures.data && (
        <>
          <p>
            {total('decided') === 0
              ? t('trust.none')
              : t('trust.found', {
                  decided: total('decided'),
                  identifiable: total('identifiable'),
                  rate: percent.format(total('identifiable') / total('decided')),
                })}
          </p>
          {weeks.length > 0 && (
            <table className={classes.weeks}>
              <caption className="visually-hidden">{t('trust.byWeek')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('trust.week')}</th>
                  <th scope="col">{t('trust.sampled')}</th>
                  <th scope="col">{t('trust.decided')}</th>
                  <th scope="col">{t('trust.identifiable')}</th>
                  <th scope="col">{t('trust.rate')}</th>
                </tr>
              </thead>
              <tbody>
                {weeks.map((week) => (
                  <tr key={week.week}>
                    <th scope="row">{dayText(week.week, locale)}</th>
                    <td>{week.sampled}</td>
                    <td>{week.decided}</td>
                    <td>{week.identifiable}</td>
                    <td>{week.rate === null ? '–' : percent.format(week.rate)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
          <dl className={classes.medians}>
            {medians?.map(({ name, seconds }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{seconds === null ? '–' : span(seconds)}</dd>
              </div>
            ))}
          </dl>
          <Anchor component={Link} to="/notices" className={classes.toNotices}>
            {t('notices.title')}
          </Anchor>
        </>
      )}
    </Panel>
  );
}
