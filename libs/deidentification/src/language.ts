import type { Locale } from '#libs/contracts';
import { fold } from './fold.ts';

const FRENCH = new Set(
  'le la les un une des du de et est dans avec pour sur pas au aux ce cette qui que chez depuis sans son sa ses elle il je nous vous ne en'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the an of and is in with for on not to this that who which at since without his her its she he we you was were has had been no by from at as do please ask see'.split(
    ' ',
  ),
);

/** Which of the two languages a text is in, by its small words; `fallback` when it has too few of them. */
export function languageOf(text: string, fallback: Locale): Locale {
  let french = 0;
  let english = 0;
  for (const [word] of fold(text)
    .slice(0, 5_000)
    .matchAll(/[a-z]+/g)) {
    if (FRENCH.has(word)) french += 1;
    if (ENGLISH.has(word)) english += 1;
  }
  if (french === 0 && english === 0) return fallback;
  if (french > 0 && english > 0 && Math.abs(french - english) < 2) return fallback;
  return french > english ? 'fr' : 'en';
}
