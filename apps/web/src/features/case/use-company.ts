import { useCallback, useEffect, useRef, useState } from 'react';
import type { AuthorView } from '#libs/contracts';
import { socket, useServerEvent } from '../../lib/socket.ts';

const SHOWN_MS = 5_000;
const SENT_EVERY_MS = 3_000;

/** Who else has this case open. */
export function usePresence(caseId: string): AuthorView[] {
  const [present, setPresent] = useState<AuthorView[]>([]);
  useServerEvent('presence.changed', (payload) => {
    if (payload.caseId === caseId) setPresent(payload.present);
  });
  return present;
}

/** Who is typing in this case now; each name stays five seconds after its last sign. */
export function useTyping(caseId: string): AuthorView[] {
  const [typing, setTyping] = useState<AuthorView[]>([]);
  const timers = useRef(new Map<string, number>());
  useEffect(() => {
    const running = timers.current;
    return () => running.forEach((timer) => window.clearTimeout(timer));
  }, []);
  useServerEvent('thread.typing', ({ caseId: where, clinician }) => {
    if (where !== caseId) return;
    window.clearTimeout(timers.current.get(clinician.id));
    setTyping((now) => [...now.filter(({ id }) => id !== clinician.id), clinician]);
    timers.current.set(
      clinician.id,
      window.setTimeout(() => setTyping((now) => now.filter(({ id }) => id !== clinician.id)), SHOWN_MS),
    );
  });
  return typing;
}

/** Tells the others that the reader types, at most every three seconds. */
export function useTellTyping(caseId: string): () => void {
  const last = useRef(0);
  return useCallback(() => {
    const now = Date.now();
    if (now - last.current < SENT_EVERY_MS || !socket.connected) return;
    last.current = now;
    socket.emit('thread.typing', { caseId });
  }, [caseId]);
}
