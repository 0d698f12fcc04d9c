import sharp from 'sharp';
import type { PracticeLevel, RegisterScheme } from '#libs/contracts';

/** Someone of the demo who waits at the verifier's desk; plainly fictional. */
export interface DemoApplicant {
  email: string;
  givenName: string;
  familyName: string;
  profession: string;
  /** What the card says of the profession. */
  title: string;
  specialties: readonly string[];
  level: PracticeLevel;
  country: string;
  registerScheme: RegisterScheme | null;
  registerNumber: string | null;
  /** Minutes before the demo starts. */
  submittedMinutesAgo: number;
}

/** Those who wait for a decision, longest first. The numbers are of no register: their key is wrong on purpose. */
export const DEMO_APPLICANTS: readonly DemoApplicant[] = [
  {
    email: 'aspirant@consilium.example',
    givenName: 'Ariel',
    familyName: 'Aspirant',
    profession: '10',
    title: 'Médecin',
    specialties: ['SM15'],
    level: 'professional',
    country: 'FR',
    registerScheme: 'rpps',
    registerNumber: '10000000000',
    submittedMinutesAgo: 300,
  },
  {
    email: 'candidate@consilium.example',
    givenName: 'Noé',
    familyName: 'Candidat',
    profession: '60',
    title: 'Infirmier',
    specialties: [],
    level: 'professional',
    country: 'BE',
    registerScheme: 'other',
    registerNumber: 'B-000-DEMO',
    submittedMinutesAgo: 125,
  },
  {
    email: 'learner@consilium.example',
    givenName: 'Eden',
    familyName: 'Apprenti',
    profession: '10',
    title: 'Étudiant en médecine',
    specialties: [],
    level: 'student',
    country: 'FR',
    registerScheme: null,
    registerNumber: null,
    submittedMinutesAgo: 40,
  },
];

/** The document of an applicant: a card that says it is fictional (PNG bytes). */
export function drawCard(applicant: DemoApplicant): Promise<Buffer> {
  const number = applicant.registerNumber ?? 'certificat de scolarité';
  const line = (y: number, text: string, weight = 400): string =>
    `<text x="330" y="${y}" font-family="sans-serif" font-size="30" font-weight="${weight}" fill="#16211f">${text}</text>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1000" height="630">
    <defs><linearGradient id="paper" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#f3f6fb"/><stop offset="1" stop-color="#d8e4f0"/></linearGradient></defs>
    <rect width="1000" height="630" fill="#e9edec"/>
    <rect x="40" y="40" width="920" height="550" rx="36" fill="url(#paper)" stroke="#c3cfdb" stroke-width="3"/>
    <text x="90" y="120" font-family="sans-serif" font-size="34" font-weight="700" fill="#3b5b86">CARTE FICTIVE DE DÉMONSTRATION</text>
    <rect x="90" y="180" width="200" height="250" rx="16" fill="#b7c5d3"/>
    <circle cx="190" cy="270" r="44" fill="none" stroke="#ffffff" stroke-width="12"/>
    <path d="M118 400 q72 -110 144 0" fill="none" stroke="#ffffff" stroke-width="12"/>
    ${line(225, `${applicant.familyName.toUpperCase()} ${applicant.givenName}`, 700)}
    ${line(285, applicant.title)}
    ${line(345, number)}
    ${line(405, 'sans valeur')}
  </svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
