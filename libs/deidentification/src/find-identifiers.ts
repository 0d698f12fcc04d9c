import { IDENTIFIER_LEVELS, type IdentifierKind, type IdentifierLevel, type Locale } from '#libs/contracts';
import { markDates } from './dates.ts';
import { eponymousTokens } from './eponym-reader.ts';
import { Marks, type Finding, type Mark } from './finding.ts';
import { markAddressesOfTheNetwork, markNumbers } from './formatted.ts';
import { NameReader } from './names.ts';
import { PlaceReader } from './places.ts';
import { Replacements } from './replacements.ts';
import { viewText } from './text-view.ts';

/** A recogniser that an operator adds, for instance a language model of their own. Spans count in the text as written. */
export interface ExternalRecogniser {
  /** Its name, which becomes part of the rule of its findings. */
  name: string;
  find: (text: string, language: Locale) => { start: number; end: number; kind: IdentifierKind; level: IdentifierLevel }[];
}

export interface FinderOptions {
  language: Locale;
  recognisers?: readonly ExternalRecogniser[];
}

const strength = (level: IdentifierLevel) => IDENTIFIER_LEVELS.length - IDENTIFIER_LEVELS.indexOf(level);

/** One finding a place: what overlaps becomes the strongest of it, and of equals the longest. */
function settle(marks: readonly Mark[]): Mark[] {
  const settled: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = settled.at(-1);
    if (before === undefined || mark.start >= before.end) {
      settled.push({ ...mark });
      continue;
    }
    const stronger =
      strength(mark.level) > strength(before.level) || (mark.level === before.level && mark.end - mark.start > before.end - before.start);
    settled[settled.length - 1] = { ...(stronger ? mark : before), start: before.start, end: Math.max(before.end, mark.end) };
  }
  return settled;
}

const AGE_AFTER_NAME = /^,? ?(?:agee? de |aged )?\d{1,2} ?(?:ans|years old|years)(?!\p{L})/u;

/**
 * Finds what may identify a person in a text. The same code runs while one types and again on the server.
 * The findings do not carry the words found; spans count UTF-16 units of the text as given and do not overlap.
 */
export function findIdentifiers(text: string, options: FinderOptions): Finding[] {
  const view = viewText(text);
  const marks = new Marks();
  markAddressesOfTheNetwork(view, marks);
  const dated = markDates(view, marks);
  markNumbers(view, marks);
  const eponymous = eponymousTokens(view, options.language);
  const places = new PlaceReader(view, marks, options.language, eponymous);
  places.readAddresses();
  new NameReader(view, marks, options.language, eponymous).read();
  places.readPlaces();

  const settled = settle(marks.all).map((mark) => {
    if (mark.kind !== 'name' || !mark.rule.startsWith('name.title')) return mark;
    const age = AGE_AFTER_NAME.exec(view.folded.slice(mark.end, mark.end + 30));
    return age === null ? mark : { ...mark, end: mark.end + age[0].length };
  });
  const replacements = new Replacements(view.text, options.language, dated);
  const found = settled.map((mark) => ({ ...mark, ...view.original(mark.start, mark.end), replacement: replacements.for(mark) }));
  const added = (options.recognisers ?? []).flatMap(({ name, find }) =>
    find(text, options.language)
      .filter(({ start, end }) => start >= 0 && end > start && end <= text.length)
      .map((one) => ({ ...one, rule: `external.${name}`, replacement: '' })),
  );
  if (added.length === 0) return found;
  const byPlace = new Map([...found, ...added].map((one) => [`${one.start} ${one.end} ${one.rule}`, one.replacement]));
  return settle([...found, ...added]).map((mark) => ({
    ...mark,
    replacement: byPlace.get(`${mark.start} ${mark.end} ${mark.rule}`) ?? '',
  }));
}
