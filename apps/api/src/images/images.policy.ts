import type { CaseState } from '#libs/contracts';
import { hasRole, isPractising, isVerified, type Actor } from '../access/actor.ts';

/** What the rules look at. */
export interface ImageFacts {
  ownerId: string;
  caseState: CaseState | null;
  hidden: boolean;
}

/**
 * Owners see their images, moderators those of every case that was published, hidden ones included; everybody verified sees those
 * of a case that is open to the network unless they are hidden.
 */
export function canSeeImage(actor: Actor, image: ImageFacts): boolean {
  if (image.ownerId === actor.accountId) return true;
  if (!isVerified(actor) || image.caseState === null) return false;
  if (hasRole(actor, 'moderator')) return image.caseState !== 'draft';
  return !image.hidden && (image.caseState === 'published' || image.caseState === 'closed');
}

/** Owners may cover more of their images at any time. */
export function canMaskImage(actor: Actor, image: ImageFacts): boolean {
  return isPractising(actor) && image.ownerId === actor.accountId;
}
