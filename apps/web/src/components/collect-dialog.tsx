import { Button, Checkbox, Modal, Stack, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { api } from '../lib/api.ts';
import type { Collection } from '../lib/api-types.ts';
import { useKept } from '../lib/kept-text.ts';
import { useKeeping } from '../lib/keeping.ts';
import { useTooLong } from '../lib/too-long.ts';
import { FailureNote, TextSkeleton } from './states.tsx';
import classes from './collect-dialog.module.css';

function CollectSheet({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  const queries = useQueryClient();
  const keeping = useKeeping(caseId);
  const [name, keepName, forgetName] = useKept('collection:new', '');
  const [asked, setAsked] = useState(false);
  const mine = useQuery({ queryKey: ['collections'], queryFn: api.collections });
  const changed = (collection: Collection) => {
    queries.setQueryData<Collection>(['collection', collection.id], collection);
    return Promise.all([
      queries.invalidateQueries({ queryKey: ['kept', caseId] }),
      queries.invalidateQueries({ queryKey: ['collections'] }),
    ]);
  };
  const toggle = useMutation({
    mutationFn: ({ id, on }: { id: string; on: boolean }) => (on ? api.collect(id, caseId) : api.uncollect(id, caseId)),
    onSuccess: changed,
  });
  const create = useMutation({
    mutationFn: async () => api.collect((await api.createCollection({ name: name.trim() })).id, caseId),
    onSuccess: (collection) => {
      forgetName();
      setAsked(false);
      return changed(collection);
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim() !== '' && name.length <= LIMITS.collectionNameLength && !create.isPending) create.mutate();
  };
  // What was just ticked shows at once; a refusal takes it back.
  const going = toggle.isPending ? toggle.variables : null;
  const lists = mine.data?.items.filter(({ kind }) => kind === 'playlist') ?? [];
  return (
    <Stack gap="lg">
      {mine.isPending && <TextSkeleton lines={3} />}
      {mine.isError && <FailureNote failure={mine.error} onRetry={() => void mine.refetch()} />}
      {lists.length > 0 && (
        <div className={classes.lists} role="group" aria-label={t('collect.mine')}>
          {lists.map((list) => (
            <Checkbox
              key={list.id}
              className={classes.list}
              label={list.name}
              description={t('collections.cases', { count: list.caseCount })}
              checked={going?.id === list.id ? going.on : keeping.collections.includes(list.id)}
              disabled={!keeping.ready || toggle.isPending}
              onChange={(event) => toggle.mutate({ id: list.id, on: event.currentTarget.checked })}
            />
          ))}
        </div>
      )}
      {(toggle.isError || create.isError) && <FailureNote failure={toggle.error ?? create.error} />}
      <form className={classes.create} onSubmit={submit}>
        <TextInput
          label={t('collect.new')}
          value={name}
          error={tooLong(name, LIMITS.collectionNameLength) ?? (asked && name.trim() === '' ? t('rule.isNotEmpty') : null)}
          onChange={(event) => keepName(event.currentTarget.value)}
          {...(lists.length === 0 ? { 'data-autofocus': true } : {})}
        />
        <Button type="submit" variant="default" loading={create.isPending} leftSection={<IconPlus aria-hidden size="1.1rem" />}>
          {t('collect.create')}
        </Button>
      </form>
    </Stack>
  );
}

/** Puts a case into collections of the reader's own, or into a new one. Every tick counts at once. Null hides it. */
export function CollectDialog({ caseId, onClose }: { caseId: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened={caseId !== null} onClose={onClose} title={t('collect.title')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      {caseId !== null && <CollectSheet caseId={caseId} />}
    </Modal>
  );
}
