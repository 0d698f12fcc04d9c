import type { ErrorCode, Locale, PracticeLevel, Role, VerificationState } from '#libs/contracts';

/** The signed-in person behind a request, read anew for each one, so that a lost right is lost at once. */
export interface Actor {
  sessionId: string;
  accountId: string;
  clinicianId: string;
  locale: Locale;
  roles: readonly Role[];
  /** Proven ones. */
  specialties: readonly string[];
  /** Those whose cases the person wants to see. */
  watchedSpecialties: readonly string[];
  level: PracticeLevel;
  /** As it stands now: `expired` once its date has passed. */
  verification: VerificationState;
}

export function isVerified(actor: Actor): boolean {
  return actor.verification === 'verified';
}

/** Verified, and far enough in the profession to advise others. */
export function isPractising(actor: Actor): boolean {
  return isVerified(actor) && actor.level !== 'student';
}

export function hasRole(actor: Actor, role: Role): boolean {
  return actor.roles.includes(role);
}

function inRole(actor: Actor | null, role: Role): ErrorCode | null {
  if (!actor) return 'SIGN_IN_REQUIRED';
  return hasRole(actor, role) && actor.verification !== 'suspended' ? null : 'FORBIDDEN';
}

/** Who may use a route at all; which case or file they may touch there is the feature's policy. */
export const POLICIES = {
  public: () => null,
  signed_in: (actor: Actor | null) => (actor ? null : 'SIGN_IN_REQUIRED'),
  verified: (actor: Actor | null) => (!actor ? 'SIGN_IN_REQUIRED' : isVerified(actor) ? null : 'VERIFICATION_REQUIRED'),
  practising: (actor: Actor | null) =>
    !actor ? 'SIGN_IN_REQUIRED' : !isVerified(actor) ? 'VERIFICATION_REQUIRED' : isPractising(actor) ? null : 'FORBIDDEN',
  verifier: (actor: Actor | null) => inRole(actor, 'verifier'),
  moderator: (actor: Actor | null) => inRole(actor, 'moderator'),
} as const satisfies Record<string, (actor: Actor | null) => ErrorCode | null>;

export type PolicyName = keyof typeof POLICIES;
