import { LIMITS, type PracticeLevel, type RegisterScheme } from '#libs/contracts';

/** What an applicant types, apart from the password, which is never kept. */
export interface RegisterForm {
  email: string;
  givenName: string;
  familyName: string;
  profession: string;
  specialties: string[];
  level: PracticeLevel;
  country: string;
  registerScheme: RegisterScheme | null;
  registerNumber: string;
}

/** A form before its first word. */
export const EMPTY_FORM: RegisterForm = {
  email: '',
  givenName: '',
  familyName: '',
  profession: '10',
  specialties: [],
  level: 'professional',
  country: 'FR',
  registerScheme: null,
  registerNumber: '',
};

/** The rule that a field breaks, named as the server names it. */
export type BrokenRules = Partial<Record<keyof RegisterForm | 'password', string>>;

/** What can be said before sending; the server decides. Physicians name a specialty unless they still study. */
export function brokenRules(form: RegisterForm, password: string): BrokenRules {
  const broken: BrokenRules = {};
  if (!/^\S+@\S+\.\S+$/u.test(form.email.trim())) broken.email = 'isEmail';
  if (password.length < LIMITS.passwordMin) broken.password = 'minLength';
  if (form.givenName.trim() === '') broken.givenName = 'isNotEmpty';
  if (form.familyName.trim() === '') broken.familyName = 'isNotEmpty';
  if (form.profession === '10' && form.level !== 'student' && form.specialties.length === 0) broken.specialties = 'arrayMinSize';
  if (form.specialties.length > LIMITS.specialtiesPerClinician) broken.specialties = 'arrayMaxSize';
  return broken;
}
