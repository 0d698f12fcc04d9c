import type { Locale } from '#libs/contracts';
import { markDates } from './dates.ts';
import { eponymousTokens } from './eponym-reader.ts';
import { Marks, settle, type Finding } from './finding.ts';
import { markAddressesOfTheNetwork, markNumbers } from './formatted.ts';
import { NameReader } from './names.ts';
import { PlaceReader } from './places.ts';
import { Replacements } from './replacements.ts';
import { viewText } from './text-view.ts';

export interface FinderOptions {
  language: Locale;
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
    // "vue le 12/03/2024" reads on as "vue à J+3": the article goes with the date.
    if (
      mark.kind === 'date' &&
      mark.level === 'block' &&
      options.language === 'fr' &&
      /(?<!\p{L})le $/u.test(view.folded.slice(Math.max(0, mark.start - 4), mark.start))
    ) {
      return { ...mark, start: mark.start - 3 };
    }
    if (mark.kind !== 'name' || !mark.rule.startsWith('name.title')) return mark;
    const age = AGE_AFTER_NAME.exec(view.folded.slice(mark.end, mark.end + 30));
    return age === null ? mark : { ...mark, end: mark.end + age[0].length };
  });
  const replacements = new Replacements(view.text, options.language, dated);
  return settled.map((mark) => ({ ...mark, ...view.original(mark.start, mark.end), replacement: replacements.for(mark) }));
}
