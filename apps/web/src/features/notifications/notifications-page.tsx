import { Button } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { NotificationView } from '#libs/contracts';
import { PageBody, PageHead } from '../../components/page.tsx';
import { CardSkeletons, EmptyNote, FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import type { MeView } from '../../lib/api-types.ts';
import { useListKeys } from '../../lib/list-keys.ts';
import { useMe } from '../../lib/session.ts';
import { useTerms } from '../../lib/terms.ts';
import { agoText } from '../../lib/time.ts';
import { useNow } from '../../lib/use-now.ts';
import classes from './notifications.module.css';

/** Told about what the reader posted: where it is explained and can be appealed against. */
const OWN_POSTS = ['content_hidden', 'content_removed', 'content_restored'] as const;

function placeOf(notification: NotificationView): string {
  if (notification.kind === 'verification_waiting') return '/desk';
  if (notification.kind === 'verification_decided') return '/waiting';
  if (notification.kind === 'moderation_waiting') return '/moderation';
  if (OWN_POSTS.some((kind) => kind === notification.kind)) return '/notices';
  return notification.caseId ? `/cases/${notification.caseId}` : '/';
}

function sentenceOf({ kind, actor, savedSearch }: NotificationView, t: TFunction): string {
  if (kind === 'saved_search_matched' && savedSearch === null) return t('notifications.searchDeleted');
  return t(`notifications.kind.${kind}`, { actor: actor ?? t('person.someone'), search: savedSearch });
}

/** What happened that concerns the reader; opening one marks it read. */
export function NotificationsPage() {
  const { t } = useTranslation();
  const { locale } = useTerms();
  const now = useNow();
  const { unreadNotifications } = useMe();
  const queries = useQueryClient();
  useListKeys();
  const list = useInfiniteQuery({
    queryKey: ['notifications'],
    queryFn: ({ pageParam }) => api.notifications(pageParam === '' ? undefined : pageParam),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
  });
  const read = useMutation({
    mutationFn: api.readNotifications,
    onSuccess: ({ unread }) => {
      queries.setQueryData<MeView | null>(['me'], (me) => (me ? { ...me, unreadNotifications: unread } : me));
      void queries.invalidateQueries({ queryKey: ['notifications'] });
    },
  });
  const all = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <PageBody>
      <PageHead
        title={t('nav.notifications')}
        note={
          unreadNotifications > 0 && (
            <Button variant="default" size="compact-md" loading={read.isPending} onClick={() => read.mutate(undefined)}>
              {t('notifications.readAll')}
            </Button>
          )
        }
      />
      {read.isError && <FailureNote failure={read.error} />}
      {list.isPending && <CardSkeletons />}
      {list.isError && <FailureNote failure={list.error} onRetry={() => void list.refetch()} />}
      {list.data && all.length === 0 && <EmptyNote title={t('notifications.empty')} why={t('notifications.emptyWhy')} />}
      {all.length > 0 && (
        <ul className={classes.list}>
          {all.map((notification) => (
            <li key={notification.id} data-unread={notification.readAt === null}>
              <Link
                to={placeOf(notification)}
                data-case-link
                onClick={() => notification.readAt === null && read.mutate([notification.id])}
              >
                <span className={classes.kind}>
                  {notification.readAt === null && <span className="visually-hidden">{t('notifications.unread')} </span>}
                  {sentenceOf(notification, t)}
                </span>
                {notification.caseTitle && <span className={classes.case}>{notification.caseTitle}</span>}
                <time className={classes.when} dateTime={notification.createdAt}>
                  {agoText(notification.createdAt, locale, now)}
                </time>
              </Link>
            </li>
          ))}
        </ul>
      )}
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
