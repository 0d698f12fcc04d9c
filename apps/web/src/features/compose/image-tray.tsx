import { ActionIcon, FileButton, Progress, UnstyledButton } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import {
  IconAlertTriangle,
  IconArrowLeft,
  IconArrowRight,
  IconCamera,
  IconCheck,
  IconPencil,
  IconPhotoPlus,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { LIMITS } from '#libs/contracts';
import { Chip } from '../../components/chip.tsx';
import { DeskNotes } from '../../components/mask-editor/desk-notes.tsx';
import { PICTURE_FILES } from '../../components/mask-editor/picture-files.ts';
import { RemaskDialog } from '../../components/mask-editor/remask-dialog.tsx';
import type { usePictureDesk } from '../../components/mask-editor/use-picture-desk.ts';
import type { ShownImage } from '../../components/shown-image.ts';
import { FailureNote } from '../../components/states.tsx';
import { MarkedTextarea } from '../../components/marked-textarea.tsx';
import { imageFile } from '../../lib/api.ts';
import type { ExaminedImage } from '../../lib/api-types.ts';
import type { Found } from '../../lib/identifiers/found.ts';
import type { useImageUploads } from '../../lib/image-uploads.ts';
import { useTooLong } from '../../lib/too-long.ts';
import type { CaseForm } from './case-form.ts';
import classes from './image-tray.module.css';

type Images = CaseForm['images'];

function Face({ image }: { image: ExaminedImage | undefined }) {
  const { t } = useTranslation();
  if (image?.state === 'refused') {
    return (
      <div className={classes.face} data-refused>
        <p role="alert">{image.refusal?.message ?? t('images.refused')}</p>
      </div>
    );
  }
  if (image?.state !== 'ready') {
    return (
      <div className={classes.face} role="status">
        <p>{t('images.cleaning')}</p>
      </div>
    );
  }
  return (
    <div className={classes.face}>
      <img src={imageFile(image.id, 'display', image.version)} alt="" />
      <span className={classes.state}>
        <Chip tone="confirmed" icon={<IconCheck aria-hidden />}>
          {t('images.cleaned')}
        </Chip>
      </span>
    </div>
  );
}

/** What its author should know of a cleaned picture: what was decided for them, and where it was posted before. */
function Remarks({ image }: { image: ExaminedImage | undefined }) {
  const { t } = useTranslation();
  if (image?.state !== 'ready') return null;
  return (
    <>
      {image.notes.map(({ code, message }) => (
        <p key={code} className={classes.remark}>
          {message}
        </p>
      ))}
      {image.postedBefore.length > 0 && (
        <p className={classes.remark} data-tone="waiting">
          <IconAlertTriangle aria-hidden />
          <span>
            {t('mask.postedBefore')}{' '}
            {image.postedBefore.map(({ caseId, title }) => (
              <Link key={caseId} to={`/cases/${caseId}`} target="_blank">
                {title}
              </Link>
            ))}
          </span>
        </p>
      )}
    </>
  );
}

/** The pictures of a case: adding, describing (required), ordering, removing; each says whether it is clean. */
export function ImageTray({
  images,
  states,
  uploads,
  room,
  found,
  desk,
  onChange,
  onBlur,
}: {
  images: Images;
  states: Map<string, ExaminedImage>;
  uploads: ReturnType<typeof useImageUploads>;
  room: number;
  /** Identifiers in all texts of the form. */
  found: readonly Found[];
  desk: ReturnType<typeof usePictureDesk>;
  onChange: (images: Images) => void;
  onBlur: () => void;
}) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  // With the version it had when it was opened: the next one cannot be looked at yet.
  const [covering, setCovering] = useState<ShownImage | null>(null);
  const byTouch = useMediaQuery('(pointer: coarse)');
  const move = (from: number, to: number) => {
    const next = [...images];
    const [moved] = next.splice(from, 1);
    if (moved) next.splice(to, 0, moved);
    onChange(next);
  };
  const choosers = [
    { key: 'files', Sign: IconPhotoPlus, words: t('images.add'), capture: undefined },
    ...(byTouch ? [{ key: 'camera', Sign: IconCamera, words: t('mask.camera'), capture: 'environment' as const }] : []),
  ];
  return (
    <>
      <ul className={classes.tray} aria-label={t('images.label')}>
        {images.map((image, index) => (
          <li key={image.id} className={classes.tile}>
            <Face image={states.get(image.id)} />
            {states.get(image.id)?.state !== 'refused' && (
              <MarkedTextarea
                found={found.filter(({ field }) => field === `images.${image.id}`)}
                id={index === 0 ? 'part-imageDescriptions' : undefined}
                aria-label={t('images.describeNumber', { number: index + 1 })}
                placeholder={t('images.describe')}
                autosize
                minRows={1}
                size="sm"
                error={tooLong(image.description, LIMITS.imageDescriptionLength)}
                value={image.description}
                onChange={(event) =>
                  onChange(images.map((other) => (other.id === image.id ? { ...other, description: event.currentTarget.value } : other)))
                }
                onBlur={onBlur}
              />
            )}
            <Remarks image={states.get(image.id)} />
            <div className={classes.tools}>
              {states.get(image.id)?.state === 'ready' && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="var(--size-touch)"
                  onClick={() => setCovering({ id: image.id, description: image.description, version: states.get(image.id)?.version ?? 1 })}
                  aria-label={t('mask.again', { number: index + 1 })}
                >
                  <IconPencil aria-hidden size="1.1rem" />
                </ActionIcon>
              )}
              <ActionIcon
                variant="subtle"
                color="gray"
                size="var(--size-touch)"
                disabled={index === 0}
                onClick={() => move(index, index - 1)}
                aria-label={t('images.earlier', { number: index + 1 })}
              >
                <IconArrowLeft aria-hidden size="1.1rem" />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="var(--size-touch)"
                disabled={index === images.length - 1}
                onClick={() => move(index, index + 1)}
                aria-label={t('images.later', { number: index + 1 })}
              >
                <IconArrowRight aria-hidden size="1.1rem" />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                color="gray"
                size="var(--size-touch)"
                onClick={() => onChange(images.filter(({ id }) => id !== image.id))}
                aria-label={t('images.removeNumber', { number: index + 1 })}
              >
                <IconTrash aria-hidden size="1.1rem" />
              </ActionIcon>
            </div>
          </li>
        ))}
        {uploads.pending.map((upload) => (
          <li key={upload.key} className={classes.tile}>
            {upload.failure ? (
              <>
                <FailureNote failure={upload.failure} onRetry={() => uploads.retry(upload)} />
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size="var(--size-touch)"
                  onClick={() => uploads.drop(upload.key)}
                  aria-label={t('images.remove')}
                >
                  <IconTrash aria-hidden size="1.1rem" />
                </ActionIcon>
              </>
            ) : (
              <div className={classes.face} role="status">
                <p>{t('images.sending', { percent: upload.progress })}</p>
                <Progress className={classes.progress} value={upload.progress} aria-label={t('images.sendingLabel')} />
              </div>
            )}
          </li>
        ))}
        {room > 0 &&
          choosers.map(({ key, Sign, words, capture }) => (
            <li key={key} className={classes.tile}>
              <FileButton
                multiple={!capture}
                accept={capture ? 'image/*' : PICTURE_FILES}
                capture={capture}
                onChange={(chosen) => desk.take(chosen === null ? [] : [chosen].flat())}
              >
                {(props) => (
                  <UnstyledButton {...props} className={classes.add}>
                    <Sign aria-hidden />
                    <strong>{words}</strong>
                    {!capture && <span>{t('images.how')}</span>}
                  </UnstyledButton>
                )}
              </FileButton>
            </li>
          ))}
      </ul>
      <DeskNotes desk={desk} />
      <RemaskDialog image={covering} onClose={() => setCovering(null)} />
    </>
  );
}
