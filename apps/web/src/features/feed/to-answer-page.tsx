import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CaseStream } from '../../components/case-stream.tsx';
import { PageBody, PageHead } from '../../components/page.tsx';
import { EmptyNote } from '../../components/states.tsx';
import { useMe } from '../../lib/session.ts';
import { FeedFilters, useFeedFilters } from './feed-filters.tsx';
import { FeedTabs } from './feed-tabs.tsx';
import { MyOutcomesPanel } from './my-outcomes-panel.tsx';
import { WeekPanel } from './week-panel.tsx';

/** What waits for the reader: cases of their specialties that nobody of their specialty answered. */
export function ToAnswerPage() {
  const { t } = useTranslation();
  const me = useMe();
  const filters = useFeedFilters();
  const first = me.clinician.watchedSpecialties[0];
  const aside = (
    <>
      {first && <WeekPanel specialty={first} />}
      <MyOutcomesPanel />
    </>
  );
  return (
    <PageBody aside={aside}>
      <FeedTabs />
      <PageHead title={t('nav.toAnswer')} note={t('feed.order')} />
      <FeedFilters />
      <CaseStream
        query={{ list: 'to_answer', ...filters }}
        mySpecialties={me.clinician.watchedSpecialties}
        empty={
          <EmptyNote
            title={t('feed.emptyToAnswer')}
            why={first ? t('feed.emptyToAnswerWhy') : t('feed.noSpecialtyWhy')}
            action={
              <Button component={Link} to={first ? '/recent' : '/me#specialties'} variant="default">
                {first ? t('feed.seeRecent') : t('nav.addSpecialty')}
              </Button>
            }
          />
        }
      />
    </PageBody>
  );
}
