import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../lib/api.ts';
import type { CaseQuery } from '../lib/api-types.ts';
import { useListKeys } from '../lib/list-keys.ts';
import { LOOK_AGAIN_MS } from '../lib/look-again.ts';
import { CaseCard } from './case-card.tsx';
import { CardSkeletons, FailureNote } from './states.tsx';
import classes from './case-stream.module.css';

/** Cases of one question, page after page: more by scrolling or by the button. `empty` says why there are none. */
export function CaseStream({ query, empty, mySpecialties }: { query: CaseQuery; empty: ReactNode; mySpecialties?: string[] }) {
  const { t } = useTranslation();
  const stream = useInfiniteQuery({
    queryKey: ['cases', query],
    queryFn: ({ pageParam, signal }) => api.cases({ ...query, ...(pageParam ? { cursor: pageParam } : {}) }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: LOOK_AGAIN_MS,
  });
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage } = stream;
  const end = useRef<HTMLDivElement>(null);
  useListKeys();

  useEffect(() => {
    const mark = end.current;
    if (!mark || !hasNextPage || isFetchingNextPage || isFetchNextPageError) return;
    const observer = new IntersectionObserver(([seen]) => {
      if (seen?.isIntersecting) void fetchNextPage();
    });
    observer.observe(mark);
    return () => observer.disconnect();
  }, [hasNextPage, isFetchingNextPage, isFetchNextPageError, fetchNextPage]);

  if (stream.isPending) return <CardSkeletons />;
  if (!stream.data) return <FailureNote failure={stream.error} onRetry={() => void stream.refetch()} />;
  const cases = stream.data.pages.flatMap((page) => page.items);
  if (cases.length === 0) return empty;
  return (
    <div className={classes.stream}>
      {cases.map((summary) => (
        <CaseCard key={summary.id} summary={summary} {...(mySpecialties ? { mySpecialties } : {})} />
      ))}
      {isFetchNextPageError && <FailureNote failure={stream.error} onRetry={() => void fetchNextPage()} />}
      {hasNextPage && !isFetchNextPageError && (
        <div ref={end} className={classes.more}>
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </div>
  );
}
