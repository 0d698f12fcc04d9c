import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { ERROR_CODES, LIMITS, type ErrorBody } from '#libs/contracts';
import { ANALYSIS_VERSION } from '#libs/search';
import { publishCase } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { drawnPicture, uploadReady } from '../support/pictures.ts';
import { publishLiterature } from '../support/published-cases.ts';
import { until } from '../support/until.ts';

type Query = Record<string, string>;

interface Hit {
  id: string;
  title: string;
  publishedAt: string;
  replyCount: number;
  origin: string;
  externalId: string | null;
  literature: { source: string | null; licence: string | null; doi: string | null } | null;
  titleParts: { text: string; hit: boolean }[];
  sameImage?: boolean;
  nearlySame?: boolean;
  why?: string[];
}
interface Found {
  items: Hit[];
  total: number;
  nextCursor: string | null;
  hasWords: boolean;
  closedCount: number;
  isComplete: boolean;
  outcomes: { count: number }[];
  facets: Record<string, { value: string; count: number }[]>;
}

const NETWORK = [
  {
    title: 'Kératite au réveil',
    text: 'Œil rouge et douloureux au réveil, larmoiement, kératite ponctuée chez une porteuse de lentilles.',
  },
  { title: 'Kératite du marin', text: 'Kératite discrète, pêcheur, œil sec et rouge le soir.' },
  { title: 'Boiterie de la petite fille', text: 'Boiterie depuis deux jours, hanche douloureuse, sans fièvre, après un rhume.' },
];
const LITERATURE = Array.from({ length: 24 }, (_, index) => ({
  id: `journal-${index}`,
  lang: index % 2 === 0 ? 'fr' : 'en',
  text:
    index % 2 === 0
      ? `Un ictère ${'léger '.repeat(index % 5)}apparaît au jour ${index}.`
      : `A jaundice ${'slowly '.repeat(index % 5)}appears on day ${index}.`,
  date: `20${String(index).padStart(2, '0')}-03-0${(index % 9) + 1}`,
  source: 'Revue d’exemple',
  licence: 'CC BY 4.0',
  doi: `10.1234/${index}`,
  diagnosis: index % 3 > 0 ? undefined : index % 2 === 0 ? 'Lithiase du cholédoque' : 'Common bile duct stone',
}));

describe('the archive', () => {
  let instance: TestInstance;
  let author: Person;
  let reader: Person;
  let whileRebuilt: Found;
  const ids: string[] = [];

  const path = (query: Query): string => `/api/search?${new URLSearchParams(query).toString()}`;
  const search = (query: Query): Promise<Found> => reader.must<Found>('GET', path(query));
  const codeOf = async (query: Query): Promise<string | undefined> => (await reader.call<ErrorBody>('GET', path(query))).body.code;

  beforeAll(async () => {
    instance = await startInstance();
    [author, reader] = [await someone(instance), await someone(instance)];
    const dataSource = instance.app.get(DataSource);
    const isRebuilt = async (): Promise<boolean> =>
      (await dataSource.query<unknown[]>('SELECT 1 FROM search_build WHERE analysis = $1', [ANALYSIS_VERSION])).length === 1;
    await until('the archive is made', isRebuilt);
    // As it is after an upgrade whose analysis gives other terms.
    await dataSource.query('UPDATE search_build SET analysis = analysis - 1');
    whileRebuilt = await search({});
    await dataSource.query(`SELECT graphile_worker.add_job('archive.rebuild', '{}'::json)`);
    await until('the archive is made anew', async () => (await search({})).isComplete);
    await publishLiterature(instance, LITERATURE);
    for (const { title, text } of NETWORK)
      ids.push((await publishCase(author, { title, sections: [{ kind: 'history', text }], tags: [] })).id);
    await until('the cases are indexed', async () => (await search({ origin: 'network' })).total === NETWORK.length);
  });
  afterAll(() => instance.stop());

  describe('asked nonsense', () => {
    it.each([
      ['only small words', 'le la les de du'],
      ['only marks', '!?… « » -- () & | <->'],
      ['nothing but a mark', '"'],
      ['blanks', '   '],
      ['emoji', '😀👩‍⚕️🩺'],
      ['empty quotation marks', '"" « »'],
    ])('of %s says that there is no word', async (_, q) => expect(await search({ q })).toMatchObject({ hasWords: false }));

    it.each([
      ['unbalanced quotation marks', '"kératite', 'Kératite'],
      ['a quotation that closes alone', 'kératite »', 'Kératite'],
      ['signs of a tsquery', 'kératite & | ! :* <-> ( )', 'Kératite'],
      ['signs of SQL', `kératite'; DROP TABLE case_search; --`, 'Kératite'],
      ['signs around words', '((kératite))', 'Kératite'],
      ['emoji beside words', '👁 kératite 👁', 'Kératite'],
      ['marks of direction', '\u202Ekératite\u202C', 'Kératite'],
      ['percents and underscores', '%kératite_%', 'Kératite'],
    ])('with %s finds what the words find', async (_, q, title) => {
      const found = await search({ q });
      expect(found).toMatchObject({ hasWords: true });
      expect(found.items.map((item) => item.title).join()).toContain(title);
    });

    it.each([
      ['from right to left', 'התקף لب'],
      ['an unknown word', 'zzzzqqqq'],
      ['only an exclusion of all', 'kératite -kératite'],
      ['half a character', 'zzzz\ud83d'],
    ])('with %s finds nothing', async (_, q) => expect(await search({ q })).toMatchObject({ hasWords: true, items: [], total: 0 }));

    it.each([
      ['too long', { q: 'x'.repeat(LIMITS.queryLength + 1) }],
      ['with a NUL', { q: 'a\0b' }],
      ['for a state that is not open', { state: 'hidden' }],
      ['for an unknown specialty', { specialty: 'SM15,SM99' }],
      ['for an unknown age', { ageBand: '44' }],
      ['for an unknown proof', { proof: 'faith' }],
      ['for an unknown origin', { origin: 'elsewhere' }],
      ['for too many specialties', { specialty: 'SM15,'.repeat(500) }],
      ['in an unknown order', { sort: 'random' }],
      ['from no day', { from: 'yesterday' }],
      ['from a day that no month has', { from: '2026-02-31' }],
      ['from a day before our era', { to: '0000-01-01' }],
      ['with an unknown filter', { colour: 'red' }],
      ['with images perhaps', { withImages: 'perhaps' }],
    ])('%s refuses', async (_, query) => expect(await codeOf(query)).toBe('VALIDATION_FAILED'));

    it('of 100 kB, or with 10,000 filters, is refused with a code', async () => {
      for (const query of [`q=${'kératite '.repeat(12_000)}`, `specialty=${'SM15,'.repeat(10_000)}`, 'state=closed&'.repeat(10_000)]) {
        const { status, body } = await reader.call<ErrorBody>('GET', `/api/search?${query}`);
        expect(ERROR_CODES).toContain(body.code);
        expect(status).toBeLessThan(500);
      }
      expect((await reader.call('GET', '/api/me')).status).toBe(200);
    });

    it('from a day after the last finds nothing', async () => {
      expect(await search({ from: '2020-01-02', to: '2020-01-01' })).toMatchObject({ items: [], total: 0 });
      expect((await search({ from: '2010-01-01', to: '2012-12-31' })).total).toBe(3);
    });
  });

  it('says while it is made anew that cases may be missing, and no more when it is made', async () => {
    expect(whileRebuilt).toMatchObject({ items: [], isComplete: false });
    expect(await search({ q: 'kératite' })).toMatchObject({ isComplete: true });
  });

  it('gives a search up that holds the database too long', async () => {
    const runner = instance.app.get(DataSource).createQueryRunner();
    await runner.startTransaction();
    try {
      await runner.query('LOCK TABLE case_search IN ACCESS EXCLUSIVE MODE');
      const answer = await reader.call<ErrorBody>('GET', path({ q: 'kératite' }));
      expect(answer).toMatchObject({ status: 503, body: { code: 'TOO_SLOW' } });
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
    expect((await search({ q: 'kératite' })).total).toBe(2);
  });

  describe('shows', () => {
    it.each<Query>([{ q: 'ictère' }, { q: 'ictère', sort: 'newest' }, {}, { origin: 'literature', language: 'fr' }])(
      'each case once over the pages of %j',
      async (query) => {
        const { total } = await search({ ...query, limit: '50' });
        expect(total).toBeGreaterThan(10);
        const seen: string[] = [];
        let cursor: string | null = null;
        do {
          const page: Found = await search({ ...query, limit: '5', ...(cursor !== null && { cursor }) });
          seen.push(...page.items.map(({ id }) => id));
          cursor = page.nextCursor;
        } while (cursor !== null);
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toHaveLength(total);
      },
    );

    it('no page of another query by its cursor', async () => {
      const { nextCursor } = await search({ q: 'ictère', limit: '2' });
      const cursor = nextCursor ?? '';
      expect((await search({ q: 'ictère', limit: '2', cursor })).items).toHaveLength(2);
      const others: Query[] = [{ q: 'kératite' }, { q: 'ictère', sort: 'newest' }, { q: 'ictère', language: 'fr' }, {}];
      for (const query of others) expect(await codeOf({ ...query, limit: '2', cursor })).toBe('CURSOR_INVALID');
    });

    it('the newest first where no word is asked', async () => {
      const { items, hasWords } = await search({ origin: 'literature', limit: '50' });
      const days = items.map(({ publishedAt }) => publishedAt);
      expect(hasWords).toBe(false);
      expect(days).toHaveLength(LITERATURE.length);
      expect(days).toEqual([...days].sort().reverse());
      const { items: all } = await search({ limit: '50' });
      expect(all.slice(0, 3).map(({ id }) => id)).toEqual([...ids].reverse());
    });

    it('the newest or the most discussed first when asked', async () => {
      const { items } = await search({ q: 'ictère', sort: 'newest', limit: '50' });
      const days = items.map(({ publishedAt }) => publishedAt);
      expect(days.length).toBeGreaterThan(10);
      expect(days).toEqual([...days].sort().reverse());
      const [first = '', second = ''] = ids;
      expect((await search({ q: 'kératite', sort: 'newest' })).items.map(({ id }) => id)).toEqual([second, first]);
      await reader.must('POST', `/api/cases/${first}/replies`, {
        clientId: crypto.randomUUID(),
        kind: 'reply',
        body: 'Une culture aiderait.',
      });
      await until('the reply is counted', async () => (await search({ q: 'kératite', sort: 'discussed' })).items[0]?.id === first);
    });

    it('where published cases come from', async () => {
      const { items } = await search({ q: 'ictère', origin: 'literature', language: 'fr', limit: '50' });
      expect(items).toHaveLength(12);
      for (const item of items) {
        expect(item).toMatchObject({ origin: 'literature', literature: { source: 'Revue d’exemple', licence: 'CC BY 4.0' } });
        expect(item.externalId).toMatch(/^journal-/);
      }
      const [own] = (await search({ q: 'boiterie' })).items;
      expect(own).toMatchObject({ origin: 'network', literature: null, externalId: null });
      expect(own?.titleParts.filter(({ hit }) => hit)).toEqual([{ text: 'Boiterie', hit: true }]);
    });

    it('counts of all that was found, not of the page', async () => {
      const found = await search({ q: 'ictère', limit: '2' });
      expect(found.items).toHaveLength(2);
      expect(found.facets['origin']).toEqual([{ value: 'literature', count: found.total }]);
      expect(found.facets['state']?.reduce((sum, { count }) => sum + count, 0)).toBe(found.total);
      expect(found.closedCount).toBe(LITERATURE.filter(({ diagnosis }) => diagnosis !== undefined).length);
      expect(found.outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(found.closedCount);
    });

    it.each([
      ['kérat', { text: 'kératite', kind: 'word', count: expect.any(Number) }],
      ['œil rouge kerat', { text: 'œil rouge kératite', kind: 'word', count: null }],
      ['lithiase du', { text: 'Lithiase du cholédoque', kind: 'diagnosis', count: expect.any(Number) }],
    ])('how to go on from %s', async (q, suggestion) => {
      const { items } = await reader.must<{ items: unknown[] }>('GET', `/api/search/suggestions?${new URLSearchParams({ q }).toString()}`);
      expect(items).toContainEqual(suggestion);
    });

    it.each(['', 'k', '%', '_', '\\', "'", '😀', 'zzzzqqqq'])('no way to go on from %j', async (q) => {
      expect(await reader.must('GET', `/api/search/suggestions?${new URLSearchParams({ q }).toString()}`)).toEqual({ items: [] });
    });
  });

  describe('likens', () => {
    const text = 'Porteuse de lentilles, œil rouge et douloureux au réveil avec larmoiement et kératite ponctuée.';
    const similar = (over: Record<string, unknown> = {}, by = reader): Promise<{ items: Hit[] }> =>
      by.must<{ items: Hit[] }>('POST', '/api/search/similar', { text, lang: 'fr', ...over });

    it('a text to cases, and says why', async () => {
      const [first] = (await similar()).items;
      expect(first).toMatchObject({ id: ids[0], nearlySame: true, sameImage: false });
      expect(first?.why).toContain('larmoiement');
      expect((await similar({ text: 'Boiterie depuis deux jours chez une fille enrhumée, hanche douloureuse' })).items[0]?.id).toBe(ids[2]);
    });

    it.each([
      [{ text: 'trop court' }, 'QUERY_TOO_SHORT'],
      [{ text: '. , ; ! ?' }, 'QUERY_TOO_SHORT'],
      [{ text: 'x'.repeat(LIMITS.similarTextLength + 1) }, 'VALIDATION_FAILED'],
      [{ lang: 'es' }, 'VALIDATION_FAILED'],
      [{ imageIds: ['x'] }, 'VALIDATION_FAILED'],
      [{ exceptId: 'x' }, 'VALIDATION_FAILED'],
    ])('nothing to %j', async (over, code) => {
      expect((await reader.call<ErrorBody>('POST', '/api/search/similar', { text, lang: 'fr', ...over })).body.code).toBe(code);
    });

    it('a case being edited to others than itself, and leaves out none but one’s own', async () => {
      const like = async (over: Record<string, unknown>, by: Person): Promise<string[]> =>
        (await similar(over, by)).items.map(({ id }) => id);
      const all = await like({}, author);
      expect(all.slice(0, 2)).toEqual([ids[0], ids[1]]);
      expect(await like({ exceptId: ids[0] }, author)).toEqual(all.slice(1));
      expect(await like({ exceptId: ids[0] }, reader)).toEqual(all);
      expect(await like({ exceptId: crypto.randomUUID() }, reader)).toEqual(all);
    });

    it('own pictures to those of cases, and nobody else’s', async () => {
      const shown = await uploadReady(author, await drawnPicture());
      const bytes = await author.bytes(`/api/images/${shown}/file?variant=full`);
      expect(bytes.status).toBe(200);
      const { id } = await publishCase(author, {
        title: 'Une image à reconnaître',
        sections: [{ kind: 'history', text: 'Œil rouge et douloureux au réveil, larmoiement, lentilles et kératite ponctuée.' }],
        images: [{ id: shown, description: 'Œil rouge' }],
      });
      await until('the case is indexed', async () => (await search({ q: 'reconnaître' })).total === 1);
      const own = await uploadReady(reader, bytes.bytes);
      const traits = async (imageIds: string[], by: Person): Promise<boolean | undefined> =>
        (await similar({ imageIds }, by)).items.find((item) => item.id === id)?.sameImage;
      expect(await traits([own], reader)).toBe(true);
      expect(await traits([own], author)).toBe(false);
      expect(await traits([], reader)).toBe(false);
    });
  });

  it.each([
    ['GET', '/api/search?q=toux', undefined],
    ['GET', '/api/search/suggestions?q=toux', undefined],
    ['POST', '/api/search/similar', { text: 'un deux trois quatre cinq six', lang: 'fr' }],
  ])('is for verified readers alone: %s %s', async (method, route, body) => {
    expect(await instance.visitor().call(method, route, body)).toMatchObject({ status: 401, body: { code: 'SIGN_IN_REQUIRED' } });
    const newcomer = await someone(instance, { verification: 'submitted' });
    expect(await newcomer.call(method, route, body)).toMatchObject({ status: 403, body: { code: 'VERIFICATION_REQUIRED' } });
    expect((await reader.call(method, route, body)).status).toBe(200);
  });
});
