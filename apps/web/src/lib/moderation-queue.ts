import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from './api.ts';
import type { QueueKindName, ReportSummary } from './api-types.ts';

const ITEMS_A_CALL = 50;

/** What waits for a moderator, of one kind or of all; not asked for by those who do not moderate. */
export function useModerationQueue(kind: QueueKindName | null, enabled: boolean) {
  const query = useInfiniteQuery({
    queryKey: ['moderation', 'queue', kind],
    queryFn: ({ pageParam }) =>
      api.moderationQueue({ limit: ITEMS_A_CALL, ...(kind ? { kind } : {}), ...(pageParam === '' ? {} : { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    enabled,
  });
  const items: ReportSummary[] = query.data?.pages.flatMap((page) => page.items) ?? [];
  return { query, items };
}
