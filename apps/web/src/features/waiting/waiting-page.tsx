import { Button } from '@mantine/core';
import { IconCircleCheck, IconCircleDashed, IconClock, IconMessageQuestion, IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageBody, PageHead } from '../../components/page.tsx';
import { useInstance, useMe } from '../../lib/session.ts';
import { useTerms } from '../../lib/terms.ts';
import { dayText } from '../../lib/time.ts';
import { EvidenceForm } from './evidence-form.tsx';
import classes from './waiting.module.css';

function Step({ done, current = false, children }: { done: boolean; current?: boolean; children: ReactNode }) {
  return (
    <li data-done={done} aria-current={current ? 'step' : undefined}>
      {done ? <IconCircleCheck aria-hidden /> : current ? <IconClock aria-hidden /> : <IconCircleDashed aria-hidden />}
      <span>{children}</span>
    </li>
  );
}

/** Where the file of the reader stands, what the verifier asks, and how to go on. */
export function WaitingPage() {
  const { t } = useTranslation();
  const { locale } = useTerms();
  const { verification, abilities } = useMe();
  const instance = useInstance();
  const { state } = verification;
  const shown = verification.question ? 'question' : state;
  const verified = state === 'verified';
  const sent = state === 'submitted' || state === 'in_review' || verified;
  const hours = instance.data?.usualVerificationHours ?? null;
  return (
    <PageBody>
      <PageHead title={t('waiting.title')} />
      <section className={classes.card} aria-live="polite">
        <h2 className={classes.state}>{t(`waiting.state.${shown}`)}</h2>
        <p>{t(`waiting.next.${shown}`)}</p>
        {sent && !verified && hours !== null && <p className={classes.note}>{t('waiting.usual', { count: hours })}</p>}
        {abilities.readCases && (
          <Button component={Link} to="/">
            {t('waiting.enter')}
          </Button>
        )}
        <ol className={classes.steps}>
          <Step done>{t('waiting.step.account')}</Step>
          <Step done={sent} current={!sent}>
            {t('waiting.step.document')}
            {verification.submittedAt && sent && ` · ${dayText(verification.submittedAt, locale)}`}
          </Step>
          <Step done={verified} current={sent && !verified}>
            {t('waiting.step.review')}
          </Step>
          <Step done={verified}>{t('waiting.step.access')}</Step>
        </ol>
      </section>
      {verification.question && verification.reason !== null && (
        <section className={classes.question}>
          <IconMessageQuestion aria-hidden />
          <div>
            <h2 className={classes.cardTitle}>{t('waiting.question')}</h2>
            <p>{verification.reason}</p>
          </div>
        </section>
      )}
      {state === 'refused' && verification.reason !== null && (
        <section className={classes.refusal}>
          <IconX aria-hidden />
          <div>
            <h2 className={classes.cardTitle}>{t('waiting.reason')}</h2>
            <p>{verification.reason}</p>
          </div>
        </section>
      )}
      {(state === 'none' || state === 'refused' || state === 'expired') && (
        <EvidenceForm label={state === 'none' ? t('evidence.title') : t('evidence.again')} />
      )}
      {(state === 'submitted' || state === 'in_review') && verification.question && <EvidenceForm label={t('evidence.answer')} />}
    </PageBody>
  );
}
