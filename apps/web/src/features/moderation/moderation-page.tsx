import { Button } from '@mantine/core';
import { IconClock, IconEyeOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { QUEUE_KINDS } from '#libs/contracts';
import { Chip } from '../../components/chip.tsx';
import { ChoiceChip } from '../../components/choice-chip.tsx';
import { EmptyNote, FailureNote, TextSkeleton } from '../../components/states.tsx';
import type { QueueKindName, ReportSummary } from '../../lib/api-types.ts';
import { useModerationQueue } from '../../lib/moderation-queue.ts';
import { useMe } from '../../lib/session.ts';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { useTerms } from '../../lib/terms.ts';
import { spanText } from '../../lib/time.ts';
import { useNow } from '../../lib/use-now.ts';
import { useTitle } from '../../lib/use-title.ts';
import { ReportFile } from './report-file.tsx';
import desk from '../../components/desk.module.css';
import classes from './moderation.module.css';

function QueueRow({ item, current }: { item: ReportSummary; current: boolean }) {
  const { t } = useTranslation();
  const { locale } = useTerms();
  const now = useNow();
  return (
    <li>
      <Link to={`/moderation/${item.id}`} className={desk.row} aria-current={current ? 'true' : undefined}>
        <span className={desk.rowHead}>
          <strong>
            {t(`moderation.kind.${item.kind}`)} · {t(`moderation.target.${item.target}`)}
          </strong>
          <Chip tone="waiting" icon={<IconClock aria-hidden />}>
            {spanText(now - Date.parse(item.waitingSince), locale)}
          </Chip>
        </span>
        <span className={classes.caseTitle}>{item.caseTitle}</span>
        <span className={desk.quiet}>
          {item.mine ? t('moderation.own') : item.author}
          {item.reason && ` · ${t(`report.reason.${item.reason}`)}`}
          {item.reports > 1 && ` · ${t('moderation.voices', { count: item.reports })}`}
        </span>
        {item.hidden && (
          <span className={classes.hiddenMark}>
            <IconEyeOff aria-hidden />
            {t('moderation.hidden')}
          </span>
        )}
      </Link>
    </li>
  );
}

/** The moderator's desk: what waits, the thing with its context, the decision. J and K walk, A, C and R decide, M lays a box. */
export function ModerationPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const { reportId } = useParams();
  const [kind, setKind] = useState<QueueKindName | null>(null);
  const { query: queue, items } = useModerationQueue(kind, me.abilities.moderate);
  const at = items.findIndex((item) => item.id === reportId);
  useTitle(t('moderation.title'));
  const go = (to: number) => {
    const next = items[Math.min(items.length - 1, Math.max(0, to))];
    if (next) void navigate(`/moderation/${next.id}`);
  };
  useShortcuts({ j: () => go(at + 1), k: () => go(at - 1) });
  if (!me.abilities.moderate) return <Navigate to="/" replace />;

  const afterDecision = (decided: string) => {
    const rest = items.filter((item) => item.id !== decided && !item.mine);
    const next = rest[Math.min(Math.max(at, 0), rest.length - 1)];
    void navigate(next ? `/moderation/${next.id}` : '/moderation');
  };
  const empty = queue.data !== undefined && items.length === 0;
  return (
    <div className={desk.desk} data-open={reportId !== undefined}>
      <section className={desk.queue} aria-labelledby="moderation-title">
        <div className={desk.queueHead}>
          <h1 id="moderation-title" className={desk.queueTitle}>
            {t('moderation.title')}
          </h1>
          <p className={desk.quiet} role="status">
            {queue.data && t('desk.waiting', { count: items.length })}
          </p>
          <div className={classes.filters} role="group" aria-label={t('moderation.filter')}>
            {QUEUE_KINDS.map((name) => (
              <ChoiceChip key={name} on={kind === name} onToggle={() => setKind(kind === name ? null : name)}>
                {t(`moderation.kinds.${name}`)}
              </ChoiceChip>
            ))}
          </div>
        </div>
        {queue.isPending && (
          <div className={desk.inset}>
            <TextSkeleton lines={6} />
          </div>
        )}
        {queue.isError && (
          <div className={desk.inset}>
            <FailureNote failure={queue.error} onRetry={() => void queue.refetch()} />
          </div>
        )}
        {empty && (
          <div className={desk.phoneEmpty}>
            <EmptyNote title={t('moderation.empty')} why={t('moderation.emptyWhy')} />
          </div>
        )}
        <ul className={desk.rows}>
          {items.map((item) => (
            <QueueRow key={item.id} item={item} current={item.id === reportId} />
          ))}
        </ul>
        {queue.hasNextPage && (
          <div className={desk.inset}>
            <Button variant="default" loading={queue.isFetchingNextPage} onClick={() => void queue.fetchNextPage()}>
              {t('common.more')}
            </Button>
          </div>
        )}
      </section>
      <div className={desk.file}>
        {reportId === undefined ? (
          <div className={desk.inset}>
            <EmptyNote
              title={empty ? t('moderation.empty') : t('moderation.choose')}
              why={empty ? t('moderation.emptyWhy') : t('desk.chooseWhy')}
            />
          </div>
        ) : (
          <ReportFile key={reportId} reportId={reportId} onDecided={() => afterDecision(reportId)} />
        )}
      </div>
    </div>
  );
}
