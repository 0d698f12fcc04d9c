import { useEffect, useRef, useSyncExternalStore } from 'react';
import { io, type Socket } from 'socket.io-client';
import { announceSignedOut } from './signed-out.ts';
import type { ClientEvents, ServerEvents } from '#libs/contracts';

/** The one connection of this tab; opened when someone is signed in. */
export const socket: Socket<ServerEvents, ClientEvents> = io({
  autoConnect: false,
  transports: ['websocket', 'polling'],
  tryAllTransports: true,
  reconnectionDelayMax: 5_000,
});

const AGAIN_AFTER_MS = 1_000;
let wanted = false;

/** The library leaves it to us to come back when the server itself ended or refused a connection (new rights, restart). */
function comeBack(): void {
  window.setTimeout(() => {
    if (wanted && !socket.active) socket.connect();
  }, AGAIN_AFTER_MS);
}
socket.on('disconnect', (reason) => {
  if (reason === 'io server disconnect') comeBack();
});
socket.on('connect_error', (refusal) => {
  if (socket.active) return;
  if (refusal.message === 'SIGN_IN_REQUIRED') announceSignedOut();
  else comeBack();
});

/** Opens the connection and keeps it open. */
export function openSocket(): void {
  wanted = true;
  if (!socket.active) socket.connect();
}

/** Closes the connection; the next person must not inherit it. */
export function closeSocket(): void {
  wanted = false;
  socket.disconnect();
}

/** Calls the newest `handler` for every `event` while the component is shown. */
export function useServerEvent<Name extends keyof ServerEvents>(event: Name, handler: ServerEvents[Name]): void {
  const newest = useRef(handler);
  useEffect(() => {
    newest.current = handler;
  });
  useEffect(() => {
    const listener = (payload: Parameters<ServerEvents[Name]>[0]) =>
      (newest.current as (payload: Parameters<ServerEvents[Name]>[0]) => void)(payload);
    socket.on(event, listener as never);
    return () => {
      socket.off(event, listener as never);
    };
  }, [event]);
}

function subscribeOnline(changed: () => void): () => void {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
}

/** Whether the browser believes it has a network. */
export function useOnline(): boolean {
  return useSyncExternalStore(subscribeOnline, () => navigator.onLine);
}
