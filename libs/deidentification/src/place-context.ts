import type { IdentifierLevel, Locale } from '#libs/contracts';
import type { Marks } from './finding.ts';
import { lexicon } from './lexicon.ts';
import { isLowered } from './name-context.ts';
import type { TextView, Token } from './text-view.ts';
import { ORDINARY_ENGLISH, ORDINARY_FRENCH } from './words/ordinary.ts';

/** The words of a list that is parted by blanks. */
export const setOf = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** A text as the rules about places see it, and what they mark. */
export class PlaceContext {
  readonly tokens: readonly Token[];
  readonly lexicon = lexicon();
  readonly ordinary: ReadonlySet<string>;
  readonly lowered: boolean;

  constructor(
    readonly view: TextView,
    readonly marks: Marks,
    readonly language: Locale,
    /** Tokens that belong to a medical eponym. */
    readonly eponymous: Uint8Array,
  ) {
    this.tokens = view.tokens;
    this.ordinary = language === 'fr' ? ORDINARY_FRENCH : ORDINARY_ENGLISH;
    this.lowered = isLowered(view);
  }

  /** The token there, if any. */
  at(place: number): Token | undefined {
    return this.tokens[place];
  }

  /** Whether a word that begins with a capital stands there. */
  capital(place: number): boolean {
    const token = this.at(place);
    return token?.kind === 'word' && token.shape !== 'lower';
  }

  /** Marks the tokens from one up to another. */
  mark(rule: string, kind: 'address' | 'postcode' | 'place' | 'institution', level: IdentifierLevel, from: number, to: number): void {
    const [first, last] = [this.at(from), this.at(to - 1)];
    if (first === undefined || last === undefined || to <= from) return;
    this.marks.add(rule, kind, level, first.start, last.end);
  }

  /** The token after the longest town that begins here, or nothing. */
  townFrom(place: number): number | undefined {
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

  /** The word before a place, over an apostrophe or a line break. */
  wordBefore(place: number): Token | undefined {
    return /^['\n]$/.test(this.at(place - 1)?.text ?? '') ? this.at(place - 2) : this.at(place - 1);
  }

  /** In small letters, no everyday word, no eponym, and not marked yet. */
  isPlain(place: number, token: Token): boolean {
    return (
      token.shape === 'lower' &&
      !this.ordinary.has(token.folded) &&
      this.eponymous[place] !== 1 &&
      !this.marks.covers(token.start, token.end)
    );
  }
}
