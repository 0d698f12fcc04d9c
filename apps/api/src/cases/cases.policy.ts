import type { CaseAbilities, CaseState } from '#libs/contracts';
import { hasRole, isPractising, isVerified, type Actor } from '../access/actor.ts';

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

/** Of a case that was taken back, those who took part may read that it was, and nothing else. */
export function canReadTombstone(actor: Actor, { state, tookPart }: { state: CaseState; tookPart: boolean }): boolean {
  return isVerified(actor) && state === 'withdrawn' && tookPart;
}

/** What is hidden in a case that one reads: its author and the moderators look behind. */
export function mayLookBehind(actor: Actor, { authorId }: CaseFacts): boolean {
  return authorId === actor.clinicianId || hasRole(actor, 'moderator');
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
  return authorId === actor.clinicianId && (isOpenToNetwork(state) || state === 'hidden');
}

export function canReportCase(actor: Actor, { authorId, state }: CaseFacts): boolean {
  return isVerified(actor) && authorId !== actor.clinicianId && isOpenToNetwork(state);
}

/** The code is for the patient; only the author prints it, while there is something to take back. */
export function canPrintReceipt(actor: Actor, { authorId, state }: CaseFacts): boolean {
  return authorId === actor.clinicianId && (isOpenToNetwork(state) || state === 'hidden');
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
    report: canReportCase(actor, facts),
  };
}
