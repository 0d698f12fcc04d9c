import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { HitRow } from '../../components/hit-row.tsx';
import { OutcomeBars } from '../../components/outcome-bars.tsx';
import { Panel } from '../../components/panel.tsx';
import { FailureNote, TextSkeleton } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { LOOK_AGAIN_MS } from '../../lib/look-again.ts';
import classes from './case.module.css';

const SHOWN = 4;

/** Closed cases like this one, asked for once a case. */
export function useSimilar(caseId: string) {
  return useQuery({ queryKey: ['similar', caseId], queryFn: () => api.similarTo(caseId), refetchInterval: LOOK_AGAIN_MS });
}

/** How similar cases ended, and the nearest of them. */
export function SimilarPanel({ caseId, title }: { caseId: string; title: string }) {
  const { t } = useTranslation();
  const similar = useSimilar(caseId);
  const closed = similar.data?.items.filter((hit) => hit.outcome !== null) ?? [];
  return (
    <Panel title={t('similar.title')} aside={similar.data && <span>{similar.data.closedCount}</span>} plain>
      {similar.isPending && <TextSkeleton />}
      {similar.isError && <FailureNote failure={similar.error} onRetry={() => void similar.refetch()} />}
      {similar.data && closed.length === 0 && <p className={classes.quiet}>{t('similar.none')}</p>}
      {similar.data && similar.data.outcomes.length > 0 && (
        <>
          <OutcomeBars outcomes={similar.data.outcomes} limit={4} />
          <p className={classes.quiet}>{t('outcomes.note')}</p>
        </>
      )}
      {closed.length > 0 && (
        <>
          <ul className={classes.hits}>
            {closed.slice(0, SHOWN).map((hit) => (
              <HitRow key={hit.id} hit={hit} />
            ))}
          </ul>
          <Link className={classes.more} to={`/archive?q=${encodeURIComponent(title)}&state=closed`}>
            {t('similar.seeAll')}
          </Link>
        </>
      )}
    </Panel>
  );
}
