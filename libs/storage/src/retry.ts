import { setTimeout as pause } from 'node:timers/promises';

/** How often and how patiently a call is repeated. */
export interface RetryPolicy {
  /** Attempts in all, the first one counted. */
  attempts: number;
  /** Pause before the second attempt, in milliseconds; doubled before each further one, with up to as much again at random. */
  baseDelayMs: number;
}

/**
 * Runs the call until it succeeds, fails for a reason that `mayHelp` says no repetition can mend, or the attempts are used up.
 * Throws the last failure unchanged.
 */
export async function withRetries<T>(policy: RetryPolicy, mayHelp: (error: unknown) => boolean, call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await call();
    } catch (error) {
      if (attempt >= policy.attempts || !mayHelp(error)) throw error;
      await pause(policy.baseDelayMs * 2 ** (attempt - 1) * (1 + Math.random()));
    }
  }
}
