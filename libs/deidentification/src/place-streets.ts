import { setOf, type PlaceContext } from './place-context.ts';
import { EPONYM_CUES_FRENCH } from './words/eponyms.ts';
import { NOT_NAMES } from './words/naming.ts';

/** Street types that are nothing else, and those that need a number and a name. */
const STREETS = setOf(
  'rue avenue av avn ave bd bld blvd boulevard impasse allee allees chemin quai faubourg fg lotissement hameau esplanade rond-point zac ruelle venelle lieu-dit chaussee sentier',
);
const DOUBTFUL_STREETS = setOf(
  'place pl cours route rte passage square residence villa voie promenade cite traverse montee domaine mail clos r parvis porte',
);
const STREETS_ENGLISH =
  setOf(`street st road rd avenue ave lane ln drive dr court ct boulevard blvd way place close crescent grove mews terrace gardens square hill park row walk rise garth spur causeway brae mission heights well wells
wood summit common station ville lea motorway grange parkway highway trail route circle loop plaza alley bypass crossing manor meadow mount orchard path ridge shore view villas wharf green fields ford gate glen harbor haven island knoll lake light lodge mall mills pass pike pine plain point port radial ranch rapid run skyway spring stream tunnel turnpike union valley viaduct village vista poplars`);
const NUMBER_WORDS = setOf('un deux trois quatre cinq six sept huit neuf dix onze douze');
const ADDRESS_ENDS = setOf('a au aux dans tel telephone fax mobile mail email et pour rdv le ne nee consultation cedex chez qui ou est');

/** "7 ter, place des Cordiers", "3 bis, r. des Lilas", "la rue Mouffetard" */
export function streetAt(text: PlaceContext, place: number): void {
  const token = text.at(place);
  if (token?.kind !== 'word') return;
  const saidPlace = token.folded === 'lieu' && text.at(place + 1)?.folded === 'dit';
  const sure = STREETS.has(token.folded) || saidPlace;
  const doubtful = DOUBTFUL_STREETS.has(token.folded);
  const glued = /^\p{L}{3,}(?:strasse|straat|gasse)$/u.test(token.folded) || /^(?:strasse|via|calle|plaza)$/.test(token.folded);
  if (glued && text.at(place + 1)?.kind === 'number') text.mark('address.abroad', 'address', 'block', place, place + 2);
  if (!sure && !doubtful) return;
  if (token.folded === 'r' && text.at(place + 1)?.text !== '.') return;
  let from = place;
  // "7 ter,", "3 bis, r.", "12 B"
  let before = place - 1;
  if (text.at(before)?.text === ',') before -= 1;
  if (/^(?:bis|ter|quater|[a-d])$/.test(text.at(before)?.folded ?? '')) before -= 1;
  const number = text.at(before);
  const numbered =
    number !== undefined &&
    ((number.kind === 'number' && number.text.length <= 4) || NUMBER_WORDS.has(number.folded)) &&
    token.start - number.end <= 8;
  if (numbered) from = before;

  let next = saidPlace ? place + 2 : place + 1;
  if (text.at(next)?.text === '.') next += 1;
  let to = next;
  let named = false;
  for (let words = 0; words < 8; to += 1) {
    const part = text.at(to);
    if (part === undefined || part.kind === 'break' || /^[,;:()|]$/.test(part.text)) break;
    if (part.kind === 'number' && (part.text.length >= 3 || words === 0)) break;
    if (part.kind === 'word' && ADDRESS_ENDS.has(part.folded) && !(words === 0 && part.folded === 'le')) break;
    if (part.kind === 'word') {
      words += 1;
      const plain = part.folded.replaceAll('-', ' ');
      if (
        part.text.length > 1 &&
        (part.shape !== 'lower' || ((text.lexicon.isSurname(plain) || text.lexicon.isFirstName(plain)) && !text.ordinary.has(part.folded)))
      )
        named = true;
    } else if (!/^['.-]$/.test(part.text)) break;
  }
  if (to === next || (!numbered && !saidPlace && token.text.length <= 4 && token.folded !== 'rue')) return;
  const postcodeFollows = /^[^\n]{0,30}\n?[^\n\d]{0,6}\d{2} ?\d{3}(?!\d)/.test(
    text.view.text.slice(text.at(to - 1)?.end ?? 0, (text.at(to - 1)?.end ?? 0) + 44),
  );
  const alone = token.folded === 'residence' && text.at(next)?.shape === 'title';
  if (sure ? !(numbered || named) : !(alone || (numbered && (named || postcodeFollows)))) return;
  if (
    !numbered &&
    text.at(place + 1)?.kind === 'word' &&
    text.at(place + 1)?.shape === 'lower' &&
    !/^(?:de|du|des|d|la|le|l|saint|sainte)$/.test(text.at(place + 1)?.folded ?? '') &&
    !named
  )
    return;
  if (!numbered && EPONYM_CUES_FRENCH.has(token.folded)) return;
  if (/^(?:appt|apt|appartement|bat|batiment|etage)$/.test(text.at(to + 1)?.folded ?? '') && text.at(to)?.text === ',') to += 3;
  text.mark(
    numbered ? 'address' : 'address.street',
    'address',
    numbered || text.at(place - 1)?.folded !== 'de' ? 'block' : 'warn',
    from,
    Math.min(to, text.tokens.length),
  );
}

/** "41 Alder Heights, Rivertown, TX 75001", "Apt. 413", "Alder Garth" */
export function englishStreetAt(text: PlaceContext, place: number): void {
  const token = text.at(place);
  if (token === undefined) return;
  // "Suite 843", "Apt. 413"
  if (/^(?:suite|apt|apartment|flat|unit)$/.test(token.folded) && text.capital(place)) {
    const stop = text.at(place + 1)?.text === '.' ? place + 2 : place + 1;
    if (text.at(stop)?.kind === 'number') text.mark('address.unit', 'address', 'warn', place, stop + 1);
  }
  // "41 Alder Heights, Rivertown, TX 75001": a number, capitals, and a comma, a line end or a postcode after.
  if (token.kind === 'number' && token.text.length <= 6) {
    let to = place + 1;
    let words = 0;
    while (words < 5) {
      const part = text.at(to);
      const ordinal = part?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(text.at(to + 1)?.folded ?? '');
      if (ordinal) to += 2;
      else if (
        part !== undefined &&
        (part.shape === 'title' || part.shape === 'initial') &&
        (!NOT_NAMES.has(part.folded) || STREETS_ENGLISH.has(part.folded))
      )
        to += 1;
      else break;
      words += 1;
    }
    const last = text.at(to - 1);
    const street = words > 0 && STREETS_ENGLISH.has(last?.folded ?? '');
    const closed = /^(?:,|\n)/.test(
      text.view.text.slice(last?.end ?? 0).trimStart() === '' ? '\n' : text.view.text.slice(last?.end ?? 0, (last?.end ?? 0) + 1),
    );
    const after = text.view.text.slice(last?.end ?? 0, (last?.end ?? 0) + 60);
    const complete = /^, [^\n,]{2,30}, [A-Z]{2,3} \d{5}/.exec(after);
    if (complete !== null && words > 0) {
      text.marks.add('address.english', 'address', 'block', token.start, (last?.end ?? 0) + complete[0].length);
    } else if (street && words > 1) text.mark('address.english', 'address', 'block', place, to);
    else if (words >= 1 && (last?.text.length ?? 0) > 2 && (closed || /^\s*(?:Apt|Suite|St\.)/.test(after)) && words + 1 >= 2)
      text.mark('address.english_likely', 'address', 'warn', place, to);
    return;
  }
  if (
    token.kind === 'word' &&
    text.capital(place) &&
    /^(?:street|road|avenue|lane|drive|boulevard|motorway|highway|garth|crescent)$/.test(token.folded) &&
    text.capital(place - 1) &&
    !text.marks.covers(token.start, token.end)
  ) {
    text.mark('address.street_english', 'address', 'warn', place - 1, place + 1);
  }
}
