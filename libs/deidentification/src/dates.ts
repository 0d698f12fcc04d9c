import type { IdentifierLevel } from '#libs/contracts';
import type { Marks } from './finding.ts';
import type { TextView } from './text-view.ts';

/** Names and abbreviations of months, without accents, and their number. */
const MONTHS: Record<string, number> = Object.fromEntries(
  [
    'janvier janv jan january',
    'fevrier fevr fev february feb',
    'mars mar march',
    'avril avr april apr',
    'mai may',
    'juin june jun',
    'juillet juil july jul',
    'aout august aug',
    'septembre sept september sep',
    'octobre october oct',
    'novembre november nov',
    'decembre december dec',
  ].flatMap((names, month) => names.split(' ').map((name) => [name, month + 1] as const)),
);
const MONTH = `(?:${Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?!\\p{L})\\.?`;
const WEEKDAY =
  '(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? (?:le |the )?)?';
const UNITS = 'un|deux|trois|quatre|cinq|six|sept|huit|neuf';
const DAY_WORD = `(?:premier|(?:vingt|trente)(?:[ -]et[ -]un|[ -](?:${UNITS}))?|dix(?:[ -](?:sept|huit|neuf))?|onze|douze|treize|quatorze|quinze|seize|${UNITS})`;
const NUMBER_WORD = `(?:${UNITS}|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|mille|et|\\d{1,2}(?!\\d))`;
const YEAR_WORDS = `(?:(?:deux[ -])?mille|dix[ -]neuf[ -]cents?)(?:[ -]${NUMBER_WORD})*`;
const YEAR = '(?:19|20)\\d\\d(?!\\d)';
const NO_UNIT = '(?! ?(?:h(?!\\p{L})|:|%|mg|ml|cp|ui|mm|cm|kg|g(?!\\p{L})|[.,]\\d|ans|jours|mois|/))';

const TEXTUAL = new RegExp(
  `(?<![\\p{L}\\d.,])${WEEKDAY}(?:(\\d{1,2})(?: ?er|e|eme|st|nd|rd|th)?|(${DAY_WORD}))[ .-]{0,2}(?:of )?(${MONTH})(?:,? ?(?:de )?(?:(${YEAR})|'?(\\d{2})(?!\\d)${NO_UNIT}|(${YEAR_WORDS}))|-(\\d{2,4})(?!\\d))?`,
  'gu',
);
const ENGLISH_MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)(?!\\p{L})\\.?';
const MONTH_FIRST = new RegExp(`(?<!\\p{L})(${ENGLISH_MONTH}) (\\d{1,2})(?!\\d)(?:st|nd|rd|th)?${NO_UNIT}(?:,? (${YEAR}))?`, 'gu');
const NUMERIC = /(?<![\d.,/|\\_-])(\d{1,2}) ?([./|\\_-]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d|[./|\\_-]\d|,\d| ?(?:cm|mm)(?![a-z]))/g;
const SPACED = /(?<![\d.,+] ?)(0?[1-9]|[12]\d|3[01]) (0[1-9]|1[0-2]) ((?:19|20)\d\d)(?! ?\d)/g;
const ISO = /(?<![\d.,/-])((?:19|20)\d\d)([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/g;
const DAY_MONTH =
  /(?<!\p{L})(?:(le|entre le|ne le|nee le|les|du|au|date|on|depuis le|dated) )(\d{1,2})([/.-])(\d{1,2})(?![\d/.,-]\d|\d| ?%)/gu;
const MONTH_YEAR = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:debut|mi|fin|courant|early|mid|late)[ -])?(${MONTH}) ?(?:de |of |,)? ?(?:l'annee )?(?:(${YEAR})|(${YEAR_WORDS}))`,
  'gu',
);
const NUMERIC_MONTH = /(?<![\d.,/|-] ?)(0?[1-9]|1[0-2]) ?([ /.-]) ?((?:19|20)\d\d)(?!\d|[./-]\d|,\d)/g;
const VAGUE = new RegExp(
  `(?<!\\p{L})(?:debut|mi|fin|courant|printemps|ete|automne|hiver|early|mid|late|spring|summer|autumn|winter|end of|beginning of)[ -](?:de |du mois de |of |the )?(?:l'annee )?(?:(${MONTH})(?: ?${YEAR})?|(${YEAR}))`,
  'gu',
);
/** "lundi 12", with nothing that would make the number something else. */
const WEEKDAY_DAY =
  /(?<!\p{L})(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? (?:le |the )?\d{1,2}(?:er|st|nd|rd|th)?(?= ?(?:$|[,.;)\n]| a \d| au matin| matin| soir| at \d))/gmu;
const YEAR_ALONE = new RegExp(`(?<![\\d.,/+\\p{L}-])(${YEAR})(?![.,/]\\d|-\\d)`, 'gu');
const UNIT_AFTER_YEAR =
  /^ ?(?:%|ui|iu|u\/|mg|kg|g(?!\p{L})|ug|ml|mm|cm|m(?!\p{L})|mmol|umol|ng|pg|x(?!\p{L})|\/ ?(?:mm|l|ml|ul|m)|leucocytes|plaquettes|copies|elements|cells|hz|kcal|euros|patients|cas(?!\p{L})|cases|cgy|rads?)/u;
const OLD_AGE = /(?<![\d.,])(9\d|1[01]\d|12[0-5])(?:[ -]?(?:ans?|years?(?: |-)?(?:old)?|yo|y\/o)(?!\p{L}))/gu;
const BIRTH_BEFORE =
  /(?:(?<!\p{L})(?:nee?s?|nait|naquit|naissance|ddn|dn|d\.n|born|birth|dob|date of birth)(?!\p{L})|mise? au monde|ne\(e\))[^\n\d]{0,28}$/u;
const RANGE_BEFORE = /(?<![\d.,/])(\d{1,2})(?:er)?(?:-| ?(?:,|et|au|a|ou|and|to) ?)(?:le |the )?$/;
const LABEL_BEFORE = /(?:le|du|au|date)[ :]{1,3}$/;

/** A day that was read: where it stands and, when all of it was there, its date. */
export interface DatedMark {
  start: number;
  end: number;
  /** Days since 1970-01-01, when day, month and year are known. */
  day?: number;
}

const dayNumber = (year: number, month: number, day: number): number | undefined => {
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
};
const fullYear = (digits: string): number => (digits.length === 2 ? (Number(digits) > 40 ? 1900 : 2000) + Number(digits) : Number(digits));
const monthOf = (name: string): number => MONTHS[name.replace(/\.$/, '')] ?? 0;

/** Marks dates by their precision and ages above 89 years; gives the days it could read, for "J+3". */
export function markDates(view: TextView, marks: Marks): DatedMark[] {
  const { folded } = view;
  const dated: DatedMark[] = [];

  const mark = (rule: string, level: IdentifierLevel, start: number, end: number, day?: number) => {
    if (marks.covers(start, end)) return;
    const born = BIRTH_BEFORE.test(folded.slice(Math.max(0, start - 40), start));
    marks.add(born ? `birth.${rule}` : `date.${rule}`, born ? 'birth_date' : 'date', born ? 'block' : level, start, end);
    if (level === 'block' && !born) dated.push({ start, end, ...(day !== undefined && { day }) });
    if (level !== 'block') return;
    const range = RANGE_BEFORE.exec(folded.slice(Math.max(0, start - 12), start));
    if (range?.[1] !== undefined && Number(range[1]) >= 1 && Number(range[1]) <= 31) {
      const from = start - range[0].length;
      if (!marks.covers(from, from + range[1].length)) marks.add('date.range', 'date', 'block', from, from + range[1].length);
    }
  };

  for (const match of folded.matchAll(ISO)) {
    mark('iso', 'block', match.index, match.index + match[0].length, dayNumber(Number(match[1]), Number(match[3]), Number(match[4])));
  }
  for (const match of folded.matchAll(NUMERIC)) {
    const [whole, first = '', , second = '', year = ''] = match;
    const [a, b] = [Number(first), Number(second)];
    if (
      a < 1 ||
      b < 1 ||
      a > 31 ||
      b > 31 ||
      (year.length === 2 && a > 12 && b > 12) ||
      (year.length === 4 && !/^(?:1[89]|2[01])/.test(year))
    )
      continue;
    const labelled = LABEL_BEFORE.test(folded.slice(Math.max(0, match.index - 8), match.index));
    if (year.length === 2 && a === b && b === Number(year) && !labelled) continue;
    const [day, month] = b > 12 ? [b, a] : [a, b];
    mark('numeric', 'block', match.index, match.index + whole.length, dayNumber(fullYear(year), month, day));
  }
  for (const match of folded.matchAll(SPACED)) {
    mark('spaced', 'block', match.index, match.index + match[0].length, dayNumber(Number(match[3]), Number(match[2]), Number(match[1])));
  }
  for (const match of folded.matchAll(TEXTUAL)) {
    const [whole, digits, , month = '', year, shortYear, words] = match;
    const name = month.replace(/\.$/, '');
    if (digits !== undefined && (Number(digits) < 1 || Number(digits) > 31)) continue;
    const hasYear = year !== undefined || shortYear !== undefined || words !== undefined;
    // "sept", "mar" and "may" are also a number, a weekday and a verb.
    if (/^(?:sept|mar|may)$/.test(name) && !hasYear && !month.endsWith('.') && !/\d(?:st|nd|rd|th)|of may/.test(whole)) continue;
    const known = digits !== undefined && (year ?? shortYear) !== undefined;
    mark(
      'textual',
      'block',
      match.index,
      match.index + whole.trimEnd().length,
      known ? dayNumber(fullYear(year ?? shortYear ?? ''), monthOf(month), Number(digits)) : undefined,
    );
  }
  for (const match of folded.matchAll(MONTH_FIRST)) {
    const [whole, month = '', day, year] = match;
    if (Number(day) < 1 || Number(day) > 31) continue;
    if (/^(?:sept|mar|may|march|mars|mai)$/.test(month) && year === undefined && view.text[match.index] === month[0]) continue;
    mark(
      'month_first',
      'block',
      match.index,
      match.index + whole.length,
      year === undefined ? undefined : dayNumber(Number(year), monthOf(month), Number(day)),
    );
  }
  for (const match of folded.matchAll(DAY_MONTH)) {
    const [whole, before = '', day = '', sign, month = ''] = match;
    if (Number(day) < 1 || Number(day) > 31 || Number(month) < 1 || Number(month) > 12) continue;
    if (month.length === 1 && (before === 'au' || before === 'du' || before === 'les' || Number(day) <= Number(month) || sign !== '/'))
      continue;
    const end = match.index + whole.length;
    if (
      /^ ?(?:\p{L}*(?:inferieur|superieur|moyen|distal|proximal|externe|interne|posterieur|anterieur)|des? |du |[a-z]?mg|mm|cm)/u.test(
        folded.slice(end, end + 14),
      )
    )
      continue;
    mark('day_month', 'block', end - day.length - 1 - month.length, end);
  }
  for (const match of folded.matchAll(WEEKDAY_DAY)) mark('weekday', 'block', match.index, match.index + match[0].length);
  // A year in full letters is how letters of birth and death are written; such months are rare and say much.
  for (const match of folded.matchAll(MONTH_YEAR))
    mark('month', match[3] === undefined ? 'warn' : 'block', match.index, match.index + match[0].length);
  for (const match of folded.matchAll(NUMERIC_MONTH)) {
    if (match[2] === ' ' && match[1]?.length === 1) continue;
    if (UNIT_AFTER_YEAR.test(folded.slice(match.index + match[0].length))) continue;
    mark('month_numeric', 'warn', match.index, match.index + match[0].length);
  }
  for (const match of folded.matchAll(VAGUE)) mark('vague', 'warn', match.index, match.index + match[0].length);
  for (const match of folded.matchAll(YEAR_ALONE)) {
    if (!UNIT_AFTER_YEAR.test(folded.slice(match.index + match[0].length)))
      mark('year', 'info', match.index, match.index + match[0].length);
  }
  for (const match of folded.matchAll(OLD_AGE)) {
    if (!marks.covers(match.index, match.index + match[0].length))
      marks.add('age.over89', 'age', 'warn', match.index, match.index + match[0].length);
  }
  return dated;
}
