import { frontDecode } from './front-coding.ts';
import { LARGE_TOWNS, MIDDLE_TOWNS, SMALL_TOWNS, VILLAGES } from './lists/communes.ts';
import { FIRST_NAMES } from './lists/first-names.ts';
import { SURNAMES } from './lists/surnames.ts';
import { ENGLISH_FIRST_NAMES, FOREIGN_TOWNS } from './words/abroad.ts';

/** How large a place is, for the words that replace it. */
export type TownSize = 'large' | 'middle' | 'small' | 'village';

/** The names of people and towns, folded, "-" read as a space. Read once, at the first question. */
export interface Lexicon {
  isFirstName(folded: string): boolean;
  isSurname(folded: string): boolean;
  /** The size of a town that is written exactly so. */
  town(folded: string): TownSize | undefined;
  /** Whether the name of some town begins with these words, so that reading on may find one. */
  townBegins(folded: string): boolean;
}

function readLexicon(): Lexicon {
  const firstNames = new Set([...frontDecode(FIRST_NAMES), ...ENGLISH_FIRST_NAMES]);
  const surnames = new Set(frontDecode(SURNAMES));
  const towns = new Map<string, TownSize>();
  const lists: [string, TownSize][] = [
    [VILLAGES, 'village'],
    [SMALL_TOWNS, 'small'],
    [MIDDLE_TOWNS, 'middle'],
    [LARGE_TOWNS, 'large'],
  ];
  for (const [packed, size] of lists) for (const name of frontDecode(packed)) towns.set(name, size);
  for (const name of FOREIGN_TOWNS) towns.set(name, 'large');
  const beginnings = new Set<string>();
  for (const name of towns.keys()) {
    for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) beginnings.add(name.slice(0, at));
  }
  return {
    isFirstName: (folded) => firstNames.has(folded),
    isSurname: (folded) => surnames.has(folded),
    town: (folded) => towns.get(folded),
    townBegins: (folded) => beginnings.has(folded),
  };
}

let known: Lexicon | undefined;

/** The lexicon; the first call takes some tens of milliseconds. */
export function lexicon(): Lexicon {
  known ??= readLexicon();
  return known;
}
