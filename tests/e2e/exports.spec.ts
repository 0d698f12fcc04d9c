import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { publishCase } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { readPdf, type DrawnPdf } from '../support/pdf.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { uploadPicture } from '../support/pictures.ts';
import { publishLiterature } from '../support/published-cases.ts';

/** Names that stand nowhere else. */
const AUTHOR = { givenName: 'Zéphyrine', familyName: 'Quatrevaux' };
const COLLEAGUE = { givenName: 'Hermance', familyName: 'Vuillemot' };

describe('a case as a PDF', () => {
  let instance: TestInstance;
  let author: Person;
  let colleague: Person;
  let reader: Person;

  beforeAll(async () => {
    instance = await startInstance();
    author = await someone(instance, {}, AUTHOR);
    colleague = await someone(instance, {}, COLLEAGUE);
    reader = await someone(instance);
  });
  afterAll(() => instance.stop());

  const imageOf = (): Promise<string> => uploadPicture(author);
  const print = async (who: Person, path: string): Promise<DrawnPdf & { pictures: number; bytes: Buffer; headers: Headers }> => {
    const { status, bytes, headers } = await who.bytes(path);
    expect(status).toBe(200);
    return { ...readPdf(bytes), pictures: bytes.toString('latin1').match(/\/Subtype \/Image/g)?.length ?? 0, bytes, headers };
  };
  const reply = (caseId: string, kind: string, body: string): Promise<{ id: string }> =>
    colleague.must('POST', `/api/cases/${caseId}/replies`, { clientId: crypto.randomUUID(), kind, body, imageIds: [] });
  const hideEntry = (id: string): Promise<unknown> =>
    instance.app.get(DataSource).query('UPDATE thread_entry SET hidden_at = now() WHERE id = $1', [id]);
  const hideImage = (id: string, hidden = true): Promise<unknown> =>
    instance.app.get(DataSource).query(`UPDATE image SET hidden_at = ${hidden ? 'now()' : 'NULL'} WHERE id = $1`, [id]);

  it('tells the case, its pictures, how it ended and on what terms, and names nobody', async () => {
    const images = [
      { id: await imageOf(), description: 'Plaque de la cuisse, à l’arrivée' },
      { id: await imageOf(), description: 'Même plaque, au dixième jour' },
    ];
    const { id } = await publishCase(author, { images, title: 'Éruption « annulaire » : où chercher ?' });
    await reply(id, 'reply', 'Une simple réponse à compter.');
    await reply(id, 'hypothesis', 'Une hypothèse à compter.');
    await reply(id, 'alert', 'Attention à l’atteinte cardiaque.');
    await hideEntry((await reply(id, 'alert', 'Une alerte masquée.')).id);
    await hideEntry((await reply(id, 'reply', 'Une réponse masquée.')).id);
    await author.must('POST', `/api/cases/${id}/close`, { diagnosis: 'Érythème migrant', proof: 'laboratory', whatHelped: 'Doxycycline.' });

    // The names would be seen: the page of the case and its thread bear them.
    expect(JSON.stringify(await reader.must('GET', `/api/cases/${id}`))).toContain('Quatrevaux');
    expect(JSON.stringify(await reader.must('GET', `/api/cases/${id}/entries`))).toContain('Vuillemot');

    const { text, pictures, headers, bytes } = await print(reader, `/api/cases/${id}/pdf`);
    for (const told of [
      'Éruption « annulaire » : où chercher ?',
      'Dermatologie',
      '40–49 ans, femme',
      'Une patiente de 40–49 ans, randonneuse, sans antécédent.',
      'Lésion annulaire de la cuisse',
      'Plaque de la cuisse, à l’arrivée',
      'Même plaque, au dixième jour',
      'Diagnostic final',
      'Érythème migrant',
      'Preuve\u00a0: biologie',
      'Doxycycline.',
      '1 réponse, 1 hypothèse',
      'Attention à l’atteinte cardiaque.',
      'érythème migrant',
      'identifiants retirés',
      'avis, réseau, archive',
      `${instance.url}/cases/${id}`,
      'page 1 sur',
    ])
      expect(text).toContain(told);
    expect(pictures).toBe(2);
    for (const kept of ['Une simple réponse', 'Une alerte masquée', 'Une réponse masquée']) expect(text).not.toContain(kept);
    const whole = `${text}\n${bytes.toString('latin1')}\n${bytes.toString('utf16le')}`;
    for (const name of ['Zéphyrine', 'Quatrevaux', 'Hermance', 'Vuillemot', 'Camille']) expect(whole).not.toContain(name);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="consilium-${id.slice(-8)}.pdf"`);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('leaves out a hidden picture, even for its author, and has it again afterwards', async () => {
    const [shown, hidden] = [await imageOf(), await imageOf()];
    const { id } = await publishCase(author, {
      images: [
        { id: shown, description: 'Une vue de face' },
        { id: hidden, description: 'Une vue de profil' },
      ],
    });
    await hideImage(hidden);
    for (const person of [author, reader]) {
      const { text, pictures } = await print(person, `/api/cases/${id}/pdf`);
      expect(pictures).toBe(1);
      expect(text).toContain('Une vue de face');
      expect(text).not.toContain('Une vue de profil');
    }
    await hideImage(hidden, false);
    expect((await print(reader, `/api/cases/${id}/pdf`)).text).toContain('Une vue de profil');
  });

  it('goes over as many pages as it needs, in the language of its reader', async () => {
    const lines = Array.from({ length: 220 }, (_, place) => `Jour ${place} : œdème stable, SpO₂ ≥ 95 %.`);
    const { id } = await publishCase(author, { sections: [{ kind: 'history', text: lines.join('\n') }] });
    const english = await someone(instance, {}, { locale: 'en' });
    const { pages, text } = await print(english, `/api/cases/${id}/pdf`);
    expect(pages).toBeGreaterThan(3);
    for (const place of [0, 100, 219]) expect(text).toContain(`Jour ${place} : œdème stable, SpO2 >= 95 %.`);
    for (let page = 1; page <= pages; page++) expect(text).toContain(`page ${page} of ${pages}`);
    expect(text).toContain('The case is still open.');
  });

  it('breaks a word that no line holds', async () => {
    const { id } = await publishCase(author, { sections: [{ kind: 'history', text: 'ACGT'.repeat(5_000) }] });
    const { pages, text } = await print(reader, `/api/cases/${id}/pdf`);
    expect(text.match(/[ACGT]/g)?.length).toBeGreaterThanOrEqual(20_000);
    expect(pages).toBeLessThan(12);
  });

  it('of an endless published text ends after some pages, and says so', async () => {
    const lines = Array.from({ length: 20_000 }, (_, place) => `L${place}`);
    const [id = ''] = await publishLiterature(instance, [{ id: 'endless', lang: 'fr', text: lines.join('\n'), licence: 'CC0' }]);
    const { pages, text } = await print(reader, `/api/literature/${id}/pdf`);
    expect(pages).toBeGreaterThanOrEqual(60);
    expect(pages).toBeLessThan(66);
    expect(text).toContain('L1500');
    expect(text).not.toContain('L19999');
    expect(text).toContain('trop long pour être imprimé');
    expect(text).toContain('Licence\u00a0: CC0');
  });

  it('is there only for what is open to the network', async () => {
    const draft = (await author.must<{ id: string }>('POST', '/api/cases', { title: 'Un brouillon à finir' })).id;
    const { id: taken } = await publishCase(author);
    await author.must('POST', `/api/cases/${taken}/withdraw`, {});
    const { id: hidden } = await publishCase(author);
    expect((await author.call('GET', `/api/cases/${hidden}/pdf`)).status).toBe(200);
    await instance.app.get(DataSource).query(`UPDATE clinical_case SET state = 'hidden' WHERE id = $1`, [hidden]);
    for (const id of [draft, taken, hidden, 'none'])
      for (const person of [author, reader])
        expect(await person.call('GET', `/api/cases/${id}/pdf`)).toMatchObject({ status: 404, body: { code: 'CASE_NOT_FOUND' } });
  });

  it('exists of published cases too, with their source and their licence', async () => {
    const [full = '', bare = ''] = await publishLiterature(instance, [
      {
        id: 'journal-1',
        lang: 'en',
        title: 'Fever after travel',
        text: 'A traveller had a fever.\n\nShe recovered.',
        specialties: ['SM15'],
        diagnosis: 'Malaria',
        doi: '10.1234/x',
        url: 'https://journal.example/x',
        licence: 'CC BY 4.0',
        source: 'Example Journal',
        date: '2019-05',
      },
      { id: 'journal-2', lang: 'fr', text: 'Un voyageur tousse.' },
    ]);
    const { text } = await print(reader, `/api/literature/${full}/pdf`);
    for (const told of [
      'LITTÉRATURE PUBLIÉE',
      'Fever after travel',
      'Example Journal, 2019-05',
      'A traveller had a fever.',
      'She recovered.',
      'Malaria',
      'DOI\u00a0: 10.1234/x',
      'https://journal.example/x',
      'Licence\u00a0: CC BY 4.0',
    ])
      expect(text).toContain(told);
    expect((await print(reader, `/api/literature/${bare}/pdf`)).text).toContain('Licence\u00a0: non précisée');
    expect(await reader.call('GET', `/api/literature/${crypto.randomUUID()}/pdf`)).toMatchObject({
      status: 404,
      body: { code: 'CASE_NOT_FOUND' },
    });
  });
});
