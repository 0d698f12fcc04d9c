import { Slider } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ImageWindow } from '#libs/contracts';
import type { DicomStudy } from '../../lib/pictures/dicom-study.ts';
import classes from './mask-editor.module.css';

/** Which picture of a DICOM film and which greys: shown while sliding, decided when let go. */
export function StudySliders({
  study,
  frame,
  window,
  onFrame,
  onWindow,
}: {
  study: DicomStudy;
  frame: number;
  window: ImageWindow | null;
  onFrame: (frame: number, decided: boolean) => void;
  onWindow: (window: ImageWindow, decided: boolean) => void;
}) {
  const { t } = useTranslation();
  const stated = study.window;
  const shown = window ?? stated;
  if (study.frames === 1 && !stated) return null;
  return (
    <div className={classes.sliders}>
      {study.frames > 1 && (
        <div>
          <span id="mask-frame">{t('mask.frame', { number: frame + 1, total: study.frames })}</span>
          <Slider
            thumbProps={{ 'aria-labelledby': 'mask-frame' }}
            label={(value) => value + 1}
            min={0}
            max={study.frames - 1}
            value={frame}
            onChange={(value) => onFrame(value, false)}
            onChangeEnd={(value) => onFrame(value, true)}
          />
        </div>
      )}
      {stated && shown && (
        <>
          <div>
            <span id="mask-center">{t('mask.windowCenter')}</span>
            <Slider
              thumbProps={{ 'aria-labelledby': 'mask-center' }}
              // A lower centre makes a brighter picture.
              inverted
              min={stated.center - stated.width}
              max={stated.center + stated.width}
              step={stated.width / 100}
              label={Math.round}
              value={shown.center}
              onChange={(center) => onWindow({ ...shown, center }, false)}
              onChangeEnd={(center) => onWindow({ ...shown, center }, true)}
            />
          </div>
          <div>
            <span id="mask-width">{t('mask.windowWidth')}</span>
            <Slider
              thumbProps={{ 'aria-labelledby': 'mask-width' }}
              inverted
              min={Math.max(1, stated.width / 20)}
              max={stated.width * 3}
              step={stated.width / 100}
              label={Math.round}
              value={shown.width}
              onChange={(width) => onWindow({ ...shown, width }, false)}
              onChangeEnd={(width) => onWindow({ ...shown, width }, true)}
            />
          </div>
        </>
      )}
    </div>
  );
}
