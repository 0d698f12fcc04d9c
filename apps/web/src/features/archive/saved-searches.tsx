import { ActionIcon } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { IconBell, IconBellOff, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Chip } from '../../components/chip.tsx';
import { Panel } from '../../components/panel.tsx';
import { FailureNote, useFailureText } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import type { SavedSearch } from '../../lib/api-types.ts';
import { LOOK_AGAIN_MS } from '../../lib/look-again.ts';
import { say } from '../../lib/say.ts';
import { addressOf } from './archive-filters.ts';
import classes from './archive.module.css';

function SavedRow({ saved }: { saved: SavedSearch }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const failureText = useFailureText();
  const after = {
    onSuccess: () => queries.invalidateQueries({ queryKey: ['saved-searches'] }),
    onError: (failure: unknown) => say(failureText(failure), 'failed'),
  };
  const notify = useMutation({ mutationFn: () => api.updateSavedSearch(saved.id, { notify: !saved.notify }), ...after });
  const remove = useMutation({ mutationFn: () => api.deleteSavedSearch(saved.id), ...after });
  const see = useMutation({ mutationFn: () => api.updateSavedSearch(saved.id, { seen: true }), onSuccess: after.onSuccess });
  const icon = { variant: 'subtle', color: 'gray', size: 'var(--size-touch)' } as const;
  return (
    <li className={classes.saved}>
      <span className={classes.savedName}>
        <Link to={addressOf(saved)} onClick={() => saved.newCount > 0 && see.mutate()}>
          {saved.name}
        </Link>
        {saved.newCount > 0 && <Chip tone="petrol">{t('saved.new', { count: saved.newCount })}</Chip>}
      </span>
      <ActionIcon
        {...icon}
        aria-pressed={saved.notify}
        aria-label={t('saved.notifyNamed', { name: saved.name })}
        loading={notify.isPending}
        onClick={() => notify.mutate()}
      >
        {saved.notify ? <IconBell aria-hidden size="1.1rem" /> : <IconBellOff aria-hidden size="1.1rem" />}
      </ActionIcon>
      <ActionIcon
        {...icon}
        aria-label={t('saved.removeNamed', { name: saved.name })}
        loading={remove.isPending}
        onClick={() => remove.mutate()}
      >
        <IconTrash aria-hidden size="1.1rem" />
      </ActionIcon>
    </li>
  );
}

/** The searches that the reader keeps, with how many new cases answer each. */
export function SavedSearches() {
  const { t } = useTranslation();
  const list = useQuery({ queryKey: ['saved-searches'], queryFn: api.savedSearches, refetchInterval: LOOK_AGAIN_MS });
  if (list.isError) return <FailureNote failure={list.error} onRetry={() => void list.refetch()} />;
  if (!list.data || list.data.items.length === 0) return null;
  return (
    <Panel title={t('saved.title')}>
      <ul className={classes.savedList}>
        {list.data.items.map((saved) => (
          <SavedRow key={saved.id} saved={saved} />
        ))}
      </ul>
    </Panel>
  );
}
