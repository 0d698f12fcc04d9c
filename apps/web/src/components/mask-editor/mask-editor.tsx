import { ActionIcon, Button, UnstyledButton } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCrop,
  IconRotateClockwise,
  IconSquare,
  IconTrash,
  IconX,
  IconZoomIn,
  type Icon,
} from '@tabler/icons-react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImageWindow } from '#libs/contracts';
import type { ApiFailure } from '../../lib/failures.ts';
import { showsMore, turnEdit, type Edit } from '../../lib/pictures/edit.ts';
import { turnedSize } from '../../lib/pictures/geometry.ts';
import { redo, stepTo, undo, type History } from '../../lib/pictures/history.ts';
import type { Picture } from '../../lib/pictures/read-picture.ts';
import { showTurned } from '../../lib/pictures/render-picture.ts';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { BoxStage } from './box-stage.tsx';
import { CheckList } from './check-list.tsx';
import { StageTools } from './stage-tools.tsx';
import { StudySliders } from './study-sliders.tsx';
import type { BoxTool } from './use-box-gestures.ts';
import { QUESTIONS, type Answers, type Work } from './use-picture-desk.ts';
import { useRendered } from './use-read-picture.ts';
import { useStage } from './use-stage.ts';
import classes from './mask-editor.module.css';

function Drawn({ bitmap, turns }: { bitmap: ImageBitmap; turns: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (canvas.current) showTurned(canvas.current, bitmap, turns);
  }, [bitmap, turns]);
  return <canvas ref={canvas} aria-hidden />;
}

/** One picture under the hands of its author: boxes, crop, turns, all undoable, and the questions to be answered before it goes on. */
export function MaskEditor({
  picture,
  work,
  title,
  onWork,
  onNext,
  onDrop,
  onClose,
  onFailure,
}: {
  picture: Picture;
  work: Work;
  title: string;
  onWork: (work: Work) => void;
  /** Gets the pixels as they are drawn now. */
  onNext: (bitmap: ImageBitmap) => void;
  onDrop: () => void;
  onClose: () => void;
  onFailure: (failure: ApiFailure) => void;
}) {
  const { t } = useTranslation();
  const { history, answers } = work;
  const edit = history.now;
  const [tool, setTool] = useState<BoxTool>('mask');
  const [glass, setGlass] = useState(false);
  const [sliding, setSliding] = useState<{ frame: number; window: ImageWindow | null } | null>(null);
  const failed = useRef(onFailure);
  useEffect(() => {
    failed.current = onFailure;
  });
  const fail = useCallback((failure: ApiFailure) => failed.current(failure), []);
  const { bitmap, fresh } = useRendered(picture, sliding?.frame ?? edit.frame, sliding ? sliding.window : edit.window, fail);

  const go = (next: History<Edit>) => onWork({ history: next, answers: showsMore(edit, next.now) ? {} : answers });
  const change = (part: Partial<Edit>) => go(stepTo(history, { ...edit, ...part }));
  const stage = useStage(edit.boxes, (boxes) => change({ boxes }));
  const turn = () => {
    stage.whole();
    go(stepTo(history, turnEdit(edit)));
  };
  const addBox = () => {
    setTool('mask');
    stage.addBox();
  };
  const answer = (next: Answers) => {
    onWork({ history, answers: next });
    if (Object.values(next).includes('yes')) setTool('mask');
  };
  useShortcuts(
    {
      m: addBox,
      r: turn,
      c: () => setTool(tool === 'crop' ? 'mask' : 'crop'),
      '+': () => stage.zoom(1),
      '=': () => stage.zoom(1),
      '-': () => stage.zoom(-1),
      '0': stage.whole,
      ArrowLeft: () => stage.pan(-1, 0),
      ArrowRight: () => stage.pan(1, 0),
      ArrowUp: () => stage.pan(0, -1),
      ArrowDown: () => stage.pan(0, 1),
    },
    true,
  );
  useHotkeys(
    [
      ['mod+Z', () => go(undo(history))],
      ['mod+shift+Z', () => go(redo(history))],
      ['mod+Y', () => go(redo(history))],
    ],
    [],
  );
  const cleared = QUESTIONS.every((question) => answers[question] === 'no');
  const tools: { name: 'mask' | 'crop' | 'turn' | 'move' | 'undo' | 'redo'; Sign: Icon; act: () => void; on?: boolean; off?: boolean }[] = [
    { name: 'mask', Sign: IconSquare, act: () => setTool('mask'), on: tool === 'mask' },
    { name: 'crop', Sign: IconCrop, act: () => setTool(tool === 'crop' ? 'mask' : 'crop'), on: tool === 'crop' },
    { name: 'turn', Sign: IconRotateClockwise, act: turn },
    {
      name: 'move',
      Sign: IconZoomIn,
      act: () => {
        if (tool !== 'move') stage.zoom(1);
        setTool(tool === 'move' ? 'mask' : 'move');
      },
      on: tool === 'move',
    },
    { name: 'undo', Sign: IconArrowBackUp, act: () => go(undo(history)), off: history.past.length === 0 },
    { name: 'redo', Sign: IconArrowForwardUp, act: () => go(redo(history)), off: history.future.length === 0 },
  ];

  return (
    <div className={classes.editor}>
      <header className={classes.head}>
        <ActionIcon className={classes.icon} onClick={onClose} aria-label={t('mask.close')} data-autofocus>
          <IconX aria-hidden />
        </ActionIcon>
        <h2>{title}</h2>
        <ActionIcon className={classes.icon} onClick={onDrop} aria-label={t('images.remove')}>
          <IconTrash aria-hidden size="1.2rem" />
        </ActionIcon>
        <Button
          className={classes.next}
          variant="subtle"
          disabled={!cleared || !fresh || sliding !== null}
          aria-describedby={cleared ? undefined : 'mask-answer-all'}
          onClick={() => onNext(bitmap)}
        >
          {t('mask.next')}
        </Button>
      </header>
      <div className={classes.body}>
        <div className={classes.left} data-glass={glass}>
          <StageTools stage={{ ...stage, addBox }} glass={glass} onGlass={edit.boxes.length > 0 ? setGlass : null} />
          <BoxStage
            keys={t('mask.keys')}
            size={turnedSize(bitmap, edit.turns)}
            picture={<Drawn bitmap={bitmap} turns={edit.turns} />}
            boxes={edit.boxes}
            onBoxes={(boxes) => change({ boxes })}
            crop={edit.crop}
            onCrop={(crop) => change({ crop })}
            tool={tool}
            frame={stage.frame}
            onFrame={stage.setFrame}
            selected={stage.selected}
            onSelect={stage.setSelected}
            focusWhen={stage.focusWhen}
            surface={stage.surface}
          />
          <p className={classes.here}>{t('mask.here')}</p>
          <div className={classes.tools} role="toolbar" aria-label={t('mask.tools')}>
            {tools.map(({ name, Sign, act, on, off = false }) => (
              <UnstyledButton key={name} className={classes.tool} aria-pressed={on} disabled={off} onClick={act}>
                <Sign aria-hidden />
                {t(`mask.tool.${name}`)}
              </UnstyledButton>
            ))}
          </div>
        </div>
        <div className={classes.side}>
          {picture.study?.bands === true && <p className={classes.note}>{t('mask.bands')}</p>}
          {picture.facts.animated && <p className={classes.note}>{t('mask.firstOnly')}</p>}
          {tool === 'crop' && edit.crop !== null && (
            <Button variant="default" className={classes.plain} onClick={() => change({ crop: null })}>
              {t('mask.wholeCrop')}
            </Button>
          )}
          {picture.study && (
            <StudySliders
              study={picture.study}
              frame={sliding?.frame ?? edit.frame}
              window={sliding ? sliding.window : edit.window}
              onFrame={(frame, decided) => {
                setSliding(decided ? null : { frame, window: edit.window });
                if (decided && frame !== edit.frame) change({ frame });
              }}
              onWindow={(window, decided) => {
                setSliding(decided ? null : { frame: edit.frame, window });
                if (decided) change({ window });
              }}
            />
          )}
          <CheckList answers={answers} onAnswers={answer} />
          {!cleared && (
            <p id="mask-answer-all" className={classes.quiet}>
              {t('mask.check.answerAll')}
            </p>
          )}
          <p className={classes.keys}>{t('mask.keysShort')}</p>
        </div>
      </div>
    </div>
  );
}
