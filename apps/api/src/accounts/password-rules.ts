import { LIMITS } from '#libs/contracts';

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Long enough, and neither made of the person's own names nor of one repeated sign (NIST SP 800-63B §5.1.1.2). */
export function isAcceptablePassword(password: string, person: { email: string; givenName: string; familyName: string }): boolean {
  if (password.length < LIMITS.passwordMin) return false;
  if (new Set(password).size < 5) return false;
  const lower = plain(password);
  const own = [
    person.email,
    person.email.split('@')[0] ?? '',
    person.givenName + person.familyName,
    person.familyName + person.givenName,
  ].map(plain);
  return !own.some((word) => word.length >= 4 && lower.includes(word));
}
