import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageBody } from '../components/page.tsx';
import { EmptyNote } from '../components/states.tsx';

/** Shown when a page could not be fetched or broke; what was typed is kept and comes back. */
export function RouteFailurePage() {
  const { t } = useTranslation();
  return (
    <PageBody>
      <EmptyNote
        title={t('failure.pageTitle')}
        why={t('failure.pageWhy')}
        action={<Button onClick={() => window.location.reload()}>{t('failure.retry')}</Button>}
      />
    </PageBody>
  );
}
