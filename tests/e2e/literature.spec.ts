import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { PublishedCaseEntity } from '#libs/persistence';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { publishLiterature } from '../support/published-cases.ts';

describe('published cases', () => {
  let instance: TestInstance;
  let reader: Person;
  const idOf = async (externalId: string): Promise<string> =>
    (await instance.app.get(DataSource).getRepository(PublishedCaseEntity).findOneByOrFail({ externalId })).id;

  beforeAll(async () => {
    instance = await startInstance();
    reader = await someone(instance);
    const lines = [
      {
        id: 'journal-1',
        lang: 'fr',
        title: 'Fièvre au retour de voyage',
        text: 'Une voyageuse a de la fièvre.\nElle guérit.',
        specialties: ['SM15'],
        diagnosis: 'Paludisme',
        doi: '10.1234/x',
        url: 'https://journal.example/x',
        licence: 'CC BY 4.0',
        source: 'Revue d’exemple',
        date: '2019-05',
      },
      { id: 'journal-2', lang: 'en', text: 'A traveller coughs. She recovers.' },
    ];
    await publishLiterature(instance, lines);
  });
  afterAll(() => instance.stop());

  it('are shown whole, with their source and their licence', async () => {
    const id = await idOf('journal-1');
    expect(await reader.must('GET', `/api/literature/${id}`)).toEqual({
      id,
      externalId: 'journal-1',
      title: 'Fièvre au retour de voyage',
      language: 'fr',
      text: 'Une voyageuse a de la fièvre.\nElle guérit.',
      specialties: ['SM15'],
      diagnosis: 'Paludisme',
      doi: '10.1234/x',
      url: 'https://journal.example/x',
      licence: 'CC BY 4.0',
      source: 'Revue d’exemple',
      publishedOn: '2019-05',
      importedAt: expect.stringMatching(/^\d{4}-.*Z$/),
    });
    expect(await reader.must('GET', `/api/literature/${await idOf('journal-2')}`)).toMatchObject({
      title: 'A traveller coughs',
      diagnosis: null,
      licence: null,
      publishedOn: null,
    });
  });

  it('are no cases of the network, and absent ones answer alike', async () => {
    const id = await idOf('journal-1');
    for (const path of [`/api/cases/${id}`, `/api/literature/${randomUUID()}`, '/api/literature/none'])
      expect(await reader.call('GET', path)).toMatchObject({ status: 404, body: { code: 'CASE_NOT_FOUND' } });
  });

  it('are for verified readers alone', async () => {
    const id = await idOf('journal-1');
    expect(await instance.visitor().call('GET', `/api/literature/${id}`)).toMatchObject({ status: 401 });
    const newcomer = await someone(instance, { verification: 'submitted' });
    expect(await newcomer.call('GET', `/api/literature/${id}`)).toMatchObject({ status: 403, body: { code: 'VERIFICATION_REQUIRED' } });
  });
});
