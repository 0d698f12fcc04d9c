/** Hospitals of France that are called by their name alone, folded; those that are also eponyms need a preposition. */
export const SITES: readonly string[] = `
bichat|lariboisiere|salpetriere|pitie salpetriere|la pitie|mondor|henri mondor|h mondor|avicenne|beaujon|hegp|georges pompidou|robert debre|trousseau|armand trousseau|saint louis|st louis|bicetre|kremlin bicetre|paul brousse|saint antoine|st antoine|
bretonneau|rothschild|raymond poincare|ambroise pare|louis mourier|charles foix|emile roux|corentin celton|vaugirard|hotel dieu|val de grace|sainte anne|ste anne|st anne|quinze vingts|gustave roussy|igr|leon berard|bergonie|paoli calmettes|
edouard herriot|timone|la timone|purpan|rangueil|pellegrin|haut leveque|brabois|hautepierre|pontchaillou|caremeau|lapeyronie|l'archet|michallon|croix rousse|grange blanche|lyon sud|huriez|jeanne de flandre|salengro|roger salengro|
necker|cochin|tenon|fernand widal|albert chenevier|chenevier|rene muret|jean verdier|joffre dupuytren|san salvadour|foch|marie lannelongue|institut curie|port royal|tarnier|kremlin|larrey|cimiez|gui de chauliac|dupuytren limoges|jean minjoz|bocage
`
  .replaceAll('\n', '')
  .split('|')
  .filter(Boolean);

/** Of these, the ones that are eponyms too. */
export const EPONYM_SITES: ReadonlySet<string> = new Set([
  'necker',
  'cochin',
  'tenon',
  'saint louis',
  'saint antoine',
  'st louis',
  'bretonneau',
  'trousseau',
  'ambroise pare',
  'mondor',
  'henri mondor',
  'robert debre',
  'kremlin',
  'foch',
  'larrey',
  'avicenne',
]);
