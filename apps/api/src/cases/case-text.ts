import { LIMITS, type AgeBand, type ConsentBasis, type QuestionKind, type Sex } from '#libs/contracts';
import { orderSections, type CaseSection } from '#libs/persistence';

/** What must be there before others may see a case. */
export interface CaseContent {
  title: string;
  questionKind: QuestionKind | null;
  ageBand: AgeBand | null;
  sex: Sex | null;
  sections: CaseSection[];
  specialties: string[];
  images: { imageId: string; description: string }[];
  consent: { basis: ConsentBasis } | null;
}

/** Names of the parts that are still missing, in the order of the form. */
export function missingParts(content: CaseContent): string[] {
  const missing: string[] = [];
  if (content.title.length < LIMITS.titleMin) missing.push('title');
  if (!content.questionKind) missing.push('questionKind');
  if (!content.ageBand || !content.sex) missing.push('patient');
  if (orderSections(content.sections).length === 0) missing.push('sections');
  if (content.specialties.length === 0) missing.push('specialties');
  if (content.images.some((image) => image.description === '')) missing.push('imageDescriptions');
  if (!content.consent) missing.push('consent');
  return missing;
}

/** One field as plain text, for the history that readers see. */
export interface FieldChange {
  field: string;
  before: string;
  after: string;
}

/** What an edit changed, field by field; sections each under their own name. */
export function changesBetween(before: Record<string, string>, after: Record<string, string>): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field] ?? '', after: after[field] ?? '' }))
    .filter((change) => change.before !== change.after);
}

/** The fields of a case as plain text. */
export function plainFields(
  content: Omit<CaseContent, 'consent'> & { language: string; urgency: string; tags: string[] },
): Record<string, string> {
  return {
    title: content.title,
    language: content.language,
    questionKind: content.questionKind ?? '',
    urgency: content.urgency,
    ageBand: content.ageBand ?? '',
    sex: content.sex ?? '',
    ...Object.fromEntries(orderSections(content.sections).map((section) => [`sections.${section.kind}`, section.text])),
    specialties: content.specialties.join(', '),
    tags: content.tags.join(', '),
    // The end of its id stands for the picture itself: another one under the same words is a change.
    images: content.images.map(({ imageId, description }) => `${description} [${imageId.slice(-6)}]`).join('\n'),
  };
}

/** A picture in a {@link plainFields} text: its description, then the end of its id. */
const DESCRIBED = /[^]*? \[([0-9a-f]{6})\](?:\n|$)/g;

/** A history without the descriptions of pictures that its reader may not see, given by the ends of their ids. */
export function withoutPictures(changes: readonly FieldChange[], withheld: ReadonlySet<string>): FieldChange[] {
  const without = (text: string): string =>
    [...text.matchAll(DESCRIBED)]
      .filter(([, end]) => end !== undefined && !withheld.has(end))
      .map(([line]) => line.replace(/\n$/, ''))
      .join('\n');
  return changes
    .map((change) => (change.field === 'images' ? { ...change, before: without(change.before), after: without(change.after) } : change))
    .filter(({ before, after }) => before !== after);
}
