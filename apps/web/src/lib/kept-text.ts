import { useCallback, useState } from 'react';

/** Reads what was kept under `key` in this tab; null when nothing was, or when it cannot be read any more. */
export function readKept(key: string): unknown {
  const text = sessionStorage.getItem(key);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    sessionStorage.removeItem(key);
    return null;
  }
}

/**
 * State that survives signing in again and going back in this tab. `forget` empties it and returns to `initial`.
 * `key` may change; the state then becomes what is kept under the new one.
 */
export function useKept<T>(key: string, initial: T): [T, (next: T) => void, () => void] {
  const read = () => ({ key, value: (readKept(key) as T | null) ?? initial });
  const [held, setHeld] = useState(read);
  if (held.key !== key) setHeld(read());
  const keep = useCallback(
    (next: T) => {
      sessionStorage.setItem(key, JSON.stringify(next));
      setHeld({ key, value: next });
    },
    [key],
  );
  const forget = useCallback(() => {
    sessionStorage.removeItem(key);
    setHeld({ key, value: initial });
  }, [key, initial]);
  return [held.value, keep, forget];
}
