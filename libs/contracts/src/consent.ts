import type { ConsentBasis, ConsentScope, Locale } from './enums.ts';

interface ConsentText {
  /** What the author attests to. */
  attestation: string;
  /** What was agreed, as the patient reads it on the receipt. */
  bases: Record<ConsentBasis, string>;
  /** Each use that can be ticked, as the patient reads it on the receipt. */
  scopes: Record<ConsentScope, string>;
}

/**
 * Every version of the words that author and patient agree on. A version is never changed once it was used: a consent names its
 * version, and its receipt is printed in the words of that time.
 */
const TEXTS = {
  '2026-11': {
    fr: {
      attestation:
        'J’atteste avoir retiré de ce cas ce qui permet de reconnaître la personne, et l’avoir informée ou m’être assuré qu’on ne peut la reconnaître, pour les usages cochés.',
      bases: {
        patient_agreed: 'Votre soignant vous a expliqué ces usages et vous êtes d’accord.',
        not_identifiable: 'Ni les images ni le texte ne permettent de vous reconnaître ; votre soignant s’en est assuré.',
      },
      scopes: {
        advice: 'demander l’avis d’autres soignants sur votre situation',
        network: 'montrer ce cas aux soignants vérifiés de ce réseau fermé',
        teaching: 'enseigner à des soignants et à des étudiants',
        archive: 'garder ce cas dans l’archive, pour aider des personnes dans la même situation',
      },
    },
    en: {
      attestation:
        'I attest that I removed from this case what lets the person be recognised, and that I informed them or made sure they cannot be recognised, for the uses ticked.',
      bases: {
        patient_agreed: 'Your clinician explained these uses to you and you agreed.',
        not_identifiable: 'Neither the images nor the text let anyone recognise you; your clinician made sure of it.',
      },
      scopes: {
        advice: 'asking other clinicians for advice about your situation',
        network: 'showing this case to the verified clinicians of this closed network',
        teaching: 'teaching clinicians and students',
        archive: 'keeping this case in the archive, to help people in the same situation',
      },
    },
  },
} as const satisfies Record<string, Record<Locale, ConsentText>>;

export type ConsentTextVersion = keyof typeof TEXTS;

/** Version of the words that are agreed on today. */
export const CONSENT_TEXT_VERSION = '2026-11' satisfies ConsentTextVersion;

/** What an author attests to today. */
export const CONSENT_TEXT: Record<Locale, string> = {
  fr: TEXTS[CONSENT_TEXT_VERSION].fr.attestation,
  en: TEXTS[CONSENT_TEXT_VERSION].en.attestation,
};

/** The words of a version, also of an old one; undefined for a version that never was. */
export function consentText(version: string, locale: Locale): ConsentText | undefined {
  return Object.hasOwn(TEXTS, version) ? TEXTS[version as ConsentTextVersion][locale] : undefined;
}
