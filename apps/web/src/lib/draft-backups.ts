const PREFIX = 'draft:';
const nameOf = (accountId: string, caseId: string | null) => `${PREFIX}${accountId}:${caseId ?? 'new'}`;

/** What this device keeps of a draft that the server has not got yet; null when it keeps nothing. Bound to the account. */
export function readBackup(accountId: string, caseId: string | null): unknown {
  const name = nameOf(accountId, caseId);
  const text = localStorage.getItem(name);
  if (text === null) return null;
  try {
    return JSON.parse(text);
  } catch {
    localStorage.removeItem(name);
    return null;
  }
}

/** Keeps `form` on this device; null forgets it. */
export function writeBackup(accountId: string, caseId: string | null, form: unknown): void {
  if (form === null) localStorage.removeItem(nameOf(accountId, caseId));
  else localStorage.setItem(nameOf(accountId, caseId), JSON.stringify(form));
}

/** Leaves nothing of any draft on this device, for signing out. */
export function forgetBackups(): void {
  for (const name of Object.keys(localStorage)) if (name.startsWith(PREFIX)) localStorage.removeItem(name);
}
