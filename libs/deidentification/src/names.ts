import type { Locale } from '#libs/contracts';
import type { Marks } from './finding.ts';
import { NameContext } from './name-context.ts';
import { again, companies } from './names-again.ts';
import { inPhrases } from './names-in-phrases.ts';
import { afterKin, afterLabels, inLogLines } from './names-labelled.ts';
import { afterTitles } from './names-titled.ts';
import type { TextView } from './text-view.ts';

/**
 * Marks the names of people: after titles, labels and words of kin, in log lines, in pairs of first name and surname,
 * with initials, alone, and wherever a name that was found comes again. Streets and hospitals are marked before.
 */
export function markNames(view: TextView, marks: Marks, language: Locale, eponymous: Uint8Array): void {
  const names = new NameContext(view, marks, language, eponymous);
  afterTitles(names);
  afterLabels(names);
  inLogLines(names);
  afterKin(names);
  inPhrases(names);
  companies(names);
  again(names);
}
