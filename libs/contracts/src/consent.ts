import type { Locale } from './enums.ts';

/** Version of the sentence an author attests to; stored with each consent so that it can be shown as it was. */
export const CONSENT_TEXT_VERSION = '2026-11';

export const CONSENT_TEXT: Record<Locale, string> = {
  fr: 'J’atteste avoir retiré de ce cas ce qui permet de reconnaître la personne, et l’avoir informée ou m’être assuré qu’on ne peut la reconnaître, pour les usages cochés.',
  en: 'I attest that I removed from this case what lets the person be recognised, and that I informed them or made sure they cannot be recognised, for the uses ticked.',
};
