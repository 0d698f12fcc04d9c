import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { IconLock, IconPlus, IconStar, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { Chip } from '../../components/chip.tsx';
import { PageBody, PageHead } from '../../components/page.tsx';
import { CardSkeletons, EmptyNote, FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import type { CollectionSummary } from '../../lib/api-types.ts';
import { useListKeys } from '../../lib/list-keys.ts';
import { CollectionDialog } from './collection-dialog.tsx';
import classes from './collections.module.css';

function CollectionCard({ collection }: { collection: CollectionSummary }) {
  const { t } = useTranslation();
  const shared = collection.visibility === 'network';
  return (
    <li className={classes.card}>
      <h2 className={classes.name}>
        <Link to={`/collections/${collection.id}`} data-case-link>
          {collection.name}
        </Link>
      </h2>
      {collection.description !== '' && <p className={classes.purpose}>{collection.description}</p>}
      <p className={classes.facts}>
        <span>{t('collections.cases', { count: collection.caseCount })}</span>
        <Chip tone="outline" icon={shared ? <IconUsers aria-hidden /> : <IconLock aria-hidden />}>
          {t(shared ? 'collections.shared' : 'collections.private')}
        </Chip>
      </p>
    </li>
  );
}

/** What the reader keeps: bookmarks first, then collections. */
export function CollectionsPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [creating, setCreating] = useState(false);
  useListKeys();
  const mine = useQuery({ queryKey: ['collections'], queryFn: api.collections });
  const lists = mine.data?.items.filter(({ kind }) => kind === 'playlist') ?? [];
  const bookmarks = mine.data?.items.find(({ kind }) => kind === 'bookmarks');
  const create = (
    <Button variant="default" onClick={() => setCreating(true)} leftSection={<IconPlus aria-hidden size="1.1rem" />}>
      {t('collections.new')}
    </Button>
  );
  return (
    <PageBody>
      <PageHead title={t('nav.collections')} />
      {mine.isPending && <CardSkeletons />}
      {mine.isError && <FailureNote failure={mine.error} onRetry={() => void mine.refetch()} />}
      {mine.data && (
        <>
          <ul className={classes.cards}>
            <li className={classes.card}>
              <h2 className={classes.name}>
                <IconStar aria-hidden />
                <Link to="/bookmarks" data-case-link>
                  {t('nav.bookmarks')}
                </Link>
              </h2>
              <p className={classes.facts}>{t('collections.cases', { count: bookmarks?.caseCount ?? 0 })}</p>
            </li>
            {lists.map((collection) => (
              <CollectionCard key={collection.id} collection={collection} />
            ))}
          </ul>
          {lists.length === 0 ? (
            <EmptyNote title={t('collections.empty')} why={t('collections.emptyWhy')} action={create} />
          ) : (
            <div>{create}</div>
          )}
        </>
      )}
      <CollectionDialog
        opened={creating}
        onClose={() => setCreating(false)}
        onSend={api.createCollection}
        onDone={(collection) => {
          queries.setQueryData(['collection', collection.id], collection);
          void queries.invalidateQueries({ queryKey: ['collections'] });
          void navigate(`/collections/${collection.id}`);
        }}
      />
    </PageBody>
  );
}
