import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { NO_FILTERS } from '#libs/search';
import { TestArchive } from '../support/archive.ts';

const WORDS = 'ictère dyspnée purpura vertige prurit hématurie';

describe('the archive', () => {
  let archive: TestArchive;
  const add = async (text: string, over: { specialties?: string[]; language?: 'fr' | 'en' } = {}): Promise<string> => {
    const id = await archive.addCase({ text, ...over });
    await archive.engine.index(id);
    return id;
  };

  beforeAll(async () => {
    archive = await TestArchive.open();
  });
  afterAll(() => archive.close());

  it.each([
    ['letters without an end', 'x'.repeat(3_000)],
    ['signs that grow when they are folded', 'ﷺ'.repeat(99)],
    ['a chain of prefixes', 'anti-'.repeat(600)],
    ['more words than a tsvector holds', Array.from({ length: 60_000 }, (_, n) => `mot${n.toString(36)}lent`).join(' ')],
  ])('takes a case with %s', async (name, odd) => {
    const own = `kyste${name.length}`;
    const id = await add(`Un ${own}. ${odd}`);
    expect(await archive.idsOf(own)).toEqual([id]);
    expect(await archive.engine.conditionFor(`${own} "${odd.slice(0, 900)}" ${odd.slice(0, 900)}`)).toContain(own);
    await archive.engine.reindex(() => undefined);
    expect(await archive.idsOf(own)).toEqual([id]);
  });

  it('finds what passes a filter, however many cases answer better', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 210; n++) ids.push(await archive.addCase({ text: WORDS, specialties: ['SM01'] }));
    const long = await archive.addCase({
      text: `${WORDS}. ${'Examen sans particularité notable ce jour. '.repeat(40)}`,
      specialties: ['SM02'],
    });
    await archive.engine.index(...ids, long);
    expect(await archive.idsOf(WORDS, { filters: { ...NO_FILTERS, specialty: ['SM02'] } })).toEqual([long]);
    const { facets } = await archive.search(WORDS, { filters: { ...NO_FILTERS, specialty: ['SM02'] } });
    expect(facets.specialty.map(({ value }) => value)).toEqual(['SM01', 'SM02']);
  });

  it('leaves out a word in both languages', async () => {
    const cough = await add('Cough and night sweats.', { language: 'en' });
    const fever = await add('Cough with fever.', { language: 'en' });
    await add('Toux et fièvre.');
    const found = await archive.idsOf('toux -fièvre', { resultLanguage: 'en' });
    expect(found).toContain(cough);
    expect(found).not.toContain(fever);
    expect(await archive.idsOf('toux', { resultLanguage: 'en' })).toContain(fever);
  });

  it('reads an abbreviation in capitals in its own language', async () => {
    const english = await add('Acute MI treated by stenting.', { language: 'en' });
    await add('Douleur de la mi-cuisse, mi-jambe et mi-mollet.');
    expect((await archive.idsOf('MI'))[0]).toBe(english);
  });
});
