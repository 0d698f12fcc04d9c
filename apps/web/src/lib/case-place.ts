import type { CaseOrigin } from '#libs/contracts';

/** The page of a case, wherever the case comes from. */
export function casePlace(caseId: string, origin: CaseOrigin): string {
  return origin === 'literature' ? `/literature/${caseId}` : `/cases/${caseId}`;
}
