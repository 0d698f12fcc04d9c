import { ActionIcon, Button, CloseButton, FileButton } from '@mantine/core';
import { IconAlertTriangle, IconBulb, IconEraser, IconHelp, IconMessage, IconPhoto, IconSend2, type Icon } from '@tabler/icons-react';
import { useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { LIMITS, REPLY_KINDS, type ReplyKind } from '#libs/contracts';
import { ChoiceChip } from '../../components/choice-chip.tsx';
import { IdentifierPanel } from '../../components/identifier-panel.tsx';
import { DeskNotes } from '../../components/mask-editor/desk-notes.tsx';
import { PICTURE_FILES } from '../../components/mask-editor/picture-files.ts';
import { PictureDesk } from '../../components/mask-editor/picture-desk.tsx';
import { usePictureDesk } from '../../components/mask-editor/use-picture-desk.ts';
import { KeyHint } from '../../components/key-hint.tsx';
import { MarkedTextarea } from '../../components/marked-textarea.tsx';
import { FailureNote } from '../../components/states.tsx';
import { imageFile } from '../../lib/api.ts';
import { currentLocale } from '../../lib/i18n.ts';
import { replaceAllFound } from '../../lib/identifiers/found.ts';
import { useIdentifiers } from '../../lib/identifiers/use-identifiers.ts';
import { useImageStates, useImageUploads } from '../../lib/image-uploads.ts';
import { useKept } from '../../lib/kept-text.ts';
import { useTooLong } from '../../lib/too-long.ts';
import { useTellTyping } from './use-company.ts';
import type { Thread } from './use-thread.ts';
import classes from './reply-bar.module.css';

interface ReplyDraft {
  kind: ReplyKind;
  body: string;
  imageIds: string[];
}

const BLANK: ReplyDraft = { kind: 'reply', body: '', imageIds: [] };
const ICONS: Record<ReplyKind, Icon> = {
  reply: IconMessage,
  question: IconHelp,
  hypothesis: IconBulb,
  alert: IconAlertTriangle,
  correction: IconEraser,
};

/** Where one answers. What is typed survives leaving the page; Ctrl+Enter sends. */
export function ReplyBar({ caseId, onSend }: { caseId: string; onSend: Thread['send'] }) {
  const { t } = useTranslation();
  const [draft, keep, forget] = useKept<ReplyDraft>(`reply:${caseId}`, BLANK);
  const tellTyping = useTellTyping(caseId);
  const tooLong = useTooLong();
  const identifiers = useIdentifiers({ body: draft.body }, currentLocale(), `reply:${caseId}`);
  const [touched, setTouched] = useState(false);
  const states = useImageStates(draft.imageIds);
  const place = `reply:${caseId}`;
  const uploads = useImageUploads(place, (image) => keep({ ...draft, imageIds: [...draft.imageIds, image.id] }));
  const room = LIMITS.imagesPerReply - draft.imageIds.length - uploads.pending.length;
  const desk = usePictureDesk({ place, room, onReady: uploads.add });
  const attached = draft.imageIds.map((id) => states.get(id));
  const imagesReady = attached.every((image) => image?.state === 'ready') && uploads.pending.length === 0 && desk.waiting === 0;
  const sendable = draft.body.trim() !== '' && draft.body.length <= LIMITS.replyLength && imagesReady && identifiers.open.length === 0;

  const send = () => {
    if (!sendable) return;
    onSend({ kind: draft.kind, body: draft.body.trim(), imageIds: draft.imageIds, identifierAnswers: identifiers.forServer() });
    forget();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  };
  const onPaste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return;
    event.preventDefault();
    desk.take(event.clipboardData.files);
  };

  return (
    <section className={classes.bar} aria-label={t('reply.label')} data-open={touched || draft.body !== '' || draft.imageIds.length > 0}>
      {draft.body !== '' && (
        <div className={classes.found}>
          <IdentifierPanel identifiers={identifiers} onReplace={(found) => keep({ ...draft, body: replaceAllFound(draft.body, found) })} />
        </div>
      )}
      <MarkedTextarea
        found={identifiers.found}
        aria-label={t('reply.field')}
        placeholder={t('reply.placeholder')}
        autosize
        minRows={1}
        maxRows={10}
        error={tooLong(draft.body, LIMITS.replyLength)}
        variant="unstyled"
        classNames={{ input: classes.input }}
        value={draft.body}
        onChange={(event) => {
          keep({ ...draft, body: event.currentTarget.value });
          tellTyping();
        }}
        onFocus={() => setTouched(true)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      {(draft.imageIds.length > 0 || uploads.pending.length > 0) && (
        <ul className={classes.images}>
          {draft.imageIds.map((id) => {
            const image = states.get(id);
            return (
              <li key={id} data-refused={image?.state === 'refused'}>
                {image?.state === 'ready' ? (
                  <img src={imageFile(id, 'thumb', image.version)} alt="" />
                ) : (
                  <span>{image?.refusal?.message ?? t('images.cleaning')}</span>
                )}
                <CloseButton
                  aria-label={t('images.remove')}
                  onClick={() => keep({ ...draft, imageIds: draft.imageIds.filter((other) => other !== id) })}
                />
              </li>
            );
          })}
          {uploads.pending.map((upload) => (
            <li key={upload.key}>
              {upload.failure ? (
                <FailureNote failure={upload.failure} onRetry={() => uploads.retry(upload)} />
              ) : (
                <span>{t('images.sending', { percent: upload.progress })}</span>
              )}
              <CloseButton aria-label={t('images.remove')} onClick={() => uploads.drop(upload.key)} />
            </li>
          ))}
        </ul>
      )}
      <DeskNotes desk={desk} />
      <div className={classes.row}>
        <div className={classes.kinds} role="group" aria-label={t('reply.kind')}>
          {REPLY_KINDS.map((kind) => {
            const KindIcon = ICONS[kind];
            return (
              <ChoiceChip
                key={kind}
                on={draft.kind === kind}
                tone={kind === 'alert' ? 'urgent' : 'petrol'}
                icon={<KindIcon aria-hidden />}
                onToggle={() => keep({ ...draft, kind })}
              >
                {t(`replyKind.${kind}`)}
              </ChoiceChip>
            );
          })}
        </div>
        <FileButton multiple accept={PICTURE_FILES} onChange={desk.take}>
          {(props) => (
            <ActionIcon {...props} variant="subtle" size="xl" disabled={room <= 0} aria-label={t('reply.attach')}>
              <IconPhoto aria-hidden />
            </ActionIcon>
          )}
        </FileButton>
        <Button
          className={classes.send}
          disabled={!sendable}
          onClick={send}
          leftSection={<IconSend2 aria-hidden size="1.1rem" />}
          rightSection={<KeyHint onPetrol>{`Ctrl ${t('keys.enter')}`}</KeyHint>}
        >
          {t('reply.send')}
        </Button>
      </div>
      <PictureDesk desk={desk} />
    </section>
  );
}
