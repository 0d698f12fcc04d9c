import { LOCALES, SPECIALTY_CODES, type Locale } from '#libs/contracts';
import type { DatePrecision } from '#libs/persistence';

/** A published case as a line of the operator's file tells it, in order. */
export interface PublishedLine {
  externalId: string;
  language: Locale;
  title: string;
  titleGiven: boolean;
  text: string;
  specialties: string[];
  diagnosis: string | null;
  doi: string | null;
  url: string | null;
  licence: string | null;
  source: string | null;
  publishedOn: string | null;
  datePrecision: DatePrecision | null;
}

/** What became of a line: a case, with the number of its specialties that nobody knows, or the reason why it is none. */
export type ReadLine = { line: PublishedLine; unknownSpecialties: number } | { refusal: string };

/** UTF-16 units, but for the text. */
const ID_LENGTH = 200;
const TITLE_LENGTH = 500;
const DIAGNOSIS_LENGTH = 500;
const NAME_LENGTH = 300;
const ADDRESS_LENGTH = 2_000;
/** Bytes in UTF-8. */
const TEXT_BYTES = 200_000;
/** Longest title taken from a text, and how much of the text is looked at for its first sentence. */
const DERIVED_LENGTH = 110;
const LOOKED_AT = 1_000;

const UTF_8 = new TextDecoder('utf-8', { fatal: true });
const SENTENCES: Record<Locale, Intl.Segmenter> = {
  fr: new Intl.Segmenter('fr', { granularity: 'sentence' }),
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
};
const KNOWN_SPECIALTIES = new Set(SPECIALTY_CODES);

/** Says why a line is not taken. */
class LineRefused extends Error {
  override readonly name = 'LineRefused';
}

/** Reads one line of JSON. Fields that nobody knows are passed over. */
export function readPublishedLine(bytes: Buffer): ReadLine {
  try {
    return completeLine(parse(bytes));
  } catch (error) {
    if (error instanceof LineRefused) return { refusal: error.message };
    throw error;
  }
}

function parse(bytes: Buffer): Record<string, unknown> {
  let text: string;
  try {
    text = UTF_8.decode(bytes);
  } catch {
    throw new LineRefused('it is not UTF-8');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new LineRefused('it is not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new LineRefused('it is not an object');
  return value as Record<string, unknown>;
}

function completeLine(fields: Record<string, unknown>): ReadLine {
  const externalId = short(fields, 'id', ID_LENGTH);
  if (externalId === null) throw new LineRefused('it has no id');
  const text = textOf(fields);
  const language = LOCALES.find((locale) => locale === fields['lang']);
  if (!language) throw new LineRefused(`its lang is not ${LOCALES.join(' or ')}`);
  const { specialties, unknown } = specialtiesOf(fields);
  const title = short(fields, 'title', TITLE_LENGTH);
  const line: PublishedLine = {
    externalId,
    language,
    title: title ?? titleFrom(text, language),
    titleGiven: title !== null,
    text,
    specialties,
    diagnosis: short(fields, 'diagnosis', DIAGNOSIS_LENGTH),
    doi: doiOf(fields),
    url: urlOf(fields),
    licence: short(fields, 'licence', NAME_LENGTH),
    source: short(fields, 'source', NAME_LENGTH),
    ...dateOf(fields),
  };
  return { line, unknownSpecialties: unknown };
}

/** The text of a case: NFC, its line breaks kept, other control characters gone. */
function textOf(fields: Record<string, unknown>): string {
  const given = fields['text'];
  if (typeof given !== 'string') throw new LineRefused('it has no text');
  const text = given
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
    .normalize('NFC')
    .trim();
  if (text === '') throw new LineRefused('it has no text');
  if (Buffer.byteLength(text) > TEXT_BYTES) throw new LineRefused(`its text is longer than ${TEXT_BYTES / 1_000} kB`);
  return text;
}

/** A text of one line; null where there is none. */
function short(fields: Record<string, unknown>, field: string, length: number): string | null {
  const given = fields[field];
  if (given === undefined || given === null) return null;
  if (typeof given !== 'string') throw new LineRefused(`its ${field} is not a text`);
  const text = given
    .toWellFormed()
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .normalize('NFC')
    .trim();
  if (text.length > length) throw new LineRefused(`its ${field} is longer than ${length} characters`);
  return text === '' ? null : text;
}

function specialtiesOf(fields: Record<string, unknown>): { specialties: string[]; unknown: number } {
  const given = fields['specialties'];
  if (given === undefined || given === null) return { specialties: [], unknown: 0 };
  if (!Array.isArray(given)) throw new LineRefused('its specialties are not a list');
  const codes = [...new Set<unknown>(given)];
  const specialties = codes.filter((code): code is string => typeof code === 'string' && KNOWN_SPECIALTIES.has(code));
  return { specialties, unknown: codes.length - specialties.length };
}

/** Written with or without the address of the resolver; kept without (ISO 26324). */
function doiOf(fields: Record<string, unknown>): string | null {
  const doi = short(fields, 'doi', NAME_LENGTH)?.replace(/^(https?:\/\/(dx\.)?doi\.org\/|doi:\s*)/i, '') ?? null;
  if (doi !== null && !/^10\.\d{4,9}\/\S+$/.test(doi)) throw new LineRefused('its doi is none');
  return doi;
}

/** Readers will follow it, so it leads to the web and nowhere else. */
function urlOf(fields: Record<string, unknown>): string | null {
  const given = short(fields, 'url', ADDRESS_LENGTH);
  if (given === null) return null;
  const url = URL.parse(given);
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '')
    throw new LineRefused('its url is no address of the web');
  return url.href;
}

function dateOf(fields: Record<string, unknown>): { publishedOn: string | null; datePrecision: DatePrecision | null } {
  const given = typeof fields['date'] === 'number' ? String(fields['date']) : short(fields, 'date', NAME_LENGTH);
  if (given === null) return { publishedOn: null, datePrecision: null };
  const [, year, month, day] = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/.exec(given) ?? [];
  const publishedOn = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const moment = new Date(`${publishedOn}T00:00:00Z`);
  // A day that no month has would become one of the next month.
  if (Number.isNaN(moment.getTime()) || moment.toISOString().slice(0, 10) !== publishedOn)
    throw new LineRefused('its date is not a year, a year and month, or a day');
  return { publishedOn, datePrecision: day ? 'day' : month ? 'month' : 'year' };
}

/** The first sentence of a text, cut between words where it is long. */
export function titleFrom(text: string, language: Locale): string {
  const beginning = text.slice(0, LOOKED_AT).toWellFormed().replace(/\s+/g, ' ');
  const [first] = SENTENCES[language].segment(beginning);
  const sentence = (first?.segment ?? beginning).trim();
  if (sentence.length <= DERIVED_LENGTH) return sentence.replace(/(?<!\.)\.$/, '');
  const cut = sentence.slice(0, DERIVED_LENGTH - 1);
  const end = sentence[DERIVED_LENGTH - 1] === ' ' ? cut.length : cut.lastIndexOf(' ');
  // A word that fills the whole title is cut inside, but never inside a letter.
  const kept = end > 0 ? cut.slice(0, end) : cut.replace(/[\ud800-\udbff]$/, '');
  return `${kept.replace(/[\s,;:–-]+$/, '')}…`;
}
