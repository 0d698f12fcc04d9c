import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Locale } from '#libs/contracts';
import { TERM_PAIRS } from '../../libs/search/src/words/terms/index.ts';
import { TestArchive } from '../support/archive.ts';

const STORIES: Record<string, [language: Locale, text: string]> = {
  rein: ['fr', 'Le rein gauche est petit. La douleur revient chaque soir chez cette femme.'],
  kidney: ['en', 'The left kidney is small. The pain comes back every evening in this woman.'],
  essoufflement: ['fr', 'Un essoufflement gêne la montée des marches depuis un mois.'],
  breath: ['en', 'Shortness of breath on the stairs for one month.'],
  blastomycose: ['fr', 'Une blastomycose de la peau est traitée longtemps.'],
  blastomycosis: ['en', 'A blastomycosis of the skin is treated for long.'],
  fever: ['en', 'A young man with a swollen knee and fever.'],
  afebrile: ['en', 'A young man with a swollen knee without fever.'],
  fievre: ['fr', 'Un genou gonflé avec fièvre chez un homme jeune.'],
  apyrexie: ['fr', 'Un genou gonflé sans fièvre chez un homme jeune.'],
  english: ['en', 'A dream about ships and windows.'],
  french: ['fr', 'Un rêve de bateaux et de fenêtres.'],
};

describe('a question in one language', () => {
  let archive: TestArchive;
  const ids = new Map<string, string>();
  const nameOf = (id: string): string => [...ids].find(([, one]) => one === id)?.[0] ?? id;
  const found = async (query: string, resultLanguage: Locale | null): Promise<string[]> =>
    (await archive.idsOf(query, { resultLanguage })).map(nameOf);
  const alike = async (text: string, language: Locale, resultLanguage: Locale): Promise<string[]> =>
    (await archive.similar(text, language, resultLanguage)).cases.map(({ id }) => nameOf(id));
  const add = async (name: string, language: Locale, text: string): Promise<void> => {
    const id = await archive.addPublished({ text, language });
    ids.set(name, id);
    await archive.engine.index(id);
  };

  beforeAll(async () => {
    archive = await TestArchive.open();
    for (const [name, [language, text]] of Object.entries(STORIES)) await add(name, language, text);
  });
  afterAll(() => archive.close());

  it.each([
    ['rein', 'en', 'kidney'],
    ['kidney', 'fr', 'rein'],
    ['essoufflement', 'en', 'breath'],
    ['genou gonflé', 'en', 'fever'],
    ['swollen knee', 'fr', 'fievre'],
    ['blastomycose', 'en', 'blastomycosis'],
    ['blastomycosis', 'fr', 'blastomycose'],
  ] as const)('%s finds a case in the other (%s)', async (query, language, name) => {
    const names = await found(query, language);
    expect(names).toContain(name);
    expect(names).not.toContain(language === 'en' ? 'english' : 'french');
    expect(names.map((one) => STORIES[one]?.[0])).toEqual(names.map(() => language));
  });

  it.each([
    ['rein', ['kidney', 'rein']],
    ['kidney', ['kidney', 'rein']],
    ['blastomycose', ['blastomycose', 'blastomycosis']],
  ])('%s finds cases in both', async (query, names) => expect((await found(query, null)).sort()).toEqual(names));

  it('finds by looks what no table holds', () => {
    expect(TERM_PAIRS).toMatch(/^rein\|kidney$/m);
    expect(TERM_PAIRS).not.toMatch(/blastomyco|cryptosporidio/);
  });

  it('finds by looks what only the question says, and what came later', async () => {
    await add('cryptosporidiosis', 'en', 'A cryptosporidiosis after a journey.');
    expect(await found('cryptosporidiose', 'en')).toEqual(['cryptosporidiosis']);
    await add('cryptosporidiose', 'fr', 'Une cryptosporidiose au retour de voyage.');
    expect(await found('cryptosporidiosis', 'fr')).toEqual(['cryptosporidiose']);
    expect(await found('cryptosporidiose', 'en')).toEqual(['cryptosporidiosis']);
  });

  it.each([
    ['fr', 'en', 'Femme dont le rein gauche est petit, avec une douleur chaque soir', 'kidney'],
    ['en', 'fr', 'Woman whose left kidney is small, with pain every evening', 'rein'],
    ['fr', 'en', 'Homme jeune, genou gonflé, fièvre', 'fever'],
    ['fr', 'en', 'Homme jeune, genou gonflé, pas de fièvre', 'afebrile'],
    ['en', 'fr', 'Young man, swollen knee, fever', 'fievre'],
    ['en', 'fr', 'Young man, swollen knee, no fever', 'apyrexie'],
  ] as const)('told in %s finds the case like it in %s: %s', async (language, into, text, name) => {
    const [best] = await alike(text, language, into);
    expect(best).toBe(name);
  });

  it('corrects a word that neither language knows once', async () => {
    await add('xylalgie', 'fr', 'Une xylalgie de la hanche.');
    await add('xylalgia', 'en', 'A xylalgia of the hip.');
    const { correction, cases } = await archive.search('xylalgiz hanche');
    expect(correction?.words).toHaveLength(1);
    expect(correction?.query).toMatch(/^xylalgi[ae] hanche$/);
    expect(cases.map(({ id }) => nameOf(id))).toContain('xylalgie');
    const alone = await archive.search('xylalgiz');
    expect(alone.correction?.words).toHaveLength(1);
    expect(alone.correction?.query).toMatch(/^xylalgi[ae]$/);
    expect(alone.cases.map(({ id }) => nameOf(id)).sort()).toEqual(['xylalgia', 'xylalgie']);
  });

  it.each([
    ['genou gonflé fièvre', 'en', 'fever', 'afebrile'],
    ['genou gonflé sans fièvre', 'en', 'afebrile', 'fever'],
    ['swollen knee fever', 'fr', 'fievre', 'apyrexie'],
    ['swollen knee without fever', 'fr', 'apyrexie', 'fievre'],
  ] as const)('keeps what is denied denied: %s (%s)', async (query, language, better, worse) => {
    const names = await found(query, language);
    expect(names).toContain(better);
    if (names.includes(worse)) expect(names.indexOf(better)).toBeLessThan(names.indexOf(worse));
  });
});
