import type { ExternalFinding } from './external.ts';
import { fold } from './fold.ts';
import { viewText } from './text-view.ts';

const WORDS_AT_MOST = 8;

/** Words that any place of care may be called; a name of such words alone would be found everywhere. */
const GENERIC = new Set(
  `de du des la le les l d et en a au aux sur sous centre hospitalier hospitaliere hospitaliers universitaire regional general clinique polyclinique hopital hopitaux maison medicale medical sante soins soin
  cabinet pharmacie laboratoire analyses biologie residence ehpad foyer accueil institut maternite dialyse radiologie imagerie scanner irm service unite antenne site pole groupe etablissement psychiatrique pediatrique
  prive privee public communal intercommunal local rural nord sud est ouest ville centrale principal principale jour domicile readaptation reeducation handicap enfants adultes personnes agees medico social sociale psychologique ch chu chr cms cmp had usld ssr`
    .split(/\s+/)
    .filter(Boolean),
);

/** A name as the index holds it: folded, words parted by one space, "st" spelt out. */
export function careSiteName(written: string): string {
  return fold(written)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .map((word) => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word))
    .join(' ');
}

/** Whether a name tells one place from the others: two words or more, and something in it that is not generic. */
function isTellingSite(name: string): boolean {
  const words = name.split(' ');
  return words.length >= 2 && words.length <= WORDS_AT_MOST && words.some((word) => word.length >= 4 && !GENERIC.has(word));
}

/**
 * The names on one line of a list of places of care: the `rs` and `rslongue` of a "structureet" line of the FINESS
 * extract (data.gouv.fr, Licence Ouverte), else the line itself as one name. A header line gives none.
 */
export function careSitesOnLine(line: string): string[] {
  const cells = line.replace(/^\ufeff/, '').split(';');
  const written = cells[0] === 'structureet' ? [cells[3] ?? '', cells[4] ?? ''] : cells.length === 1 ? cells : [];
  return [...new Set(written.map(careSiteName))].filter(isTellingSite);
}

/** Finds places of care by the operator's list. */
export class CareSites {
  private readonly names: ReadonlySet<string>;
  private readonly beginnings = new Set<string>();

  /** @param names as {@link careSiteName} gives them */
  constructor(names: Iterable<string>) {
    this.names = new Set(names);
    for (const name of this.names) {
      for (let at = name.indexOf(' '); at >= 0; at = name.indexOf(' ', at + 1)) this.beginnings.add(name.slice(0, at));
    }
  }

  get size(): number {
    return this.names.size;
  }

  /** The longest names that stand in a text; spans count its UTF-16 units. */
  find(text: string): ExternalFinding[] {
    if (this.names.size === 0) return [];
    const view = viewText(text);
    const words = view.tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
    const found: ExternalFinding[] = [];
    for (let from = 0; from < words.length; from += 1) {
      let name = '';
      let last = -1;
      for (let to = from; to < words.length; to += 1) {
        name = `${name} ${careSiteName(words[to]?.folded ?? '')}`.trim();
        if (this.names.has(name)) last = to;
        if (!this.beginnings.has(name)) break;
      }
      const [first, end] = [words[from], words[last]];
      if (first === undefined || end === undefined) continue;
      found.push({ ...view.original(first.start, end.end), kind: 'institution', level: 'warn' });
      from = last;
    }
    return found;
  }
}
