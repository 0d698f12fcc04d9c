import { SPECIALTIES, type Locale } from '#libs/contracts';
import { orderSections } from '#libs/persistence';
import type { CaseRow } from '../cases/cases.presenter.ts';
import type { PublishedCaseView } from '../literature/published-case.view.ts';
import { EXPORT_WORDS } from './export-words.ts';
import type { ThreadConclusion } from './exports.repository.ts';
import { longDate, type Sheet, type SheetPicture } from './sheet.ts';

/** What is printed of a case of the network: whoever wrote it or answered is not among it. */
export type PrintedCase = Pick<
  CaseRow,
  'id' | 'title' | 'specialties' | 'ageBand' | 'sex' | 'questionKind' | 'sections' | 'tags' | 'diagnosis' | 'proof' | 'whatHelped'
> & { publishedAt: Date | null; scopes: NonNullable<CaseRow['consent']>['scopes']; conclusion: ThreadConclusion; url: string };

function specialtyLabels(codes: readonly string[], locale: Locale): string {
  return codes.map((code) => SPECIALTIES.find((specialty) => specialty.code === code)?.label[locale] ?? code).join(', ');
}

/** Lets other requests be served between two parts of a long case. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

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
    sheet.paragraph(text);
    await breathe();
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
    sheet.paragraph(whatHelped);
  }
  sheet.heading(words.thread);
  sheet.paragraph(words.counts(conclusion));
  for (const { kind, body } of conclusion.warnings) {
    sheet.strong(words[kind]);
    sheet.paragraph(body);
    await breathe();
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
  for (const paragraph of printed.text.split(/\n{2,}/)) {
    sheet.paragraph(`${paragraph}\n`);
    await breathe();
  }
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
