import { ActionIcon, Button } from '@mantine/core';
import { IconEye, IconMinus, IconPlus, IconTrash, IconZoomReset } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { useStage } from './use-stage.ts';
import classes from './mask-editor.module.css';

/** Zoom at the upper edge of the stage, the boxes at its lower one; each does by a tap what a key does. */
export function StageTools({
  stage,
  glass,
  onGlass,
}: {
  stage: ReturnType<typeof useStage>;
  glass: boolean;
  onGlass: ((glass: boolean) => void) | null;
}) {
  const { t } = useTranslation();
  return (
    <>
      <div className={classes.zoom}>
        <ActionIcon className={classes.overlaid} onClick={() => stage.zoom(-1)} aria-label={t('mask.smaller')}>
          <IconMinus aria-hidden />
        </ActionIcon>
        <ActionIcon className={classes.overlaid} onClick={() => stage.zoom(1)} aria-label={t('mask.larger')}>
          <IconPlus aria-hidden />
        </ActionIcon>
        {stage.frame.scale > 1 && (
          <ActionIcon className={classes.overlaid} onClick={stage.whole} aria-label={t('mask.whole')}>
            <IconZoomReset aria-hidden />
          </ActionIcon>
        )}
      </div>
      <div className={classes.onStage}>
        <span className={classes.here}>{t('mask.here')}</span>
        {onGlass && (
          <ActionIcon className={classes.overlaid} aria-pressed={glass} onClick={() => onGlass(!glass)} aria-label={t('mask.lookBelow')}>
            <IconEye aria-hidden />
          </ActionIcon>
        )}
        {stage.selected !== null && (
          <ActionIcon className={classes.overlaid} onClick={stage.removeBox} aria-label={t('mask.removeBox')}>
            <IconTrash aria-hidden />
          </ActionIcon>
        )}
        <Button className={classes.overlaid} leftSection={<IconPlus aria-hidden size="1.1rem" />} onClick={stage.addBox}>
          {t('mask.newBox')}
        </Button>
      </div>
    </>
  );
}
