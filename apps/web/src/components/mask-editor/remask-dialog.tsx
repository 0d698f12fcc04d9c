import { ActionIcon, Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, imageFile } from '../../lib/api.ts';
import type { Box } from '../../lib/pictures/edit.ts';
import { say } from '../../lib/say.ts';
import type { ShownImage } from '../shown-image.ts';
import { FailureNote } from '../states.tsx';
import { MaskBoxes, masksOf } from './mask-boxes.tsx';
import classes from './mask-editor.module.css';

function Remask({ image, onClose }: { image: ShownImage; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [boxes, setBoxes] = useState<readonly Box[]>([]);
  const cover = useMutation({
    mutationFn: () => api.maskImage(image.id, masksOf(boxes)),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['image', image.id] });
      void queries.invalidateQueries({ queryKey: ['case'] });
      say(t('mask.covered'));
      onClose();
    },
  });
  return (
    <div className={classes.editor}>
      <header className={classes.head}>
        <ActionIcon className={classes.icon} onClick={onClose} aria-label={t('common.close')} data-autofocus>
          <IconX aria-hidden />
        </ActionIcon>
        <h2>{t('mask.againTitle')}</h2>
      </header>
      <MaskBoxes source={imageFile(image.id, 'full', image.version)} name={image.description} boxes={boxes} onBoxes={setBoxes} inDialog />
      <footer className={classes.foot}>
        {cover.isError && <FailureNote failure={cover.error} />}
        <p>{t('mask.againWhy')}</p>
        <div className={classes.footRow}>
          <Button loading={cover.isPending} disabled={boxes.length === 0} onClick={() => cover.mutate()}>
            {t('mask.cover')}
          </Button>
        </div>
      </footer>
    </div>
  );
}

/** More boxes over a picture that others may see already. Null hides it. */
export function RemaskDialog({ image, onClose }: { image: ShownImage | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal.Root opened={image !== null} onClose={onClose} fullScreen padding={0}>
      <Modal.Overlay />
      <Modal.Content className={classes.dialog} aria-label={t('mask.againTitle')}>
        {image && <Remask key={image.id} image={image} onClose={onClose} />}
      </Modal.Content>
    </Modal.Root>
  );
}
