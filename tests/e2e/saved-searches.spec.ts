import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { LIMITS, type NotificationView } from '#libs/contracts';
import { caseInput, publishCase } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { until } from '../support/until.ts';

interface SavedSearch {
  id: string;
  name: string;
  newCount: number;
}

describe('saved searches', () => {
  let instance: TestInstance;
  let author: Person;
  let dataSource: DataSource;

  beforeAll(async () => {
    instance = await startInstance();
    dataSource = instance.app.get(DataSource);
    author = await someone(instance);
  });
  afterAll(() => instance.stop());

  const save = (owner: Person, over: Record<string, unknown> = {}): Promise<SavedSearch> =>
    owner.must<SavedSearch>('POST', '/api/saved-searches', { name: 'Mes kératites', query: 'kératite', ...over });
  const mine = async (owner: Person): Promise<SavedSearch[]> =>
    (await owner.must<{ items: SavedSearch[] }>('GET', '/api/saved-searches')).items;
  const toldTo = async (person: Person): Promise<NotificationView[]> =>
    (await person.must<{ items: NotificationView[] }>('GET', '/api/notifications?limit=50')).items.filter(
      ({ kind }) => kind === 'saved_search_matched',
    );
  const keratitis = (over: Record<string, unknown> = {}, from = author): Promise<{ id: string }> =>
    publishCase(from, {
      title: 'Œil rouge et douloureux',
      sections: [{ kind: 'history', text: 'Kératite ponctuée superficielle chez une porteuse de lentilles.' }],
      specialties: ['SM15'],
      tags: [],
      ...over,
    });
  /** Waits until the searches were looked through for a case: what is not told by then never is. */
  const lookedThrough = async (caseId: string): Promise<void> => {
    await until('the searches were looked through', async () => {
      const [row] = await dataSource.query<{ told: boolean }[]>(
        'SELECT searches_told_at IS NOT NULL AS told FROM clinical_case WHERE id = $1',
        [caseId],
      );
      return row?.told;
    });
  };
  const indexAgain = async (caseId: string): Promise<void> => {
    await dataSource.query(`SELECT graphile_worker.add_job('case.index', json_build_object('caseId', $1::text))`, [caseId]);
    await until('the jobs are done', async () => {
      const rows = await dataSource.query<unknown[]>(`SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'case.index'`);
      return rows.length === 0;
    });
  };

  it('tell their owner of a new case, live, with their name', async () => {
    const owner = await someone(instance, {}, { specialties: [] });
    const search = await save(owner);
    expect(search).toMatchObject({ name: 'Mes kératites', query: 'kératite', filters: {}, notify: true, newCount: 0 });
    const socket = await instance.socketFor(owner);
    const rung = new Promise<NotificationView>((resolve) =>
      socket.on('notification.created', ({ notification }) => notification.kind === 'saved_search_matched' && resolve(notification)),
    );
    const { id } = await keratitis();
    const expected = {
      kind: 'saved_search_matched',
      caseId: id,
      caseTitle: 'Œil rouge et douloureux',
      actor: null,
      savedSearch: 'Mes kératites',
    };
    expect(await rung).toMatchObject(expected);
    expect(await toldTo(owner)).toMatchObject([expected]);
    expect(await mine(owner)).toMatchObject([{ id: search.id, newCount: 1 }]);
    expect(await owner.must('PATCH', `/api/saved-searches/${search.id}`, { seen: true })).toMatchObject({ newCount: 0 });
  });

  it('tell once of a case, however many of them it answers and however often it is indexed', async () => {
    const owner = await someone(instance);
    await save(owner, { name: 'La première' });
    await save(owner, { name: 'La seconde', query: 'lentilles' });
    const late = await someone(instance);
    await save(late, { query: 'uvéite' });
    const { id } = await keratitis();
    await lookedThrough(id);
    await indexAgain(id);
    await author.must('PATCH', `/api/cases/${id}`, { title: 'Œil rouge, kératite, lentilles et uvéite' });
    await indexAgain(id);
    expect((await toldTo(owner)).map(({ savedSearch }) => savedSearch)).toEqual(['La première']);
    // What an edit adds is no new case.
    expect(await toldTo(late)).toEqual([]);
    expect(await mine(late)).toMatchObject([{ newCount: 0 }]);
    const { id: fresh } = await keratitis({ title: 'Œil rouge avec uvéite' });
    await lookedThrough(fresh);
    expect(await toldTo(late)).toMatchObject([{ caseId: fresh }]);
    expect((await mine(owner)).map(({ newCount }) => newCount)).toEqual([2, 2]);
  });

  it('tell of nothing that does not answer them', async () => {
    const wanted = {
      specialty: ['SM15'],
      ageBand: ['40-49'],
      sex: ['female'],
      language: ['fr'],
      origin: ['network'],
      state: ['published'],
    };
    const cases: [string, Record<string, unknown>, boolean][] = [
      ['the words alone', {}, true],
      ['every filter', { filters: wanted }, true],
      ['filters without words', { query: '', filters: { specialty: ['SM15', 'SM01'] } }, true],
      ['both words', { query: 'keratite lentille' }, true],
      ['the quotation', { query: '"kératite ponctuée"' }, true],
      ['other words', { query: 'arthrite' }, false],
      ['one word more', { query: 'kératite arthrite' }, false],
      ['another quotation', { query: '"ponctuée kératite"' }, false],
      ['a word left out', { query: 'kératite -lentilles' }, false],
      ['another specialty', { filters: { ...wanted, specialty: ['SM01'] } }, false],
      ['another state', { filters: { state: ['closed'] } }, false],
      ['a proof', { filters: { proof: ['histology'] } }, false],
      ['another age', { filters: { ageBand: ['0-1'] } }, false],
      ['another sex', { filters: { sex: ['male'] } }, false],
      ['another language', { filters: { language: ['en'] } }, false],
      ['images', { filters: { withImages: true } }, false],
      ['silence', { notify: false }, false],
    ];
    const owners = await Promise.all(
      cases.map(async ([name, over]) => {
        const owner = await someone(instance, {}, { specialties: [] });
        await save(owner, { name, ...over });
        return owner;
      }),
    );
    const { id } = await keratitis();
    await lookedThrough(id);
    const told = await Promise.all(owners.map(async (owner) => (await toldTo(owner)).some(({ caseId }) => caseId === id)));
    expect(cases.map(([name], place) => [name, told[place]])).toEqual(cases.map(([name, , isTold]) => [name, isTold]));
  });

  it('tell nobody of their own case, nor whoever is not verified', async () => {
    const [own, lapsed, witness] = [await someone(instance), await someone(instance), await someone(instance)];
    for (const owner of [own, lapsed, witness]) await save(owner);
    await dataSource.query(
      `UPDATE clinician SET verification_state = 'suspended', verified_by = NULL, verified_until = NULL
       WHERE account_id = (SELECT id FROM account WHERE email = $1)`,
      [lapsed.email],
    );
    const { id } = await keratitis({}, own);
    await lookedThrough(id);
    expect(await toldTo(witness)).toMatchObject([{ caseId: id }]);
    expect(await toldTo(own)).toEqual([]);
    expect(await toldTo(lapsed)).toEqual([]);
  });

  it('do not tell of a case that is out of the archive or hidden, and count none that was taken back', async () => {
    const owner = await someone(instance);
    await save(owner);
    const { id: unarchived } = await keratitis({ consent: { basis: 'patient_agreed', scopes: ['advice', 'network'], attested: true } });
    const draft = await author.must<{ id: string }>('POST', '/api/cases', caseInput({ title: 'Kératite à finir de décrire' }));
    const { id: taken } = await keratitis();
    await lookedThrough(taken);
    await indexAgain(unarchived);
    await indexAgain(draft.id);
    expect((await toldTo(owner)).map(({ caseId }) => caseId)).toEqual([taken]);
    expect(await mine(owner)).toMatchObject([{ newCount: 1 }]);
    await dataSource.query(`UPDATE clinical_case SET state = 'hidden' WHERE id = $1`, [taken]);
    expect(await mine(owner)).toMatchObject([{ newCount: 0 }]);
    expect(await toldTo(owner)).toMatchObject([{ caseTitle: null }]);
    await dataSource.query(`UPDATE clinical_case SET state = 'published' WHERE id = $1`, [taken]);
    await author.must('POST', `/api/cases/${taken}/withdraw`, {});
    expect(await mine(owner)).toMatchObject([{ newCount: 0 }]);
  });

  it('go on answering after the words of the archive are analysed in another way', async () => {
    const owner = await someone(instance);
    const { id } = await save(owner);
    // As an analysis of former times might have written it.
    await dataSource.query(`UPDATE saved_search SET condition = '''formerly''' WHERE id = $1`, [id]);
    const { id: missed } = await keratitis();
    await lookedThrough(missed);
    expect(await toldTo(owner)).toEqual([]);
    await dataSource.query(`SELECT graphile_worker.add_job('archive.rebuild', '{}'::json)`);
    await until('the index is made anew', async () => {
      const rows = await dataSource.query<unknown[]>(`SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'archive.rebuild'`);
      return rows.length === 0;
    });
    const { id: found } = await keratitis();
    await lookedThrough(found);
    expect(await toldTo(owner)).toMatchObject([{ caseId: found }]);
  });

  it('are changed and deleted by their owner alone', async () => {
    const [owner, other] = [await someone(instance), await someone(instance)];
    const { id } = await save(owner);
    const { id: caseId } = await keratitis();
    await lookedThrough(caseId);
    expect(await mine(owner)).toMatchObject([{ newCount: 1 }]);
    for (const [method, body] of [
      ['PATCH', { name: 'À moi' }],
      ['DELETE', undefined],
    ] as const)
      expect(await other.call(method, `/api/saved-searches/${id}`, body)).toMatchObject({
        status: 404,
        body: { code: 'SAVED_SEARCH_NOT_FOUND' },
      });
    expect(await owner.must('PATCH', `/api/saved-searches/${id}`, { name: 'Autre', notify: false })).toMatchObject({
      name: 'Autre',
      notify: false,
      query: 'kératite',
      newCount: 1,
    });
    expect(
      await owner.must('PATCH', `/api/saved-searches/${id}`, { query: 'arthrite', filters: { sex: ['male'], proof: [] } }),
    ).toMatchObject({
      query: 'arthrite',
      filters: { sex: ['male'] },
      newCount: 0,
    });
    expect((await owner.call('DELETE', `/api/saved-searches/${id}`)).status).toBe(204);
    expect(await mine(owner)).toEqual([]);
    expect(await toldTo(owner)).toMatchObject([{ caseId, savedSearch: null }]);
  });

  it('tell of a case that has ended to those that look for ended ones, once each', async () => {
    const [ended, both, words] = [await someone(instance), await someone(instance), await someone(instance)];
    await save(ended, { name: 'Finies', filters: { state: ['closed'], proof: ['laboratory'] } });
    await save(both, { name: 'Toutes' });
    await save(both, { name: 'Prouvées', filters: { proof: ['laboratory'] } });
    await save(words);
    const { id } = await keratitis();
    await lookedThrough(id);
    expect(await toldTo(ended)).toEqual([]);
    expect((await toldTo(both)).map(({ savedSearch }) => savedSearch)).toEqual(['Toutes']);
    expect(await toldTo(words)).toHaveLength(1);
    await author.must('POST', `/api/cases/${id}/close`, { diagnosis: 'Kératite à adénovirus', proof: 'laboratory' });
    await lookedThrough(id);
    await indexAgain(id);
    expect(await toldTo(ended)).toMatchObject([{ caseId: id, savedSearch: 'Finies' }]);
    expect((await toldTo(both)).map(({ savedSearch }) => savedSearch)).toEqual(['Prouvées', 'Toutes']);
    expect(await toldTo(words)).toHaveLength(1);
    expect((await mine(both)).map(({ newCount }) => newCount)).toEqual([1, 1]);
    const { id: unproven } = await keratitis();
    await author.must('POST', `/api/cases/${unproven}/close`, { diagnosis: 'Kératite', proof: 'course' });
    await lookedThrough(unproven);
    expect(await toldTo(ended)).toHaveLength(1);
  });

  it('are changed many at once', async () => {
    const owner = await someone(instance);
    const searches = await Promise.all(Array.from({ length: 10 }, () => save(owner)));
    const answers = await Promise.all(
      Array.from({ length: 80 }, (_, place) =>
        owner.call('PATCH', `/api/saved-searches/${searches[place % 10]?.id}`, { query: `uvéite ${place}` }),
      ),
    );
    expect([...new Set(answers.map(({ status }) => status))]).toEqual([200]);
  });

  it('are of cases of the network', async () => {
    const owner = await someone(instance);
    const refused = { status: 422, body: { code: 'SAVED_SEARCH_LITERATURE' } };
    const asked = { name: 'Publiés', query: 'kératite', filters: { origin: ['literature'] } };
    expect(await owner.call('POST', '/api/saved-searches', asked)).toMatchObject(refused);
    const { id } = await save(owner, { filters: { origin: ['literature', 'network'] } });
    expect(await owner.call('PATCH', `/api/saved-searches/${id}`, { filters: asked.filters })).toMatchObject(refused);
    expect(await mine(owner)).toMatchObject([{ id, filters: { origin: ['literature', 'network'] } }]);
  });

  it('have to ask something, and there is a largest number of them', async () => {
    const owner = await someone(instance);
    for (const asked of [{ query: '' }, { query: '« ! »' }, { query: '', filters: { specialty: [], withImages: false } }])
      expect(await owner.call('POST', '/api/saved-searches', { name: 'Tout', ...asked })).toMatchObject({
        status: 422,
        body: { code: 'SAVED_SEARCH_EMPTY' },
      });
    for (let place = 0; place < LIMITS.savedSearchesPerClinician; place++) await save(owner);
    expect(await owner.call('POST', '/api/saved-searches', { name: 'Une de trop', query: 'kératite' })).toMatchObject({
      status: 409,
      body: { code: 'SAVED_SEARCHES_TOO_MANY' },
    });
  });

  it.each([
    ['POST', '/api/saved-searches', {}],
    ['POST', '/api/saved-searches', { name: 'x', query: 'x'.repeat(2_001) }],
    ['POST', '/api/saved-searches', { name: 'x', filters: { specialty: ['none'] } }],
    ['POST', '/api/saved-searches', { name: 'x', filters: { specialty: Array(41).fill('SM15') } }],
    ['POST', '/api/saved-searches', { name: 'x', filters: { anything: true } }],
    ['POST', '/api/saved-searches', { name: 'x', filters: [] }],
    ['PATCH', `/api/saved-searches/${randomUUID()}`, { seen: false }],
  ])('refuse %s %s %j', async (method, path, body) => {
    expect(await author.call(method, path, body)).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
  });

  it.each(["' | ! & <-> :* (", '"""', '-', 'kératite -', "'); DROP TABLE saved_search; --", '👍 مرحبا', 'the of le la'])(
    'take %j or say that it asks nothing',
    async (query) => {
      const { status, body } = await author.call('POST', '/api/saved-searches', { name: 'Étrange', query });
      expect([201, 422]).toContain(status);
      if (status === 422) expect(body.code).toBe('SAVED_SEARCH_EMPTY');
    },
  );
});
