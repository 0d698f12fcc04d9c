import { setOf, type PlaceContext } from './place-context.ts';
import type { Token } from './text-view.ts';
import { NOT_NAMES } from './words/naming.ts';
import { EPONYM_SITES, SITES } from './words/sites.ts';

const CARE = setOf('hopital hopitaux chu chr chru chi chic ch clinique polyclinique gh ghu ghr hop hia ehpad maternite institut');
const CARE_ENGLISH = setOf('hospital clinic infirmary hospice university school college');
const SITE_NAMES: ReadonlySet<string> = new Set(SITES);

/** "Hôpital Robert Debré", "CHU de Lille", "GH R.DEBRE", "Centre Hospitalier de Valfictif", "Mercy Hospital" */
export function careAt(text: PlaceContext, place: number, token: Token): void {
  if (text.language === 'en' && CARE_ENGLISH.has(token.folded)) {
    let from = place;
    while (from > place - 5 && text.capital(from - 1) && !/^(?:the|a|our|this)$/.test(text.at(from - 1)?.folded ?? '')) from -= 1;
    if (from < place && token.shape !== 'lower') text.mark('institution.english', 'institution', 'warn', from, place + 1);
    if (text.at(place + 1)?.folded === 'of' && text.capital(place + 2))
      text.mark('institution.english', 'institution', 'warn', place, place + 3);
  }
  const centre = token.folded === 'centre' && /^(?:hospitalier|medical|de|medico)$/.test(text.at(place + 1)?.folded ?? '');
  const service = /^(?:service|departement|laboratoire|secretariat)$/.test(token.folded);
  if (!CARE.has(token.folded) && !centre && !service) return;
  // "examen clinique", "signe clinique": there it is an adjective.
  if (
    token.folded === 'clinique' &&
    token.shape === 'lower' &&
    !/^(?:la|en|une|cette|notre|sa|du|de)$/.test(text.at(place - 1)?.folded ?? '')
  )
    return;
  if ((token.folded === 'ch' || token.folded === 'chi' || token.folded === 'gh') && token.shape !== 'upper') return;
  let next = place + 1;
  let steps = 0;
  while (steps < 5) {
    const part = text.at(next);
    if (part === undefined || part.kind === 'number' || part.kind === 'break') return;
    if (
      part.kind === 'word' &&
      part.shape !== 'lower' &&
      !(centre && /^(?:hospitalier|universitaire|regional|general|intercommunal|sante)$/.test(part.folded)) &&
      !(service && next === place + 1)
    )
      break;
    if (
      part.kind === 'word' &&
      !/^(?:de|du|des|d|la|le|l|les|hospitalier|universitaire|regional|general|intercommunal|sante|hop|prive|privee|militaire|psychiatrique|en|medical|dit|civil|civils)$/.test(
        part.folded,
      ) &&
      !(service && next === place + 1)
    )
      return;
    if (part.kind === 'mark' && !/^['":«-]$/.test(part.text) && !(part.text === '.' && text.at(next - 1)?.folded === 'hop')) return;
    next += 1;
    steps += 1;
  }
  if (service && (steps < 2 || text.at(next - 1)?.folded !== 'de')) return;
  let to = next;
  let words = 0;
  while (words < 6) {
    const part = text.at(to);
    if (part === undefined || part.kind === 'break') break;
    if (part.kind === 'word' && part.shape !== 'lower') {
      if (NOT_NAMES.has(part.folded) && !(words === 0 && /^(?:la|le)$/.test(part.folded))) break;
      words += 1;
      to += 1;
    } else if (part.text === '.' && (text.at(to - 1)?.text.length ?? 0) > 2) break;
    else if (/^(?:\.|-|'|de|du|la|le|les|d|sur|saint|sainte|en)$/.test(part.folded) && careContinues(text, to + 1)) to += 1;
    else break;
  }
  if (words === 0) return;
  if (service && text.ordinary.has(text.at(next)?.folded ?? '')) return;
  text.mark('institution.care', 'institution', 'warn', place, to);
}

function careContinues(text: PlaceContext, place: number): boolean {
  if (text.capital(place)) return !NOT_NAMES.has(text.at(place)?.folded ?? '');
  return /^(?:-|'|de|du|la|le|les|d)$/.test(text.at(place)?.folded ?? '') && text.capital(place + 1);
}

/** "à Bichat": a hospital called by its name alone. */
export function siteAt(text: PlaceContext, place: number, token: Token): void {
  if (text.language !== 'fr' || (token.shape === 'lower' && !text.lowered)) return;
  let name = '';
  for (let to = place; to < place + 4; to += 1) {
    const part = text.at(to);
    if (part === undefined || part.kind === 'break' || part.kind === 'number') break;
    if (/^[.'-]$/.test(part.text)) continue;
    name = `${name} ${part.folded.replaceAll('-', ' ')}`.trim();
    if (!SITE_NAMES.has(name)) continue;
    const before = text.at(place - 1)?.folded ?? '';
    if (text.marks.covers(token.start, part.end)) return;
    const cued =
      /^(?:a|au|de|d|l|la|chez|-|\(|hop|hopital|gh|et)$/.test(before) ||
      text.at(place - 1) === undefined ||
      text.at(place - 1)?.kind === 'break';
    if (EPONYM_SITES.has(name) && !/^(?:a|\(|chez|-|hop|gh)$/.test(before)) continue;
    if (cued || name.includes(' ')) text.mark('institution.site', 'institution', 'warn', place, to + 1);
  }
}

/** "hôpital bichat", "clinique pasteur": the care is said, its name typed in small letters. */
export function careInLowerCase(text: PlaceContext, place: number, token: Token): void {
  if (
    text.language !== 'fr' ||
    token.shape !== 'lower' ||
    token.text.length < 4 ||
    text.ordinary.has(token.folded) ||
    NOT_NAMES.has(token.folded)
  )
    return;
  const care = text.at(place - 1);
  if (care === undefined || !/^(?:hopital|clinique|polyclinique|chu|chru|hop)$/.test(care.folded)) return;
  const plain = token.folded.replaceAll('-', ' ');
  const known =
    SITE_NAMES.has(plain) ||
    (care.folded.startsWith('ch') && text.lexicon.town(plain) !== undefined) ||
    (care.folded === 'hopital' && text.lexicon.isSurname(plain) && text.lexicon.isFirstName(plain));
  if (known && !text.marks.covers(care.start, token.end)) text.mark('institution.lower', 'institution', 'warn', place - 1, place + 1);
}

/** Hospitals typed in small letters where all is: only after a word of care. */
export function careLowered(text: PlaceContext, place: number, token: Token): void {
  const before = text.wordBefore(place);
  if (!text.isPlain(place, token)) return;
  const said =
    CARE.has(before?.folded ?? '') ||
    (/^(?:de|d|du|la)$/.test(before?.folded ?? '') && [2, 3, 4].some((back) => CARE.has(text.at(place - back)?.folded ?? '')));
  const plain = token.folded.replaceAll('-', ' ');
  const known = text.lexicon.isSurname(plain) || text.lexicon.isFirstName(plain) || text.lexicon.town(plain) !== undefined;
  if (said && token.text.length > 3 && known) text.mark('institution.lower', 'institution', 'warn', place, place + 1);
}
