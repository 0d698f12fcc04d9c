import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Navigate, useMatch, useNavigate } from 'react-router';
import { FailureNote, TextSkeleton } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { useMe } from '../../lib/session.ts';
import { Composer } from './composer.tsx';
import classes from './compose.module.css';

/**
 * Writes a new case or goes on with one. When the server has created the draft, the address becomes `/cases/:id/edit` while the same
 * fields stay on screen: this page is the parent of both addresses and remembers which case it created itself.
 */
export function ComposePage() {
  const me = useMe();
  const navigate = useNavigate();
  const caseId = useMatch('/cases/:caseId/edit')?.params.caseId ?? null;
  const [created, setCreated] = useState<string | null>(null);
  const [sheet, setSheet] = useState(0);
  const isOwnCreation = caseId !== null && caseId === created;
  const loaded = useQuery({
    queryKey: ['case-to-edit', caseId],
    queryFn: () => api.case(caseId ?? ''),
    enabled: caseId !== null && !isOwnCreation,
    staleTime: Infinity,
    gcTime: 0,
  });

  if (!me.abilities.postCases) return <Navigate to="/" replace />;
  if (caseId === null || isOwnCreation) {
    const onCreated = (id: string) => {
      if (window.location.pathname !== '/cases/new') return;
      setCreated(id);
      void navigate(`/cases/${id}/edit`, { replace: true });
    };
    if (caseId === null && created !== null && window.location.pathname === '/cases/new') {
      setCreated(null);
      setSheet(sheet + 1);
    }
    return <Composer key={sheet} view={null} onCreated={onCreated} />;
  }
  if (!loaded.data) {
    return (
      <div className={classes.page}>
        <div className={classes.column}>
          {loaded.isError ? <FailureNote failure={loaded.error} onRetry={() => void loaded.refetch()} /> : <TextSkeleton lines={8} />}
        </div>
      </div>
    );
  }
  if (!loaded.data.abilities.edit) return <Navigate to={`/cases/${caseId}`} replace />;
  return <Composer key={caseId} view={loaded.data} onCreated={() => undefined} />;
}
