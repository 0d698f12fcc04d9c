import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconArrowLeft } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { REGISTER_SCHEMES } from '#libs/contracts';
import { FailureNote, TextSkeleton } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { useTerms } from '../../lib/terms.ts';
import { agoText, dayText } from '../../lib/time.ts';
import { useNow } from '../../lib/use-now.ts';
import { DecisionBar } from './decision-bar.tsx';
import { EvidenceView } from './evidence-view.tsx';
import classes from '../../components/desk.module.css';

/** One file: documents beside what was declared, history, decision. */
export function RequestFile({ requestId, onDecided }: { requestId: string; onDecided: () => void }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const now = useNow();
  const loaded = useQuery({ queryKey: ['request', requestId], queryFn: () => api.request(requestId) });
  const file = loaded.data;
  if (!file) {
    return (
      <div className={classes.inset}>
        {loaded.isError ? <FailureNote failure={loaded.error} onRetry={() => void loaded.refetch()} /> : <TextSkeleton lines={8} />}
      </div>
    );
  }
  const scheme = REGISTER_SCHEMES.find((known) => known === file.registerScheme);
  const declared = [
    { name: t('desk.name'), value: file.displayName },
    { name: t('register.profession'), value: terms.profession(file.profession) },
    { name: t('register.level'), value: t(`level.${file.level}`) },
    { name: t('register.specialties'), value: file.specialties.map(terms.specialtyFull).join(', ') || '–' },
    { name: t('register.country'), value: terms.country(file.country) },
    { name: t('register.scheme'), value: scheme ? t(`scheme.${scheme}`) : '–' },
    { name: t('register.number'), value: file.registerNumber ?? '–' },
    { name: t('signIn.email'), value: file.email },
  ];
  return (
    <article className={classes.request}>
      <Button
        className={classes.phoneBack}
        component={Link}
        to="/desk"
        variant="subtle"
        color="gray"
        leftSection={<IconArrowLeft aria-hidden size="1.1rem" />}
      >
        {t('desk.title')}
      </Button>
      <header>
        <h2 className={classes.name}>{file.displayName}</h2>
        <p className={classes.quiet}>
          {t('desk.submitted', { when: agoText(file.submittedAt, terms.locale, now) })} · {t(`requestState.${file.state}`)}
        </p>
      </header>
      <div className={classes.pair}>
        <EvidenceView evidence={file.evidence} />
        <section className={classes.card} aria-labelledby="declared-title">
          <div className={classes.cardHead}>
            <h3 id="declared-title">{t('desk.declared')}</h3>
          </div>
          <dl className={classes.declared}>
            {declared.map(({ name, value }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <section className={classes.card} aria-labelledby="history-title">
        <div className={classes.cardHead}>
          <h3 id="history-title">{t('desk.history')}</h3>
        </div>
        <ul className={classes.history}>
          {file.history.length === 0 && <li>{t('desk.noHistory')}</li>}
          {file.history.map((earlier) => (
            <li key={earlier.id}>
              {dayText(earlier.submittedAt, terms.locale)} · {t(`requestState.${earlier.state}`)}
              {earlier.reason && ` · ${earlier.reason}`}
            </li>
          ))}
        </ul>
      </section>
      <DecisionBar file={file} onDecided={onDecided} />
    </article>
  );
}
