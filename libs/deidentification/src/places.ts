import type { IdentifierLevel, Locale } from '#libs/contracts';
import type { Marks } from './finding.ts';
import { lexicon } from './lexicon.ts';
import { isLowered } from './name-context.ts';
import type { TextView, Token } from './text-view.ts';
import { EPONYMS, EPONYM_CUES_FRENCH } from './words/eponyms.ts';
import { NOT_NAMES } from './words/naming.ts';
import { ORDINARY_ENGLISH, ORDINARY_FRENCH } from './words/ordinary.ts';
import { EPONYM_SITES, SITES } from './words/sites.ts';

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

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

const CARE = setOf(
  'hopital hopitaux chu chr chru chi chic ch clinique polyclinique gh ghu ghr hop hia ehpad maternite institut creteil-site',
);
const CARE_ENGLISH = setOf('hospital clinic infirmary hospice university school college');
const PLACE_BEFORE = setOf(
  'a en vers sur ville commune de d depuis pres habite habitant vit vivant reside residant demeurant domicilie domiciliee originaire retourne rentre in from to at near of via and et town city',
);
const DWELLING =
  /(?<!\p{L})(?:habit\p{L}*|vi[tv]\p{L}*|resid\p{L}*|demeur\p{L}*|domicili\p{L}*|originaire|ville|commune|nee? (?:le )?|liv\p{L}*|moved?(?: here)?|born|based|grew up|raised|flew|travel\p{L}*|return\p{L}*|arrived|trip) (?:a|de|d'|dans|au|pres de|in|from|to|at|near|on|ou)? ?(?:la |le |l')?$/u;

/** Finds addresses, postcodes with their towns, towns and places of care. */
export class PlaceReader {
  private readonly tokens: Token[];
  private readonly lexicon = lexicon();
  private readonly ordinary: ReadonlySet<string>;
  private readonly lowered: boolean;

  constructor(
    private readonly view: TextView,
    private readonly marks: Marks,
    private readonly language: Locale,
    /** Tokens that belong to a medical eponym. */
    private readonly eponymous: Uint8Array,
  ) {
    this.tokens = view.tokens;
    this.ordinary = language === 'fr' ? ORDINARY_FRENCH : ORDINARY_ENGLISH;
    this.lowered = isLowered(view);
  }

  /** Places of care, addresses and postcodes, before names are read: streets and hospitals bear names. */
  readAddresses(): void {
    for (let place = 0; place < this.tokens.length; place += 1) {
      const token = this.at(place);
      if (token?.kind === 'word') this.careAt(place, token);
      this.streetAt(place);
      if (this.language === 'en') this.englishStreetAt(place);
    }
    this.postcodes();
    this.postcodesAbroad();
    if (this.language === 'en') this.englishPostcodes();
  }

  /** Hospitals that are called by their name alone, and towns, after names. */
  readPlaces(): void {
    for (let place = 0; place < this.tokens.length; place += 1) {
      const token = this.at(place);
      if (token?.kind !== 'word') continue;
      this.siteAt(place, token);
      this.careInLowerCase(place, token);
      if (this.lowered) this.loweredAt(place, token);
      this.townAt(place, token);
    }
  }

  private at(place: number): Token | undefined {
    return this.tokens[place];
  }

  private capital(place: number): boolean {
    const token = this.at(place);
    return token?.kind === 'word' && token.shape !== 'lower';
  }

  private mark(
    rule: string,
    kind: 'address' | 'postcode' | 'place' | 'institution',
    level: IdentifierLevel,
    from: number,
    to: number,
  ): void {
    const [first, last] = [this.at(from), this.at(to - 1)];
    if (first === undefined || last === undefined || to <= from) return;
    this.marks.add(rule, kind, level, first.start, last.end);
  }

  private streetAt(place: number): void {
    const token = this.at(place);
    if (token?.kind !== 'word') return;
    const saidPlace = token.folded === 'lieu' && this.at(place + 1)?.folded === 'dit';
    const sure = STREETS.has(token.folded) || saidPlace;
    const doubtful = DOUBTFUL_STREETS.has(token.folded);
    const glued = /^\p{L}{3,}(?:strasse|straat|gasse)$/u.test(token.folded) || /^(?:strasse|via|calle|plaza)$/.test(token.folded);
    if (glued && this.at(place + 1)?.kind === 'number') this.mark('address.abroad', 'address', 'block', place, place + 2);
    if (!sure && !doubtful) return;
    if (token.folded === 'r' && this.at(place + 1)?.text !== '.') return;
    let from = place;
    // "28 ter,", "3 bis, r.", "12 B"
    let before = place - 1;
    if (this.at(before)?.text === ',') before -= 1;
    if (/^(?:bis|ter|quater|[a-d])$/.test(this.at(before)?.folded ?? '')) before -= 1;
    const number = this.at(before);
    const numbered =
      number !== undefined &&
      ((number.kind === 'number' && number.text.length <= 4) || NUMBER_WORDS.has(number.folded)) &&
      token.start - number.end <= 8;
    if (numbered) from = before;

    let next = saidPlace ? place + 2 : place + 1;
    if (this.at(next)?.text === '.') next += 1;
    let to = next;
    let named = false;
    for (let words = 0; words < 8; to += 1) {
      const part = this.at(to);
      if (part === undefined || part.kind === 'break' || /^[,;:()|]$/.test(part.text)) break;
      if (part.kind === 'number' && (part.text.length >= 3 || words === 0)) break;
      if (part.kind === 'word' && ADDRESS_ENDS.has(part.folded) && !(words === 0 && part.folded === 'le')) break;
      if (part.kind === 'word') {
        words += 1;
        const plain = part.folded.replaceAll('-', ' ');
        if (
          part.text.length > 1 &&
          (part.shape !== 'lower' ||
            ((this.lexicon.isSurname(plain) || this.lexicon.isFirstName(plain)) && !this.ordinary.has(part.folded)))
        )
          named = true;
      } else if (!/^['.-]$/.test(part.text)) break;
    }
    if (to === next || (!numbered && !saidPlace && token.text.length <= 4 && token.folded !== 'rue')) return;
    const postcodeFollows = /^[^\n]{0,30}\n?[^\n\d]{0,6}\d{2} ?\d{3}(?!\d)/.test(
      this.view.text.slice(this.at(to - 1)?.end ?? 0, (this.at(to - 1)?.end ?? 0) + 44),
    );
    const alone = token.folded === 'residence' && this.at(next)?.shape === 'title';
    if (sure ? !(numbered || named) : !(alone || (numbered && (named || postcodeFollows)))) return;
    if (
      !numbered &&
      this.at(place + 1)?.kind === 'word' &&
      this.at(place + 1)?.shape === 'lower' &&
      !/^(?:de|du|des|d|la|le|l|saint|sainte)$/.test(this.at(place + 1)?.folded ?? '') &&
      !named
    )
      return;
    if (!numbered && EPONYM_CUES_FRENCH.has(token.folded)) return;
    if (/^(?:appt|apt|appartement|bat|batiment|etage)$/.test(this.at(to + 1)?.folded ?? '') && this.at(to)?.text === ',') to += 3;
    this.mark(
      numbered ? 'address' : 'address.street',
      'address',
      numbered || this.at(place - 1)?.folded !== 'de' ? 'block' : 'warn',
      from,
      Math.min(to, this.tokens.length),
    );
  }

  private englishStreetAt(place: number): void {
    const token = this.at(place);
    if (token === undefined) return;
    // "Suite 843", "Apt. 413"
    if (/^(?:suite|apt|apartment|flat|unit)$/.test(token.folded) && this.capital(place)) {
      const stop = this.at(place + 1)?.text === '.' ? place + 2 : place + 1;
      if (this.at(stop)?.kind === 'number') this.mark('address.unit', 'address', 'warn', place, stop + 1);
    }
    // "377 Wehner-Tillman Heights, Woodland, ENG 52199": a number, capitals, and a comma, a line end or a postcode after.
    if (token.kind === 'number' && token.text.length <= 6) {
      let to = place + 1;
      let words = 0;
      while (words < 5) {
        const part = this.at(to);
        const ordinal = part?.kind === 'number' && /^(?:st|nd|rd|th)$/.test(this.at(to + 1)?.folded ?? '');
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
      const last = this.at(to - 1);
      const street = words > 0 && STREETS_ENGLISH.has(last?.folded ?? '');
      const closed = /^(?:,|\n)/.test(
        this.view.text.slice(last?.end ?? 0).trimStart() === '' ? '\n' : this.view.text.slice(last?.end ?? 0, (last?.end ?? 0) + 1),
      );
      const after = this.view.text.slice(last?.end ?? 0, (last?.end ?? 0) + 60);
      const complete = /^, [^\n,]{2,30}, [A-Z]{2,3} \d{5}/.exec(after);
      if (complete !== null && words > 0) {
        this.marks.add('address.english', 'address', 'block', token.start, (last?.end ?? 0) + complete[0].length);
      } else if (street && words > 1) this.mark('address.english', 'address', 'block', place, to);
      else if (words >= 1 && (last?.text.length ?? 0) > 2 && (closed || /^\s*(?:Apt|Suite|St\.)/.test(after)) && words + 1 >= 2)
        this.mark('address.english_likely', 'address', 'warn', place, to);
      return;
    }
    if (
      token.kind === 'word' &&
      this.capital(place) &&
      /^(?:street|road|avenue|lane|drive|boulevard|motorway|highway|garth|crescent)$/.test(token.folded) &&
      this.capital(place - 1) &&
      !this.marks.covers(token.start, token.end)
    ) {
      this.mark('address.street_english', 'address', 'warn', place - 1, place + 1);
    }
  }

  private postcodes(): void {
    for (const match of this.view.folded.matchAll(
      /(?<![\d+-]|\d[ .,])(?:f-)?(\d{2}) ?(\d{3})(?!\d|[.,]\d|[ -]\d{3}(?!\d)| ?(?:%|ui|iu|mg|g\/|\/|leucocytes|plaquettes|copies|elements|cells|euros|€))/g,
    )) {
      const department = Number(match[1]);
      if (department < 1 || department > 98) continue;
      const end = match.index + match[0].length;
      const spaced = match[0].includes(' ');
      if (this.marks.covers(match.index, end)) continue;
      const next = this.tokens.findIndex((token) => token.start >= end && token.kind !== 'break' && !/^[,-]$/.test(token.text));
      const gap = next < 0 ? 99 : (this.at(next)?.start ?? 0) - end;
      const town = next >= 0 && gap <= 3 ? this.townFrom(next) : undefined;
      const address = this.marks.all.some(
        (mark) =>
          (mark.kind === 'address' || (mark.kind === 'institution' && !spaced)) &&
          mark.end <= match.index &&
          match.index - mark.end <= (mark.kind === 'address' ? 25 : 2),
      );
      const before = this.view.folded.slice(Math.max(0, match.index - 16), match.index);
      const townBefore = this.townBefore(match.index);
      const cued = /(?:dans le|code postal|cp|cedex|zip|habite|a paris|,) ?:? ?$/.test(before) && !/\d,? ?$/.test(before);
      const phoneAfter = !spaced && this.marks.all.some((mark) => mark.kind === 'phone' && mark.start >= end && mark.start - end <= 2);
      const article = /^(?:la|le|les|saint|st|l)$/.test(this.at(next)?.folded ?? '');
      const unknownTown =
        next >= 0 &&
        gap <= 3 &&
        this.capital(next) &&
        (this.at(next)?.text.length ?? 0) > 1 &&
        (article || (!NOT_NAMES.has(this.at(next)?.folded ?? '') && !this.ordinary.has(this.at(next)?.folded ?? '')));
      if (!(address || phoneAfter || town !== undefined || townBefore || (!spaced && (unknownTown || (cued && department >= 1))))) continue;
      this.marks.add('postcode', 'postcode', 'block', match.index, end);
      if (town !== undefined) this.mark('place.after_postcode', 'place', 'block', next, this.withCedex(town));
      else if (unknownTown && next >= 0) {
        let to = next + 1;
        if (article && this.at(to)?.kind === 'break') to += 2;
        while (to < next + 4 && this.capital(to) && (this.at(to)?.start ?? 0) - (this.at(to - 1)?.end ?? 0) <= 1) to += 1;
        this.mark('place.after_postcode', 'place', 'block', next, to);
      }
    }
  }

  /** "SchlussStrasse 13, 3049 Leipzig": four digits and a town right after an address abroad. */
  private postcodesAbroad(): void {
    for (const match of this.view.text.matchAll(/(?<=[,\n] ?)(\d{4}) (\p{L}{3,})/gu)) {
      const address = this.marks.all.some((mark) => mark.kind === 'address' && mark.end <= match.index && match.index - mark.end <= 3);
      if (address) this.marks.add('postcode.abroad', 'postcode', 'block', match.index, match.index + match[0].length);
    }
  }

  private withCedex(to: number): number {
    return this.at(to)?.folded === 'cedex' ? to + 1 : to;
  }

  private townBefore(offset: number): boolean {
    const last = this.tokens.findLastIndex((token) => token.end <= offset);
    for (let from = last; from > last - 4 && from >= 0; from -= 1) {
      if (this.capital(from) && this.townFrom(from) === last + 1) {
        this.mark('place.before_postcode', 'place', 'block', from, last + 1);
        return true;
      }
    }
    return false;
  }

  /** The token after the longest town that begins here, or nothing. */
  private townFrom(place: number): number | undefined {
    let name = '';
    let found: number | undefined;
    for (let to = place; to < place + 8; to += 1) {
      const token = this.at(to);
      if (token === undefined || (token.kind === 'break' && to > place + 2)) break;
      if (token.kind === 'break') continue;
      if (token.kind === 'mark' && !/^['-]$/.test(token.text)) break;
      if (token.text === '-') continue;
      if (token.text === "'") {
        name += "'";
        continue;
      }
      const word = token.folded
        .replaceAll('-', ' ')
        .replace(/^st$/, 'saint')
        .replace(/^ste$/, 'sainte')
        .replace(/^st /, 'saint ')
        .replace(/^ste /, 'sainte ');
      name += name === '' || name.endsWith("'") ? word : ` ${word}`;
      if (this.lexicon.town(name) !== undefined) found = to + 1;
      else if (!this.lexicon.townBegins(name) && !this.lexicon.townBegins(name.replaceAll("'", ' '))) break;
    }
    return found;
  }

  private englishPostcodes(): void {
    const { text } = this.view;
    for (const match of text.matchAll(/(?<![\p{L}\d])([A-Z]{2,3}),? (\d{5})(?:-\d{4})?(?!\d)/gu)) {
      if (STATES.has((match[1] ?? '').toLowerCase()))
        this.marks.add('postcode.us', 'postcode', 'block', match.index, match.index + match[0].length);
    }
    for (const match of text.matchAll(/(?<=\p{L}\)? |\n[> ]*)(\d{5})(?=\s*(?:$|\n)| in )/gu)) {
      if (!this.marks.covers(match.index, match.index + 5))
        this.marks.add('postcode.line_end', 'postcode', 'warn', match.index, match.index + 5);
    }
    for (const match of text.matchAll(/(?<![\p{L}\d])[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![\p{L}\d])/gu)) {
      this.marks.add('postcode.uk', 'postcode', 'block', match.index, match.index + match[0].length);
    }
  }

  /** "Hôpital Robert Debré", "CHU de Lille", "GH H.MONDOR", "Centre Hospitalier de Beauvais", "Mercy Hospital" */
  private careAt(place: number, token: Token): void {
    if (this.language === 'en' && CARE_ENGLISH.has(token.folded)) {
      let from = place;
      while (from > place - 5 && this.capital(from - 1) && !/^(?:the|a|our|this)$/.test(this.at(from - 1)?.folded ?? '')) from -= 1;
      if (from < place && token.shape !== 'lower') this.mark('institution.english', 'institution', 'warn', from, place + 1);
      if (this.at(place + 1)?.folded === 'of' && this.capital(place + 2))
        this.mark('institution.english', 'institution', 'warn', place, place + 3);
    }
    const centre = token.folded === 'centre' && /^(?:hospitalier|medical|de|medico)$/.test(this.at(place + 1)?.folded ?? '');
    const service = /^(?:service|departement|laboratoire|secretariat)$/.test(token.folded);
    if (!CARE.has(token.folded) && !centre && !service) return;
    // "examen clinique", "signe clinique": there it is an adjective.
    if (
      token.folded === 'clinique' &&
      token.shape === 'lower' &&
      !/^(?:la|en|une|cette|notre|sa|du|de)$/.test(this.at(place - 1)?.folded ?? '')
    )
      return;
    if ((token.folded === 'ch' || token.folded === 'chi' || token.folded === 'gh') && token.shape !== 'upper') return;
    let next = place + 1;
    let steps = 0;
    while (steps < 5) {
      const part = this.at(next);
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
      if (part.kind === 'mark' && !/^['":«-]$/.test(part.text) && !(part.text === '.' && this.at(next - 1)?.folded === 'hop')) return;
      next += 1;
      steps += 1;
    }
    if (service && (steps < 2 || this.at(next - 1)?.folded !== 'de')) return;
    let to = next;
    let words = 0;
    while (words < 6) {
      const part = this.at(to);
      if (part === undefined || part.kind === 'break') break;
      if (part.kind === 'word' && part.shape !== 'lower') {
        if (NOT_NAMES.has(part.folded) && !(words === 0 && /^(?:la|le)$/.test(part.folded))) break;
        words += 1;
        to += 1;
      } else if (part.text === '.' && (this.at(to - 1)?.text.length ?? 0) > 2) break;
      else if (/^(?:\.|-|'|de|du|la|le|les|d|sur|saint|sainte|en)$/.test(part.folded) && this.careContinues(to + 1)) to += 1;
      else break;
    }
    if (words === 0) return;
    if (service && this.ordinary.has(this.at(next)?.folded ?? '')) return;
    this.mark('institution.care', 'institution', 'warn', place, to);
  }

  private careContinues(place: number): boolean {
    if (this.capital(place)) return !NOT_NAMES.has(this.at(place)?.folded ?? '');
    return /^(?:-|'|de|du|la|le|les|d)$/.test(this.at(place)?.folded ?? '') && this.capital(place + 1);
  }

  private siteAt(place: number, token: Token): void {
    if (this.language !== 'fr' || (token.shape === 'lower' && !this.lowered)) return;
    let name = '';
    for (let to = place; to < place + 4; to += 1) {
      const part = this.at(to);
      if (part === undefined || part.kind === 'break' || part.kind === 'number') break;
      if (/^[.'-]$/.test(part.text)) continue;
      name = `${name} ${part.folded.replaceAll('-', ' ')}`.trim();
      if (!SITE_NAMES.has(name)) continue;
      const before = this.at(place - 1)?.folded ?? '';
      if (this.marks.covers(token.start, part.end)) return;
      const cued =
        /^(?:a|au|de|d|l|la|chez|-|\(|hop|hopital|gh|et)$/.test(before) ||
        this.at(place - 1) === undefined ||
        this.at(place - 1)?.kind === 'break';
      if (EPONYM_SITES.has(name) && !/^(?:a|\(|chez|-|hop|gh)$/.test(before)) continue;
      if (cued || name.includes(' ')) this.mark('institution.site', 'institution', 'warn', place, to + 1);
    }
  }

  /** "hôpital bichat", "clinique pasteur": the care is said, its name typed in small letters. */
  private careInLowerCase(place: number, token: Token): void {
    if (
      this.language !== 'fr' ||
      token.shape !== 'lower' ||
      token.text.length < 4 ||
      this.ordinary.has(token.folded) ||
      NOT_NAMES.has(token.folded)
    )
      return;
    const care = this.at(place - 1);
    if (care === undefined || !/^(?:hopital|clinique|polyclinique|chu|chru|hop)$/.test(care.folded)) return;
    const plain = token.folded.replaceAll('-', ' ');
    const known =
      SITE_NAMES.has(plain) ||
      (care.folded.startsWith('ch') && this.lexicon.town(plain) !== undefined) ||
      (care.folded === 'hopital' && this.lexicon.isSurname(plain) && this.lexicon.isFirstName(plain));
    if (known && !this.marks.covers(care.start, token.end)) this.mark('institution.lower', 'institution', 'warn', place - 1, place + 1);
  }

  /** Towns and hospitals typed in small letters: only large ones, only after a word of place. */
  private loweredAt(place: number, token: Token): void {
    const before = /^['\n]$/.test(this.at(place - 1)?.text ?? '') ? this.at(place - 2) : this.at(place - 1);
    if (
      token.shape !== 'lower' ||
      this.ordinary.has(token.folded) ||
      this.eponymous[place] === 1 ||
      this.marks.covers(token.start, token.end)
    )
      return;
    if (
      CARE.has(before?.folded ?? '') ||
      (/^(?:de|d|du|la)$/.test(before?.folded ?? '') && [2, 3, 4].some((back) => CARE.has(this.at(place - back)?.folded ?? '')))
    ) {
      const plain = token.folded.replaceAll('-', ' ');
      if (
        token.text.length > 3 &&
        (this.lexicon.isSurname(plain) || this.lexicon.isFirstName(plain) || this.lexicon.town(plain) !== undefined)
      )
        this.mark('institution.lower', 'institution', 'warn', place, place + 1);
      return;
    }
    const to = this.townFrom(place);
    if (to === undefined || !PLACE_BEFORE.has(before?.folded ?? '')) return;
    const name = this.tokens
      .slice(place, to)
      .filter((part) => part.kind === 'word')
      .map((part) => part.folded.replaceAll('-', ' '))
      .join(' ');
    const size = this.lexicon.town(name);
    if (!EPONYMS.has(name) && (size === 'large' || size === 'middle')) this.mark('place.lower', 'place', 'warn', place, to);
  }

  private townAt(place: number, token: Token): void {
    if (token.shape === 'lower' || token.text.length < 2 || this.eponymous[place] === 1) return;
    if (token.shape === 'upper' && token.text.length <= 4) return;
    if (this.marks.covers(token.start, token.end, ['place', 'address', 'institution', 'postcode'])) return;
    const to = this.townFrom(place);
    const previous = /^['\n]$/.test(this.at(place - 1)?.text ?? '') ? this.at(place - 2) : this.at(place - 1);
    const before = previous?.folded ?? '';
    const lookBack = this.view.folded.slice(Math.max(0, token.start - 30), token.start);
    const dwelling = DWELLING.test(lookBack);
    if (to === undefined) {
      if (
        dwelling &&
        !NOT_NAMES.has(token.folded) &&
        !this.ordinary.has(token.folded) &&
        token.text.length > 2 &&
        !this.marks.covers(token.start, token.end)
      ) {
        let end = place + 1;
        while (end < place + 4 && this.capital(end) && (this.at(end)?.start ?? 0) - (this.at(end - 1)?.end ?? 0) <= 1) end += 1;
        this.mark('place.dwelling', 'place', COUNTRIES.has(token.folded) ? 'info' : 'warn', place, end);
      }
      return;
    }
    const words = this.tokens.slice(place, to).filter((part) => part.kind === 'word');
    const name = words.map((part) => part.folded.replaceAll('-', ' ')).join(' ');
    if (this.ordinary.has(name) || NOT_NAMES.has(name) || (token.shape === 'upper' && token.text.length <= 3 && words.length === 1)) return;
    const size = this.lexicon.town(name) ?? 'small';
    const linked = PLACE_BEFORE.has(before);
    const eponym = EPONYMS.has(name) || words.every((part) => EPONYMS.has(part.folded));
    if (dwelling || (linked && /^(?:a|in|from|near|ville|habite)$/.test(before) && !eponym))
      this.mark('place.town', 'place', 'warn', place, to);
    else if (linked && !eponym && (size === 'large' || size === 'middle' || words.length > 1))
      this.mark('place.town', 'place', 'warn', place, to);
    else if (size === 'large' && !eponym && !this.marks.covers(token.start, token.end)) this.mark('place.town', 'place', 'warn', place, to);
    else if (linked && size === 'small' && !eponym && !this.lexicon.isSurname(name)) this.mark('place.town', 'place', 'warn', place, to);
  }
}

const SITE_NAMES: ReadonlySet<string> = new Set(SITES);

/** States of the USA and what stands in their place elsewhere. */
const STATES = setOf(
  'al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc pr sct eng wls nir nsw vic qld act',
);

/** Countries say too little of a person to be asked about. */
const COUNTRIES = setOf(
  `afghanistan albania algeria algerie andorra angola argentina argentine armenia australia australie austria azerbaijan bahamas bangladesh belgium belgique benin bolivia brazil bresil bulgaria cambodia cambodge cameroon cameroun canada chad tchad chile china chine colombia comoros comores congo croatia cuba cyprus denmark djibouti ecuador egypt egypte england ethiopia ethiopie fiji finland france gabon gambia georgia germany allemagne ghana greece grece guatemala guinea guinee haiti honduras hungary iceland india inde indonesia iran iraq irak ireland irlande israel italy italie jamaica japan japon jordan kazakhstan kenya korea kuwait laos lebanon liban libya libye lithuania luxembourg madagascar malaysia malawi mali malta maroc mauritania mauritanie mauritius maurice mexico mexique moldova mongolia morocco mozambique nepal netherlands niger nigeria norway oman pakistan palestine panama paraguay peru perou philippines poland pologne portugal qatar romania roumanie russia russie rwanda samoa senegal serbia serbie singapore slovakia slovenia somalia spain espagne sudan soudan suede sweden suisse switzerland syria syrie taiwan tanzania thailand thailande togo tunisia tunisie turkey turquie uganda ukraine uruguay venezuela vietnam wales yemen zambia zimbabwe`,
);
