import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { AuthorView } from '#libs/contracts';
import { Panel } from '../../components/panel.tsx';
import { Initials } from '../../components/person.tsx';
import type { CaseView } from '../../lib/api-types.ts';
import { useTerms } from '../../lib/terms.ts';
import { minutesText } from '../../lib/time.ts';
import classes from './case.module.css';

/** Who else reads this case now, by calling. */
export function PresencePanel({ present }: { present: AuthorView[] }) {
  const { t } = useTranslation();
  const terms = useTerms();
  if (present.length === 0) return null;
  const counts = new Map<string, number>();
  for (const person of present) {
    const word = person.level === 'student' ? t('level.student') : terms.calling(person);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return (
    <Panel title={t('case.present')} plain>
      <div className={classes.present}>
        <span className={classes.discs}>
          {present.slice(0, 3).map((person) => (
            <Initials key={person.id} name={person.displayName} student={person.level === 'student'} small />
          ))}
        </span>
        <span>{[...counts].map(([word, count]) => (count > 1 ? `${word} ${count}` : word)).join(' · ')}</span>
      </div>
    </Panel>
  );
}

/** What has happened to the case and what is still to come. */
export function CoursePanel({ shown }: { shown: CaseView }) {
  const { t } = useTranslation();
  const answered = shown.firstRepliedAt !== null && shown.publishedAt !== null;
  const minutes = answered ? (Date.parse(shown.firstRepliedAt ?? '') - Date.parse(shown.publishedAt ?? '')) / 60_000 : 0;
  const steps = [
    { done: answered, text: answered ? t('course.answeredIn', { span: minutesText(Math.max(1, minutes)) }) : t('course.firstAnswer') },
    { done: shown.outcome !== null, text: t('course.outcome') },
    { done: shown.outcome?.whatHelped != null, text: t('course.whatHelped') },
  ];
  return (
    <Panel title={t('course.title')} plain>
      <ul className={classes.course}>
        {steps.map((step) => (
          <li key={step.text} data-done={step.done}>
            {step.done ? <IconCircleCheck aria-hidden /> : <IconCircleDashed aria-hidden />}
            {step.text}
            <span className="visually-hidden">{step.done ? t('common.done') : t('common.toCome')}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
