import type { CollectionVisibility } from '#libs/contracts';
import { isVerified, type Actor } from '../access/actor.ts';

/** What the rules look at; `ownerId` is a clinician. */
export interface CollectionFacts {
  ownerId: string;
  visibility: CollectionVisibility;
}

export function canReadCollection(actor: Actor, { ownerId, visibility }: CollectionFacts): boolean {
  return isVerified(actor) && (ownerId === actor.clinicianId || visibility === 'network');
}

export function canChangeCollection(actor: Actor, { ownerId }: CollectionFacts): boolean {
  return isVerified(actor) && ownerId === actor.clinicianId;
}
