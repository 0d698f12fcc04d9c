import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ErrorBody } from '#libs/contracts';
import { caseInput, publishCase, type CaseAnswer } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';

interface Page {
  items: { id: string; title: string; mine: boolean }[];
  nextCursor: string | null;
}

describe('cases', () => {
  let instance: TestInstance;
  let author: Person;
  let reader: Person;

  beforeAll(async () => {
    instance = await startInstance({}, { withWorker: false });
    [author, reader] = await Promise.all([someone(instance), someone(instance)]);
  });
  afterAll(() => instance.stop());

  it('keep a draft while it is typed, and say what is missing', async () => {
    const draft = await author.must<CaseAnswer>('POST', '/api/cases', { title: 'Éru' });
    expect(draft).toMatchObject({
      state: 'draft',
      title: 'Éru',
      language: 'fr',
      patient: null,
      consent: null,
      abilities: { publish: true, discard: true, reply: false },
    });
    const refused = await author.call<ErrorBody>('POST', `/api/cases/${draft.id}/publish`, {});
    expect(refused.body).toMatchObject({
      code: 'CASE_INCOMPLETE',
      details: { missing: ['title', 'questionKind', 'patient', 'sections', 'specialties', 'consent'] },
    });
    const { title, ...rest } = caseInput();
    const saved = await author.must<CaseAnswer>('PATCH', `/api/cases/${draft.id}`, { ...rest, version: draft.version });
    expect(saved.version).toBe(draft.version + 1);
    await author.must('PATCH', `/api/cases/${draft.id}`, { title });
    expect(await author.must('POST', `/api/cases/${draft.id}/publish`, {})).toMatchObject({
      state: 'published',
      consent: { basis: 'patient_agreed', textVersion: '2026-11' },
    });
  });

  it('are published once, however often it is pressed', async () => {
    const draft = await author.must<CaseAnswer>('POST', '/api/cases', caseInput());
    const answers = await Promise.all([1, 2, 3].map(() => author.call('POST', `/api/cases/${draft.id}/publish`, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    const { items } = await author.must<{ items: unknown[] }>('GET', `/api/cases/${draft.id}/entries`);
    expect(items).toHaveLength(1);
  });

  it('tell two tabs that they write over each other', async () => {
    const draft = await author.must<CaseAnswer>('POST', '/api/cases', caseInput());
    await author.must('PATCH', `/api/cases/${draft.id}`, { title: 'Premier onglet', version: draft.version });
    const second = await author.call<ErrorBody>('PATCH', `/api/cases/${draft.id}`, { title: 'Second onglet', version: draft.version });
    expect(second).toMatchObject({ status: 409, body: { code: 'CASE_CHANGED_ELSEWHERE', details: { version: draft.version + 1 } } });
    expect(await author.must('GET', `/api/cases/${draft.id}`)).toMatchObject({ title: 'Premier onglet' });
  });

  it('show what an edit changed after publishing', async () => {
    const published = await publishCase(author);
    await author.must('PATCH', `/api/cases/${published.id}`, { title: 'Éruption annulaire : érythème migrant ?' });
    const { items } = await reader.must<{ items: { changes: unknown[] }[] }>('GET', `/api/cases/${published.id}/revisions`);
    expect(items[0]?.changes).toEqual([{ field: 'title', before: published.title, after: 'Éruption annulaire : érythème migrant ?' }]);
    expect(await reader.must('GET', `/api/cases/${published.id}/entries?after=1`)).toMatchObject({
      items: [{ kind: 'edit', details: { fields: ['title'] } }],
    });
    expect(await author.call('PATCH', `/api/cases/${published.id}`, { sections: [] })).toMatchObject({
      status: 422,
      body: { code: 'CASE_INCOMPLETE' },
    });
  });

  it('cannot be touched by anyone but their author', async () => {
    const draft = await author.must<CaseAnswer>('POST', '/api/cases', caseInput());
    const published = await publishCase(author);
    for (const [method, path, body] of [
      ['PATCH', '', { title: 'À moi maintenant' }],
      ['POST', '/publish', {}],
      ['POST', '/close', { diagnosis: 'Rien', proof: 'opinion' }],
      ['POST', '/withdraw', {}],
      ['DELETE', '', undefined],
    ] as const) {
      expect(await reader.call(method, `/api/cases/${draft.id}${path}`, body)).toMatchObject({
        status: 404,
        body: { code: 'CASE_NOT_FOUND' },
      });
      expect(await reader.call(method, `/api/cases/${published.id}${path}`, body)).toMatchObject({
        status: 403,
        body: { code: 'FORBIDDEN' },
      });
    }
  });

  it('vanish for everyone else when they are withdrawn', async () => {
    const published = await publishCase(author, { title: 'Un cas que son auteur retire' });
    expect(await reader.call('GET', `/api/cases/${published.id}`)).toMatchObject({ status: 200 });
    await author.must('POST', `/api/cases/${published.id}/withdraw`, {});
    expect(await reader.call('GET', `/api/cases/${published.id}`)).toMatchObject({ status: 404 });
    expect((await reader.must<Page>('GET', '/api/cases?limit=50')).items.map(({ id }) => id)).not.toContain(published.id);
    expect(await author.must('GET', `/api/cases/${published.id}`)).toMatchObject({
      state: 'withdrawn',
      abilities: { edit: false, withdraw: false },
    });
  });

  it('discard a draft for good', async () => {
    const draft = await author.must<CaseAnswer>('POST', '/api/cases', caseInput());
    await author.must('DELETE', `/api/cases/${draft.id}`);
    expect((await author.call('GET', `/api/cases/${draft.id}`)).status).toBe(404);
  });
});

describe('lists of cases', () => {
  let instance: TestInstance;
  let author: Person;
  let reader: Person;

  beforeAll(async () => {
    instance = await startInstance({}, { withWorker: false });
    [author, reader] = await Promise.all([someone(instance), someone(instance, {}, { specialties: ['SM27'] })]);
    for (let number = 1; number <= 7; number++) {
      await publishCase(author, {
        title: `Cas numéro ${number} de la liste`,
        specialties: number % 2 ? ['SM15'] : ['SM27'],
        urgency: number === 6 ? 'today' : 'routine',
      });
    }
  });
  afterAll(() => instance.stop());

  const titles = (page: Page): string[] => page.items.map(({ title }) => title.replace(/\D+/g, ''));

  it('go on where they ended, though new cases come in between', async () => {
    const first = await reader.must<Page>('GET', '/api/cases?limit=3');
    expect(titles(first)).toEqual(['7', '6', '5']);
    await publishCase(author, { title: 'Cas numéro 8 de la liste', specialties: ['SM15'] });
    const second = await reader.must<Page>('GET', `/api/cases?limit=3&cursor=${first.nextCursor}`);
    expect(titles(second)).toEqual(['4', '3', '2']);
    const third = await reader.must<Page>('GET', `/api/cases?limit=3&cursor=${second.nextCursor}`);
    expect([titles(third), third.nextCursor]).toEqual([['1'], null]);
    expect(await reader.call('GET', `/api/cases?limit=3&list=to_answer&cursor=${first.nextCursor}`)).toMatchObject({
      status: 400,
      body: { code: 'CURSOR_INVALID' },
    });
  });

  it('put what waits first: urgent, then oldest, until my specialty has answered', async () => {
    const waiting = await reader.must<Page>('GET', '/api/cases?list=to_answer');
    expect(titles(waiting)).toEqual(['6', '2', '4']);
    const byPages = await reader.must<Page>('GET', '/api/cases?list=to_answer&limit=1');
    expect(titles(await reader.must<Page>('GET', `/api/cases?list=to_answer&limit=1&cursor=${byPages.nextCursor}`))).toEqual(['2']);
    const [urgent] = waiting.items;
    await reader.must('POST', `/api/cases/${urgent?.id}/replies`, {
      clientId: '0190a0a0-0000-7000-8000-000000000001',
      kind: 'reply',
      body: 'Ce soir.',
    });
    expect(titles(await reader.must<Page>('GET', '/api/cases?list=to_answer'))).toEqual(['2', '4']);
    expect(titles(await reader.must<Page>('GET', '/api/cases?list=answered'))).toEqual(['6']);
    await reader.must('PATCH', '/api/me', { watchedSpecialties: ['SM27', 'SM15'] });
    expect(titles(await reader.must<Page>('GET', '/api/cases?list=to_answer'))).toEqual(['1', '2', '3', '4', '5', '7', '8']);
    expect(await reader.must('GET', '/api/me')).toMatchObject({
      clinician: { specialties: ['SM27'], watchedSpecialties: ['SM27', 'SM15'] },
    });
    await reader.must('PATCH', '/api/me', { watchedSpecialties: ['SM27'] });
    expect(await reader.must('GET', '/api/cases/counts')).toEqual({ toAnswer: 2, bySpecialty: { SM27: 2 }, mine: 0, drafts: 0 });
  });

  it('hold drafts for their author alone', async () => {
    await author.must('POST', '/api/cases', { title: 'Brouillon 99' });
    expect(titles(await author.must<Page>('GET', '/api/cases?list=mine&state=draft'))).toEqual(['99']);
    expect((await reader.must<Page>('GET', '/api/cases?state=draft')).items).toEqual([]);
  });

  it('tell how a specialty fares', async () => {
    const figures = await reader.must<{ perDay: unknown[] }>('GET', '/api/cases/figures?specialty=SM27');
    expect(figures).toMatchObject({ specialty: 'SM27', published7d: 3, medianFirstReplyMinutes: 0 });
    expect(figures.perDay).toHaveLength(7);
  });
});
