import { useQuery } from '@tanstack/react-query';
import { IconClock } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import { Chip } from '../../components/chip.tsx';
import { EmptyNote, FailureNote, TextSkeleton } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import type { QueueItem } from '../../lib/api-types.ts';
import { useMe } from '../../lib/session.ts';
import { useShortcuts } from '../../lib/shortcuts.ts';
import { useTerms } from '../../lib/terms.ts';
import { spanText } from '../../lib/time.ts';
import { useNow } from '../../lib/use-now.ts';
import { useTitle } from '../../lib/use-title.ts';
import { RequestFile } from './request-file.tsx';
import classes from '../../components/desk.module.css';

function QueueRow({ item, current }: { item: QueueItem; current: boolean }) {
  const { t } = useTranslation();
  const terms = useTerms();
  const now = useNow();
  const words = [
    terms.profession(item.profession),
    ...item.specialties.slice(0, 1).map(terms.specialty),
    ...(item.level === 'professional' ? [] : [t(`level.${item.level}`)]),
    terms.country(item.country),
  ];
  return (
    <li>
      <Link to={`/desk/${item.id}`} className={classes.row} aria-current={current ? 'true' : undefined}>
        <span className={classes.rowHead}>
          <strong>{item.displayName}</strong>
          <Chip tone="waiting" icon={<IconClock aria-hidden />}>
            {spanText(now - Date.parse(item.submittedAt), terms.locale)}
          </Chip>
        </span>
        <span className={classes.quiet}>{words.join(' · ')}</span>
        {item.mine && <span className={classes.quiet}>{t('desk.own')}</span>}
      </Link>
    </li>
  );
}

/** The verifier's desk: who waits, their file, the decision. J and K walk, A, D and R decide. */
export function DeskPage() {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const { requestId } = useParams();
  const queue = useQuery({ queryKey: ['queue'], queryFn: api.queue, enabled: me.abilities.decideVerification });
  const items = queue.data?.items ?? [];
  const at = items.findIndex((item) => item.id === requestId);
  useTitle(t('desk.title'));
  const go = (to: number) => {
    const next = items[Math.min(items.length - 1, Math.max(0, to))];
    if (next) void navigate(`/desk/${next.id}`);
  };
  useShortcuts({ j: () => go(at + 1), k: () => go(at - 1) });
  if (!me.abilities.decideVerification) return <Navigate to="/" replace />;

  const afterDecision = (decided: string) => {
    const rest = items.filter((item) => item.id !== decided && !item.mine);
    const next = rest[Math.min(Math.max(at, 0), rest.length - 1)];
    void navigate(next ? `/desk/${next.id}` : '/desk');
  };
  return (
    <div className={classes.desk} data-open={requestId !== undefined}>
      <section className={classes.queue} aria-labelledby="queue-title">
        <div className={classes.queueHead}>
          <h1 id="queue-title" className={classes.queueTitle}>
            {t('desk.title')}
          </h1>
          <p className={classes.quiet} role="status">
            {queue.data && t('desk.waiting', { count: items.length })}
          </p>
        </div>
        {queue.isPending && (
          <div className={classes.inset}>
            <TextSkeleton lines={6} />
          </div>
        )}
        {queue.isError && (
          <div className={classes.inset}>
            <FailureNote failure={queue.error} onRetry={() => void queue.refetch()} />
          </div>
        )}
        {queue.data && items.length === 0 && (
          <div className={classes.phoneEmpty}>
            <EmptyNote title={t('desk.empty')} why={t('desk.emptyWhy')} />
          </div>
        )}
        <ul className={classes.rows}>
          {items.map((item) => (
            <QueueRow key={item.id} item={item} current={item.id === requestId} />
          ))}
        </ul>
      </section>
      <div className={classes.file}>
        {requestId === undefined ? (
          <div className={classes.inset}>
            <EmptyNote
              title={items.length === 0 ? t('desk.empty') : t('desk.choose')}
              why={items.length === 0 ? t('desk.emptyWhy') : t('desk.chooseWhy')}
            />
          </div>
        ) : (
          <RequestFile key={requestId} requestId={requestId} onDecided={() => afterDecision(requestId)} />
        )}
      </div>
    </div>
  );
}
