import { Button, Group, Modal, Stack, Switch, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import type { SearchAnswer } from '../../lib/api-types.ts';
import { say } from '../../lib/say.ts';
import { useTooLong } from '../../lib/too-long.ts';
import { activeFilters, savedFilters } from './archive-filters.ts';
import { meantQuery } from './meant-query.ts';
import { useFilterText } from './use-filter-text.ts';

interface Question {
  params: URLSearchParams;
  correction: SearchAnswer['correction'];
}

function SaveSheet({ params, correction, onDone }: Question & { onDone: () => void }) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  const queries = useQueryClient();
  const filterText = useFilterText();
  const q = meantQuery(params.get('q')?.trim() ?? '', correction);
  const said = [q, ...activeFilters(params).map(filterText)].filter(Boolean).join(' · ');
  const [name, setName] = useState(
    said.length > LIMITS.savedSearchNameLength ? `${said.slice(0, LIMITS.savedSearchNameLength - 1).toWellFormed()}…` : said,
  );
  const [notify, setNotify] = useState(true);
  const [asked, setAsked] = useState(false);
  const save = useMutation({
    mutationFn: () => api.saveSearch({ name: name.trim(), query: q, filters: savedFilters(params), notify }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['saved-searches'] });
      say(t(notify ? 'saved.willTell' : 'saved.kept'));
      onDone();
    },
  });
  const fault = tooLong(name, LIMITS.savedSearchNameLength) ?? (asked && name.trim() === '' ? t('rule.isNotEmpty') : null);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim() !== '' && name.length <= LIMITS.savedSearchNameLength && !save.isPending) save.mutate();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        <TextInput
          label={t('saved.name')}
          data-autofocus
          value={name}
          error={fault}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Switch
          label={t('saved.notify')}
          description={t('saved.notifyHint')}
          checked={notify}
          onChange={(event) => setNotify(event.currentTarget.checked)}
        />
        {save.isError && <FailureNote failure={save.error} />}
        <Group justify="flex-end">
          <Button type="submit" loading={save.isPending}>
            {t('saved.save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Keeps the question of the address bar, its misspelt words as they were meant, to be told when a case comes to answer it. */
export function SaveDialog({ opened, onClose, ...question }: Question & { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal opened={opened} onClose={onClose} title={t('saved.open')} closeButtonProps={{ 'aria-label': t('common.close') }}>
      {opened && <SaveSheet {...question} onDone={onClose} />}
    </Modal>
  );
}
