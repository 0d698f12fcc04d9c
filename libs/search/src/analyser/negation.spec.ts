import { describe, expect, it } from '@jest/globals';
import type { Locale } from '#libs/contracts';
import { analyse, DENIED } from './analyser.ts';

function parted(text: string, language: Locale): { denied: string[]; affirmed: string[] } {
  const forms = analyse(text, language)
    .filter(({ isRanked, isSmall, isImplied }) => isRanked && !isSmall && !isImplied)
    .map(({ form }) => form);
  return {
    denied: forms.filter((form) => form.startsWith(DENIED)).map((form) => form.slice(DENIED.length)),
    affirmed: forms.filter((form) => !form.startsWith(DENIED)),
  };
}

const FRENCH: [text: string, denied: string[]][] = [
  ['Il tousse, a de la fièvre et des frissons', []],
  ['pas de fièvre', ['fievre']],
  ['Pas d’ictère', ['ictere']],
  ['sans fièvre ni frissons', ['fievre', 'frissons']],
  ['sans fièvre, toux ou dyspnée', ['fievre', 'toux', 'dyspnee']],
  ['ni fièvre ni toux', ['fievre', 'toux']],
  ['aucune adénopathie', ['adenopathie']],
  ['absence d’hépatomégalie', ['hepatomegalie']],
  ['pas retrouvé de souffle', ['souffle']],
  ['elle n’a pas présenté de fièvre', ['fievre']],
  ['elle ne fume pas et présente de la fièvre', []],
  ['elle ne tousse pas mais a de la fièvre', []],
  ['pas de fièvre au-delà de 38.5 ni frissons', ['fievre', 'frissons']],
  ['elle nie toute céphalée', ['cephalee']],
  ['la fièvre est absente', ['fievre']],
  ['pas de toux mais une fièvre', ['toux']],
  ['pas de toux cependant fièvre', ['toux']],
  ['sans toux malgré une fièvre', ['toux']],
  ['pas de toux. Fièvre', ['toux']],
  ['pas de toux ; fièvre depuis hier', ['toux']],
  ['pas de toux, fièvre depuis hier', ['toux']],
  ['fièvre sans frissons', ['frissons']],
  ['sans œdème qui aurait gêné la marche', ['oedeme']],
];

const ENGLISH: [text: string, denied: string[]][] = [
  ['She has fever, chills and a cough', []],
  ['no fever', ['fever']],
  ['no fever, chills or weight loss', ['fever', 'chills', 'weight', 'loss']],
  ['without fever or chills', ['fever', 'chills']],
  ['neither fever nor chills', ['fever', 'chills']],
  ['denies headache', ['headache']],
  ['negative for malaria', ['malaria']],
  ['no evidence of metastasis', ['evidence', 'metastasis']],
  ['absence of oedema', ['oedema']],
  ['a rash was absent', ['rash']],
  ['no cough but fever', ['cough']],
  ['no cough; fever since Monday', ['cough']],
  ['no cough, fever since Monday', ['cough']],
  ['no cough. Fever', ['cough']],
  ['without cough although fever persisted', ['cough']],
  ['fever without chills', ['chills']],
  ['doesn’t have fever', ['fever']],
  ['she did not have a rash', ['rash']],
  ['had not developed jaundice', ['jaundice']],
  ['she does not smoke and has fever', ['smoke']],
  ['no rash which had itched', ['rash']],
];

describe('what a text denies', () => {
  it.each(FRENCH)('fr: %s', (text, denied) => expect(parted(text, 'fr').denied).toEqual(denied));
  it.each(ENGLISH)('en: %s', (text, denied) => expect(parted(text, 'en').denied).toEqual(denied));

  it.each([
    ['fr', 'pas de toux mais une fièvre', ['fievre']],
    ['fr', 'la fièvre a disparu sans frissons', ['fievre', 'disparu']],
    ['en', 'no cough but fever', ['fever']],
    ['en', 'fever without chills', ['fever']],
  ] as const)('leaves the rest as it is (%s: %s)', (language, text, affirmed) => {
    expect(parted(text, language).affirmed).toEqual(affirmed);
  });

  it.each([
    ['fr', 'sans'],
    ['en', 'without'],
  ] as const)('fades with the distance (%s)', (language, denial) => {
    const { denied, affirmed } = parted(`${denial} alpha beta gamma delta epsilon zeta eta theta iota`, language);
    expect(denied.length).toBeGreaterThan(2);
    expect(denied[0]).toBe('alpha');
    expect(affirmed.at(-1)).toBe('iota');
  });
});
