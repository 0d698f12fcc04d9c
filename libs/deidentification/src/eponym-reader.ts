import type { Locale } from '#libs/contracts';
import type { TextView, Token } from './text-view.ts';
import { EPONYM_CUES_ENGLISH, EPONYM_CUES_FRENCH, EPONYM_PHRASES, EPONYMS } from './words/eponyms.ts';
import { TITLES } from './words/naming.ts';

const PHRASES = new Map<string, string[][]>();
for (const phrase of EPONYM_PHRASES) {
  const words = phrase.split(/[ -]/);
  const first = words[0] ?? '';
  PHRASES.set(first, [...(PHRASES.get(first) ?? []), words]);
}

/** Finds the capitals that medicine owns: "maladie de Parkinson", "Crohn's disease", "Claude Bernard-Horner". */
class EponymReader {
  private readonly tokens: Token[];
  private readonly eponymous: Uint8Array;

  constructor(
    view: TextView,
    private readonly language: Locale,
  ) {
    this.tokens = view.tokens;
    this.eponymous = new Uint8Array(this.tokens.length);
  }

  private at(place: number): Token | undefined {
    return this.tokens[place];
  }

  read(): Uint8Array {
    const cues = this.language === 'fr' ? EPONYM_CUES_FRENCH : EPONYM_CUES_ENGLISH;
    for (let place = 0; place < this.tokens.length; place += 1) {
      const token = this.at(place);
      if (token?.kind !== 'word') continue;
      for (const words of PHRASES.get(token.folded.split('-')[0] ?? '') ?? []) {
        const end = this.spells(place, words);
        if (end !== undefined) this.eponymous.fill(1, place, end);
      }
      if (!cues.has(token.folded)) continue;
      if (this.language === 'en') this.eponymBackwards(place);
      this.eponymForwards(place);
    }
    return this.eponymous;
  }

  /** The token after the phrase, when it stands here; "Bernard-Horner" spells two words. */
  private spells(place: number, words: readonly string[]): number | undefined {
    let at = place;
    let left = words;
    while (left.length > 0) {
      const token = this.at(at);
      if (token === undefined) return undefined;
      if (token.text === '-' || token.text === "'" || token.text === '.') {
        at += 1;
        continue;
      }
      const parts = token.folded.split('-');
      if (token.kind !== 'word' || parts.length > left.length || parts.some((part, index) => part !== left[index])) return undefined;
      left = left.slice(parts.length);
      at += 1;
    }
    return at;
  }

  private eponymForwards(cue: number): void {
    let place = cue + 1;
    let steps = 0;
    // "maladie de", "signe du", "score prognostique d'", "maladie dite de": at most three small words.
    while (steps < 5) {
      const token = this.at(place);
      if (token === undefined || token.kind === 'break' || token.kind === 'number' || /^[.;:]$/.test(token.text)) return;
      if (token.kind === 'word' && token.shape !== 'lower') break;
      place += 1;
      steps += 1;
    }
    const linked =
      steps > 0 &&
      /^(?:de|du|des|d|of|dit|dite|selon|type|en|la|l|a|by)$/.test(
        this.at(place - 1)?.text === "'" ? (this.at(place - 2)?.folded ?? '') : (this.at(place - 1)?.folded ?? ''),
      );
    if (!linked && steps > 1) return;
    for (let words = 0; words < 6; place += 1) {
      const token = this.at(place);
      if (token === undefined || token.kind === 'break') return;
      if (token.kind === 'word' && token.shape !== 'lower') {
        if (TITLES.has(token.folded) && token.shape !== 'upper') return;
        // A surname in capitals is somebody's; eponyms are rarely shouted.
        if (token.shape === 'upper' && !EPONYMS.has(token.folded)) return;
        this.eponymous[place] = 1;
        words += 1;
      } else if (!/^(?:et|and|ou|or|de|du|von|van|la|le|-|,|'|s|modifie|\/)$/.test(token.folded)) return;
    }
  }

  private eponymBackwards(cue: number): void {
    let place = cue - 1;
    for (let words = 0, steps = 0; words < 4 && steps < 8; place -= 1, steps += 1) {
      const token = this.at(place);
      if (token === undefined || token.kind === 'break' || token.kind === 'number') return;
      if (token.kind === 'word' && token.shape !== 'lower' && token.text.length > 1) {
        if (TITLES.has(token.folded)) return;
        this.eponymous[place] = 1;
        words += 1;
      } else if (
        words === 0 ? !/^(?:'|s|-|[a-z]+)$/.test(token.folded) || steps > 2 : !/^(?:and|-|'|s|\/|von|de|van|der|la)$/.test(token.folded)
      )
        return;
    }
  }
}

/** For each token, 1 when it belongs to a medical eponym here. */
export function eponymousTokens(view: TextView, language: Locale): Uint8Array {
  return new EponymReader(view, language).read();
}
