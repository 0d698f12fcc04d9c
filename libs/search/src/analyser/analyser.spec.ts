import { describe, expect, it } from '@jest/globals';
import type { Locale } from '#libs/contracts';
import { analyse, type Token } from './analyser.ts';

const written = (text: string, language: Locale): Token[] => analyse(text, language).filter(({ isImplied }) => !isImplied);
/** The words of a text that are ranked, in order. */
const formsOf = (text: string, language: Locale = 'fr'): string[] =>
  written(text, language)
    .filter(({ isRanked, isSmall }) => isRanked && !isSmall)
    .map(({ form }) => form);
const impliedBy = (text: string, language: Locale = 'fr'): string[] =>
  analyse(text, language)
    .filter(({ isImplied }) => isImplied)
    .map(({ form }) => form);

describe('the words of a text', () => {
  it.each(["'", '’', 'ʼ', '‘', '′', '`', '´'])('lose what is elided before %s', (apostrophe) => {
    expect(formsOf(`l${apostrophe}œdème`)).toEqual(['oedeme']);
    expect(formsOf(`d${apostrophe}ictère jusqu${apostrophe}au ventre`)).toEqual(['ictere', 'ventre']);
    expect(formsOf(`Crohn${apostrophe}s disease`, 'en')).toEqual(['crohn', 'disease']);
  });

  it.each([
    ['érythème', 'fr', ['erytheme']],
    ['e\u0301rythe\u0300me', 'fr', ['erytheme']],
    ['ÉRYTHÈME', 'fr', ['erytheme']],
    ['œdème et nævus', 'fr', ['oedeme', 'naevus']],
    ['ﬁèvre', 'fr', ['fievre']],
    ['Sjögren Ménière', 'en', ['sjogren', 'meniere']],
    ['aujourd’hui', 'fr', ['aujourdhui']],
    ['mg/l', 'fr', ['mg', 'l']],
    ['toux/dyspnée', 'fr', ['toux', 'dyspnee']],
    ['c-ANCA', 'fr', ['canca']],
    ['T-cell', 'en', ['tcell']],
    ['HLA-B27', 'en', ['hla', 'b27']],
    ['T4', 'fr', ['t4']],
    ['douleur-fièvre', 'fr', ['douleur', 'fievre']],
    ['', 'fr', []],
    ['!!! ’ - / …', 'fr', []],
    ['le la les de', 'fr', []],
  ] as const)('of %s', (text, language, forms) => expect(formsOf(text, language)).toEqual(forms));

  it.each([
    ['anti', 'inflammatoire'],
    ['hyper', 'calcémie'],
    ['micro', 'angiopathie'],
    ['supra', 'ventriculaire'],
  ])('join %s to %s by a hyphen, a blank or nothing', (prefix, word) => {
    const [joined] = formsOf(prefix + word);
    expect(joined).toMatch(/^[a-z]+$/);
    for (const between of ['-', '‐', '‑', ' ']) expect(formsOf(prefix + between + word)).toEqual([joined]);
  });

  it.each(['post', 'non', 'per'])('join %s, which is a word too, by a hyphen alone', (prefix) => {
    expect(formsOf(`${prefix}-opératoire`)).toEqual([`${prefix}operatoire`]);
    expect(formsOf(`${prefix} opératoire`)).toContain('operatoire');
  });

  it('do not reach over the end of a line or of a sentence', () => {
    expect(formsOf('un anti\nvomitif')).toEqual(['anti', 'vomitif']);
    expect(formsOf('un anti. Vomitif')).toEqual(['anti', 'vomitif']);
  });

  it.each([
    ['fr', 'CRP à 12,5 mg/l', ['12', '5']],
    ['en', 'aged 44, 2nd visit', ['44', '2nd']],
  ] as const)('keep numbers for quotations only (%s)', (language, text, numbers) => {
    const tokens = written(text, language);
    expect(tokens.filter(({ isRanked }) => !isRanked).map(({ form }) => form)).toEqual(numbers);
    expect(tokens.filter(({ isRanked }) => isRanked).length).toBeGreaterThan(0);
  });

  it.each([
    ['fr', 'beaucoup de douleur pendant la nuit', ['pendant'], ['beaucoup', 'douleur', 'nuit']],
    ['en', 'pain during the night', ['during'], ['pain', 'night']],
    ['fr', 'dans les', [], []],
  ] as const)('keep longer small words apart (%s, %s)', (language, text, small, others) => {
    expect(
      written(text, language)
        .filter(({ isSmall }) => isSmall)
        .map(({ form }) => form),
    ).toEqual(small);
    expect(formsOf(text, language)).toEqual(others);
  });
});

describe('sentences and positions', () => {
  it('count every word, small ones too', () => {
    expect(written('douleur de la jambe droite', 'fr').map(({ form, position }) => [form, position])).toEqual([
      ['douleur', 1],
      ['jambe', 4],
      ['droite', 5],
    ]);
  });

  it.each(['.', ' !', ' ?', '…', ' ;'])('begin a sentence further on after %s', (end) => {
    const [first, second] = written(`Toux${end} Fièvre`, 'fr');
    expect([first?.sentence, second?.sentence]).toEqual([0, 1]);
    expect((second?.position ?? 0) - (first?.position ?? 0)).toBeGreaterThan(1);
  });

  it('go on over the point within a number', () => {
    expect(new Set(written('CRP 12.5 mg, fièvre à 38.5 chaque jour', 'fr').map(({ sentence }) => sentence))).toEqual(new Set([0]));
  });

  it('begin a sentence with every line', () => {
    expect(written('Toux\nFièvre\r\nFrissons', 'fr').map(({ form, sentence }) => [form, sentence > 0])).toEqual([
      ['toux', false],
      ['fievre', true],
      ['frissons', true],
    ]);
  });
});

describe('places in the text', () => {
  it.each([
    ['as most write it', 'Une fièvre élevée', ['fièvre', 'élevée']],
    ['with accents apart', 'Une fie\u0300vre e\u0301leve\u0301e', ['fie\u0300vre', 'e\u0301leve\u0301e']],
    ['after signs of two units', '😀😀 fièvre 👩‍⚕️ toux', ['fièvre', 'toux']],
    ['from right to left', 'حمى \u202Bfièvre\u202C שפעת', ['حمى', 'fièvre', 'שפעת']],
    ['after what is elided', 'L’œdème d’une jambe', ['œdème', 'jambe']],
    ['with a ligature', 'une ﬁèvre rouge', ['ﬁèvre', 'rouge']],
    ['joined by a hyphen', 'le post-opératoire', ['post-opératoire']],
  ])('%s', (_, text, words) => {
    expect(
      written(text, 'fr')
        .filter(({ isSmall }) => !isSmall)
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(words);
  });
});

describe('abbreviations', () => {
  it.each([
    ['fr', 'HTA', ['hypertension', 'arterielle']],
    ['fr', 'hta', ['hypertension', 'arterielle']],
    ['fr', 'une hypertension artérielle', ['hta']],
    ['fr', 'des hypertensions artérielles', ['hta']],
    ['fr', 'thromboses veineuses profondes', ['tvp']],
    ['fr', 'un accident de la voie publique', ['avp']],
    ['fr', 'imagerie par résonance magnétique', ['irm']],
    ['fr', 'l’IRM', ['imagerie', 'resonance', 'magnetique']],
    ['en', 'COPD', ['chronic', 'obstructive', 'pulmonary', 'disease']],
    ['en', 'chronic obstructive pulmonary disease', ['copd']],
    ['en', 'myocardial infarctions', ['mi']],
    ['en', 'deep vein thrombosis', ['dvt']],
    ['en', 'deep vein thromboses', ['dvt']],
  ] as const)('%s: %s', (language, text, forms) => expect(impliedBy(text, language)).toEqual(forms));

  it.each([
    ['fr', 'EP', 'ep'],
    ['fr', 'CAT', 'cat'],
    ['en', 'MI', 'mi'],
    ['en', 'PE', 'pe'],
  ] as const)('%s: %s is read in capitals alone', (language, short, small) => {
    expect(impliedBy(short, language).length).toBeGreaterThan(0);
    expect(impliedBy(small, language)).toEqual([]);
  });

  it.each([
    ['an unfinished long form', 'hypertension portale'],
    ['one over the end of a sentence', 'Hypertension. Artérielle'],
    ['words that only begin alike', 'hypertensif artériel'],
  ])('are not found in %s', (_, text) => expect(impliedBy(text)).not.toContain('hta'));

  it('stand where the words stand that imply them', () => {
    const tokens = analyse('Suivi pour HTA ancienne', 'fr').filter(({ form }) => ['hta', 'hypertension', 'arterielle'].includes(form));
    expect(new Set(tokens.map(({ position }) => position)).size).toBe(1);
    expect(tokens.map(({ isImplied }) => isImplied)).toEqual([false, true, true]);
  });

  it('are denied with what implies them', () => {
    expect(impliedBy('pas d’HTA')).toEqual(['~hypertension', '~arterielle']);
    expect(impliedBy('no DVT', 'en')).toEqual(['~deep', '~vein', '~thrombosis']);
  });
});
