import type { IdentifierLevel, Locale } from '#libs/contracts';
import type { Marks } from './finding.ts';
import { lexicon, type Lexicon } from './lexicon.ts';
import type { TextView, Token } from './text-view.ts';
import { EPONYMS, GENERA } from './words/eponyms.ts';
import {
  AFTER_TITLE,
  COMPANY_ENDS,
  GRADED,
  KIN,
  NAME_LABELS,
  NOT_NAMES,
  PARTICLES,
  PERSON_LABELS,
  PERSONAL_TITLES,
  TITLES,
} from './words/naming.ts';
import { ORDINARY_ENGLISH, ORDINARY_FRENCH } from './words/ordinary.ts';

/** What the lists know of one word. */
interface Known {
  first: boolean;
  surname: boolean;
  ordinary: boolean;
  eponym: boolean;
  /** In no list at all, and not a word that refuses to be a name. */
  unknown: boolean;
  refused: boolean;
}

/** Words that stand together and may be one person's name. */
interface Phrase {
  /** The first token, and the one after the last. */
  from: number;
  to: number;
  words: number[];
  initials: number;
}

const ACRONYM_LENGTH = 3;
/** How French and English verbs and adjectives end, which follow a title that has no name. */
const VERB_ENDS = /(?:ait|aient|ant|er|ent|ee|ees|tion|ed|ing)$/;
const WORDS_OF_A_NAME = 5;

/** Whether a text of some length has no capitals to speak of. */
export function isLowered(view: TextView): boolean {
  const words = view.tokens.filter((token) => token.kind === 'word' && token.text.length > 2);
  return words.length >= 4 && words.filter((token) => token.shape !== 'lower').length <= words.length * 0.02;
}

/**
 * Finds the names of people: after titles, labels and words of kin, in pairs of first name and surname, with
 * initials, in log lines, alone, and wherever a name that was found comes again.
 */
export class NameReader {
  private readonly tokens: Token[];
  private readonly lexicon: Lexicon = lexicon();
  private readonly known = new Map<string, Known>();
  private readonly ordinary: ReadonlySet<string>;
  /** Tokens of lines that are written in capitals throughout: capitals say nothing there. */
  private readonly shouted: Uint8Array;
  private readonly taken: Uint8Array;
  /** Nothing begins with a capital: the writer types in small letters. */
  private readonly lowered: boolean;

  constructor(
    private readonly view: TextView,
    private readonly marks: Marks,
    private readonly language: Locale,
    /** Tokens that belong to a medical eponym ("signe de Babinski"). */
    private readonly eponymous: Uint8Array,
  ) {
    this.tokens = view.tokens;
    this.ordinary = language === 'fr' ? ORDINARY_FRENCH : ORDINARY_ENGLISH;
    this.shouted = new Uint8Array(this.tokens.length);
    this.taken = new Uint8Array(this.tokens.length);
    this.lowered = isLowered(view);
  }

  read(): void {
    this.findShouting();
    this.leavePlaces();
    this.afterTitles();
    this.afterLabels();
    this.inLogLines();
    this.afterKin();
    this.inPhrases();
    this.companies();
    this.again();
  }

  private at(place: number): Token | undefined {
    return this.tokens[place];
  }

  private look(token: Token): Known {
    const { folded } = token;
    const before = this.known.get(folded);
    if (before !== undefined) return before;
    const spaced = folded.replaceAll('-', ' ');
    const parts = folded.split('-');
    const refused =
      NOT_NAMES.has(folded) || GENERA.has(folded) || (parts.length > 1 && parts.some((part) => NOT_NAMES.has(part) && part.length > 3));
    const eponym = EPONYMS.has(folded) || (parts.length > 1 && parts.every((part) => EPONYMS.has(part)));
    const first =
      !refused &&
      (this.lexicon.isFirstName(spaced) ||
        (parts.length > 1 && parts.every((part) => this.lexicon.isFirstName(part) && !this.ordinary.has(part))));
    const surname =
      !refused &&
      (this.lexicon.isSurname(spaced) ||
        (parts.length > 1 && parts.every((part) => this.lexicon.isSurname(part) && !this.ordinary.has(part))));
    const ordinary = this.ordinary.has(folded);
    const found = { first, surname, ordinary, eponym, refused, unknown: !first && !surname && !ordinary && !eponym && !refused };
    this.known.set(folded, found);
    return found;
  }

  /** Written with a capital, where capitals mean something. */
  private capital(place: number): boolean {
    const token = this.at(place);
    return token?.kind === 'word' && token.shape !== 'lower' && this.shouted[place] === 0;
  }

  /** On one line, with nothing but blanks between. */
  private adjacent(left: number, right: number): boolean {
    const [a, b] = [this.at(left), this.at(right)];
    return a !== undefined && b !== undefined && b.start - a.end <= 3 && a.kind !== 'break' && b.kind !== 'break';
  }

  private startsSentence(place: number): boolean {
    const before = this.at(place - 1);
    return (
      before === undefined ||
      before.kind === 'break' ||
      /^[.!?:•*>"«]$/.test(before.text) ||
      (before.text === '-' && (this.at(place - 2)?.kind ?? 'break') === 'break')
    );
  }

  private mark(rule: string, level: IdentifierLevel, from: number, to: number): void {
    const [first, last] = [this.at(from), this.at(to - 1)];
    if (first === undefined || last === undefined) return;
    this.taken.fill(1, from, to);
    this.marks.add(`name.${rule}`, 'name', level, first.start, last.end);
  }

  /** Streets and hospitals bear names that are nobody's here. */
  private leavePlaces(): void {
    for (const mark of this.marks.all.filter(
      ({ kind }) => kind === 'institution' || kind === 'address' || kind === 'postcode' || kind === 'place',
    )) {
      this.tokens.forEach((token, place) => {
        if (token.start >= mark.start && token.end <= mark.end) this.taken[place] = 1;
      });
    }
  }

  private findShouting(): void {
    let from = 0;
    for (let place = 0; place <= this.tokens.length; place += 1) {
      if (place < this.tokens.length && this.at(place)?.kind !== 'break') continue;
      const words = this.tokens.slice(from, place).filter((token) => token.kind === 'word' && token.text.length > 2);
      const upper = words.filter((token) => token.shape === 'upper').length;
      if (words.length >= 10 && upper >= words.length * 0.8) this.shouted.fill(1, from, place);
      from = place + 1;
    }
  }

  /** Reads on while the words may belong to one name. */
  private phrase(from: number): Phrase {
    const words: number[] = [];
    let initials = 0;
    let place = from;
    let end = from;
    while (words.length + initials < WORDS_OF_A_NAME + 1) {
      const token = this.at(place);
      if (token === undefined || token.kind !== 'word' || (place > from && !this.near(end, place))) break;
      const known = this.look(token);
      if (token.shape === 'initial' || this.abbreviated(place)) {
        place += 1;
        // "N'Guyen", "O'Hara", "D'Amico"
        if (this.at(place)?.text === "'" && this.capital(place + 1)) {
          place += 1;
          continue;
        }
        initials += 1;
        if (this.at(place)?.text === '.' && this.at(place)?.start === token.end) place += 1;
        end = place;
        if (this.at(place)?.kind === 'break' && this.capital(place + 1) && this.at(place - 1)?.text === '.') place += 1;
      } else if (this.capital(place) && !known.refused) {
        words.push(place);
        place += 1;
        if (token.text.length <= 2 && this.at(place)?.text === '.') place += 1;
        end = place;
      } else if (PARTICLES.has(token.folded) && (words.length > 0 || initials > 0)) {
        let next = place + 1;
        while (next < place + 4 && (this.at(next)?.text === "'" || (PARTICLES.has(this.at(next)?.folded ?? '') && !this.capital(next))))
          next += 1;
        if (!this.capital(next) || this.look(this.at(next) as Token).refused || !this.near(place, next)) break;
        place = next;
      } else break;
    }
    return { from, to: end, words, initials };
  }

  /** "Ph.", "Th.", "Ch.": a first name cut to two letters before a surname. */
  private abbreviated(place: number): boolean {
    const token = this.at(place);
    return (
      token?.shape === 'title' &&
      token.text.length === 2 &&
      this.at(place + 1)?.text === '.' &&
      this.at(place + 1)?.start === token.end &&
      this.capital(place + 2) &&
      this.adjacent(place + 1, place + 2)
    );
  }

  /** No line break and little space between the token before `right` and it. */
  private near(left: number, right: number): boolean {
    const [a, b] = [this.at(Math.max(left - 1, 0)), this.at(right)];
    if (a === undefined || b === undefined) return false;
    const between = this.view.text.slice(Math.min(a.end, b.start), b.start);
    return between.length <= 12 && !(between.includes('\n') && a.text !== '.') && !/[,;:(]/.test(between);
  }

  private afterTitles(): void {
    for (let place = 0; place < this.tokens.length; place += 1) {
      const token = this.at(place);
      if (token?.kind !== 'word') continue;
      const glued = /^(Dr|Mme|Mlle|Mr|DR|MME|Pr)(\p{Lu}\p{L}{2,}(?:-\p{L}+)*)$/u.exec(token.text);
      if (glued !== null && token.shape === 'mixed') {
        this.mark('title_glued', 'block', place, Math.max(place + 1, this.phrase(place + 1).to));
        continue;
      }
      if (!TITLES.has(token.folded)) continue;
      if (this.language === 'en' && /^(?:m|pr)$/.test(token.folded)) continue;
      if (token.text.length <= 2 && token.shape !== 'title' && this.at(place - 1)?.kind === 'number' && this.adjacent(place - 1, place))
        continue;
      let next = place + 1;
      const stopped = this.at(next)?.text === '.';
      if (stopped) next += 1;
      while (/^[:,]$/.test(this.at(next)?.text ?? '') && next < place + 4) next += 1;
      const following = this.at(next);
      if (following?.kind !== 'word' || !(this.adjacent(place, next) || (stopped && this.adjacent(next - 1, next)))) continue;
      if (this.capital(next) || following.shape === 'initial' || this.pastParticles(next) > next) this.titled(place, next, stopped);
      else this.titledInLowerCase(place, next, stopped);
    }
  }

  /** "Mme de La Tour", "M. Le Gall", "M. d'Ormesson": the first word that can be a name. */
  private pastParticles(from: number): number {
    let place = from;
    while (
      place < from + 4 &&
      (PARTICLES.has(this.at(place)?.folded ?? '') || (place > from && this.at(place)?.text === "'")) &&
      this.at(place + 1)?.text !== '.'
    )
      place += 1;
    return place > from && this.capital(place) && this.near(place, place) && this.adjacent(from, from + 1) ? place : from;
  }

  private titled(title: number, next: number, stopped: boolean): void {
    const token = this.at(title) as Token;
    next = this.pastParticles(next);
    const following = this.at(next) as Token;
    const known = this.look(following);
    if (known.refused || (TITLES.has(following.folded) && following.folded.length > 2)) return;
    // "M", "PR", "MS", "PT" are also a stage, a disease or a measure: there the lists must know the name.
    const doubtful =
      (token.folded === 'm' && (!stopped || token.shape === 'lower')) ||
      (/^(?:pr|ms|pt|dr)$/.test(token.folded) && token.shape === 'upper' && !stopped);
    if (doubtful && !((known.first || known.surname) && !known.ordinary) && !(token.folded === 'dr' && following.shape !== 'initial'))
      return;
    if (this.at(next + 1)?.text === '®') return;
    const phrase = this.phrase(next);
    const letters = phrase.words.filter((word) => (this.at(word)?.text.length ?? 0) > 2 || this.isSureName(word)).length;
    if (letters === 0) {
      // "Mme F.N", "Mr SS": initials were put in place of the name already.
      if (token.folded !== 'm' && !doubtful)
        this.mark('title_initials', phrase.initials + phrase.words.length * 2 > 1 ? 'warn' : 'info', title, phrase.to);
      return;
    }
    let to = phrase.to;
    // "M. MENARD, Julien"
    if (this.at(to)?.text === ',' && this.capital(to + 1) && this.look(this.at(to + 1) as Token).first) to = this.phrase(to + 1).to;
    // "Dr. Caroline pidoux": a surname left in lower case after a first name.
    const last = this.at(to);
    if (phrase.words.length === 1 && last?.shape === 'lower' && last.kind === 'word' && this.adjacent(to - 1, to)) {
      const lower = this.look(last);
      const first = this.look(this.at(phrase.words[0] ?? 0) as Token).first;
      if (
        (lower.surname && !lower.ordinary) ||
        (first &&
          lower.unknown &&
          !AFTER_TITLE.has(last.folded) &&
          last.text.length > 3 &&
          !/(?:ait|aient|er|ent|ee|ees|es|s|tion)$/.test(last.folded))
      )
        to += 1;
    }
    this.mark('title', 'block', title, to);
  }

  /** "mme lefebvre", "dr j. charpentier", "docteur romain spritz": after a title, small letters are a name too. */
  private titledInLowerCase(place: number, next: number, stopped: boolean): void {
    const title = this.at(place) as Token;
    if (title.folded === 'm' && !stopped) return;
    if (/^(?:pr|pt|ms)$/.test(title.folded) && title.shape !== 'title' && !stopped && !this.lowered) return;
    if (title.shape === 'upper' && this.shouted[next] === 0) return;
    let to = next;
    const initial = this.at(next);
    const hasInitial =
      initial?.text.length === 1 &&
      (!AFTER_TITLE.has(initial.folded) || this.at(next + 1)?.text === '.') &&
      (this.at(next + 1)?.text === '.' || this.plainWord(next + 1)) &&
      !AFTER_TITLE.has(this.at(next + 1)?.folded ?? '');
    if (hasInitial) to = this.at(next + 1)?.text === '.' ? next + 2 : next + 1;
    let level: IdentifierLevel = 'warn';
    let firstName = hasInitial;
    const begun = to;
    for (let words = 0; words < 3; words += 1, to += 1) {
      const token = this.at(to);
      if (!this.plainWord(to) || token === undefined || (to > next && !this.adjacent(to - 1, to))) break;
      if (AFTER_TITLE.has(token.folded)) {
        if (!PARTICLES.has(token.folded) || !this.isSureName(to + 1)) break;
        continue;
      }
      const known = this.look(token);
      if (known.refused) break;
      const sure = (known.first || known.surname) && !known.ordinary;
      const ends = !this.plainWord(to + 1) || AFTER_TITLE.has(this.at(to + 1)?.folded ?? '');
      // A word that no list knows, or an everyday one ("docteur petit"), is a name where a name must stand.
      const likely =
        (this.language === 'fr' || PERSONAL_TITLES.has(title.folded)) &&
        (words === 0 || firstName) &&
        !VERB_ENDS.test(token.folded) &&
        token.text.length > 2;
      if (
        !sure &&
        !(
          likely &&
          (!known.ordinary ||
            ((known.surname || known.eponym || known.first) &&
              (firstName || ends) &&
              (this.lowered || title.folded.length < 4 || /^doct/.test(title.folded))))
        )
      )
        break;
      if (sure) level = 'block';
      firstName = words === 0 && known.first && !known.ordinary;
    }
    if (to > begun) this.mark('title_lower', level, place, to);
  }

  private plainWord(place: number): boolean {
    const token = this.at(place);
    return token?.kind === 'word' && token.text.length > 1;
  }

  private isSureName(place: number): boolean {
    const token = this.at(place);
    if (token?.kind !== 'word' || token.text.length < 3) return false;
    const known = this.look(token);
    return (known.first || known.surname) && !known.ordinary && !known.refused;
  }

  private afterLabels(): void {
    for (let place = 0; place < this.tokens.length; place += 1) {
      const token = this.at(place);
      if (token?.kind !== 'word') continue;
      const strong = NAME_LABELS.has(token.folded);
      if (!strong && !PERSON_LABELS.has(token.folded)) continue;
      let next = place + 1;
      // "Nom du patient :", "Nom de naissance :", "Patient(e) :", "Médecin référent :"
      let seenColon = false;
      for (let steps = 0; steps < 5; steps += 1, next += 1) {
        const mark = this.at(next);
        if (mark === undefined || mark.kind === 'number' || /^[.;,|]$/.test(mark.text)) break;
        if (mark.text === ':') {
          seenColon = true;
          next += 1;
          if (this.at(next)?.kind === 'break') next += 1;
          break;
        }
        if (mark.kind === 'break' || (mark.kind === 'word' && mark.shape !== 'lower' && steps > 2)) break;
      }
      if (!seenColon) {
        // "copie à Clément BOURGUEIL", "patient LEROY Jean-Claude": left to the pairs.
        continue;
      }
      if (this.at(next)?.text === '"' || this.at(next)?.text === '-') next += 1;
      const value = this.at(next);
      if (value?.kind !== 'word' || this.taken[next] === 1) continue;
      const known = this.look(value);
      if (this.capital(next) || value.shape === 'initial') {
        if (known.refused || this.eponymous[next] === 1) continue;
        const phrase = this.phrase(next);
        const hit = phrase.words.some((word) => this.isSureName(word));
        const acronym = phrase.words.length === 1 && value.shape === 'upper' && value.text.length <= ACRONYM_LENGTH + 1;
        if (phrase.words.length === 0) continue;
        const initialled = phrase.initials > 0 && phrase.words.length === 1 && this.at(next + 1)?.text === '.' && !GRADED.has(token.folded);
        if (initialled) this.mark('label', 'block', next, phrase.to);
        else if (strong ? !known.ordinary || hit : hit && (phrase.words.length + phrase.initials > 1 || !known.ordinary))
          this.mark('label', 'block', next, phrase.to);
        else if (!known.ordinary && !acronym && !known.eponym && phrase.words.length + phrase.initials > 1)
          this.mark('label', 'warn', next, phrase.to);
      } else if (strong || /^(?:patient|patiente)$/.test(token.folded)) {
        let to = next;
        while (to < next + 3 && this.isSureName(to) && (to === next || this.adjacent(to - 1, to))) to += 1;
        if (to > next) this.mark('label_lower', 'block', next, to);
        else if (strong && known.unknown && value.text.length > 2) this.mark('label_lower', 'warn', next, next + 1);
      }
    }
  }

  /** "30/05/2017 10:10: CAVALIER S MARION (PHC)", "08:30: DUPONT J IDE" */
  private inLogLines(): void {
    for (let place = 3; place < this.tokens.length; place += 1) {
      const [hour, sign, minute] = [this.at(place - 3), this.at(place - 2), this.at(place - 1)];
      if (hour?.kind !== 'number' || minute?.kind !== 'number' || !/^[:h]$/i.test(sign?.text ?? '') || minute.text.length !== 2) continue;
      let next = place;
      while (/^[:-]$/.test(this.at(next)?.text ?? '')) next += 1;
      if (next === place || this.taken[next] === 1) continue;
      if (!this.capital(next)) {
        let to = next;
        while (
          to < next + 4 &&
          this.at(to)?.kind === 'word' &&
          !AFTER_TITLE.has(this.at(to)?.folded ?? '') &&
          !this.look(this.at(to) as Token).refused
        )
          to += 1;
        const listed = this.tokens.slice(next, to).filter((_, offset) => this.isSureName(next + offset)).length;
        if (this.lowered && to - next >= 2 && listed >= 1) this.mark('log_lower', 'warn', next, to);
        continue;
      }
      const phrase = this.phrase(next);
      if (phrase.words.length + phrase.initials < 2 || phrase.words.length === 0) continue;
      const upper = this.at(phrase.words[0] ?? next)?.shape === 'upper';
      if (upper || phrase.words.some((word) => this.isSureName(word))) this.mark('log', 'block', next, phrase.to);
    }
  }

  private afterKin(): void {
    for (let place = 0; place < this.tokens.length; place += 1) {
      const token = this.at(place);
      const isName =
        token !== undefined && /^(?:is|est|me)$/.test(token.folded) && /^(?:name|nom|prenom|call)$/.test(this.at(place - 1)?.folded ?? '');
      if (token?.kind !== 'word' || !(KIN.has(token.folded) || isName)) continue;
      let next = place + 1;
      while (next < place + 3 && /^[(,:]$/.test(this.at(next)?.text ?? '')) next += 1;
      if (this.taken[next] === 1 || !this.adjacent(next - 1, next)) continue;
      const value = this.at(next);
      if (value?.kind !== 'word' || value.text.length < 2) continue;
      const known = this.look(value);
      if (known.refused || this.eponymous[next] === 1) continue;
      if (this.capital(next)) {
        const phrase = this.phrase(next);
        if (phrase.words.length === 0) continue;
        const sure = known.first && (!known.ordinary || next === place + 1);
        if (sure && !(known.eponym && !known.first)) this.mark('kin', 'block', next, phrase.to);
        else if (isName && !known.ordinary) this.mark('kin', 'block', next, phrase.to);
        else if (!known.ordinary && !known.eponym && value.shape !== 'upper' && value.text.length > 2)
          this.mark('kin', 'warn', next, phrase.to);
      } else if (this.isSureName(next) && known.first && next === place + 1) {
        let to = next + 1;
        while (to < next + 3 && this.isSureName(to) && this.adjacent(to - 1, to)) to += 1;
        this.mark('kin_lower', 'warn', next, to);
      }
    }
  }

  private inPhrases(): void {
    for (let place = 0; place < this.tokens.length; place += 1) {
      const token = this.at(place);
      if (token?.kind !== 'word' || this.taken[place] === 1) continue;
      if (!this.capital(place)) {
        place = this.inLowerCase(place) ?? place;
        continue;
      }
      if (this.eponymous[place] === 1 || (this.look(token).refused && !this.abbreviated(place))) continue;
      let phrase = this.phrase(place);
      const stop = phrase.words.find((word) => this.taken[word] === 1 || this.eponymous[word] === 1);
      if (stop !== undefined)
        phrase = { from: place, to: stop, words: phrase.words.filter((word) => word < stop), initials: phrase.initials };
      if (phrase.to <= place) continue;
      this.judge(phrase);
      place = Math.max(place, phrase.to - 1);
    }
  }

  private judge(phrase: Phrase): void {
    let { words } = phrase;
    let from = phrase.from;
    // A sentence's first word keeps its capital: leave it when it is an ordinary word or nothing that we know.
    const opening = words[0];
    if (words.length > 1 && opening === from && this.startsSentence(from)) {
      const known = this.look(this.at(opening) as Token);
      if (known.ordinary && this.at(opening)?.shape !== 'upper' && !(known.first && this.isSureName(words[1] ?? -1))) {
        words = words.slice(1);
        from = words[0] ?? from;
      }
    }
    const looked = words.map((word) => ({ word, token: this.at(word) as Token, known: this.look(this.at(word) as Token) }));
    const sure = looked.filter(({ known }) => (known.first || known.surname) && !known.ordinary);
    const names = sure.filter(({ known }) => !known.eponym);
    const firsts = sure.filter(({ known }) => known.first);

    if (words.length >= 2) {
      const acronym = looked.filter(
        ({ token, known }) => token.shape === 'upper' && token.text.length <= ACRONYM_LENGTH && !known.first && !known.surname,
      );
      const partners = looked.filter(
        (one) =>
          !acronym.includes(one) &&
          one.token.text.length > 2 &&
          (one.known.first || one.known.surname || one.known.unknown) &&
          !(one.known.ordinary && one.token.shape === 'lower'),
      );
      const mixed =
        looked.some(({ token }) => token.shape === 'upper' && token.text.length > ACRONYM_LENGTH) &&
        looked.some(({ token }) => token.shape === 'title');
      if (
        partners.length >= 2 &&
        (firsts.length >= 1 || (mixed && looked.some(({ known }) => known.first))) &&
        (names.length >= 1 || mixed || looked.some(({ known }) => !known.eponym))
      ) {
        this.mark('pair', this.pairLevel(looked, names.length, mixed), from, phrase.to);
      } else if (partners.length >= 2 && names.length >= 1 && mixed) {
        this.mark('pair_mixed', 'block', from, phrase.to);
      } else if (partners.length >= 2 && names.length >= 1) {
        this.mark('pair_listed', names.length >= 2 ? 'warn' : 'info', from, phrase.to);
      } else if (looked.every(({ known }) => known.unknown) && looked.every(({ token }) => token.shape === 'title')) {
        this.mark('capitals', 'info', from, phrase.to);
      } else {
        for (const { word } of looked) this.judgeAlone(word);
      }
      return;
    }
    const only = looked[0];
    if (only === undefined) return;
    if (phrase.initials > 0) this.judgeInitial(phrase, only.word);
    else this.judgeAlone(only.word);
  }

  private pairLevel(looked: { token: Token; known: Known }[], names: number, mixed: boolean): IdentifierLevel {
    const strange = looked.filter(({ known }) => !known.first && !known.surname).length;
    if (names >= 2 || mixed) return 'block';
    return strange >= looked.length - 1 && names === 0 ? 'warn' : 'block';
  }

  /** "S. FAURE", "GENTILLEAU-BOYERE A.", "DUPONT J" */
  private judgeInitial(phrase: Phrase, word: number): void {
    const token = this.at(word) as Token;
    const known = this.look(token);
    if (known.refused || token.text.length < 3 || GENERA.has(token.folded)) return;
    const before = this.at(phrase.from - 1);
    const initialFirst = this.at(phrase.from)?.shape === 'initial';
    if (initialFirst) {
      const stopped = this.at(phrase.from + 1)?.text === '.';
      const open =
        before === undefined || before.kind === 'break' || /^[,;:(|-]$/.test(before.text) || /^(?:et|and|by|par|a|au)$/.test(before.folded);
      if (before !== undefined && (GRADED.has(before.folded) || before.text === '°' || before.kind === 'number')) return;
      if (!stopped && !(known.surname && token.shape === 'upper')) return;
      const listed = (known.first || known.surname) && !known.ordinary;
      if (listed && (open || stopped) && !(known.eponym && !open))
        this.mark('initial', open || token.shape === 'upper' ? 'block' : 'warn', phrase.from, phrase.to);
      else if (token.shape === 'upper' && token.text.length > ACRONYM_LENGTH && stopped && !known.ordinary)
        this.mark('initial', open ? 'block' : 'warn', phrase.from, phrase.to);
      else if (open && stopped && known.unknown && token.shape === 'title') this.mark('initial', 'block', phrase.from, phrase.to);
      return;
    }
    const last = this.at(phrase.to - 1);
    if (last?.text === '.' && token.shape === 'upper' && known.unknown && token.text.length > 5) {
      this.mark('initial_after', 'block', phrase.from, phrase.to);
      return;
    }
    if (known.surname && !known.ordinary && !known.eponym && token.shape === 'upper' && token.text.length > ACRONYM_LENGTH)
      this.mark('initial_after', last?.text === '.' ? 'block' : 'warn', phrase.from, phrase.to);
    else this.judgeAlone(word);
  }

  private judgeAlone(word: number): void {
    const token = this.at(word) as Token;
    const known = this.look(token);
    if (this.eponymous[word] === 1 || known.refused || known.ordinary || token.text.length < 3) return;
    const opening = this.startsSentence(word);
    if (
      known.first &&
      token.shape === 'upper' &&
      token.folded.split('-').length > 1 &&
      token.folded.split('-').every((part) => part.length > 2)
    ) {
      this.mark('first_compound', 'block', word, word + 1);
    } else if (
      known.first &&
      !known.eponym &&
      (token.shape === 'title' || (token.shape === 'upper' && token.text.length > ACRONYM_LENGTH + 1))
    ) {
      this.mark('first_alone', 'warn', word, word + 1);
    } else if (token.shape === 'title' && !opening && !known.eponym && (known.surname || known.unknown)) {
      this.mark('capital', 'info', word, word + 1);
    }
  }

  /** Names side by side, typed without capitals; gives the token after them. */
  private inLowerCase(place: number): number | undefined {
    const next = place + 1;
    if (this.taken[next] === 1 || !this.plainWord(next) || this.at(next)?.shape !== 'lower' || !this.adjacent(place, next))
      return undefined;
    const [left, right] = [this.at(place) as Token, this.at(next) as Token];
    const [a, b] = [this.look(left), this.look(right)];
    const listed =
      this.isSureName(place) &&
      this.isSureName(next) &&
      !a.eponym &&
      !b.eponym &&
      ((a.first && (b.surname || b.first)) || (a.surname && b.first));
    // Where all is in small letters, a sure first name makes its strange neighbour a surname.
    const strange = (token: Token, known: Known) =>
      (known.unknown || (known.surname && !known.refused)) &&
      token.text.length > 3 &&
      !AFTER_TITLE.has(token.folded) &&
      !VERB_ENDS.test(token.folded) &&
      !PARTICLES.has(token.folded);
    const beside =
      this.lowered &&
      left.text.length > 3 &&
      right.text.length > 3 &&
      ((this.isSureName(place) && a.first && strange(right, b) && !KIN.has(right.folded)) ||
        (this.isSureName(next) && b.first && strange(left, a) && !KIN.has(left.folded) && !PERSON_LABELS.has(left.folded)));
    if (!listed && !beside) return undefined;
    this.mark('pair_lower', 'warn', place, next + 1);
    return next;
  }

  private companies(): void {
    for (let place = 1; place < this.tokens.length; place += 1) {
      const token = this.at(place);
      if (token?.kind !== 'word' || token.shape === 'lower' || !COMPANY_ENDS.has(token.folded) || !this.adjacent(place - 1, place))
        continue;
      let from = place;
      while (from > 0 && place - from < 6 && (this.capital(from - 1) || /^(?:and|-|&|,)$/.test(this.at(from - 1)?.folded ?? ''))) from -= 1;
      if (from < place && token.shape === 'title')
        this.marks.add('institution.company', 'institution', 'warn', this.at(from)?.start ?? 0, token.end);
    }
  }

  /** A name that was found once is the same name wherever it stands again. */
  private again(): void {
    const found = new Set<string>();
    const spans = this.marks.all.filter((mark) => mark.kind === 'name' && mark.level === 'block');
    if (spans.length === 0) return;
    for (let place = 0; place < this.tokens.length; place += 1) {
      const token = this.at(place) as Token;
      if (token.kind !== 'word' || this.taken[place] !== 1 || token.text.length < 3 || TITLES.has(token.folded)) continue;
      const known = this.look(token);
      if (known.refused || known.ordinary || PARTICLES.has(token.folded)) continue;
      if (spans.some((span) => span.start <= token.start && token.end <= span.end)) {
        found.add(token.folded);
        for (const part of token.folded.split('-')) if (part.length > 3 && !this.ordinary.has(part)) found.add(part);
      }
    }
    for (let place = 0; place < this.tokens.length; place += 1) {
      const token = this.at(place) as Token;
      if (token.kind !== 'word' || !found.has(token.folded) || this.eponymous[place] === 1) continue;
      if (this.marks.all.some((mark) => mark.level === 'block' && mark.start < token.end && token.start < mark.end)) continue;
      if (token.shape === 'lower') {
        if (token.text.length > 3 && this.isSureName(place)) this.mark('again', 'warn', place, place + 1);
      } else if (!(token.shape === 'upper' && token.text.length <= ACRONYM_LENGTH)) this.mark('again', 'block', place, place + 1);
    }
  }
}
