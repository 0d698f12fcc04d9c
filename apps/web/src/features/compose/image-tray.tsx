import { ActionIcon, FileButton, Progress, UnstyledButton } from '@mantine/core';
import { IconArrowLeft, IconArrowRight, IconCheck, IconPhotoPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { LIMITS, type ImageView } from '#libs/contracts';
import { Chip } from '../../components/chip.tsx';
import { FailureNote } from '../../components/states.tsx';
import { MarkedTextarea } from '../../components/marked-textarea.tsx';
import { imageFile } from '../../lib/api.ts';
import type { Found } from '../../lib/identifiers/found.ts';
import type { useImageUploads } from '../../lib/image-uploads.ts';
import { useTooLong } from '../../lib/too-long.ts';
import type { CaseForm } from './case-form.ts';
import classes from './image-tray.module.css';

type Images = CaseForm['images'];

function Face({ image }: { image: ImageView | undefined }) {
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
      <img src={imageFile(image.id, 'display')} alt="" />
      <span className={classes.state}>
        <Chip tone="confirmed" icon={<IconCheck aria-hidden />}>
          {t('images.cleaned')}
        </Chip>
      </span>
    </div>
  );
}

/** The pictures of a case: adding, describing (required), ordering, removing; each says whether it is clean. */
export function ImageTray({
  images,
  states,
  uploads,
  room,
  found,
  onAdd,
  onChange,
  onBlur,
}: {
  images: Images;
  states: Map<string, ImageView>;
  uploads: ReturnType<typeof useImageUploads>;
  room: number;
  /** Identifiers in all texts of the form. */
  found: readonly Found[];
  onAdd: (files: File[]) => void;
  onChange: (images: Images) => void;
  onBlur: () => void;
}) {
  const { t } = useTranslation();
  const tooLong = useTooLong();
  const move = (from: number, to: number) => {
    const next = [...images];
    const [moved] = next.splice(from, 1);
    if (moved) next.splice(to, 0, moved);
    onChange(next);
  };
  return (
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
          <div className={classes.tools}>
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
      {room > 0 && (
        <li className={classes.tile}>
          <FileButton multiple accept="image/*" onChange={onAdd}>
            {(props) => (
              <UnstyledButton {...props} className={classes.add}>
                <IconPhotoPlus aria-hidden />
                <strong>{t('images.add')}</strong>
                <span>{t('images.how')}</span>
              </UnstyledButton>
            )}
          </FileButton>
        </li>
      )}
    </ul>
  );
}
