import { ACRONYM_LENGTH, type NameContext } from './name-context.ts';
import type { Token } from './text-view.ts';
import { COMPANY_ENDS, PARTICLES, TITLES } from './words/naming.ts';

/** "Brindle Inc" */
export function companies(names: NameContext): void {
  for (let place = 1; place < names.tokens.length; place += 1) {
    const token = names.at(place);
    if (token?.kind !== 'word' || token.shape === 'lower' || !COMPANY_ENDS.has(token.folded) || !names.adjacent(place - 1, place)) continue;
    let from = place;
    while (from > 0 && place - from < 6 && (names.capital(from - 1) || /^(?:and|-|&|,)$/.test(names.at(from - 1)?.folded ?? ''))) from -= 1;
    if (from < place && token.shape === 'title')
      names.marks.add('institution.company', 'institution', 'warn', names.at(from)?.start ?? 0, token.end);
  }
}

/** A name that was found once is the same name wherever it stands again. */
export function again(names: NameContext): void {
  const found = new Set<string>();
  for (let place = 0; place < names.tokens.length; place += 1) {
    const token = names.at(place) as Token;
    if (token.kind !== 'word' || names.taken[place] !== 1 || token.text.length < 3 || TITLES.has(token.folded)) continue;
    const known = names.look(token);
    if (known.refused || known.ordinary || PARTICLES.has(token.folded)) continue;
    if (names.marks.blocks(token.start, token.end, ['name'])) {
      found.add(token.folded);
      for (const part of token.folded.split('-')) if (part.length > 3 && !names.ordinary.has(part)) found.add(part);
    }
  }
  for (let place = 0; place < names.tokens.length; place += 1) {
    const token = names.at(place) as Token;
    if (token.kind !== 'word' || !found.has(token.folded) || names.eponymous[place] === 1) continue;
    if (names.marks.blocks(token.start, token.end)) continue;
    if (token.shape === 'lower') {
      if (token.text.length > 3 && names.isSureName(place)) names.mark('again', 'warn', place, place + 1);
    } else if (!(token.shape === 'upper' && token.text.length <= ACRONYM_LENGTH)) names.mark('again', 'block', place, place + 1);
  }
}
