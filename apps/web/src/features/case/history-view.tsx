import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { AGE_BANDS, QUESTION_KINDS, SECTION_KINDS, SEXES, URGENCIES } from '#libs/contracts';
import { EmptyNote, FailureNote, TextSkeleton } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { LOOK_AGAIN_MS } from '../../lib/look-again.ts';
import { useTerms } from '../../lib/terms.ts';
import { clockText, dayText } from '../../lib/time.ts';
import classes from './case.module.css';

const FIELDS = ['title', 'questionKind', 'urgency', 'specialties', 'tags', 'images', 'ageBand', 'sex'] as const;

/** Name and content of a changed field in the reader's words; the history holds codes. */
function useChangeText() {
  const { t } = useTranslation();
  const terms = useTerms();
  const name = (field: string): string => {
    const section = SECTION_KINDS.find((kind) => field === `sections.${kind}`);
    const known = FIELDS.find((other) => other === field);
    if (section) return t(`section.${section}`);
    return known ? t(`field.${known}`) : field;
  };
  const content = (field: string, value: string): string => {
    const question = QUESTION_KINDS.find((kind) => kind === value);
    const urgency = URGENCIES.find((known) => known === value);
    const sex = SEXES.find((known) => known === value);
    const band = AGE_BANDS.find((known) => known === value);
    if (field === 'questionKind' && question) return t(`questionKind.${question}`);
    if (field === 'urgency' && urgency) return t(`urgency.${urgency}`);
    if (field === 'sex' && sex) return t(`sex.${sex}`);
    if (field === 'ageBand' && band) return terms.age(band);
    if (field === 'specialties') return value.split(', ').map(terms.specialty).join(', ');
    return value;
  };
  return { name, content };
}

/** Every change made after publishing: what stood there and what stands there now. */
export function HistoryView({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const { locale } = useTerms();
  const revisions = useQuery({ queryKey: ['revisions', caseId], queryFn: () => api.revisions(caseId), refetchInterval: LOOK_AGAIN_MS });
  const text = useChangeText();
  if (revisions.isPending) return <TextSkeleton />;
  if (!revisions.data) return <FailureNote failure={revisions.error} onRetry={() => void revisions.refetch()} />;
  if (revisions.data.items.length === 0) return <EmptyNote title={t('history.empty')} why={t('history.emptyWhy')} />;
  return (
    <ol className={classes.revisions}>
      {revisions.data.items.map((revision) => (
        <li key={revision.id}>
          <time dateTime={revision.editedAt} className={classes.quiet}>
            {dayText(revision.editedAt, locale)}, {clockText(revision.editedAt, locale)}
          </time>
          <dl>
            {revision.changes.map((change) => (
              <div key={change.field}>
                <dt>{text.name(change.field)}</dt>
                <dd>
                  {change.before !== '' && <del>{text.content(change.field, change.before)}</del>}{' '}
                  <ins>{text.content(change.field, change.after)}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
