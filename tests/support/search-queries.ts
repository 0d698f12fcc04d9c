import type { Locale } from '#libs/contracts';

/** A question with the cases that answer it. */
export interface Query {
  text: string;
  relevant: string[];
  /** The case that the text was taken from. */
  except?: string;
}

const SEEDS: Record<Locale, number> = { fr: 11, en: 23 };
const DRAWN = 250;
const WORDS = 4;

/** Numbers from 0 to 1 that are the same in every run (linear congruential generator of Numerical Recipes). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 4_294_967_296;
}

/** Four words of six letters or more out of one case, many times. */
export function keywordQueries(cases: readonly { id: string; text: string }[], language: Locale): Query[] {
  const random = seeded(SEEDS[language]);
  if (cases.length === 0) return [];
  return Array.from({ length: DRAWN }, () => {
    const drawn = cases[Math.floor(random() * cases.length)] ?? { id: '', text: '' };
    const words = [...new Set(drawn.text.toLowerCase().match(/\p{L}{6,}/gu) ?? [])];
    const chosen: string[] = [];
    while (chosen.length < WORDS && words.length > 0) chosen.push(...words.splice(Math.floor(random() * words.length), 1));
    return { text: chosen.join(' '), relevant: [drawn.id] };
  });
}

/** Every second word with two letters swapped, one left out or one doubled. */
export function misspell(query: string, turn: number): string {
  return query
    .split(' ')
    .map((word, at) => {
      if (at % 2 === 1 || word.length < 5) return word;
      const kind = (turn + at) % 3;
      if (kind === 0) return `${word.slice(0, 2)}${word[3] ?? ''}${word[2] ?? ''}${word.slice(4)}`;
      return kind === 1 ? `${word.slice(0, 3)}${word.slice(4)}` : `${word.slice(0, 3)}${word[2] ?? ''}${word.slice(3)}`;
    })
    .join(' ');
}
