import type { ModerationDecision, ReportState, ReportTarget } from '#libs/contracts';
import { hasRole, type Actor } from '../access/actor.ts';

/** What the rules look at; `authorId` posted it, `deciderIds` have decided about it before. All are clinicians. */
export interface ReportFacts {
  authorId: string;
  state: ReportState;
  target: ReportTarget;
  deciderIds: readonly string[];
}

/** A moderator decides what waits, never about their own post, and never on the appeal against their own decision. */
export function canDecideReport(actor: Actor, { authorId, state, deciderIds }: ReportFacts): boolean {
  return (
    hasRole(actor, 'moderator') &&
    authorId !== actor.clinicianId &&
    (state === 'open' || state === 'appealed') &&
    !deciderIds.includes(actor.clinicianId)
  );
}

/** Boxes are burnt into images alone. */
export function fittingDecisions(target: ReportTarget): ModerationDecision[] {
  return target === 'image' ? ['remove', 'mask', 'restore', 'keep'] : ['remove', 'restore', 'keep'];
}

/** The author asks once for another pair of eyes, against what was decided to their disadvantage. */
export function canAppeal(
  actor: Actor,
  {
    authorId,
    state,
    lastDecision,
    rounds,
  }: { authorId: string; state: ReportState; lastDecision: ModerationDecision | null; rounds: number },
): boolean {
  return authorId === actor.clinicianId && state === 'decided' && rounds === 1 && (lastDecision === 'remove' || lastDecision === 'mask');
}
