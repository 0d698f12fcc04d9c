import type { IdentifierLevel, Locale } from '#libs/contracts';
import type { Marks } from './finding.ts';
import { lexicon, type Lexicon } from './lexicon.ts';
import type { TextView, Token } from './text-view.ts';
import { EPONYMS, GENERA } from './words/eponyms.ts';
import { NOT_NAMES, PARTICLES } from './words/naming.ts';
import { ORDINARY_ENGLISH, ORDINARY_FRENCH } from './words/ordinary.ts';

/** What the lists know of one word. */
export interface Known {
  first: boolean;
  surname: boolean;
  ordinary: boolean;
  eponym: boolean;
  /** In no list at all, and not a word that refuses to be a name. */
  unknown: boolean;
  refused: boolean;
}

/** Words that stand together and may be one person's name. */
export interface Phrase {
  /** The first token, and the one after the last. */
  from: number;
  to: number;
  words: number[];
  initials: number;
}

/** Capitals up to this length are an acronym sooner than a name. */
export const ACRONYM_LENGTH = 3;
/** How French and English verbs and adjectives end, which follow a title that has no name. */
export const VERB_ENDS = /(?:ait|aient|ant|er|ent|ee|ees|tion|ed|ing)$/;
const WORDS_OF_A_NAME = 5;

/** Whether a text of some length has no capitals to speak of. */
export function isLowered(view: TextView): boolean {
  const words = view.tokens.filter((token) => token.kind === 'word' && token.text.length > 2);
  return words.length >= 4 && words.filter((token) => token.shape !== 'lower').length <= words.length * 0.02;
}

/** A text as the rules about names see it, and what they have found so far. */
export class NameContext {
  readonly tokens: readonly Token[];
  private readonly lexicon: Lexicon = lexicon();
  private readonly known = new Map<string, Known>();
  readonly ordinary: ReadonlySet<string>;
  /** Tokens of lines that are written in capitals throughout: capitals say nothing there. */
  readonly shouted: Uint8Array;
  /** 1 where a rule has spoken already. */
  readonly taken: Uint8Array;
  /** Nothing begins with a capital: the writer types in small letters. */
  readonly lowered: boolean;

  constructor(
    private readonly view: TextView,
    readonly marks: Marks,
    readonly language: Locale,
    /** Tokens that belong to a medical eponym ("signe de Babinski"). */
    readonly eponymous: Uint8Array,
  ) {
    this.tokens = view.tokens;
    this.ordinary = language === 'fr' ? ORDINARY_FRENCH : ORDINARY_ENGLISH;
    this.shouted = new Uint8Array(this.tokens.length);
    this.taken = new Uint8Array(this.tokens.length);
    this.lowered = isLowered(view);
    this.findShouting();
    this.leavePlaces();
  }

  /** The token there, if any. */
  at(place: number): Token | undefined {
    return this.tokens[place];
  }

  /** What the lists know of a word. */
  look(token: Token): Known {
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
  capital(place: number): boolean {
    const token = this.at(place);
    return token?.kind === 'word' && token.shape !== 'lower' && this.shouted[place] === 0;
  }

  /** On one line, with nothing but blanks between. */
  adjacent(left: number, right: number): boolean {
    const [a, b] = [this.at(left), this.at(right)];
    return a !== undefined && b !== undefined && b.start - a.end <= 3 && a.kind !== 'break' && b.kind !== 'break';
  }

  startsSentence(place: number): boolean {
    const before = this.at(place - 1);
    return (
      before === undefined ||
      before.kind === 'break' ||
      /^[.!?:•*>"«]$/.test(before.text) ||
      (before.text === '-' && (this.at(place - 2)?.kind ?? 'break') === 'break')
    );
  }

  /** Marks tokens as a name and takes their place. */
  mark(rule: string, level: IdentifierLevel, from: number, to: number): void {
    const [first, last] = [this.at(from), this.at(to - 1)];
    if (first === undefined || last === undefined) return;
    this.taken.fill(1, from, to);
    this.marks.add(`name.${rule}`, 'name', level, first.start, last.end);
  }

  /** Streets and hospitals bear names that are nobody's here. */
  private leavePlaces(): void {
    this.tokens.forEach((token, place) => {
      if (this.marks.covers(token.start, token.end, ['institution', 'address', 'postcode', 'place'])) this.taken[place] = 1;
    });
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
  phrase(from: number): Phrase {
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
  abbreviated(place: number): boolean {
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
  near(left: number, right: number): boolean {
    const [a, b] = [this.at(Math.max(left - 1, 0)), this.at(right)];
    if (a === undefined || b === undefined) return false;
    const between = this.view.text.slice(Math.min(a.end, b.start), b.start);
    return between.length <= 12 && !(between.includes('\n') && a.text !== '.') && !/[,;:(]/.test(between);
  }

  /** Whether a word of two letters or more stands there. */
  plainWord(place: number): boolean {
    const token = this.at(place);
    return token?.kind === 'word' && token.text.length > 1;
  }

  /** Whether the word there is in a list of names and no everyday word. */
  isSureName(place: number): boolean {
    const token = this.at(place);
    if (token?.kind !== 'word' || token.text.length < 3) return false;
    const known = this.look(token);
    return (known.first || known.surname) && !known.ordinary && !known.refused;
  }
}
