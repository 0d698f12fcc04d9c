import type { Locale, PracticeLevel, RegisterScheme, Role, VerificationState } from '#libs/contracts';

export class RegisteredView {
  state!: 'registered';
}

export class SignedInView {
  state!: 'signed_in' | 'second_factor_required';
}

export class MyClinicianView {
  id!: string;
  displayName!: string;
  givenName!: string;
  familyName!: string;
  profession!: string;
  specialties!: string[];
  /** Those whose cases the person wants to see and hear of. */
  watchedSpecialties!: string[];
  level!: PracticeLevel;
  country!: string;
  registerScheme!: RegisterScheme | null;
  registerNumber!: string | null;
}

export class MyVerificationView {
  state!: VerificationState;
  requestId!: string | null;
  submittedAt!: string | null;
  decidedAt!: string | null;
  /** Why the last request was refused, or what the verifier asks for. */
  reason!: string | null;
  /** True when the verifier waits for an answer. */
  question!: boolean;
  validUntil!: string | null;
}

export class MyAbilitiesView {
  readCases!: boolean;
  postCases!: boolean;
  decideVerification!: boolean;
  moderate!: boolean;
  administer!: boolean;
}

export class MeView {
  id!: string;
  email!: string;
  locale!: Locale;
  roles!: Role[];
  clinician!: MyClinicianView;
  verification!: MyVerificationView;
  abilities!: MyAbilitiesView;
  unreadNotifications!: number;
}
