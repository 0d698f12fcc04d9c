import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CaseStream } from '../../components/case-stream.tsx';
import { PageBody, PageHead } from '../../components/page.tsx';
import { EmptyNote } from '../../components/states.tsx';

/** The reader's own cases, drafts included. */
export function MinePage() {
  const { t } = useTranslation();
  return (
    <PageBody>
      <PageHead title={t('nav.mine')} />
      <CaseStream
        query={{ list: 'mine', sort: 'activity' }}
        empty={
          <EmptyNote
            title={t('feed.emptyMine')}
            why={t('feed.emptyMineWhy')}
            action={
              <Button component={Link} to="/cases/new">
                {t('nav.newCase')}
              </Button>
            }
          />
        }
      />
    </PageBody>
  );
}

/** Cases that the reader follows. */
export function FollowedPage() {
  const { t } = useTranslation();
  return (
    <PageBody>
      <PageHead title={t('nav.followed')} />
      <CaseStream
        query={{ list: 'followed', sort: 'activity' }}
        empty={
          <EmptyNote
            title={t('feed.emptyFollowed')}
            why={t('feed.emptyFollowedWhy')}
            action={
              <Button component={Link} to="/recent" variant="default">
                {t('feed.seeRecent')}
              </Button>
            }
          />
        }
      />
    </PageBody>
  );
}
