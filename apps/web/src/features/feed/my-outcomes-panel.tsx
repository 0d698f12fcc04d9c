import { useQuery } from '@tanstack/react-query';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Chip } from '../../components/chip.tsx';
import { Panel } from '../../components/panel.tsx';
import { FailureNote, TextSkeleton } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { LOOK_AGAIN_MS } from '../../lib/look-again.ts';
import classes from './feed.module.css';

const ANSWERED_AND_CLOSED = { list: 'answered', state: 'closed', limit: 3 } as const;

/** How the cases ended that the reader answered. */
export function MyOutcomesPanel() {
  const { t } = useTranslation();
  const closed = useQuery({
    queryKey: ['cases', ANSWERED_AND_CLOSED],
    queryFn: () => api.cases(ANSWERED_AND_CLOSED),
    refetchInterval: LOOK_AGAIN_MS,
  });
  return (
    <Panel title={t('myOutcomes.title')}>
      {closed.isPending && <TextSkeleton lines={3} />}
      {closed.isError && <FailureNote failure={closed.error} onRetry={() => void closed.refetch()} />}
      {closed.data?.items.length === 0 && <p className={classes.quiet}>{t('myOutcomes.none')}</p>}
      <ul className={classes.outcomes}>
        {closed.data?.items.map((summary) => (
          <li key={summary.id}>
            {summary.outcome && (
              <Chip tone="confirmed" icon={<IconCheck aria-hidden />}>
                {summary.outcome.diagnosis} · {t(`proof.${summary.outcome.proof}`)}
              </Chip>
            )}
            <Link to={`/cases/${summary.id}`} lang={summary.language}>
              {summary.title}
            </Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
