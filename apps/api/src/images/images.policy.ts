import type { CaseState } from '#libs/contracts';
import { isVerified, type Actor } from '../access/actor.ts';

/** Owners see their images; everybody verified sees those of a case that is open to the network. */
export function canSeeImage(actor: Actor, image: { ownerId: string; caseState: CaseState | null }): boolean {
  if (image.ownerId === actor.accountId) return true;
  return isVerified(actor) && (image.caseState === 'published' || image.caseState === 'closed');
}
