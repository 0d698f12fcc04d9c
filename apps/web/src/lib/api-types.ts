import type {
  AuthorView,
  CaseAbilities,
  CaseState,
  ConsentBasis,
  ConsentScope,
  ImageState,
  Locale,
  PracticeLevel,
  Proof,
  QuestionKind,
  Role,
  SectionKind,
  Sex,
  AgeBand,
  Urgency,
  VerificationState,
  NotificationView,
  EntryView,
} from '#libs/contracts';

/** A page of a list; `nextCursor` is null on the last one. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

export interface InstanceView {
  demo: boolean;
  demoAccounts: { email: string; displayName: string; label: string }[];
  usualVerificationHours: number | null;
}

export interface ClinicianView {
  id: string;
  displayName: string;
  givenName: string;
  familyName: string;
  profession: string;
  specialties: string[];
  level: PracticeLevel;
  country: string;
  registerScheme: string | null;
  registerNumber: string | null;
}

export interface MeView {
  id: string;
  email: string;
  locale: Locale;
  roles: Role[];
  clinician: ClinicianView;
  verification: {
    state: VerificationState;
    requestId: string | null;
    submittedAt: string | null;
    decidedAt: string | null;
    reason: string | null;
    question: boolean;
    validUntil: string | null;
  };
  abilities: { readCases: boolean; postCases: boolean; decideVerification: boolean; moderate: boolean; administer: boolean };
  unreadNotifications: number;
}

export interface QueueItem {
  id: string;
  state: VerificationState;
  submittedAt: string;
  displayName: string;
  profession: string;
  specialties: string[];
  level: PracticeLevel;
  country: string;
  mine: boolean;
}

export interface RequestView extends QueueItem {
  email: string;
  registerScheme: string | null;
  registerNumber: string | null;
  evidence: { id: string; mediaType: string }[];
  history: { id: string; state: VerificationState; submittedAt: string; decidedAt: string | null; reason: string | null }[];
  abilities: { decide: boolean };
}

export interface PatientView {
  ageBand: AgeBand;
  sex: Sex;
}

export interface CaseSummary {
  id: string;
  externalId: string | null;
  title: string;
  language: Locale;
  state: CaseState;
  questionKind: QuestionKind | null;
  urgency: Urgency;
  patient: PatientView | null;
  excerpt: string;
  specialties: string[];
  tags: string[];
  author: AuthorView | null;
  mine: boolean;
  imageCount: number;
  thumbnailIds: string[];
  replyCount: number;
  repliedSpecialties: string[];
  createdAt: string;
  publishedAt: string | null;
  firstRepliedAt: string | null;
  lastActivityAt: string;
  closedAt: string | null;
  outcome: { diagnosis: string; proof: Proof } | null;
  version: number;
}

export interface SectionView {
  kind: SectionKind;
  text: string;
}

export interface CaseImageView {
  id: string;
  description: string;
  state: ImageState;
  width: number | null;
  height: number | null;
}

export interface CaseView extends Omit<CaseSummary, 'outcome'> {
  sections: SectionView[];
  images: CaseImageView[];
  consent: { basis: ConsentBasis; scopes: ConsentScope[]; attestedAt: string; textVersion: string } | null;
  outcome: { diagnosis: string; proof: Proof; whatHelped: string | null } | null;
  editedAt: string | null;
  lastSeq: number;
  following: boolean;
  followerCount: number;
  abilities: CaseAbilities;
}

export interface CaseInput {
  title?: string;
  language?: Locale;
  questionKind?: QuestionKind | null;
  urgency?: Urgency;
  patient?: PatientView | null;
  sections?: SectionView[];
  specialties?: string[];
  tags?: string[];
  images?: { id: string; description: string }[];
  consent?: { basis: ConsentBasis; scopes: ConsentScope[]; attested: true } | null;
}

export interface RevisionView {
  id: string;
  editedAt: string;
  changes: { field: string; before: string; after: string }[];
}

export interface CountsView {
  toAnswer: number;
  bySpecialty: Record<string, number>;
  mine: number;
  drafts: number;
}

export interface FiguresView {
  specialty: string;
  published7d: number;
  medianFirstReplyMinutes: number | null;
  answeredWithin24hPercent: number | null;
  withOutcomePercent: number | null;
  perDay: { day: string; medianMinutes: number | null }[];
}

export interface TextPart {
  text: string;
  hit: boolean;
}

export interface SearchHit extends CaseSummary {
  titleParts: TextPart[];
  excerptParts: TextPart[];
  score: number;
}

export interface OutcomeCount {
  diagnosis: string;
  count: number;
  strong: number;
}

export interface FacetCount {
  value: string;
  count: number;
}

export type FacetName = 'specialty' | 'proof' | 'state' | 'language' | 'ageBand' | 'sex';

export interface SearchPage extends Page<SearchHit> {
  total: number;
  facets: Record<FacetName, FacetCount[]>;
  outcomes: OutcomeCount[];
  closedCount: number;
}

export interface SimilarPage extends Page<SearchHit> {
  outcomes: OutcomeCount[];
  closedCount: number;
}

export interface NotificationPage extends Page<NotificationView> {
  unread: number;
}

export type EntryPage = Page<EntryView>;
