import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { LIMITS } from '#libs/contracts';
import { CollectionEntity } from '#libs/persistence';
import { publishCase } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { publishLiterature } from '../support/published-cases.ts';
import { wholeDatabase } from '../support/whole-database.ts';

interface Collection {
  id: string;
  caseCount: number;
  cases: { caseId: string; title: string; note: string }[];
}

describe('collections and bookmarks', () => {
  let instance: TestInstance;
  let author: Person;
  let reader: Person;
  let published: string;

  beforeAll(async () => {
    instance = await startInstance();
    [author, reader] = [await someone(instance), await someone(instance)];
    [published = ''] = await publishLiterature(instance, [
      {
        id: 'journal-1',
        lang: 'en',
        text: 'A traveller coughs. She recovers.',
        licence: 'CC BY 4.0',
        source: 'Example Journal',
        date: '2019',
      },
    ]);
  });
  afterAll(() => instance.stop());

  const freshCase = async (title = 'Fièvre prolongée au retour'): Promise<string> => (await publishCase(author, { title })).id;
  const hide = (id: string): Promise<unknown> =>
    instance.app.get(DataSource).query(`UPDATE clinical_case SET state = 'hidden' WHERE id = $1`, [id]);
  const show = (id: string): Promise<unknown> =>
    instance.app.get(DataSource).query(`UPDATE clinical_case SET state = 'published' WHERE id = $1`, [id]);
  const make = (owner: Person, over: Record<string, unknown> = {}): Promise<Collection> =>
    owner.must<Collection>('POST', '/api/collections', { name: 'Pour le staff', ...over });
  const casesIn = async (who: Person, id: string): Promise<string[]> =>
    (await who.must<Collection>('GET', `/api/collections/${id}`)).cases.map(({ caseId }) => caseId);
  const keep = (owner: Person, collection: string, id: string, note?: string): Promise<Collection> =>
    owner.must<Collection>('PUT', `/api/collections/${collection}/cases/${id}`, note === undefined ? {} : { note });

  describe('bookmarks', () => {
    it('keep cases of the network and of the literature, once each, newest first', async () => {
      const keeper = await someone(instance);
      const id = await freshCase();
      expect(await keeper.must('GET', `/api/bookmarks/${id}`)).toEqual({ bookmarked: false, collections: [] });
      expect(await keeper.must('PUT', `/api/bookmarks/${id}`)).toEqual({ bookmarked: true, collections: [] });
      await keeper.must('PUT', `/api/bookmarks/${id}`);
      await keeper.must('PUT', `/api/bookmarks/${published}`);
      expect(await keeper.must('GET', '/api/bookmarks')).toMatchObject({
        items: [
          {
            caseId: published,
            origin: 'literature',
            title: 'A traveller coughs',
            excerpt: 'A traveller coughs. She recovers.',
            state: null,
            literature: { licence: 'CC BY 4.0', source: 'Example Journal', publishedOn: '2019', doi: null, url: null },
            author: null,
          },
          { caseId: id, origin: 'network', state: 'published', literature: null, author: { displayName: 'Camille Fictive' } },
        ],
        nextCursor: null,
      });
      expect(await keeper.must('DELETE', `/api/bookmarks/${id}`)).toEqual({ bookmarked: false, collections: [] });
      await keeper.must('DELETE', `/api/bookmarks/${id}`);
      expect((await keeper.must<{ items: unknown[] }>('GET', '/api/bookmarks')).items).toHaveLength(1);
      expect(await reader.must('GET', '/api/bookmarks')).toMatchObject({ items: [] });
    });

    it('come in pages that miss none', async () => {
      const keeper = await someone(instance);
      const ids: string[] = [];
      for (let place = 0; place < 5; place++) ids.unshift(await freshCase());
      for (const id of [...ids].reverse()) await keeper.must('PUT', `/api/bookmarks/${id}`);
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: { caseId: string }[]; nextCursor: string | null } = await keeper.must(
          'GET',
          `/api/bookmarks?limit=2${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`,
        );
        seen.push(...page.items.map(({ caseId }) => caseId));
        cursor = page.nextCursor;
      } while (cursor);
      expect(seen).toEqual(ids);
      expect(await keeper.call('GET', '/api/bookmarks?cursor=none')).toMatchObject({ status: 400, body: { code: 'CURSOR_INVALID' } });
    });

    it('are made once by ten clicks at once', async () => {
      const keeper = await someone(instance);
      const id = await freshCase();
      const answers = await Promise.all(Array.from({ length: 10 }, () => keeper.call('PUT', `/api/bookmarks/${id}`)));
      expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
      expect(await keeper.must('GET', '/api/collections')).toMatchObject({ items: [{ kind: 'bookmarks', caseCount: 1, mine: true }] });
    });

    it('take nothing that one may not read', async () => {
      const draft = (await author.must<{ id: string }>('POST', '/api/cases', { title: 'Un brouillon à finir' })).id;
      const hidden = await freshCase();
      await hide(hidden);
      for (const [person, id] of [
        [author, draft],
        [reader, draft],
        [reader, hidden],
        [reader, randomUUID()],
        [reader, 'none'],
      ] as const)
        for (const method of ['GET', 'PUT', 'DELETE'])
          expect(await person.call(method, `/api/bookmarks/${id}`)).toMatchObject({ status: 404, body: { code: 'CASE_NOT_FOUND' } });
    });

    it('keep no name, are never shared and never deleted', async () => {
      const keeper = await someone(instance);
      await keeper.must('PUT', `/api/bookmarks/${published}`);
      const { items } = await keeper.must<{ items: Collection[] }>('GET', '/api/collections');
      const path = `/api/collections/${items[0]?.id}`;
      expect(await keeper.call('PATCH', path, { visibility: 'network' })).toMatchObject({
        status: 409,
        body: { code: 'BOOKMARKS_ARE_FIXED' },
      });
      expect(await keeper.call('DELETE', path)).toMatchObject({ status: 409, body: { code: 'BOOKMARKS_ARE_FIXED' } });
      expect(await reader.call('GET', path)).toMatchObject({ status: 404, body: { code: 'COLLECTION_NOT_FOUND' } });
    });
  });

  describe('a collection', () => {
    it('holds cases in an order of its owner, with notes', async () => {
      const { id } = await make(reader, { description: 'Jeudi' });
      const [a, b] = [await freshCase('Premier cas du staff'), await freshCase('Second cas du staff')];
      await keep(reader, id, a, 'À discuter');
      await keep(reader, id, b);
      expect(await keep(reader, id, published)).toMatchObject({
        caseCount: 3,
        cases: [{ caseId: a, note: 'À discuter' }, { caseId: b }, {}],
      });
      expect(await reader.must('PUT', `/api/collections/${id}/order`, { caseIds: [published, b] })).toMatchObject({
        cases: [{ caseId: published }, { caseId: b }, { caseId: a }],
      });
      expect(await keep(reader, id, a, 'Revu')).toMatchObject({ caseCount: 3, cases: [{}, {}, { note: 'Revu' }] });
      expect(await keep(reader, id, a)).toMatchObject({ cases: [{}, {}, { note: 'Revu' }] });
      expect(await reader.must('GET', `/api/bookmarks/${a}`)).toEqual({ bookmarked: false, collections: [id] });
      await reader.must('DELETE', `/api/collections/${id}/cases/${b}`);
      expect(await casesIn(reader, id)).toEqual([published, a]);
      expect(await reader.call('PUT', `/api/collections/${id}/order`, { caseIds: [a, b] })).toMatchObject({
        status: 409,
        body: { code: 'COLLECTION_CHANGED' },
      });
      expect(await reader.must('PATCH', `/api/collections/${id}`, { name: 'Staff de jeudi' })).toMatchObject({
        name: 'Staff de jeudi',
        description: 'Jeudi',
      });
      expect((await reader.call('DELETE', `/api/collections/${id}`)).status).toBe(204);
      expect(await reader.call('GET', `/api/collections/${id}`)).toMatchObject({ status: 404, body: { code: 'COLLECTION_NOT_FOUND' } });
    });

    it('is its owner’s alone until it is shared, and then only read', async () => {
      const { id } = await make(reader);
      await keep(reader, id, published, 'Une note');
      const path = `/api/collections/${id}`;
      expect(await author.call('GET', path)).toMatchObject({ status: 404, body: { code: 'COLLECTION_NOT_FOUND' } });
      await reader.must('PATCH', path, { visibility: 'network' });
      expect(await author.must('GET', path)).toMatchObject({
        mine: false,
        owner: { displayName: 'Camille Fictive' },
        cases: [{ note: 'Une note' }],
      });
      for (const [method, suffix, body] of [
        ['PATCH', '', { name: 'Autre' }],
        ['DELETE', '', undefined],
        ['PUT', `/cases/${published}`, {}],
        ['DELETE', `/cases/${published}`, undefined],
        ['PUT', '/order', { caseIds: [] }],
      ] as const)
        expect(await author.call(method, `${path}${suffix}`, body)).toMatchObject({ status: 403, body: { code: 'FORBIDDEN' } });
      await reader.must('PATCH', path, { visibility: 'private' });
      expect((await author.call('GET', path)).status).toBe(404);
    });

    it('neither shows nor counts what is hidden, to anybody, and has it again afterwards', async () => {
      const { id } = await make(author, { visibility: 'network' });
      const [a, b] = [await freshCase(), await freshCase()];
      await keep(author, id, a);
      await keep(author, id, b);
      await hide(a);
      for (const person of [author, reader]) {
        expect(await person.must('GET', `/api/collections/${id}`)).toMatchObject({ caseCount: 1, cases: [{ caseId: b }] });
        expect(await casesIn(person, id)).toEqual([b]);
      }
      expect(await author.must('GET', '/api/collections')).toMatchObject({
        items: expect.arrayContaining([expect.objectContaining({ id, caseCount: 1 })]),
      });
      await show(a);
      expect(await casesIn(reader, id)).toEqual([a, b]);
    });

    it('forgets a case that is withdrawn, with what was noted beside it', async () => {
      const { id } = await make(reader);
      const taken = await freshCase();
      await keep(reader, id, taken, 'zyxwnote');
      const dataSource = instance.app.get(DataSource);
      expect(await wholeDatabase(dataSource)).toContain('zyxwnote');
      await author.must('POST', `/api/cases/${taken}/withdraw`, {});
      expect(await casesIn(reader, id)).toEqual([]);
      expect(await wholeDatabase(dataSource)).not.toContain('zyxwnote');
    });

    it('is shared without what names a patient', async () => {
      const telling = 'Voir Mme Lefèvre au 06 12 34 56 78';
      const refused = { status: 422, body: { code: 'IDENTIFIERS_FOUND' } };
      const found = (field: string): object => ({
        ...refused,
        body: { ...refused.body, details: { findings: [expect.objectContaining({ field })] } },
      });
      expect(await reader.call('POST', '/api/collections', { name: 'Appeler 06 12 34 56 78', visibility: 'network' })).toMatchObject(
        found('name'),
      );
      const { id } = await make(reader, { description: telling });
      await keep(reader, id, published, 'Appeler 06 12 34 56 78');
      const path = `/api/collections/${id}`;
      expect(await reader.call('PATCH', path, { visibility: 'network' })).toMatchObject(refused);
      expect(await reader.call('PATCH', path, { visibility: 'network', description: '' })).toMatchObject(found(`notes.${published}`));
      await keep(reader, id, published, 'Une note');
      await reader.must('PATCH', path, { visibility: 'network', description: '' });
      expect(await reader.call('PUT', `${path}/cases/${published}`, { note: 'Appeler 06 12 34 56 78' })).toMatchObject(found('note'));
      expect(await author.must('GET', path)).toMatchObject({ description: '', cases: [{ note: 'Une note' }] });
    });

    it('has a largest size, and people a largest number of them', async () => {
      const keeper = await someone(instance);
      const { id } = await make(keeper);
      const dataSource = instance.app.get(DataSource);
      await dataSource.query(
        `INSERT INTO published_case (id, external_id, language, title, title_given, text, imported_at, updated_at)
         SELECT gen_random_uuid(), 'many-' || n, 'en', 'Many', true, 'Many.', now(), now() FROM generate_series(1, ${LIMITS.casesPerCollection}) AS n`,
      );
      await dataSource.query(
        `INSERT INTO collection_case (id, collection_id, position, published_case_id, added_at)
         SELECT gen_random_uuid(), $1, 1, id, now() FROM published_case WHERE external_id LIKE 'many-%'`,
        [id],
      );
      expect(await keeper.call('PUT', `/api/collections/${id}/cases/${published}`, {})).toMatchObject({
        status: 409,
        body: { code: 'COLLECTION_FULL' },
      });
      const { ownerId } = await dataSource.getRepository(CollectionEntity).findOneByOrFail({ id });
      await dataSource.query(
        `INSERT INTO collection (id, owner_id, name, kind, visibility, created_at, updated_at)
         SELECT gen_random_uuid(), $1, 'More', 'playlist', 'private', now(), now() FROM generate_series(2, ${LIMITS.collectionsPerClinician})`,
        [ownerId],
      );
      expect(await keeper.call('POST', '/api/collections', { name: 'Une de trop' })).toMatchObject({
        status: 409,
        body: { code: 'COLLECTIONS_TOO_MANY' },
      });
    });

    it.each([
      ['POST', '/api/collections', {}],
      ['POST', '/api/collections', { name: '' }],
      ['POST', '/api/collections', { name: 'x'.repeat(121) }],
      ['POST', '/api/collections', { name: 'x', visibility: 'world' }],
      ['POST', '/api/collections', { name: 'x', kind: 'bookmarks' }],
      ['PUT', `/api/collections/${randomUUID()}/order`, { caseIds: ['none'] }],
      ['PUT', `/api/collections/${randomUUID()}/cases/${randomUUID()}`, { note: 'x'.repeat(501) }],
    ])('refuses %s %s %j', async (method, path, body) => {
      expect(await reader.call(method, path, body)).toMatchObject({ status: 400, body: { code: 'VALIDATION_FAILED' } });
    });
  });
});
