import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '../../lib/api-types.ts';
import classes from './archive.module.css';

/** What became of the words: misspelt ones were read as others, and without any the newest cases are shown. */
export function CorrectedLine({ answer, question }: { answer: SearchAnswer; question: string }) {
  const { t } = useTranslation();
  if (answer.correction) {
    return (
      <p className={classes.corrected} role="status">
        {t('archive.correctedTo')} <strong>{answer.correction.query}</strong>
      </p>
    );
  }
  if (answer.hasWords || question === '') return null;
  return (
    <p className={classes.corrected} role="status">
      {t('archive.noWords')}
    </p>
  );
}
