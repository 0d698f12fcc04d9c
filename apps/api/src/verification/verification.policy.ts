import type { RequestState } from '#libs/persistence';
import { hasRole, type Actor } from '../access/actor.ts';

/** A verifier decides open files of other people, never their own. */
export function canDecide(actor: Actor, request: { state: RequestState; clinicianId: string }): boolean {
  return (
    hasRole(actor, 'verifier') &&
    request.clinicianId !== actor.clinicianId &&
    (request.state === 'submitted' || request.state === 'in_review')
  );
}
