import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { EmptyNote, FailureNote, TextSkeleton } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { useTerms } from '../../lib/terms.ts';
import { clockText, dayText } from '../../lib/time.ts';
import classes from './case.module.css';

const FIELDS = ['title', 'questionKind', 'urgency', 'patient', 'sections', 'specialties', 'tags', 'images', 'language', 'consent'] as const;

/** Every change made after publishing: what stood there and what stands there now. */
export function HistoryView({ caseId }: { caseId: string }) {
  const { t } = useTranslation();
  const { locale } = useTerms();
  const revisions = useQuery({ queryKey: ['revisions', caseId], queryFn: () => api.revisions(caseId) });
  const fieldName = (field: string) => {
    const known = FIELDS.find((name) => field === name || field.startsWith(`${name}.`));
    return known ? t(`field.${known}`) : field;
  };
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
                <dt>{fieldName(change.field)}</dt>
                <dd>
                  {change.before !== '' && <del>{change.before}</del>} <ins>{change.after}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ol>
  );
}
