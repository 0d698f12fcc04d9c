import { describe, expect, it } from '@jest/globals';
import type { EntryView } from '#libs/contracts';
import { addEntries, addPending, dropPending, EMPTY_LOG, hasGap, lastSeq, type PendingReply } from './thread-log.ts';

const entry = (seq: number, clientId: string | null = null): EntryView => ({
  id: `entry-${seq}`,
  caseId: 'case',
  seq,
  kind: 'reply',
  body: `body ${seq}`,
  clientId,
  author: null,
  imageIds: [],
  details: null,
  withheld: null,
  createdAt: '2026-11-22T10:00:00Z',
});
const pending = (clientId: string): PendingReply => ({
  clientId,
  kind: 'reply',
  body: 'x',
  imageIds: [],
  identifierAnswers: [],
  state: 'sending',
  reason: '',
  passing: true,
});

describe('the log of a thread', () => {
  it('orders by seq whatever the order of arrival, each once', () => {
    const log = addEntries(addEntries(EMPTY_LOG, [entry(2), entry(1)]), [entry(2), entry(3)]);
    expect(log.entries.map(({ seq }) => seq)).toEqual([1, 2, 3]);
    expect(lastSeq(log)).toBe(3);
  });

  it('sees a gap and asks to continue before it', () => {
    const log = addEntries(EMPTY_LOG, [entry(1), entry(2), entry(5)]);
    expect(hasGap(log)).toBe(true);
    expect(lastSeq(log)).toBe(2);
    expect(hasGap(addEntries(log, [entry(3), entry(4)]))).toBe(false);
  });

  it('replaces a pending reply by the entry of the same client id, whichever comes first', () => {
    const answered = addEntries(addPending(EMPTY_LOG, pending('a')), [entry(1, 'a')]);
    expect(answered.pending).toEqual([]);
    expect(addPending(answered, pending('a')).pending).toEqual([]);
  });

  it('marks a repeated sending in place and drops on request', () => {
    const twice = addPending(addPending(EMPTY_LOG, { ...pending('a'), state: 'failed' }), pending('a'));
    expect(twice.pending).toHaveLength(1);
    expect(twice.pending[0]?.state).toBe('sending');
    expect(dropPending(twice, 'a').pending).toEqual([]);
  });
});
