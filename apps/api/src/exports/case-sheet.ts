import { SPECIALTIES, type Locale } from '#libs/contracts';
import { orderSections } from '#libs/persistence';
import type { CaseRow } from '../cases/cases.presenter.ts';
import type { PublishedCaseView } from '../literature/published-case.view.ts';
import { EXPORT_WORDS } from './export-words.ts';
import type { ThreadConclusion } from './exports.repository.ts';
import { longDate, type Sheet, type SheetPicture } from './sheet.ts';
import { slices } from './slices.ts';

/** What is printed of a case of the network: whoever wrote it or answered is not among it. */
export type PrintedCase = Pick<
  CaseRow,
  'id' | 'title' | 'specialties' | 'ageBand' | 'sex' | 'questionKind' | 'sections' | 'tags' | 'diagnosis' | 'proof' | 'whatHelped'
> & { publishedAt: Date | null; scopes: NonNullable<CaseRow['consent']>['scopes']; conclusion: ThreadConclusion; url: string };

function specialtyLabels(codes: readonly string[], locale: Locale): string {
  return codes.map((code) => SPECIALTIES.find((specialty) => specialty.code === code)?.label[locale] ?? code).join(', ');
}

/** Pages after which the text of a published case is read online. */
const MOST_PAGES = 60;

/** Lets other requests be served between two parts of a long case. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Draws a text part by part. @returns false where it was cut off after the most pages */
async function drawText(sheet: Sheet, text: string, mostPages = Infinity): Promise<boolean> {
  for (const part of slices(text)) {
    if (sheet.pages > mostPages) return false;
    sheet.paragraph(part);
    await breathe();
  }
  return true;
}

/** Pictures are asked for one by one, so that one is in memory at a time. */
export async function drawCase(sheet: Sheet, printed: PrintedCase, locale: Locale, pictures: AsyncIterable<SheetPicture>): Promise<void> {
  const words = EXPORT_WORDS[locale];
  const { ageBand, sex, questionKind, publishedAt, diagnosis, proof, whatHelped, conclusion, tags, scopes } = printed;
  const patient = [ageBand ? words.age(ageBand) : '', sex ? words.sex[sex] : ''].filter((part) => part !== '').join(', ');
  sheet.opening(words.network, [
    specialtyLabels(printed.specialties, locale),
    [patient, questionKind ? words.question[questionKind] : '', publishedAt ? words.published(longDate(publishedAt, locale)) : '']
      .filter((part) => part !== '')
      .join(' – '),
  ]);
  for (const { kind, text } of orderSections(printed.sections)) {
    sheet.heading(words.section[kind]);
    await drawText(sheet, text);
  }
  let isFirst = true;
  for await (const picture of pictures) {
    sheet.picture(picture, isFirst ? words.images : null);
    isFirst = false;
  }
  sheet.heading(words.outcome);
  if (diagnosis && proof) {
    sheet.strong(diagnosis);
    sheet.paragraph(words.proven(words.proof[proof]));
  } else {
    sheet.paragraph(words.open);
  }
  if (whatHelped) {
    sheet.heading(words.whatHelped);
    await drawText(sheet, whatHelped);
  }
  sheet.heading(words.thread);
  sheet.paragraph(words.counts(conclusion));
  for (const { kind, body } of conclusion.warnings) {
    sheet.strong(words[kind]);
    await drawText(sheet, body);
  }
  if (tags.length > 0) {
    sheet.heading(words.tags);
    sheet.paragraph(tags.join(', '));
  }
  sheet.heading(words.terms);
  sheet.note(words.termsText);
  if (scopes.length > 0) sheet.note(words.agreed(scopes.map((scope) => words.scope[scope]).join(', ')));
  sheet.note(`${words.online} : ${printed.url}`.replace(' :', locale === 'fr' ? '\u202f:' : ':'));
}

export async function drawLiterature(sheet: Sheet, printed: PublishedCaseView & { online: string }, locale: Locale): Promise<void> {
  const words = EXPORT_WORDS[locale];
  const said = (label: string, text: string): void => sheet.note(`${label}${locale === 'fr' ? '\u202f' : ''}: ${text}`);
  sheet.opening(words.literature, [
    specialtyLabels(printed.specialties, locale),
    [printed.source, printed.publishedOn].filter((part) => part !== null).join(', '),
  ]);
  sheet.heading(words.text);
  if (!(await drawText(sheet, printed.text.replace(/\n{2,}/g, '\n\n'), MOST_PAGES))) sheet.strong(words.cut);
  if (printed.diagnosis) {
    sheet.heading(words.diagnosis);
    sheet.strong(printed.diagnosis);
  }
  sheet.heading(words.source);
  if (printed.source) said(words.source, printed.source);
  if (printed.doi) said('DOI', printed.doi);
  if (printed.url) said(words.online, printed.url);
  said(words.licence, printed.licence ?? words.unknownLicence);
  said('Consilium', printed.online);
}
