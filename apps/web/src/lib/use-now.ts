import { useSyncExternalStore } from 'react';

const RENEWED_EVERY_MS = 30_000;
const listeners = new Set<() => void>();
let now = Date.now();
let timer: number | undefined;

function tick(): void {
  now = Date.now();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    now = Date.now();
    timer = window.setInterval(tick, RENEWED_EVERY_MS);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.clearInterval(timer);
  };
}

/** The time, renewed twice a minute by one clock for the whole page, so that « il y a … » stays true. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now);
}
