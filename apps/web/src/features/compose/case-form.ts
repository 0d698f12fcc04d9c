import {
  LIMITS,
  SECTION_KINDS,
  type AgeBand,
  type ConsentBasis,
  type ConsentScope,
  type ImageState,
  type Locale,
  type QuestionKind,
  type SectionKind,
  type Sex,
  type Urgency,
} from '#libs/contracts';
import type { CaseInput, CaseView } from '../../lib/api-types.ts';
import type { Texts } from '../../lib/identifiers/found.ts';

/** What an author types. Parts that the server takes only whole (patient, consent) may be half-done here. */
export interface CaseForm {
  title: string;
  language: Locale;
  questionKind: QuestionKind | null;
  urgency: Urgency;
  ageBand: AgeBand | null;
  sex: Sex;
  sections: Record<SectionKind, string>;
  specialties: string[];
  tags: string[];
  images: { id: string; description: string }[];
  basis: ConsentBasis | null;
  scopes: ConsentScope[];
  attested: boolean;
}

/** A case before its first word. */
export function blankForm(language: Locale): CaseForm {
  return {
    title: '',
    language,
    questionKind: null,
    urgency: 'routine',
    ageBand: null,
    sex: 'unknown',
    sections: { context: '', history: '', examination: '', results: '', management: '', concern: '' },
    specialties: [],
    tags: [],
    images: [],
    basis: null,
    scopes: [],
    attested: false,
  };
}

/** The form of a case that the server holds. */
export function formOf(view: CaseView): CaseForm {
  const blank = blankForm(view.language);
  const sections = { ...blank.sections };
  for (const { kind, text } of view.sections) sections[kind] = text;
  return {
    ...blank,
    title: view.title,
    questionKind: view.questionKind,
    urgency: view.urgency,
    ageBand: view.patient?.ageBand ?? null,
    sex: view.patient?.sex ?? 'unknown',
    sections,
    specialties: view.specialties,
    tags: view.tags,
    images: view.images.map(({ id, description }) => ({ id, description })),
    basis: view.consent?.basis ?? null,
    scopes: view.consent?.scopes ?? blank.scopes,
    attested: view.consent !== null,
  };
}

/** The form as the server takes it; what is half-done goes as absent. */
export function inputOf(form: CaseForm): Required<CaseInput> {
  return {
    title: form.title.trim(),
    language: form.language,
    questionKind: form.questionKind,
    urgency: form.urgency,
    patient: form.ageBand === null ? null : { ageBand: form.ageBand, sex: form.sex },
    sections: SECTION_KINDS.filter((kind) => form.sections[kind].trim() !== '').map((kind) => ({ kind, text: form.sections[kind].trim() })),
    specialties: form.specialties,
    tags: form.tags,
    images: form.images.map(({ id, description }) => ({ id, description: description.trim() })),
    consent:
      form.basis !== null && form.attested && form.scopes.length > 0 ? { basis: form.basis, scopes: form.scopes, attested: true } : null,
  };
}

/** The fields of `after` that differ from `before`. */
export function changesBetween(before: CaseInput, after: Required<CaseInput>): CaseInput {
  const changed = Object.entries(after).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof CaseInput]),
  );
  return Object.fromEntries(changed);
}

/** What must be there before publishing, in the order in which it is shown. */
export const REQUIRED_PARTS = [
  'title',
  'questionKind',
  'patient',
  'sections',
  'specialties',
  'images',
  'imageDescriptions',
  'consent',
] as const;
/** One of the required parts. */
export type RequiredPart = (typeof REQUIRED_PARTS)[number];

/** The required parts that are not there yet; the server checks again. */
export function missingParts(form: CaseForm, imageState: (id: string) => ImageState | undefined): RequiredPart[] {
  const input = inputOf(form);
  const missing: Record<RequiredPart, boolean> = {
    title: input.title.length < LIMITS.titleMin,
    questionKind: input.questionKind === null,
    patient: input.patient === null,
    sections: input.sections.length === 0,
    specialties: input.specialties.length === 0,
    images: input.images.some(({ id }) => imageState(id) !== 'ready'),
    imageDescriptions: input.images.some(({ description }) => description === ''),
    consent: input.consent === null,
  };
  return REQUIRED_PARTS.filter((part) => missing[part]);
}

/** Every text that others will read, under the name that the server gives it. */
export function textsOf(form: CaseForm): Texts {
  return {
    title: form.title,
    ...Object.fromEntries(SECTION_KINDS.map((kind) => [`sections.${kind}`, form.sections[kind]])),
    ...Object.fromEntries(form.tags.map((tag, index) => [`tags.${index}`, tag])),
    ...Object.fromEntries(form.images.map(({ id, description }) => [`images.${id}`, description])),
  };
}

/** The form with one of {@link textsOf} replaced. */
export function withText(form: CaseForm, field: string, text: string): CaseForm {
  const [part, name = ''] = field.split('.');
  if (part === 'title') return { ...form, title: text };
  if (part === 'sections') return { ...form, sections: { ...form.sections, [name]: text } };
  if (part === 'tags') return { ...form, tags: form.tags.map((tag, index) => (String(index) === name ? text : tag)) };
  return { ...form, images: form.images.map((image) => (image.id === name ? { ...image, description: text } : image)) };
}

/** Title and sections in one text, for comparison with the archive. */
export function wholeText(form: CaseForm): string {
  return [form.title, ...SECTION_KINDS.map((kind) => form.sections[kind])]
    .filter((text) => text.trim() !== '')
    .join('\n')
    .slice(0, LIMITS.similarTextLength);
}

/** Words of a text, counted as runs of letters and digits. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
