import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api } from './api.ts';
import type { CountsView, InstanceView, MeView } from './api-types.ts';
import { ApiFailure } from './failures.ts';

const LAST_ACCOUNT = 'account';

/** What one person typed in this tab is not for the next. */
function forgetOthers(accountId: string): void {
  const last = sessionStorage.getItem(LAST_ACCOUNT);
  if (last === accountId) return;
  if (last !== null) sessionStorage.clear();
  sessionStorage.setItem(LAST_ACCOUNT, accountId);
}

async function loadMe(): Promise<MeView | null> {
  try {
    const me = await api.me();
    forgetOthers(me.id);
    return me;
  } catch (thrown) {
    if (thrown instanceof ApiFailure && thrown.status === 401) return null;
    throw thrown;
  }
}

/** Who is signed in; `data` is null when nobody is. */
export function useSession() {
  return useQuery({ queryKey: ['me'], queryFn: loadMe, staleTime: 60_000 });
}

/** Who is signed in, for pages behind the sign-in. Throws elsewhere. */
export function useMe(): MeView {
  const { data } = useSession();
  if (!data) throw new Error('useMe needs a signed-in page');
  return data;
}

/** Forgets everything about the last person, then reads who is signed in now. */
export function useRenewSession(): () => Promise<void> {
  const queries = useQueryClient();
  return useCallback(async () => {
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'me' && queryKey[0] !== 'instance' });
    await queries.query({ queryKey: ['me'], queryFn: loadMe, staleTime: 0 });
  }, [queries]);
}

/** What kind of instance this is. */
export function useInstance() {
  return useQuery<InstanceView>({ queryKey: ['instance'], queryFn: api.instance, staleTime: Infinity });
}

/** How many cases wait; not asked for by those who may not read cases. */
export function useCounts(enabled: boolean) {
  return useQuery<CountsView>({ queryKey: ['counts'], queryFn: api.counts, enabled, staleTime: 30_000 });
}
