import type { EntryView, ReplyKind } from '#libs/contracts';
import type { IdentifierAnswerInput } from '../../lib/api-types.ts';

/** A reply of this browser that the server has not confirmed yet. */
export interface PendingReply {
  clientId: string;
  kind: ReplyKind;
  body: string;
  imageIds: string[];
  /** The author's answers to likely identifiers. */
  identifierAnswers: IdentifierAnswerInput[];
  state: 'sending' | 'failed';
  /** Why it failed, as a sentence; empty for no network. */
  reason: string;
  /** False when sending the same again cannot succeed. */
  passing: boolean;
}

/** What a browser holds of a case's log. */
export interface ThreadLog {
  /** By `seq`, ascending, each once. May have a gap while a packet is missing. */
  entries: EntryView[];
  pending: PendingReply[];
}

/** Nothing yet. */
export const EMPTY_LOG: ThreadLog = { entries: [], pending: [] };

/** The last `seq` before any gap: what to ask the server to continue from. */
export function lastSeq(log: ThreadLog): number {
  let last = 0;
  for (const entry of log.entries) {
    if (entry.seq !== last + 1) break;
    last = entry.seq;
  }
  return last;
}

/** Whether something between two known entries is missing. */
export function hasGap(log: ThreadLog): boolean {
  return log.entries.length > lastSeq(log);
}

/** Adds entries, in any order and any number of times; newer copies replace older, and what was pending under the same id is done. */
export function addEntries(log: ThreadLog, arrived: EntryView[]): ThreadLog {
  const bySeq = new Map(log.entries.map((entry) => [entry.seq, entry]));
  for (const entry of arrived) bySeq.set(entry.seq, entry);
  const confirmed = new Set(arrived.map((entry) => entry.clientId));
  return {
    entries: [...bySeq.values()].sort((a, b) => a.seq - b.seq),
    pending: log.pending.filter((reply) => !confirmed.has(reply.clientId)),
  };
}

/** Adds a reply that is being sent, or marks it as being sent again. One that the log already holds is left out. */
export function addPending(log: ThreadLog, reply: PendingReply): ThreadLog {
  if (log.entries.some((entry) => entry.clientId === reply.clientId)) return log;
  const known = log.pending.some(({ clientId }) => clientId === reply.clientId);
  const pending = known ? log.pending.map((other) => (other.clientId === reply.clientId ? reply : other)) : [...log.pending, reply];
  return { ...log, pending };
}

/** Drops a reply that its author no longer wants to send. */
export function dropPending(log: ThreadLog, clientId: string): ThreadLog {
  return { ...log, pending: log.pending.filter((reply) => reply.clientId !== clientId) };
}
