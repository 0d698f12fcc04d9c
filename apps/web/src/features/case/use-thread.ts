import { useCallback, useEffect, useRef, useState } from 'react';
import type { EntryView, JoinAnswer, ReplyKind } from '#libs/contracts';
import { api } from '../../lib/api.ts';
import type { IdentifierAnswerInput } from '../../lib/api-types.ts';
import { ApiFailure } from '../../lib/failures.ts';
import { newId } from '../../lib/ids.ts';
import { readKept } from '../../lib/kept-text.ts';
import { socket, useServerEvent } from '../../lib/socket.ts';
import { addEntries, addPending, dropPending, EMPTY_LOG, hasGap, lastSeq, type PendingReply, type ThreadLog } from './thread-log.ts';

const ENTRIES_A_CALL = 500;
const ANSWER_WITHIN_MS = 5_000;

function keptReplies(name: string): PendingReply[] {
  return (readKept(name) as PendingReply[] | null) ?? [];
}

/** What a thread shows and lets one do. */
export interface Thread extends ThreadLog {
  state: 'loading' | 'ready' | 'failed';
  failure: ApiFailure | null;
  reload: () => void;
  send: (reply: { kind: ReplyKind; body: string; imageIds: string[]; identifierAnswers: IdentifierAnswerInput[] }) => void;
  retry: (reply: PendingReply) => void;
  drop: (clientId: string) => void;
}

/**
 * The live log of a case. The server's log is the truth: the socket only rings, and after every (re)connection and every jump of `seq`
 * the missing entries are asked for. Replies are shown at once and sent under an id of their own, so that sending again is safe; those
 * that did not arrive are kept in this tab and sent again when the network is back.
 */
export function useThread(caseId: string): Thread {
  const keptUnder = `pending:${caseId}`;
  const [log, setLog] = useState<ThreadLog>(() => ({ ...EMPTY_LOG, pending: keptReplies(keptUnder) }));
  const [state, setState] = useState<Thread['state']>('loading');
  const [failure, setFailure] = useState<ApiFailure | null>(null);
  const newest = useRef(log);
  useEffect(() => {
    newest.current = log;
    if (log.pending.length > 0) sessionStorage.setItem(keptUnder, JSON.stringify(log.pending));
    else sessionStorage.removeItem(keptUnder);
  }, [log, keptUnder]);

  const load = useCallback(
    async (again = false) => {
      try {
        let after: number | undefined = again ? 0 : lastSeq(newest.current);
        while (after !== undefined) {
          const { items } = await api.entries(caseId, after);
          setLog((now) => addEntries(now, items));
          after = items.length < ENTRIES_A_CALL ? undefined : items.at(-1)?.seq;
        }
        setState('ready');
        setFailure(null);
      } catch (thrown) {
        if (!(thrown instanceof ApiFailure)) throw thrown;
        setFailure(thrown);
        setState((now) => (now === 'ready' ? 'ready' : 'failed'));
      }
    },
    [caseId],
  );

  const join = useCallback(() => {
    if (!socket.connected) return;
    socket
      .timeout(ANSWER_WITHIN_MS)
      .emitWithAck('thread.join', { caseId, afterSeq: lastSeq(newest.current) })
      .then(
        (answer: JoinAnswer) => {
          if ('error' in answer) void load();
          else setLog((now) => addEntries(now, answer.entries));
        },
        () => void load(),
      );
  }, [caseId, load]);

  const deliver = useCallback(
    async (reply: PendingReply) => {
      setLog((now) => addPending(now, { ...reply, state: 'sending', reason: '' }));
      try {
        const { clientId, kind, body, imageIds, identifierAnswers } = reply;
        const entry = await api.reply(caseId, { clientId, kind, body, identifierAnswers, ...(imageIds.length > 0 ? { imageIds } : {}) });
        setLog((now) => addEntries(now, [entry]));
      } catch (thrown) {
        if (!(thrown instanceof ApiFailure)) throw thrown;
        setLog((now) =>
          addPending(now, {
            ...reply,
            state: 'failed',
            reason: thrown.message,
            passing: thrown.passing || thrown.code === 'SIGN_IN_REQUIRED',
          }),
        );
      }
    },
    [caseId],
  );

  const sendWaiting = useCallback(() => {
    for (const reply of newest.current.pending) if (reply.passing && reply.state === 'failed') void deliver(reply);
  }, [deliver]);

  useEffect(() => {
    void load().then(join);
    for (const reply of keptReplies(keptUnder)) if (reply.passing) void deliver(reply);
    let wasAway = !socket.connected;
    const onDisconnect = () => {
      wasAway = true;
    };
    const onConnect = () => {
      join();
      // What was hidden meanwhile has kept its number: only the whole log tells.
      if (wasAway) void load(true);
      wasAway = false;
      sendWaiting();
    };
    socket.on('connect', onConnect);
    socket.on('disconnect', onDisconnect);
    window.addEventListener('online', sendWaiting);
    return () => {
      socket.off('connect', onConnect);
      socket.off('disconnect', onDisconnect);
      window.removeEventListener('online', sendWaiting);
      socket.emit('thread.leave', { caseId });
    };
  }, [caseId, keptUnder, load, join, deliver, sendWaiting]);

  const gap = hasGap(log);
  useEffect(() => {
    if (gap) join();
  }, [gap, join]);

  const take = ({ entry }: { entry: EntryView }) => {
    if (entry.caseId === caseId) setLog((now) => addEntries(now, [entry]));
  };
  useServerEvent('entry.posted', take);
  useServerEvent('entry.changed', take);

  return {
    ...log,
    state,
    failure,
    reload: () => void load(),
    send: (reply) => void deliver({ ...reply, clientId: newId(), state: 'sending', reason: '', passing: true }),
    retry: (reply) => void deliver(reply),
    drop: (clientId) => setLog((now) => dropPending(now, clientId)),
  };
}
