import { ActionIcon, Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconArrowDown, IconArrowUp, IconFileDownload, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS } from '#libs/contracts';
import { FailureNote } from '../../components/states.tsx';
import { api, caseSheetFile } from '../../lib/api.ts';
import type { CollectedCase, Collection } from '../../lib/api-types.ts';
import { useKept } from '../../lib/kept-text.ts';
import { useTooLong } from '../../lib/too-long.ts';
import classes from './collections.module.css';

function NoteField({
  collection,
  kept,
  onChanged,
  onDone,
}: {
  collection: Collection;
  kept: CollectedCase;
  onChanged: (next: Collection) => void;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  const [note, keep, forget] = useKept(`note:${collection.id}:${kept.caseId}`, kept.note);
  const fault = tooLong(note, LIMITS.collectionNoteLength);
  const save = useMutation({
    mutationFn: () => api.collect(collection.id, kept.caseId, note.trim()),
    onSuccess: (next) => {
      forget();
      onChanged(next);
      onDone();
    },
  });
  return (
    <>
      <Textarea
        label={t('collections.note')}
        autoFocus
        autosize
        minRows={2}
        maxRows={8}
        value={note}
        error={fault}
        onChange={(event) => keep(event.currentTarget.value)}
      />
      {save.isError && <FailureNote failure={save.error} />}
      <div className={classes.tools}>
        <Button loading={save.isPending} disabled={fault !== null} onClick={() => save.mutate()}>
          {t('collections.save')}
        </Button>
        <Button
          variant="default"
          onClick={() => {
            forget();
            onDone();
          }}
        >
          {t('common.cancel')}
        </Button>
      </div>
    </>
  );
}

/** What stands below a case in a collection: the note, and for its owner the place in the order and the ways to change it. */
export function KeptTools({
  collection,
  kept,
  onChanged,
  onEarlier,
  onLater,
}: {
  collection: Collection;
  kept: CollectedCase;
  onChanged: (next: Collection) => void;
  onEarlier: (() => void) | null;
  onLater: (() => void) | null;
}) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [writing, setWriting] = useState(false);
  const remove = useMutation({
    mutationFn: () => api.uncollect(collection.id, kept.caseId),
    onSuccess: (next) => {
      onChanged(next);
      void queries.invalidateQueries({ queryKey: ['kept', kept.caseId] });
    },
  });
  const { title } = kept;
  if (writing) return <NoteField collection={collection} kept={kept} onChanged={onChanged} onDone={() => setWriting(false)} />;
  const icon = { variant: 'subtle', color: 'gray', size: 'var(--size-touch)' } as const;
  return (
    <>
      {kept.note !== '' && <p className={classes.note}>{kept.note}</p>}
      {remove.isError && <FailureNote failure={remove.error} />}
      <div className={classes.tools}>
        <Button
          component="a"
          href={caseSheetFile(kept)}
          download
          variant="default"
          leftSection={<IconFileDownload aria-hidden size="1.1rem" />}
          aria-label={t('keep.pdfNamed', { title })}
        >
          {t('keep.pdf')}
        </Button>
        {collection.mine && (
          <>
            <ActionIcon {...icon} onClick={() => setWriting(true)} aria-label={t('collections.noteNamed', { title })}>
              <IconPencil aria-hidden size="1.1rem" />
            </ActionIcon>
            {collection.cases.length > 1 && (
              <>
                {/* Left in the order of the keyboard where they lead nowhere, so that the focus is not lost on the way. */}
                <ActionIcon
                  {...icon}
                  data-disabled={onEarlier === null ? true : undefined}
                  aria-disabled={onEarlier === null}
                  onClick={() => onEarlier?.()}
                  aria-label={t('collections.earlier', { title })}
                >
                  <IconArrowUp aria-hidden size="1.1rem" />
                </ActionIcon>
                <ActionIcon
                  {...icon}
                  data-disabled={onLater === null ? true : undefined}
                  aria-disabled={onLater === null}
                  onClick={() => onLater?.()}
                  aria-label={t('collections.later', { title })}
                >
                  <IconArrowDown aria-hidden size="1.1rem" />
                </ActionIcon>
              </>
            )}
            <ActionIcon
              {...icon}
              loading={remove.isPending}
              onClick={() => remove.mutate()}
              aria-label={t('collections.removeNamed', { title })}
            >
              <IconTrash aria-hidden size="1.1rem" />
            </ActionIcon>
          </>
        )}
      </div>
    </>
  );
}
