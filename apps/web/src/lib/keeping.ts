import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../components/states.tsx';
import { api } from './api.ts';
import type { CaseKept } from './api-types.ts';
import { say } from './say.ts';

/**
 * Whether the reader keeps a case, and the way to keep it or not. `mayKeep` is false while the case is not open to the network;
 * `saysSo` where the button that was pressed does not show it.
 */
export function useKeeping(caseId: string, { mayKeep = true, saysSo = false } = {}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const failureText = useFailureText();
  const kept = useQuery({ queryKey: ['kept', caseId], queryFn: () => api.kept(caseId), enabled: mayKeep });
  const toggle = useMutation({
    mutationFn: () => (kept.data?.bookmarked === true ? api.unbookmark(caseId) : api.bookmark(caseId)),
    onSuccess: (now) => {
      queries.setQueryData<CaseKept>(['kept', caseId], now);
      void queries.invalidateQueries({ queryKey: ['bookmarks'] });
      void queries.invalidateQueries({ queryKey: ['collections'] });
      if (saysSo) say(t(now.bookmarked ? 'keep.added' : 'keep.removed'));
    },
    onError: (failure) => say(failureText(failure), 'failed'),
  });
  return { bookmarked: kept.data?.bookmarked === true, collections: kept.data?.collections ?? [], ready: kept.data !== undefined, toggle };
}
