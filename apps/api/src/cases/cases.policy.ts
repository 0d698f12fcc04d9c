import type { CaseAbilities, CaseState } from '#libs/contracts';
import { isPractising, isVerified, type Actor } from '../access/actor.ts';

/** What the rules look at; `authorId` is a clinician. */
export interface CaseFacts {
  authorId: string;
  state: CaseState;
}

const isOpenToNetwork = (state: CaseState): boolean => state === 'published' || state === 'closed';

/** Published and closed cases are for every verified reader; anything else is the author's alone. */
export function canReadCase(actor: Actor, { authorId, state }: CaseFacts): boolean {
  return isVerified(actor) && (isOpenToNetwork(state) || authorId === actor.clinicianId);
}

export function canReply(actor: Actor, { state }: CaseFacts): boolean {
  return isPractising(actor) && state === 'published';
}

export function canEditCase(actor: Actor, { authorId, state }: CaseFacts): boolean {
  return isPractising(actor) && authorId === actor.clinicianId && (state === 'draft' || isOpenToNetwork(state));
}

export function canPublishCase(actor: Actor, { authorId, state }: CaseFacts): boolean {
  return isPractising(actor) && authorId === actor.clinicianId && state === 'draft';
}

export function canCloseCase(actor: Actor, { authorId, state }: CaseFacts): boolean {
  return isPractising(actor) && authorId === actor.clinicianId && state === 'published';
}

export function canWithdrawCase(actor: Actor, { authorId, state }: CaseFacts): boolean {
  return authorId === actor.clinicianId && isOpenToNetwork(state);
}

export function canFollowCase(actor: Actor, { authorId, state }: CaseFacts): boolean {
  return isVerified(actor) && authorId !== actor.clinicianId && isOpenToNetwork(state);
}

export function caseAbilities(actor: Actor, facts: CaseFacts): CaseAbilities {
  return {
    reply: canReply(actor, facts),
    edit: canEditCase(actor, facts),
    publish: canPublishCase(actor, facts),
    close: canCloseCase(actor, facts),
    withdraw: canWithdrawCase(actor, facts),
    discard: canPublishCase(actor, facts),
    follow: canFollowCase(actor, facts),
  };
}
