import { IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { CaseView } from '../lib/api-types.ts';
import { useTerms } from '../lib/terms.ts';
import { dayText } from '../lib/time.ts';
import classes from './outcome-banner.module.css';

/** How a case ended, before anything else. */
export function OutcomeBanner({
  outcome,
  closedAt,
  language,
}: {
  outcome: NonNullable<CaseView['outcome']>;
  closedAt: string | null;
  language: string;
}) {
  const { t } = useTranslation();
  const { locale } = useTerms();
  return (
    <section className={classes.banner} aria-label={t('case.outcome')}>
      <IconCircleCheck aria-hidden />
      <div>
        <p className={classes.diagnosis} lang={language}>
          {outcome.diagnosis}
        </p>
        <p className={classes.proof}>
          {t('case.confirmedBy', { proof: t(`proof.${outcome.proof}`) })}
          {closedAt && ` · ${dayText(closedAt, locale)}`}
        </p>
        {outcome.whatHelped && (
          <p lang={language}>
            <strong>{t('case.whatHelped')}</strong> {outcome.whatHelped}
          </p>
        )}
      </div>
    </section>
  );
}
