import { Button, Group, Modal, Stack, Switch, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { FailureNote } from '../../components/states.tsx';
import type { Collection, CollectionInput } from '../../lib/api-types.ts';
import { useKept } from '../../lib/kept-text.ts';
import { useTooLong } from '../../lib/too-long.ts';

interface Written {
  name: string;
  description: string;
  shared: boolean;
}

function CollectionSheet({
  place,
  start,
  submit,
  onSend,
  onDone,
}: {
  place: string;
  start: Written;
  submit: string;
  onSend: (body: CollectionInput) => Promise<Collection>;
  onDone: (collection: Collection) => void;
}) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  const [written, keep, forget] = useKept<Written>(place, start);
  const [asked, setAsked] = useState(false);
  const send = useMutation({
    mutationFn: onSend,
    onSuccess: (collection) => {
      forget();
      onDone(collection);
    },
  });
  const faults = {
    name: tooLong(written.name, LIMITS.collectionNameLength) ?? (asked && written.name.trim() === '' ? t('rule.isNotEmpty') : null),
    description: tooLong(written.description, LIMITS.collectionDescriptionLength),
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    setAsked(true);
    if (written.name.trim() === '' || faults.name !== null || faults.description !== null || send.isPending) return;
    send.mutate({
      name: written.name.trim(),
      description: written.description.trim(),
      visibility: written.shared ? 'network' : 'private',
    });
  };
  return (
    <form onSubmit={onSubmit}>
      <Stack gap="lg">
        <TextInput
          label={t('collections.name')}
          data-autofocus
          value={written.name}
          error={faults.name}
          onChange={(event) => keep({ ...written, name: event.currentTarget.value })}
        />
        <Textarea
          label={t('collections.description')}
          autosize
          minRows={2}
          maxRows={8}
          value={written.description}
          error={faults.description}
          onChange={(event) => keep({ ...written, description: event.currentTarget.value })}
        />
        <Switch
          label={t('collections.share')}
          description={t('collections.shareHint')}
          checked={written.shared}
          onChange={(event) => keep({ ...written, shared: event.currentTarget.checked })}
        />
        {send.isError && <FailureNote failure={send.error} />}
        <Group justify="flex-end">
          <Button type="submit" loading={send.isPending}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Name, purpose and readers of a collection: a new one, or `edited`. What was typed stays when the dialog is closed. */
export function CollectionDialog({
  edited = null,
  opened,
  onClose,
  onSend,
  onDone,
}: {
  edited?: Collection | null;
  opened: boolean;
  onClose: () => void;
  onSend: (body: CollectionInput) => Promise<Collection>;
  onDone: (collection: Collection) => void;
}) {
  const { t } = useTranslation();
  const start = edited
    ? { name: edited.name, description: edited.description, shared: edited.visibility === 'network' }
    : { name: '', description: '', shared: false };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={t(edited ? 'collections.edit' : 'collections.new')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opened && (
        <CollectionSheet
          place={edited ? `collection:${edited.id}:${edited.updatedAt}` : 'collection:sheet'}
          start={start}
          submit={t(edited ? 'collections.save' : 'collections.create')}
          onSend={onSend}
          onDone={onDone}
        />
      )}
    </Modal>
  );
}
