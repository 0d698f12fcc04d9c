import { ActionIcon, Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconArrowLeft, IconTrash } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { errorMessage, LIMITS } from '#libs/contracts';
import { PictureDesk } from '../../components/mask-editor/picture-desk.tsx';
import { usePictureDesk } from '../../components/mask-editor/use-picture-desk.ts';
import { IdentifierPanel } from '../../components/identifier-panel.tsx';
import { useFailureText } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import type { CaseView, IdentifierAnswerInput } from '../../lib/api-types.ts';
import { ApiFailure } from '../../lib/failures.ts';
import { currentLocale } from '../../lib/i18n.ts';
import { replaceAllFound, type Found } from '../../lib/identifiers/found.ts';
import { useIdentifiers } from '../../lib/identifiers/use-identifiers.ts';
import { useImageStates, useImageUploads } from '../../lib/image-uploads.ts';
import { say } from '../../lib/say.ts';
import { useTitle } from '../../lib/use-title.ts';
import { AudienceFields, QuestionFields, SectionFields } from './case-fields.tsx';
import { missingParts, textsOf, withText, type CaseForm } from './case-form.ts';
import { Checklist, goToPart } from './checklist.tsx';
import { ConflictNote } from './conflict-note.tsx';
import { ConsentCard } from './consent-card.tsx';
import { DiscardDialog } from './discard-dialog.tsx';
import { ImageTray } from './image-tray.tsx';
import { PreviewDialog } from './preview-dialog.tsx';
import { SaveNote } from './save-note.tsx';
import { SimilarLine } from './similar-line.tsx';
import { useDraft } from './use-draft.ts';
import classes from './compose.module.css';

/** The sheet on which a case is written. `view` is null for a case that does not exist yet. */
export function Composer({ view, onCreated }: { view: CaseView | null; onCreated: (id: string) => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const failureText = useFailureText();
  const answers = useRef<() => IdentifierAnswerInput[]>(() => []);
  const { id, form, save, saver } = useDraft(view, onCreated, () => answers.current());
  const identifiers = useIdentifiers(textsOf(form), form.language, id ?? 'new');
  useEffect(() => {
    answers.current = identifiers.forServer;
  });
  const [previewing, setPreviewing] = useState(false);
  const [discarding, setDiscarding] = useState(false);
  const [dragging, setDragging] = useState(false);
  const published = view !== null && view.state !== 'draft';
  const heading = published ? t('compose.editTitle') : t('nav.newCase');
  useTitle(heading);

  const change = (part: Partial<CaseForm>) => saver.change({ ...saver.read().form, ...part });
  const saveNow = () => {
    if (!published) void saver.flush();
  };
  const place = `case:${id ?? 'new'}`;
  const uploads = useImageUploads(place, (image) => {
    change({ images: [...saver.read().form.images, { id: image.id, description: '' }] });
    saveNow();
  });
  const states = useImageStates(form.images.map((image) => image.id));
  const room = LIMITS.imagesPerCase - form.images.length - uploads.pending.length;
  const desk = usePictureDesk({ place, room, onReady: uploads.add });
  const missing = missingParts(form, (imageId) => states.get(imageId)?.state);

  const publish = useMutation({
    mutationFn: async () => {
      await saver.flush();
      const now = saver.read();
      if (now.save.kind === 'refused') throw now.save.failure;
      if (now.save.kind === 'conflict')
        throw new ApiFailure('CASE_CHANGED_ELSEWHERE', 409, errorMessage('CASE_CHANGED_ELSEWHERE', currentLocale()));
      if (now.id === null || (now.save.kind !== 'saved' && now.save.kind !== 'clean')) throw new ApiFailure('NETWORK', 0, '');
      return api.publishCase(now.id, identifiers.forServer());
    },
    onSuccess: async (out) => {
      queries.setQueryData(['case', out.id], out);
      void queries.invalidateQueries({ queryKey: ['cases'] });
      void queries.invalidateQueries({ queryKey: ['counts'] });
      await navigate(`/cases/${out.id}/published`, { replace: true });
    },
    onError: (failure) => {
      if (identifiers.learn(failure)) stopForIdentifiers();
    },
  });
  const saveEdit = useMutation({
    mutationFn: () => saver.flush(),
    onSuccess: async () => {
      const { save: result } = saver.read();
      if (result.kind === 'refused') {
        identifiers.learn(result.failure);
        say(failureText(result.failure), 'failed');
      }
      if (result.kind !== 'saved' && result.kind !== 'clean') return;
      await queries.invalidateQueries({ queryKey: ['case', id] });
      await navigate(`/cases/${id}`, { replace: true });
    },
  });

  const replace = (found: Found[]) => {
    const texts = textsOf(saver.read().form);
    const fields = [...new Set(found.map(({ field }) => field))];
    const next = fields.reduce(
      (now, field) =>
        withText(
          now,
          field,
          replaceAllFound(
            texts[field] ?? '',
            found.filter((one) => one.field === field),
          ),
        ),
      saver.read().form,
    );
    saver.change(next);
    saveNow();
  };
  const stopForIdentifiers = () => {
    setPreviewing(false);
    goToPart('identifiers');
    say(t('identifiers.stopped'), 'failed');
  };
  const onPaste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    desk.take(event.clipboardData.files);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDragging(false);
    desk.take(event.dataTransfer.files);
  };
  const onDragOver = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDragging(true);
  };
  const wide = useMediaQuery('(min-width: 75em)');
  const panel = <IdentifierPanel identifiers={identifiers} onReplace={replace} />;
  const [firstMissing] = missing;
  const preview = () => {
    if (desk.waiting > 0) {
      desk.resume();
      return;
    }
    if (firstMissing) {
      goToPart(firstMissing);
      say(t('compose.stillMissing', { part: t(`part.${firstMissing}`) }), 'failed');
      return;
    }
    if (identifiers.open.length > 0) {
      stopForIdentifiers();
      return;
    }
    publish.reset();
    setPreviewing(true);
  };

  return (
    <div
      className={classes.page}
      data-dragging={dragging}
      onPaste={onPaste}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setDragging(false)}
    >
      <div className={classes.column}>
        <header className={classes.head}>
          <ActionIcon
            className={classes.phoneOnly}
            variant="subtle"
            color="gray"
            size="var(--size-touch)"
            aria-label={t('common.back')}
            onClick={() => void navigate(-1)}
          >
            <IconArrowLeft aria-hidden />
          </ActionIcon>
          <h1 className={classes.heading}>{heading}</h1>
          <SaveNote save={save} />
          {!published && id !== null && (
            <ActionIcon
              variant="subtle"
              color="gray"
              size="var(--size-touch)"
              aria-label={t('discard.open')}
              onClick={() => setDiscarding(true)}
            >
              <IconTrash aria-hidden size="1.2rem" />
            </ActionIcon>
          )}
        </header>
        {save.kind === 'conflict' && id !== null && <ConflictNote caseId={id} saver={saver} />}
        <QuestionFields form={form} found={identifiers.found} onChange={change} onBlur={saveNow} />
        <div id="part-images">
          <ImageTray
            images={form.images}
            states={states}
            uploads={uploads}
            room={room}
            found={identifiers.found}
            desk={desk}
            onChange={(images) => change({ images })}
            onBlur={saveNow}
          />
        </div>
        <SectionFields form={form} found={identifiers.found} onChange={change} onBlur={saveNow} />
        {!wide && panel}
        <AudienceFields form={form} found={identifiers.found} onChange={change} onBlur={saveNow} />
        <ConsentCard form={form} onChange={change} />
      </div>
      <aside className={classes.aside} aria-label={t('compose.around')}>
        {wide && panel}
        <SimilarLine
          form={form}
          caseId={id}
          imageIds={form.images.map(({ id: imageId }) => imageId).filter((imageId) => states.get(imageId)?.state === 'ready')}
        />
        <Checklist form={form} missing={missing} identifiersOpen={identifiers.open.length} />
        <div className={classes.foot}>
          {published ? (
            <Button
              fullWidth
              loading={saveEdit.isPending}
              disabled={missing.length > 0 || identifiers.open.length > 0}
              onClick={() => saveEdit.mutate()}
            >
              {t('compose.saveEdit')}
            </Button>
          ) : (
            <Button fullWidth px="sm" variant={firstMissing || identifiers.open.length > 0 ? 'light' : 'filled'} onClick={preview}>
              {t('compose.preview')}
            </Button>
          )}
          <p className={classes.quiet}>{t('compose.danger')}</p>
        </div>
      </aside>
      <PictureDesk desk={desk} />
      <PreviewDialog
        form={form}
        together={identifiers.together}
        opened={previewing}
        publishing={publish.isPending}
        failure={publish.error}
        onClose={() => setPreviewing(false)}
        onPublish={() => publish.mutate()}
      />
      {id !== null && <DiscardDialog caseId={id} saver={saver} opened={discarding} onClose={() => setDiscarding(false)} />}
    </div>
  );
}
