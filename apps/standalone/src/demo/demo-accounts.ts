import type { DemoAccount } from './demo-types.ts';

const PHYSICIAN = '10';

/** Everybody but the seven of the sign-in page differs from this in what makes them someone. */
const colleague = (
  key: string,
  givenName: string,
  familyName: string,
  specialties: readonly string[],
  more: Partial<DemoAccount> = {},
): DemoAccount => ({
  key,
  email: `${key}@consilium.example`,
  givenName,
  familyName,
  profession: PHYSICIAN,
  specialties,
  level: 'professional',
  country: 'FR',
  locale: 'fr',
  roles: [],
  isOffered: false,
  ...more,
});

/** The people of the demo: seven that one can enter as, and those who write with them. None exists; their names say so. */
export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  colleague('physician', 'Camille', 'Fictive', ['SM53'], { isOffered: true }),
  colleague('specialist', 'Dominique', 'Exemple', ['SM15', 'SM27'], { isOffered: true }),
  colleague('student', 'Sacha', 'Modèle', [], { level: 'student', isOffered: true }),
  colleague('verifier', 'Alix', 'Démo', ['SM49'], { roles: ['verifier'], isOffered: true }),
  colleague('verifier2', 'Charlie', 'Essai', ['SM18'], { roles: ['verifier'], isOffered: true }),
  colleague('moderator', 'Maxime', 'Maquette', ['SM42'], { roles: ['moderator'], isOffered: true }),
  colleague('admin', 'Claude', 'Factice', ['SM49'], { roles: ['admin'], isOffered: true }),

  colleague('nephrology', 'Andréa', 'Prototype', ['SM30']),
  colleague('internal', 'Lou', 'Imaginaire', ['SM27'], { country: 'CH' }),
  colleague('pulmonology', 'Noa', 'Ébauche', ['SM41']),
  colleague('cardiology', 'Ange', 'Esquisse', ['SM04']),
  colleague('neurology', 'Eden', 'Brouillon', ['SM32'], { country: 'BE' }),
  colleague('infectious', 'Morgan', 'Placeholder', ['SM58'], { country: 'GB', locale: 'en' }),
  colleague('emergency', 'Robin', 'Sample', ['SM59'], { country: 'IE', locale: 'en' }),
  colleague('rheumatology', 'Jordan', 'Mockup', ['SM48'], { country: 'CA', locale: 'en' }),
  colleague('ophthalmology', 'Yaël', 'Virtuelle', ['SM38']),
  colleague('paediatrics', 'Mahé', 'Invention', ['SM40']),
  colleague('dermatology', 'Lison', 'Chimère', ['SM15'], { country: 'BE' }),
  colleague('pathology', 'Swann', 'Fabulé', ['SM01']),
  colleague('haematology', 'Ariel', 'Abstraite', ['SM22']),
  colleague('endocrinology', 'Céleste', 'Simulée', ['SM62']),
  colleague('intern', 'Sacha', 'Gabarit', ['SM41'], { level: 'intern' }),
];
