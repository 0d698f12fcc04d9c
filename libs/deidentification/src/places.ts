import type { Locale } from '#libs/contracts';
import type { Marks } from './finding.ts';
import { careAt, careInLowerCase, careLowered, siteAt } from './place-care.ts';
import { PlaceContext } from './place-context.ts';
import { englishPostcodes, postcodes, postcodesAbroad } from './place-postcodes.ts';
import { englishStreetAt, streetAt } from './place-streets.ts';
import { townAt, townLowered } from './place-towns.ts';
import type { TextView } from './text-view.ts';

/** Marks places of care, addresses and postcodes, before names are read: streets and hospitals bear names. */
export function markAddresses(view: TextView, marks: Marks, language: Locale, eponymous: Uint8Array): void {
  const text = new PlaceContext(view, marks, language, eponymous);
  text.tokens.forEach((token, place) => {
    if (token.kind === 'word') careAt(text, place, token);
    streetAt(text, place);
    if (language === 'en') englishStreetAt(text, place);
  });
  postcodes(text);
  postcodesAbroad(text);
  if (language === 'en') englishPostcodes(text);
}

/** Marks hospitals that are called by their name alone, and towns, after names. */
export function markPlaces(view: TextView, marks: Marks, language: Locale, eponymous: Uint8Array): void {
  const text = new PlaceContext(view, marks, language, eponymous);
  text.tokens.forEach((token, place) => {
    if (token.kind !== 'word') return;
    siteAt(text, place, token);
    careInLowerCase(text, place, token);
    if (text.lowered) {
      careLowered(text, place, token);
      townLowered(text, place, token);
    }
    townAt(text, place, token);
  });
}
