import { useQueryClient } from '@tanstack/react-query';
import type { CaseView, ExaminedImage, MeView } from '../lib/api-types.ts';
import { useMe } from '../lib/session.ts';
import { useServerEvent } from '../lib/socket.ts';

/** Keeps what is on screen true while the server tells of changes. The socket only says that something changed; the answer is asked for. */
export function LiveUpdates() {
  const queries = useQueryClient();
  const me = useMe();
  const setUnread = (unread: number) =>
    queries.setQueryData<MeView | null>(['me'], (me) => (me ? { ...me, unreadNotifications: unread } : me));

  useServerEvent('image.changed', ({ image }) => {
    queries.setQueryData<ExaminedImage>(['image', image.id], (held) => held && { ...held, ...image });
    // Only an answer tells its owner where it was posted before.
    void queries.invalidateQueries({ queryKey: ['image', image.id] });
    void queries.invalidateQueries({
      predicate: ({ queryKey, state }) =>
        queryKey[0] === 'case' && (state.data as CaseView | undefined)?.images.some(({ id }) => id === image.id) === true,
    });
  });
  useServerEvent('notification.created', ({ unread }) => {
    setUnread(unread);
    void queries.invalidateQueries({ queryKey: ['notifications'] });
    void queries.invalidateQueries({ queryKey: ['saved-searches'] });
    void queries.invalidateQueries({ queryKey: ['counts'] });
    void queries.invalidateQueries({ queryKey: ['cases', { list: 'to_answer' }] });
  });
  useServerEvent('entry.posted', ({ entry }) => {
    if (entry.author?.id !== me.clinician.id) return;
    void queries.invalidateQueries({ queryKey: ['counts'] });
    void queries.invalidateQueries({ queryKey: ['cases'], refetchType: 'none' });
  });
  useServerEvent('notification.read', ({ unread }) => {
    setUnread(unread);
    void queries.invalidateQueries({ queryKey: ['notifications'] });
  });
  useServerEvent('verification.changed', () => void queries.invalidateQueries({ queryKey: ['me'] }));
  useServerEvent('queue.changed', () => {
    void queries.invalidateQueries({ queryKey: ['queue'] });
    void queries.invalidateQueries({ queryKey: ['request'] });
    void queries.invalidateQueries({ queryKey: ['moderation'] });
  });
  useServerEvent('case.changed', ({ caseId, state, version }) => {
    if (state === 'hidden' || state === 'withdrawn') void queries.invalidateQueries({ queryKey: ['cases'] });
    const held = queries.getQueryData<CaseView>(['case', caseId]);
    if (held && held.version >= version) return;
    void queries.invalidateQueries({ queryKey: ['case', caseId] });
    void queries.invalidateQueries({ queryKey: ['revisions', caseId] });
  });
  return null;
}
