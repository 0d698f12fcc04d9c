import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageBody, PageHead } from '../components/page.tsx';
import { EmptyNote } from '../components/states.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <PageBody>
      <PageHead title={t('notFound.title')} alwaysShown />
      <EmptyNote
        title={t('notFound.title')}
        why={t('notFound.why')}
        action={
          <Button component={Link} to="/">
            {t('nav.home')}
          </Button>
        }
      />
    </PageBody>
  );
}
