import { readWithdrawalCode } from '#libs/contracts';

/** What stands in the address after `#`, as the field shows it; nothing when it is no text that a browser could have written. */
export function codeInFragment(fragment: string): string {
  try {
    return decodeURIComponent(fragment.replace(/^#/, '')).trim();
  } catch {
    return '';
  }
}

/** Why a typed code cannot be one: nothing yet, or not twelve signs of the alphabet. Null when it may be one. */
export function codeFault(typed: string): 'empty' | 'shape' | null {
  if (typed.trim() === '') return 'empty';
  return readWithdrawalCode(typed) === null ? 'shape' : null;
}
