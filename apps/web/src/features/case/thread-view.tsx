import { Button } from '@mantine/core';
import { IconClock, IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { EmptyNote, FailureNote, TextSkeleton } from '../../components/states.tsx';
import { useMe } from '../../lib/session.ts';
import { useOnline } from '../../lib/socket.ts';
import { AlertItem, EntryItem } from './entry-item.tsx';
import type { PendingReply } from './thread-log.ts';
import { useTyping } from './use-company.ts';
import type { Thread } from './use-thread.ts';
import classes from './thread.module.css';

function PendingItem({ reply, thread }: { reply: PendingReply; thread: Thread }) {
  const { t } = useTranslation();
  const waits = reply.state === 'failed' && reply.reason === '';
  return (
    <li className={classes.pending} data-failed={reply.state === 'failed'}>
      <div className={classes.entryHead}>
        <strong>{t('thread.you')}</strong>
        <span className={classes.when} role="status">
          <IconClock aria-hidden />
          {reply.state === 'sending' ? t('thread.sending') : waits ? t('thread.waitsForNetwork') : t('thread.notSent')}
        </span>
      </div>
      <p className={classes.body}>{reply.body}</p>
      {reply.reason !== '' && <p className={classes.reason}>{reply.reason}</p>}
      {reply.state === 'failed' && (
        <div className={classes.actions}>
          <Button variant="default" onClick={() => thread.retry(reply)}>
            {t('thread.retry')}
          </Button>
          <Button variant="subtle" onClick={() => thread.drop(reply.clientId)}>
            {t('thread.discard')}
          </Button>
        </div>
      )}
    </li>
  );
}

/** The discussion of a case: alerts first, then everything in order, then what is still on its way. */
export function ThreadView({ caseId, thread, mayReply }: { caseId: string; thread: Thread; mayReply: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const online = useOnline();
  const typing = useTyping(caseId).filter(({ id }) => id !== me.clinician.id);
  const alerts = thread.entries.filter((entry) => entry.kind === 'alert');
  const rest = thread.entries.filter((entry) => entry.kind !== 'alert');
  const last = thread.entries.at(-1);
  const lastByOther = last && last.author?.id !== me.clinician.id ? last : undefined;

  if (thread.state === 'loading') return <TextSkeleton lines={5} />;
  if (thread.state === 'failed') return <FailureNote failure={thread.failure} onRetry={thread.reload} />;
  const empty = thread.pending.length === 0 && !thread.entries.some((entry) => entry.kind !== 'state' && entry.kind !== 'edit');
  return (
    <div className={classes.thread}>
      {alerts.length > 0 && (
        <ul className={classes.list} aria-label={t('thread.alerts')}>
          {alerts.map((entry) => (
            <AlertItem key={entry.id} entry={entry} />
          ))}
        </ul>
      )}
      <ol className={classes.list} aria-label={t('case.discussion')}>
        {rest.map((entry) => (
          <EntryItem key={entry.id} entry={entry} />
        ))}
        {thread.pending.map((reply) => (
          <PendingItem key={reply.clientId} reply={reply} thread={thread} />
        ))}
      </ol>
      {empty && <EmptyNote title={t('thread.empty')} why={mayReply ? t('thread.emptyWhy') : t('thread.emptyWhyClosed')} />}
      <p className={classes.typing} role="status">
        {typing.length > 0 && (
          <>
            <span className={classes.dot} aria-hidden />
            {t('thread.typing', { count: typing.length, name: typing[0]?.displayName ?? '' })}
          </>
        )}
      </p>
      {!online && (
        <p className={classes.offline} role="status">
          <IconWifiOff aria-hidden />
          {t('thread.offline')}
        </p>
      )}
      <p className="visually-hidden" aria-live="polite">
        {lastByOther && t('thread.newFrom', { who: lastByOther.author?.displayName ?? t('person.gone'), body: lastByOther.body })}
      </p>
    </div>
  );
}
