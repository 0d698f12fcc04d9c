import { setOf, type PlaceContext } from './place-context.ts';
import { NOT_NAMES } from './words/naming.ts';

/** States of the USA and what stands in their place elsewhere. */
const STATES = setOf(
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr sct eng wls nir nsw vic qld act',
);

/** A French postcode with the town after or before it, or beside an address. */
export function postcodes(text: PlaceContext): void {
  for (const match of text.view.folded.matchAll(
    /(?<![\d+-]|\d[ .,])(?:f-)?(\d{2}) ?(\d{3})(?!\d|[.,]\d|[ -]\d{3}(?!\d)| ?(?:%|ui|iu|mg|g\/|\/|leucocytes|plaquettes|copies|elements|cells|euros|€))/g,
  )) {
    const department = Number(match[1]);
    if (department < 1 || department > 98) continue;
    const end = match.index + match[0].length;
    const spaced = match[0].includes(' ');
    if (text.marks.covers(match.index, end)) continue;
    const next = text.tokens.findIndex((token) => token.start >= end && token.kind !== 'break' && !/^[,-]$/.test(token.text));
    const gap = next < 0 ? 99 : (text.at(next)?.start ?? 0) - end;
    const town = next >= 0 && gap <= 3 ? text.townFrom(next) : undefined;
    const address =
      text.marks.covers(match.index - 26, match.index, ['address']) ||
      (!spaced && text.marks.covers(match.index - 3, match.index, ['institution']));
    const before = text.view.folded.slice(Math.max(0, match.index - 16), match.index);
    const afterTown = townBefore(text, match.index);
    const cued = /(?:dans le|code postal|cp|cedex|zip|habite|a paris|,) ?:? ?$/.test(before) && !/\d,? ?$/.test(before);
    const phoneAfter = !spaced && text.marks.covers(end, end + 3, ['phone']);
    const article = /^(?:la|le|les|saint|st|l)$/.test(text.at(next)?.folded ?? '');
    const unknownTown =
      next >= 0 &&
      gap <= 3 &&
      text.capital(next) &&
      (text.at(next)?.shape === 'title' || (text.at(next)?.text.length ?? 0) > 3 || article) &&
      text.at(next + 1)?.text !== '/' &&
      (article || (!NOT_NAMES.has(text.at(next)?.folded ?? '') && !text.ordinary.has(text.at(next)?.folded ?? '')));
    if (!(address || phoneAfter || town !== undefined || afterTown || (!spaced && (unknownTown || cued)))) continue;
    text.marks.add('postcode', 'postcode', 'block', match.index, end);
    if (town !== undefined) text.mark('place.after_postcode', 'place', 'block', next, withCedex(text, town));
    else if (unknownTown && next >= 0) {
      let to = next + 1;
      if (article && text.at(to)?.kind === 'break') to += 2;
      while (to < next + 4 && text.capital(to) && (text.at(to)?.start ?? 0) - (text.at(to - 1)?.end ?? 0) <= 1) to += 1;
      text.mark('place.after_postcode', 'place', 'block', next, to);
    }
  }
}

/** "LindenStrasse 5, 8004 Zürich": four digits and a town right after an address abroad. */
export function postcodesAbroad(text: PlaceContext): void {
  for (const match of text.view.text.matchAll(/(?<=[,\n] ?)(\d{4}) (\p{L}{3,})/gu)) {
    const address = text.marks.covers(match.index - 4, match.index, ['address']);
    if (address) text.marks.add('postcode.abroad', 'postcode', 'block', match.index, match.index + match[0].length);
  }
}

function withCedex(text: PlaceContext, to: number): number {
  return text.at(to)?.folded === 'cedex' ? to + 1 : to;
}

function townBefore(text: PlaceContext, offset: number): boolean {
  const last = text.tokens.findLastIndex((token) => token.end <= offset);
  for (let from = last; from > last - 4 && from >= 0; from -= 1) {
    if (text.capital(from) && text.townFrom(from) === last + 1) {
      text.mark('place.before_postcode', 'place', 'block', from, last + 1);
      return true;
    }
  }
  return false;
}

/** "NW1 2BU", "TX 75002", five digits that end a line. */
export function englishPostcodes(text: PlaceContext): void {
  const written = text.view.text;
  for (const match of written.matchAll(/(?<![\p{L}\d])([A-Z]{2,3}),? (\d{5})(?:-\d{4})?(?!\d)/gu)) {
    if (STATES.has((match[1] ?? '').toLowerCase()))
      text.marks.add('postcode.us', 'postcode', 'block', match.index, match.index + match[0].length);
  }
  for (const match of written.matchAll(/(?<=\p{L}\)? |\n[> ]*)(\d{5})(?=\s*(?:$|\n)| in )/gu)) {
    if (!text.marks.covers(match.index, match.index + 5))
      text.marks.add('postcode.line_end', 'postcode', 'warn', match.index, match.index + 5);
  }
  for (const match of written.matchAll(/(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/gu)) {
    text.marks.add('postcode.uk', 'postcode', 'block', match.index, match.index + match[0].length);
  }
}
