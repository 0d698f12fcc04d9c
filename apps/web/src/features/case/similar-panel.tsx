import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseOrigin } from '#libs/contracts';
import { HitRow } from '../../components/hit-row.tsx';
import { OutcomeBars, ProofLegend } from '../../components/outcome-bars.tsx';
import { Panel } from '../../components/panel.tsx';
import { FailureNote, TextSkeleton } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { LOOK_AGAIN_MS } from '../../lib/look-again.ts';
import classes from './case.module.css';

const SHOWN = 5;

/** Cases like this one, asked for once a case. */
export function useSimilar(caseId: string, origin: CaseOrigin = 'network') {
  return useQuery({
    queryKey: ['similar', caseId],
    queryFn: () => (origin === 'literature' ? api.similarToPublished(caseId) : api.similarTo(caseId)),
    refetchInterval: LOOK_AGAIN_MS,
  });
}

/** How similar cases ended, and the nearest of them with the words that made them so. */
export function SimilarPanel({ caseId, title, origin = 'network' }: { caseId: string; title: string; origin?: CaseOrigin }) {
  const { t } = useTranslation();
  const similar = useSimilar(caseId, origin);
  const items = similar.data?.items.slice(0, SHOWN) ?? [];
  return (
    <Panel title={t('similar.title')} plain>
      {similar.isPending && <TextSkeleton />}
      {similar.isError && <FailureNote failure={similar.error} onRetry={() => void similar.refetch()} />}
      {similar.data && items.length === 0 && <p className={classes.quiet}>{t('similar.none')}</p>}
      {similar.data && similar.data.outcomes.length > 0 && (
        <>
          <OutcomeBars outcomes={similar.data.outcomes} limit={4} />
          <ProofLegend outcomes={similar.data.outcomes} />
          <p className={classes.quiet}>{t('outcomes.caution')}</p>
        </>
      )}
      {items.length > 0 && (
        <>
          <ul className={classes.hits}>
            {items.map((hit) => (
              <HitRow key={hit.id} hit={hit} />
            ))}
          </ul>
          <Link className={classes.more} to={`/archive?q=${encodeURIComponent(title)}`}>
            {t('similar.seeAll')}
          </Link>
        </>
      )}
    </Panel>
  );
}
