/** The 32 signs of a code: digits and letters without I, L, O and U, which are mistaken for others (Crockford's base 32). */
export const WITHDRAWAL_ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Signs of a code: 60 bits, so that guessing is hopeless at any rate the server allows. */
export const WITHDRAWAL_CODE_LENGTH = 12;

const GROUP = 4;

/** A code as people read it: three groups of four. */
export function formatWithdrawalCode(code: string): string {
  return (code.match(new RegExp(`.{1,${GROUP}}`, 'g')) ?? []).join('-');
}

/**
 * What a person typed as the twelve signs of a code: blanks and dashes do not matter, nor does case; O is read as 0, I and L as 1.
 * Null for what cannot be a code.
 */
export function readWithdrawalCode(typed: string): string | null {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  return signs.length === WITHDRAWAL_CODE_LENGTH && [...signs].every((sign) => WITHDRAWAL_ALPHABET.includes(sign)) ? signs : null;
}
