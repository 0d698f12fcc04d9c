import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CaseStream } from '../../components/case-stream.tsx';
import { PageBody, PageHead } from '../../components/page.tsx';
import { EmptyNote } from '../../components/states.tsx';
import type { CaseQuery } from '../../lib/api-types.ts';
import { useMe } from '../../lib/session.ts';
import { FeedFilters, useFeedFilters } from './feed-filters.tsx';
import { FeedTabs } from './feed-tabs.tsx';

function Feed({ title, note, query, why }: { title: string; note: string; query: CaseQuery; why: string }) {
  const { t } = useTranslation();
  const filters = useFeedFilters();
  return (
    <PageBody>
      <FeedTabs />
      <PageHead title={title} note={note} />
      <FeedFilters />
      <CaseStream
        query={{ ...query, ...filters }}
        empty={
          <EmptyNote
            title={t('feed.empty')}
            why={why}
            action={
              <Button component={Link} to="/archive" variant="default">
                {t('feed.searchArchive')}
              </Button>
            }
          />
        }
      />
    </PageBody>
  );
}

/** Open cases of the reader's specialties, the liveliest first. */
export function ForMePage() {
  const { t } = useTranslation();
  const { watchedSpecialties } = useMe().clinician;
  const query: CaseQuery = {
    list: 'all',
    state: 'published',
    sort: 'activity',
    ...(watchedSpecialties.length > 0 ? { specialty: watchedSpecialties.join(',') } : {}),
  };
  return <Feed title={t('nav.forMe')} note={t('feed.orderActivity')} query={query} why={t('feed.emptyForMeWhy')} />;
}

/** Everything published, newest first. */
export function RecentPage() {
  const { t } = useTranslation();
  return (
    <Feed title={t('nav.recent')} note={t('feed.orderNewest')} query={{ list: 'all', sort: 'newest' }} why={t('feed.emptyRecentWhy')} />
  );
}

/** What ended, with its diagnosis and proof. */
export function ClosedPage() {
  const { t } = useTranslation();
  return (
    <Feed
      title={t('nav.closed')}
      note={t('feed.orderActivity')}
      query={{ list: 'all', state: 'closed', sort: 'activity' }}
      why={t('feed.emptyClosedWhy')}
    />
  );
}
