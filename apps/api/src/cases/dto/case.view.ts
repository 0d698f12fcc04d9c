import type {
  AgeBand,
  CaseAbilities,
  CaseState,
  ConsentBasis,
  ConsentScope,
  ImageState,
  Locale,
  PracticeLevel,
  Proof,
  QuestionKind,
  SectionKind,
  Sex,
  Urgency,
  Withdrawer,
} from '#libs/contracts';

export class AuthorDto {
  id!: string;
  displayName!: string;
  profession!: string;
  specialties!: string[];
  level!: PracticeLevel;
  verifiedBy!: 'document' | null;
}

export class PatientView {
  ageBand!: AgeBand;
  sex!: Sex;
}

export class OutcomeSummaryView {
  diagnosis!: string;
  proof!: Proof;
}

export class OutcomeView extends OutcomeSummaryView {
  whatHelped!: string | null;
}

/** What a list and a page share. */
export class CaseHeadView {
  id!: string;
  title!: string;
  language!: Locale;
  state!: CaseState;
  questionKind!: QuestionKind | null;
  urgency!: Urgency;
  patient!: PatientView | null;
  excerpt!: string;
  specialties!: string[];
  tags!: string[];
  author!: AuthorDto | null;
  mine!: boolean;
  imageCount!: number;
  thumbnailIds!: string[];
  replyCount!: number;
  repliedSpecialties!: string[];
  createdAt!: string;
  publishedAt!: string | null;
  firstRepliedAt!: string | null;
  lastActivityAt!: string;
  closedAt!: string | null;
  version!: number;
}

export class CaseSummaryView extends CaseHeadView {
  outcome!: OutcomeSummaryView | null;
}

export class CaseSectionView {
  kind!: SectionKind;
  text!: string;
}

export class CaseImageView {
  id!: string;
  description!: string;
  state!: ImageState;
  width!: number | null;
  height!: number | null;
  /** Grows whenever the pixels change. */
  version!: number;
  /** Only the author and moderators see it. */
  hidden!: boolean;
}

export class ConsentView {
  basis!: ConsentBasis;
  scopes!: ConsentScope[];
  attestedAt!: string;
  textVersion!: string;
  /** Whether the reader may print the patient's receipt. */
  receipt!: boolean;
}

export class CaseAbilitiesView implements CaseAbilities {
  reply!: boolean;
  edit!: boolean;
  publish!: boolean;
  close!: boolean;
  withdraw!: boolean;
  discard!: boolean;
  follow!: boolean;
  report!: boolean;
}

export class CaseView extends CaseHeadView {
  sections!: CaseSectionView[];
  images!: CaseImageView[];
  consent!: ConsentView | null;
  outcome!: OutcomeView | null;
  editedAt!: string | null;
  /** Of a withdrawn case this, its id and its state are all that is left. */
  withdrawnBy!: Withdrawer | null;
  withdrawnAt!: string | null;
  lastSeq!: number;
  following!: boolean;
  followerCount!: number;
  abilities!: CaseAbilitiesView;
}

export class CasePageView {
  items!: CaseSummaryView[];
  nextCursor!: string | null;
}

export class RevisionChangeView {
  field!: string;
  before!: string;
  after!: string;
}

export class RevisionView {
  id!: string;
  editedAt!: string;
  changes!: RevisionChangeView[];
}

export class RevisionPageView {
  items!: RevisionView[];
  nextCursor!: string | null;
}

export class FollowingView {
  following!: boolean;
}

export class CaseCountsView {
  /** Each at most 99. */
  toAnswer!: number;
  bySpecialty!: Record<string, number>;
  mine!: number;
  drafts!: number;
}

export class FigureDayView {
  day!: string;
  medianMinutes!: number | null;
}

export class FiguresView {
  specialty!: string;
  published7d!: number;
  medianFirstReplyMinutes!: number | null;
  answeredWithin24hPercent!: number | null;
  withOutcomePercent!: number | null;
  perDay!: FigureDayView[];
}
