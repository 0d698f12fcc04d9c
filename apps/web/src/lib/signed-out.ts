type Listener = () => void;

const listeners = new Set<Listener>();

/** Calls `listener` whenever the server says that the session is over; returns how to stop. */
export function onSignedOut(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells everyone that the session is over. */
export function announceSignedOut(): void {
  for (const listener of listeners) listener();
}
