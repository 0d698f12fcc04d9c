import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { IconFileDownload, IconStarOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageBody, PageHead } from '../../components/page.tsx';
import { CardSkeletons, EmptyNote, FailureNote, useFailureText } from '../../components/states.tsx';
import { api, caseSheetFile } from '../../lib/api.ts';
import { useListKeys } from '../../lib/list-keys.ts';
import { LOOK_AGAIN_MS } from '../../lib/look-again.ts';
import { say } from '../../lib/say.ts';
import { CollectedCaseCard } from './collected-case.tsx';
import classes from './collections.module.css';

/** The cases that the reader marked, the last one first. */
export function BookmarksPage() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const failureText = useFailureText();
  useListKeys();
  const list = useInfiniteQuery({
    queryKey: ['bookmarks'],
    queryFn: ({ pageParam }) => api.bookmarks(pageParam === '' ? undefined : pageParam),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    refetchInterval: LOOK_AGAIN_MS,
  });
  const remove = useMutation({
    mutationFn: api.unbookmark,
    onSuccess: (kept, caseId) => {
      queries.setQueryData(['kept', caseId], kept);
      void queries.invalidateQueries({ queryKey: ['collections'] });
      return queries.invalidateQueries({ queryKey: ['bookmarks'] });
    },
    onError: (failure) => say(failureText(failure), 'failed'),
  });
  const kept = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <PageBody>
      <PageHead title={t('nav.bookmarks')} note={<Link to="/collections">{t('collections.all')}</Link>} alwaysShown />
      {list.isPending && <CardSkeletons />}
      {list.isError && <FailureNote failure={list.error} onRetry={() => void list.refetch()} />}
      {list.data && kept.length === 0 && (
        <EmptyNote
          title={t('bookmarks.empty')}
          why={t('bookmarks.emptyWhy')}
          action={
            <Button component={Link} to="/archive" variant="default">
              {t('feed.searchArchive')}
            </Button>
          }
        />
      )}
      <ul className={classes.cards}>
        {kept.map((one) => (
          <CollectedCaseCard key={one.caseId} kept={one}>
            <div className={classes.tools}>
              <Button
                variant="default"
                loading={remove.isPending && remove.variables === one.caseId}
                leftSection={<IconStarOff aria-hidden size="1.1rem" />}
                onClick={() => remove.mutate(one.caseId)}
                aria-label={t('bookmarks.removeNamed', { title: one.title })}
              >
                {t('bookmarks.remove')}
              </Button>
              <Button
                component="a"
                href={caseSheetFile(one)}
                download
                variant="default"
                leftSection={<IconFileDownload aria-hidden size="1.1rem" />}
                aria-label={t('keep.pdfNamed', { title: one.title })}
              >
                {t('keep.pdf')}
              </Button>
            </div>
          </CollectedCaseCard>
        ))}
      </ul>
      {list.hasNextPage && (
        <div>
          <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {t('common.more')}
          </Button>
        </div>
      )}
    </PageBody>
  );
}
