import { setOf, type PlaceContext } from './place-context.ts';
import type { Token } from './text-view.ts';
import { EPONYMS } from './words/eponyms.ts';
import { NOT_NAMES } from './words/naming.ts';

const PLACE_BEFORE = setOf(
  'a en vers sur ville commune de d depuis pres habite habitant vit vivant reside residant demeurant domicilie domiciliee originaire retourne rentre in from to at near of via and et town city',
);
const DWELLING =
  /(?<!\p{L})(?:habit\p{L}*|vi[tv]\p{L}*|resid\p{L}*|demeur\p{L}*|domicili\p{L}*|originaire|ville|commune|nee? (?:le )?|liv\p{L}*|moved?(?: here)?|born|based|grew up|raised|flew|travel\p{L}*|return\p{L}*|arrived|trip) (?:a|de|d'|dans|au|pres de|in|from|to|at|near|on|ou)? ?(?:la |le |l')?$/u;
/** Countries say too little of a person to be asked about. */
const COUNTRIES = setOf(
  `afghanistan albania algeria algerie andorra angola argentina argentine armenia australia australie austria azerbaijan bahamas bangladesh belgium belgique benin bolivia brazil bresil bulgaria cambodia cambodge cameroon cameroun canada chad tchad chile china chine colombia comoros comores congo croatia cuba cyprus denmark djibouti ecuador egypt egypte england ethiopia ethiopie fiji finland france gabon gambia georgia germany allemagne ghana greece grece guatemala guinea guinee haiti honduras hungary iceland india inde indonesia iran iraq irak ireland irlande israel italy italie jamaica japan japon jordan kazakhstan kenya korea kuwait laos lebanon liban libya libye lithuania luxembourg madagascar malaysia malawi mali malta maroc mauritania mauritanie mauritius maurice mexico mexique moldova mongolia morocco mozambique nepal netherlands niger nigeria norway oman pakistan palestine panama paraguay peru perou philippines poland pologne portugal qatar romania roumanie russia russie rwanda samoa senegal serbia serbie singapore slovakia slovenia somalia spain espagne sudan soudan suede sweden suisse switzerland syria syrie taiwan tanzania thailand thailande togo tunisia tunisie turkey turquie uganda ukraine uruguay venezuela vietnam wales yemen zambia zimbabwe`,
);

/** A town by its capital, its size and the words before it. */
export function townAt(text: PlaceContext, place: number, token: Token): void {
  if (token.shape === 'lower' || token.text.length < 2 || text.eponymous[place] === 1) return;
  if (token.shape === 'upper' && token.text.length <= 4) return;
  if (text.marks.covers(token.start, token.end, ['place', 'address', 'institution', 'postcode'])) return;
  const to = text.townFrom(place);
  const previous = /^['\n]$/.test(text.at(place - 1)?.text ?? '') ? text.at(place - 2) : text.at(place - 1);
  const before = previous?.folded ?? '';
  const lookBack = text.view.folded.slice(Math.max(0, token.start - 30), token.start);
  const dwelling = DWELLING.test(lookBack);
  if (to === undefined) {
    if (
      dwelling &&
      !NOT_NAMES.has(token.folded) &&
      !text.ordinary.has(token.folded) &&
      token.text.length > 2 &&
      !text.marks.covers(token.start, token.end)
    ) {
      let end = place + 1;
      while (end < place + 4 && text.capital(end) && (text.at(end)?.start ?? 0) - (text.at(end - 1)?.end ?? 0) <= 1) end += 1;
      text.mark('place.dwelling', 'place', COUNTRIES.has(token.folded) ? 'info' : 'warn', place, end);
    }
    return;
  }
  const words = text.tokens.slice(place, to).filter((part) => part.kind === 'word');
  const name = words.map((part) => part.folded.replaceAll('-', ' ')).join(' ');
  if (text.ordinary.has(name) || NOT_NAMES.has(name) || (token.shape === 'upper' && token.text.length <= 3 && words.length === 1)) return;
  const size = text.lexicon.town(name) ?? 'small';
  const linked = PLACE_BEFORE.has(before);
  const eponym = EPONYMS.has(name) || words.every((part) => EPONYMS.has(part.folded));
  if (dwelling || (linked && /^(?:a|in|from|near|ville|habite)$/.test(before) && !eponym))
    text.mark('place.town', 'place', 'warn', place, to);
  else if (linked && !eponym && (size === 'large' || size === 'middle' || words.length > 1))
    text.mark('place.town', 'place', 'warn', place, to);
  else if (size === 'large' && !eponym && !text.marks.covers(token.start, token.end)) text.mark('place.town', 'place', 'warn', place, to);
  else if (linked && size === 'small' && !eponym && !text.lexicon.isSurname(name)) text.mark('place.town', 'place', 'warn', place, to);
}

/** Towns typed in small letters where all is: only large ones, only after a word of place. */
export function townLowered(text: PlaceContext, place: number, token: Token): void {
  const before = text.wordBefore(place);
  const to = text.townFrom(place);
  if (to === undefined || !text.isPlain(place, token) || !PLACE_BEFORE.has(before?.folded ?? '')) return;
  const name = text.tokens
    .slice(place, to)
    .filter((part) => part.kind === 'word')
    .map((part) => part.folded.replaceAll('-', ' '))
    .join(' ');
  const size = text.lexicon.town(name);
  if (!EPONYMS.has(name) && (size === 'large' || size === 'middle')) text.mark('place.lower', 'place', 'warn', place, to);
}
