import { useEffect, useRef, useSyncExternalStore } from 'react';
import { io, type Socket } from 'socket.io-client';
import type { ClientEvents, ServerEvents } from '#libs/contracts';

/** The one connection of this tab; opened when someone is signed in. */
export const socket: Socket<ServerEvents, ClientEvents> = io({
  autoConnect: false,
  transports: ['websocket', 'polling'],
  tryAllTransports: true,
  reconnectionDelayMax: 5_000,
});

/** Opens the connection, or renews it after another person signed in. */
export function openSocket(): void {
  if (!socket.active) socket.connect();
}

/** Closes the connection; the next person must not inherit it. */
export function closeSocket(): void {
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
