import { ActionIcon } from '@mantine/core';
import { IconAlertTriangle, IconBulb, IconCircleCheck, IconEraser, IconEyeOff, IconFlag, IconHelp, IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { REPLY_KINDS, type EntryView } from '#libs/contracts';
import { Chip } from '../../components/chip.tsx';
import { Initials, PersonLine } from '../../components/person.tsx';
import { useMe } from '../../lib/session.ts';
import { useTerms } from '../../lib/terms.ts';
import { agoText, clockText, dayText } from '../../lib/time.ts';
import { useNow } from '../../lib/use-now.ts';
import { EntryImages } from './entry-images.tsx';
import { useReport } from './report-context.ts';
import classes from './thread.module.css';

function When({ iso }: { iso: string }) {
  const { locale } = useTerms();
  const now = useNow();
  const today = now - Date.parse(iso) < 12 * 3_600_000;
  return (
    <time className={classes.when} dateTime={iso} title={`${dayText(iso, locale)}, ${clockText(iso, locale)}`}>
      {today ? clockText(iso, locale) : agoText(iso, locale, now)}
    </time>
  );
}

function KindMark({ kind }: { kind: EntryView['kind'] }) {
  const { t } = useTranslation();
  if (kind === 'question')
    return (
      <Chip tone="outline" icon={<IconHelp aria-hidden />}>
        {t('replyKind.question')}
      </Chip>
    );
  if (kind === 'hypothesis')
    return (
      <Chip tone="petrol" icon={<IconBulb aria-hidden />}>
        {t('replyKind.hypothesis')}
      </Chip>
    );
  if (kind === 'correction')
    return (
      <Chip tone="outline" icon={<IconEraser aria-hidden />}>
        {t('replyKind.correction')}
      </Chip>
    );
  return null;
}

/** Says that a message should not be there; not for one's own. */
function ReportMark({ entry }: { entry: EntryView }) {
  const { t } = useTranslation();
  const report = useReport();
  const me = useMe();
  if (!report || entry.author?.id === me.clinician.id) return null;
  return (
    <ActionIcon
      className={classes.flag}
      variant="subtle"
      color="gray"
      aria-label={t('report.title.entry')}
      onClick={() => report({ entryId: entry.id })}
    >
      <IconFlag aria-hidden size="1rem" />
    </ActionIcon>
  );
}

/** What stands in the place of a message that may not be read; the log keeps its order. */
function WithheldLine({ entry, why }: { entry: EntryView; why: NonNullable<EntryView['withheld']> }) {
  const { t } = useTranslation();
  return (
    <li className={classes.event} data-testid={`entry-${entry.seq}`}>
      <IconEyeOff aria-hidden />
      <span>{t(`absent.entry.${why}`)}</span>
      <When iso={entry.createdAt} />
    </li>
  );
}

/** A safety alert, pinned above the discussion. */
export function AlertItem({ entry }: { entry: EntryView }) {
  const { t } = useTranslation();
  if (entry.withheld) return <WithheldLine entry={entry} why={entry.withheld} />;
  return (
    <li className={classes.alert} data-testid={`entry-${entry.seq}`}>
      <div className={classes.alertHead}>
        <strong>
          <IconAlertTriangle aria-hidden /> {t('thread.alert')}
        </strong>
        <PersonLine author={entry.author} />
        <When iso={entry.createdAt} />
        <ReportMark entry={entry} />
      </div>
      <p className={classes.body}>{entry.body}</p>
      <EntryImages imageIds={entry.imageIds} authorId={entry.author?.id} />
    </li>
  );
}

/** What happened to the case, in one quiet line. */
function EventLine({ entry }: { entry: EntryView }) {
  const { t } = useTranslation();
  const who = entry.author?.displayName ?? t('person.gone');
  const { details } = entry;
  if (entry.kind === 'outcome') {
    return (
      <li className={classes.event} data-tone="confirmed" data-testid={`entry-${entry.seq}`}>
        <IconCircleCheck aria-hidden />
        <span>
          {t('thread.closedWith', { who })} <strong>{details?.diagnosis ?? ''}</strong>
          {details?.proof && ` · ${t(`proof.${details.proof}`)}`}
        </span>
        <When iso={entry.createdAt} />
      </li>
    );
  }
  return (
    <li className={classes.event} data-testid={`entry-${entry.seq}`}>
      <IconPencil aria-hidden />
      <span>{entry.kind === 'edit' ? t('thread.edited', { who }) : t(`thread.stateNow.${details?.state ?? 'published'}`)}</span>
      <When iso={entry.createdAt} />
    </li>
  );
}

/** One line of the log: what someone wrote, or what happened. */
export function EntryItem({ entry }: { entry: EntryView }) {
  const written = REPLY_KINDS.some((kind) => kind === entry.kind);
  if (entry.withheld) return <WithheldLine entry={entry} why={entry.withheld} />;
  if (!written) return <EventLine entry={entry} />;
  return (
    <li className={classes.entry} data-testid={`entry-${entry.seq}`}>
      <Initials name={entry.author?.displayName ?? '?'} student={entry.author?.level === 'student'} />
      <div className={classes.content}>
        <div className={classes.entryHead}>
          <PersonLine author={entry.author} strong />
          <KindMark kind={entry.kind} />
          <When iso={entry.createdAt} />
          <ReportMark entry={entry} />
        </div>
        <p className={classes.body}>{entry.body}</p>
        <EntryImages imageIds={entry.imageIds} authorId={entry.author?.id} />
      </div>
    </li>
  );
}
