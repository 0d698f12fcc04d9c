import type { Locale } from '#libs/contracts';
import { markDates } from './dates.ts';
import { eponymousTokens } from './eponym-reader.ts';
import { Marks, settle, type Finding } from './finding.ts';
import { markAddressesOfTheNetwork, markNumbers } from './formatted.ts';
import { markNames } from './names.ts';
import { markAddresses, markPlaces } from './places.ts';
import { joinFrench, LONGEST_ARTICLE, Replacements } from './replacements.ts';
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
  const marks = new Marks(view.text.length);
  markAddressesOfTheNetwork(view, marks);
  const dated = markDates(view, marks);
  markNumbers(view, marks);
  const eponymous = eponymousTokens(view, options.language);
  markAddresses(view, marks, options.language, eponymous);
  markNames(view, marks, options.language, eponymous);
  markPlaces(view, marks, options.language, eponymous);

  const replacements = new Replacements(view.text, options.language, dated);
  let last = 0;
  return settle(marks.all).map((mark) => {
    const end = mark.kind === 'name' && mark.rule.startsWith('name.title') ? mark.end + ageAfter(view.folded, mark.end) : mark.end;
    const replacement = replacements.for({ ...mark, end });
    const joined =
      options.language === 'fr'
        ? joinFrench(view.folded.slice(Math.max(last, mark.start - LONGEST_ARTICLE), mark.start), mark.kind, replacement)
        : { taken: 0, replacement };
    last = end;
    return { ...mark, ...view.original(mark.start - joined.taken, end), replacement: joined.replacement };
  });
}

/** How many signs after a name tell the age of the person. */
function ageAfter(folded: string, end: number): number {
  return AGE_AFTER_NAME.exec(folded.slice(end, end + 30))?.[0].length ?? 0;
}
