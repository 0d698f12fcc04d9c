import { ActionIcon, Button } from '@mantine/core';
import { IconEye, IconMinus, IconPlus, IconSquarePlus, IconTrash, IconZoomReset, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { useStage } from './use-stage.ts';
import classes from './mask-editor.module.css';

/** What can be done to the boxes and how large all is shown, above the stage so that it hides nothing; each does what a key does. */
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
  const act = (name: string, Sign: Icon, onClick: () => void, pressed?: boolean) => (
    <ActionIcon className={classes.icon} onClick={onClick} aria-label={name} aria-pressed={pressed}>
      <Sign aria-hidden size="1.2rem" />
    </ActionIcon>
  );
  return (
    <div className={classes.stageTools}>
      <Button className={classes.newBox} leftSection={<IconSquarePlus aria-hidden size="1.1rem" />} onClick={stage.addBox}>
        {t('mask.newBox')}
      </Button>
      {stage.selected !== null && act(t('mask.removeBox'), IconTrash, stage.removeBox)}
      {onGlass && act(t('mask.lookBelow'), IconEye, () => onGlass(!glass), glass)}
      <span className={classes.gap} />
      {stage.frame.scale > 1 && act(t('mask.whole'), IconZoomReset, stage.whole)}
      {act(t('mask.smaller'), IconMinus, () => stage.zoom(-1))}
      {act(t('mask.larger'), IconPlus, () => stage.zoom(1))}
    </div>
  );
}
