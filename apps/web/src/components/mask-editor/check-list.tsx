import { useTranslation } from 'react-i18next';
import { QUESTIONS, type Answers } from './use-picture-desk.ts';
import classes from './mask-editor.module.css';

/** The three questions about one picture. « Oui » sends back to the boxes; the picture goes on when each is answered « Non ». */
export function CheckList({ answers, onAnswers }: { answers: Answers; onAnswers: (answers: Answers) => void }) {
  const { t } = useTranslation();
  return (
    <section className={classes.checks} aria-labelledby="mask-check-title">
      <h3 id="mask-check-title">{t('mask.check.title')}</h3>
      {QUESTIONS.map((question) => (
        <fieldset key={question} className={classes.check}>
          <legend>{t(`mask.check.${question}`)}</legend>
          {(['no', 'yes'] as const).map((answer) => (
            <label key={answer} className={classes.answer} data-answer={answer}>
              <input
                type="radio"
                name={`check-${question}`}
                checked={answers[question] === answer}
                onChange={() => onAnswers({ ...answers, [question]: answer })}
              />
              <span>{t(`mask.check.${answer}`)}</span>
            </label>
          ))}
          {answers[question] === 'yes' && (
            <p className={classes.coverIt} role="status">
              {t('mask.check.coverIt')}
            </p>
          )}
        </fieldset>
      ))}
    </section>
  );
}
