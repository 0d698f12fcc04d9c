import type {
  AgeBand,
  ConsentBasis,
  ConsentScope,
  Locale,
  PracticeLevel,
  Proof,
  QuestionKind,
  ReplyKind,
  Role,
  SectionKind,
  Sex,
  Urgency,
} from '#libs/contracts';

/** Someone of the demo; plainly fictional, verified, with the demo's password. */
export interface DemoAccount {
  /** How cases and replies name their author; the first part of the address as well. */
  key: string;
  email: string;
  givenName: string;
  familyName: string;
  /** Code of the profession; see `PROFESSIONS`. */
  profession: string;
  specialties: readonly string[];
  level: PracticeLevel;
  /** ISO 3166-1 alpha-2. */
  country: string;
  locale: Locale;
  roles: readonly Role[];
  /** Whether the sign-in page of a demo offers this account by a button. */
  isOffered: boolean;
}

/** Colour of skin, from the lightest to the darkest. */
export type SkinTone = 'light' | 'beige' | 'olive' | 'brown' | 'dark';

/** What a drawn picture shows. The same specification always gives the same picture. */
export type PictureSpec = { seed: number } & (
  | { kind: 'skin'; tone: SkinTone; lesion: 'purpura' | 'necrotic' | 'annular' | 'nodules' | 'vesicles' | 'scaly' | 'wheals' | 'pigmented' }
  | { kind: 'chest'; finding: 'none' | 'hilar-nodes' | 'opacity' | 'effusion' | 'pneumothorax' | 'reticulation' }
  | { kind: 'hand'; finding: 'none' | 'erosions' | 'fracture' }
  | { kind: 'ecg'; finding: 'sinus' | 'anterior-st' | 'diffuse-st' | 'fibrillation' | 'inverted-t' }
  | { kind: 'fundus'; finding: 'none' | 'haemorrhages' | 'swollen-disc' | 'exudates' }
  | { kind: 'brain'; finding: 'none' | 'oedema' | 'ring' | 'haemorrhage' }
  | { kind: 'tissue'; finding: 'vasculitis' | 'granuloma' | 'normal' }
);

/** A picture of a case, drawn by code, with the description its author gives. */
export interface DemoImage {
  picture: PictureSpec;
  description: string;
}

/** One message of a thread. */
export interface DemoReply {
  /** Key of the account. */
  author: string;
  kind: ReplyKind;
  body: string;
  /** Minutes after the case was published; ascending within a thread. */
  minutesAfter: number;
}

/** How a case ended. */
export interface DemoOutcome {
  diagnosis: string;
  proof: Proof;
  whatHelped?: string;
  /** Minutes after the case was published. */
  minutesAfter: number;
}

/** A fictional case with its discussion. */
export interface DemoCase {
  /** Names the case within the demo. */
  key: string;
  /** Key of the account. */
  author: string;
  title: string;
  language: Locale;
  questionKind: QuestionKind;
  urgency: Urgency;
  patient: { ageBand: AgeBand; sex: Sex };
  sections: readonly { kind: SectionKind; text: string }[];
  specialties: readonly string[];
  tags: readonly string[];
  images: readonly DemoImage[];
  consent: { basis: ConsentBasis; scopes: readonly ConsentScope[] };
  /** Minutes before the demo starts. */
  publishedMinutesAgo: number;
  replies: readonly DemoReply[];
  /** Absent while the case is open. */
  outcome?: DemoOutcome;
  /** Keys of the accounts that follow it. */
  followers: readonly string[];
}
