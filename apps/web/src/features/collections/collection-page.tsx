import { ActionIcon, Button, Group, Modal, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconLock, IconPencil, IconTrash, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { Chip } from '../../components/chip.tsx';
import { PageBody, PageHead } from '../../components/page.tsx';
import { PersonLine } from '../../components/person.tsx';
import { CardSkeletons, EmptyNote, FailureNote, useFailureText } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import type { Collection } from '../../lib/api-types.ts';
import { ApiFailure } from '../../lib/failures.ts';
import { useListKeys } from '../../lib/list-keys.ts';
import { LOOK_AGAIN_MS } from '../../lib/look-again.ts';
import { say } from '../../lib/say.ts';
import { CollectedCaseCard } from './collected-case.tsx';
import { CollectionDialog } from './collection-dialog.tsx';
import { KeptTools } from './kept-tools.tsx';
import classes from './collections.module.css';

function DeleteDialog({ collection, opened, onClose }: { collection: Collection; opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const remove = useMutation({
    mutationFn: () => api.deleteCollection(collection.id),
    onSuccess: async () => {
      await navigate('/collections', { replace: true });
      queries.removeQueries({ queryKey: ['collection', collection.id] });
      void queries.invalidateQueries({ queryKey: ['collections'] });
    },
  });
  return (
    <Modal opened={opened} onClose={onClose} title={t('collections.deleteTitle')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      <Stack gap="lg">
        <p>{t('collections.deleteLead')}</p>
        {remove.isError && <FailureNote failure={remove.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            {t('common.cancel')}
          </Button>
          <Button color="urgent" loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('collections.delete')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function LoadedCollection({ collection }: { collection: Collection }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const failureText = useFailureText();
  const [editing, setEditing] = useState(false);
  const [deleting, setDeleting] = useState(false);
  useListKeys();
  const hold = (next: Collection) => {
    queries.setQueryData<Collection>(['collection', collection.id], next);
    void queries.invalidateQueries({ queryKey: ['collections'] });
  };
  const order = useMutation({
    mutationFn: (caseIds: string[]) => api.orderCollection(collection.id, caseIds),
    scope: { id: `order:${collection.id}` },
    onError: (failure) => {
      say(failureText(failure), 'failed');
      void queries.invalidateQueries({ queryKey: ['collection', collection.id] });
    },
  });
  const move = (from: number, to: number) => {
    const cases = [...collection.cases];
    const [moved] = cases.splice(from, 1);
    if (!moved) return;
    cases.splice(to, 0, moved);
    queries.setQueryData<Collection>(['collection', collection.id], { ...collection, cases });
    order.mutate(cases.map(({ caseId }) => caseId));
  };
  const shared = collection.visibility === 'network';
  return (
    <PageBody>
      <PageHead title={collection.name} note={<Link to="/collections">{t('collections.all')}</Link>} alwaysShown />
      <div className={classes.facts}>
        <Chip tone="outline" icon={shared ? <IconUsers aria-hidden /> : <IconLock aria-hidden />}>
          {t(shared ? 'collections.shared' : 'collections.private')}
        </Chip>
        <span>{t('collections.cases', { count: collection.caseCount })}</span>
        {!collection.mine && <PersonLine author={collection.owner} />}
      </div>
      {collection.description !== '' && <p className={classes.purpose}>{collection.description}</p>}
      {collection.mine && (
        <div className={classes.tools}>
          <Button variant="default" onClick={() => setEditing(true)} leftSection={<IconPencil aria-hidden size="1.1rem" />}>
            {t('collections.edit')}
          </Button>
          <ActionIcon variant="default" size="var(--size-touch)" aria-label={t('collections.delete')} onClick={() => setDeleting(true)}>
            <IconTrash aria-hidden size="1.1rem" />
          </ActionIcon>
        </div>
      )}
      {collection.cases.length === 0 && (
        <EmptyNote
          title={t('collections.noCase')}
          why={t('collections.noCaseWhy')}
          action={
            <Button component={Link} to="/archive" variant="default">
              {t('feed.searchArchive')}
            </Button>
          }
        />
      )}
      <ol className={classes.cards}>
        {collection.cases.map((kept, place) => (
          <CollectedCaseCard key={kept.caseId} kept={kept}>
            <KeptTools
              collection={collection}
              kept={kept}
              onChanged={hold}
              onEarlier={place === 0 ? null : () => move(place, place - 1)}
              onLater={place === collection.cases.length - 1 ? null : () => move(place, place + 1)}
            />
          </CollectedCaseCard>
        ))}
      </ol>
      <CollectionDialog
        edited={collection}
        opened={editing}
        onClose={() => setEditing(false)}
        onSend={(body) => api.updateCollection(collection.id, body)}
        onDone={(next) => {
          hold(next);
          setEditing(false);
        }}
      />
      <DeleteDialog collection={collection} opened={deleting} onClose={() => setDeleting(false)} />
    </PageBody>
  );
}

/** One collection: why it was made and the cases in it, in its owner's order. */
export function CollectionPage() {
  const { t } = useTranslation();
  const { collectionId = '' } = useParams();
  const loaded = useQuery({
    queryKey: ['collection', collectionId],
    queryFn: () => api.collection(collectionId),
    refetchInterval: LOOK_AGAIN_MS,
  });
  const gone = loaded.error instanceof ApiFailure && loaded.error.code === 'COLLECTION_NOT_FOUND';
  if (!gone && loaded.data) return <LoadedCollection key={collectionId} collection={loaded.data} />;
  return (
    <PageBody>
      <PageHead title={t('nav.collections')} />
      {loaded.isPending && <CardSkeletons />}
      {gone && (
        <EmptyNote
          title={t('collections.gone')}
          why={t('collections.goneWhy')}
          action={
            <Button component={Link} to="/collections" variant="default">
              {t('collections.all')}
            </Button>
          }
        />
      )}
      {loaded.isError && !gone && <FailureNote failure={loaded.error} onRetry={() => void loaded.refetch()} />}
    </PageBody>
  );
}
