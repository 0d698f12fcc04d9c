import { useCallback, useEffect, useState } from 'react';

/** Reads what was kept under `key` in this tab; null when nothing was, or when it cannot be read any more. */
export function readKept<T>(key: string): T | null {
  const text = sessionStorage.getItem(key);
  if (text === null) return null;
  try {
    return JSON.parse(text) as T;
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
  const [held, setHeld] = useState<{ key: string; value: T }>(() => ({ key, value: readKept<T>(key) ?? initial }));
  const value = held.key === key ? held.value : (readKept<T>(key) ?? initial);
  useEffect(() => {
    if (held.key !== key) setHeld({ key, value: readKept<T>(key) ?? initial });
  }, [held.key, key, initial]);
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
  return [value, keep, forget];
}
