import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { AppError } from './app-error.ts';
import { CONFIG, type Config } from './config.ts';

/** How many times (`points`) something may be done in how many `seconds` by one address or account. */
const LIMITS = {
  read: { points: 1_200, seconds: 60 },
  write: { points: 240, seconds: 60 },
  upload: { points: 120, seconds: 600 },
  evidence: { points: 12, seconds: 3_600 },
  search: { points: 120, seconds: 60 },
  /** Asked for at every pause in typing. */
  suggest: { points: 600, seconds: 60 },
  register: { points: 10, seconds: 3_600 },
  signIn: { points: 30, seconds: 300 },
  /** Wrong passwords for one address of e-mail from one place, and from all places. */
  signInFailure: { points: 10, seconds: 900 },
  signInFailureAnywhere: { points: 100, seconds: 900 },
  /** For people without an account: a withdrawal code tried, something reported. */
  withdrawal: { points: 20, seconds: 600 },
  report: { points: 30, seconds: 3_600 },
  publicReport: { points: 10, seconds: 3_600 },
  handshake: { points: 240, seconds: 60 },
  socket: { points: 300, seconds: 10 },
} as const;

export type RateLimit = keyof typeof LIMITS;

/** Counts in the memory of this process, so several api processes allow as many times more; `RATE_LIMIT_FACTOR` multiplies all. */
@Injectable()
export class RateLimits {
  private readonly limiters: Record<RateLimit, RateLimiterMemory>;

  constructor(@Inject(CONFIG) config: Config) {
    const make = (name: RateLimit): RateLimiterMemory =>
      new RateLimiterMemory({
        keyPrefix: name,
        points: Math.ceil(LIMITS[name].points * config.RATE_LIMIT_FACTOR),
        duration: LIMITS[name].seconds,
      });
    this.limiters = {
      read: make('read'),
      write: make('write'),
      upload: make('upload'),
      evidence: make('evidence'),
      search: make('search'),
      suggest: make('suggest'),
      register: make('register'),
      signIn: make('signIn'),
      signInFailure: make('signInFailure'),
      signInFailureAnywhere: make('signInFailureAnywhere'),
      withdrawal: make('withdrawal'),
      report: make('report'),
      publicReport: make('publicReport'),
      handshake: make('handshake'),
      socket: make('socket'),
    };
  }

  /** Counts one more. @throws AppError RATE_LIMITED */
  async take(limit: RateLimit, key: string): Promise<void> {
    try {
      await this.limiters[limit].consume(key);
    } catch (refusal) {
      throw limited(refusal);
    }
  }

  /** Gives back what `take` counted, for something that turned out well. */
  async giveBack(limit: RateLimit, key: string): Promise<void> {
    await this.limiters[limit].reward(key, 1);
  }
}

function limited(refusal: unknown): unknown {
  if (!(refusal instanceof RateLimiterRes)) return refusal;
  return new AppError('RATE_LIMITED', { retryAfterSeconds: Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)) });
}
