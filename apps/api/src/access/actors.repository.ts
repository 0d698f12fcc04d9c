import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { Locale, PracticeLevel, Role, VerificationState } from '#libs/contracts';
import { POOL } from '#libs/persistence';
import type { Actor } from './actor.ts';

const BY_TOKEN = `
  SELECT s.id AS "sessionId", a.id AS "accountId", c.id AS "clinicianId", a.locale, a.roles, c.specialties, c.watched_specialties AS "watchedSpecialties", c.level,
    CASE WHEN c.verification_state = 'verified' AND c.verified_until < now() THEN 'expired' ELSE c.verification_state END AS verification
  FROM session s JOIN account a ON a.id = s.account_id JOIN clinician c ON c.account_id = a.id
  WHERE s.token_hash = $1 AND s.expires_at > now() AND a.disabled_at IS NULL`;

interface ActorRow {
  sessionId: string;
  accountId: string;
  clinicianId: string;
  locale: Locale;
  roles: Role[];
  specialties: string[];
  watchedSpecialties: string[];
  level: PracticeLevel;
  verification: VerificationState;
}

/** Only the hash of a session token is stored, so a stolen database opens no session. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

@Injectable()
export class ActorsRepository {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Who holds this token; null when nobody does (any more). */
  async findByToken(token: string): Promise<Actor | null> {
    const { rows } = await this.pool.query<ActorRow>({ name: 'actor', text: BY_TOKEN, values: [hashToken(token)] });
    return rows[0] ?? null;
  }
}
