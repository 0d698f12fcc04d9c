/** What was done to a thing, step by step, the newest last; `future` holds what was undone, the next first. */
export interface History<T> {
  past: readonly T[];
  now: T;
  future: readonly T[];
}

/** A thing to which nothing was done. */
export function beginning<T>(now: T): History<T> {
  return { past: [], now, future: [] };
}

/** One more step; what had been undone is forgotten. */
export function stepTo<T>({ past, now }: History<T>, next: T): History<T> {
  return { past: [...past, now], now: next, future: [] };
}

/** Takes the last step back; at the beginning nothing happens. */
export function undo<T>(history: History<T>): History<T> {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return { past: history.past.slice(0, -1), now: last, future: [history.now, ...history.future] };
}

/** Does again what was undone last; without it nothing happens. */
export function redo<T>(history: History<T>): History<T> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future };
}
