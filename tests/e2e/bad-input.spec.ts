import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ERROR_CODES, LIMITS, type ErrorBody } from '#libs/contracts';
import { DeclaredPolicies } from '../../apps/api/src/access/declared-policies.ts';
import { caseInput, publishCase, type CaseAnswer } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';

const NUL = String.fromCharCode(0);
const BODIES: unknown[] = [
  null,
  [],
  'text',
  42,
  {},
  { title: 7 },
  { unknown: true },
  { title: `a${NUL}b` },
  { text: `a${NUL}b`, lang: 'fr' },
  { text: 'x'.repeat(40_001), lang: 'fr' },
  { clientId: 'not-a-uuid', kind: 'reply', body: 'x' },
  { clientId: randomUUID(), kind: 'sermon', body: 'x' },
  { clientId: randomUUID(), kind: 'reply', body: NUL },
  { clientId: randomUUID(), kind: 'reply', body: 'x', imageIds: [randomUUID()] },
  { sections: [null] },
  { sections: [{ kind: 'context', text: { toString: 'x' } }] },
  { images: [{ id: randomUUID(), description: '' }] },
  { images: [null] },
  { patient: { ageBand: '44', sex: 'female' } },
  { consent: { basis: 'patient_agreed', scopes: [], attested: true } },
  { consent: { basis: 'patient_agreed', scopes: ['advice'], attested: false } },
  { specialties: ['SM99'] },
  { specialties: 'SM15' },
  { tags: ['x'.repeat(61)] },
  { tags: [{}] },
  { version: 'one' },
  { version: 99 },
  { title: null },
  { __proto__: { title: 'x' } },
  { ids: ['x'] },
  { decision: 'maybe' },
  { decision: 'refuse' },
  { email: 'nobody', password: 'x' },
  { email: `a${NUL}@b.example`, password: 'x' },
  { diagnosis: 'x', proof: 'faith' },
];

describe('bad input', () => {
  let instance: TestInstance;
  let person: Person;
  let published: CaseAnswer;

  beforeAll(async () => {
    instance = await startInstance({}, { withWorker: false });
    person = await someone(instance, { roles: ['verifier'] });
    published = await publishCase(person);
    await publishCase(person);
  });
  afterAll(() => instance.stop());

  it('gets a typed answer on every route, never a fault of ours', async () => {
    const wrong: string[] = [];
    for (const { method, path } of instance.app.get(DeclaredPolicies).list()) {
      if (method === 'SOCKET' || method === 'GET' || path === '/api/auth/sign-out' || /withdraw|close$/.test(path)) continue;
      for (const body of BODIES) {
        const answer = await person.call<ErrorBody>(method, path.replace(':id', published.id), body);
        const isTyped = answer.status < 300 || ERROR_CODES.includes(answer.body.code);
        if (answer.status >= 500 || !isTyped)
          wrong.push(`${method} ${path} ${JSON.stringify(body).slice(0, 60)} → ${answer.status} ${answer.body.code}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ['GET', '/api/cases?cursor=nonsense', 400, 'CURSOR_INVALID'],
    ['GET', '/api/cases?specialty=SM15,DROP', 400, 'VALIDATION_FAILED'],
    ['GET', '/api/cases?limit=9999', 400, 'VALIDATION_FAILED'],
    ['GET', '/api/cases?limit=0', 400, 'VALIDATION_FAILED'],
    ['GET', '/api/cases?list=theirs', 400, 'VALIDATION_FAILED'],
    ['GET', '/api/cases/42', 404, 'CASE_NOT_FOUND'],
    ['GET', `/api/cases/${randomUUID()}`, 404, 'CASE_NOT_FOUND'],
    ['GET', `/api/cases/${randomUUID()}/entries`, 404, 'CASE_NOT_FOUND'],
    ['GET', '/api/cases/%00', 404, 'CASE_NOT_FOUND'],
    ['GET', '/api/images/x/file?variant=full', 404, 'IMAGE_NOT_FOUND'],
    ['GET', `/api/images/${randomUUID()}/file?variant=huge`, 400, 'VALIDATION_FAILED'],
    ['GET', '/api/search?q=%00', 400, 'VALIDATION_FAILED'],
    ['GET', `/api/search?q=${'x'.repeat(LIMITS.queryLength + 1)}`, 400, 'VALIDATION_FAILED'],
    ['GET', '/api/nothing', 404, 'NOT_FOUND'],
    ['GET', '/api/cases/%zz', 400, 'BAD_REQUEST'],
    ['POST', '/api/cases', 400, 'VALIDATION_FAILED'],
    ['GET', '/api/verification/requests/x', 404, 'REQUEST_NOT_FOUND'],
  ])('%s %s → %i %s', async (method, path, status, code) => {
    const answer = await person.call<ErrorBody>(method, path, method === 'POST' ? {} : undefined);
    expect({ status: answer.status, code: answer.body.code }).toEqual({ status, code });
    expect(answer.body.requestId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each(["' OR 1=1 --", 'a & | ! ()', '"unbalanced', ':* <->', '😀 ‮', '-', 'le la les de'])(
    'searches %j without harm',
    async (query) => {
      expect((await person.call('GET', `/api/search?q=${encodeURIComponent(query)}`)).status).toBe(200);
    },
  );

  it('names the faulty fields', async () => {
    const answer = await person.call<ErrorBody>('POST', '/api/cases', caseInput({ patient: { ageBand: '44', sex: 'female' }, extra: 1 }));
    expect(answer.body.details?.fields).toEqual([
      { field: 'extra', rule: 'unknownField' },
      { field: 'patient.ageBand', rule: 'isIn' },
    ]);
  });

  it('speaks the language of its reader', async () => {
    const english = instance.visitor('en-GB,en;q=0.8');
    expect((await english.call<ErrorBody>('GET', '/api/me')).body.message).toBe('Sign in to continue.');
    expect((await instance.visitor('fr').call<ErrorBody>('GET', '/api/me')).body.message).toBe('Connectez-vous pour continuer.');
  });

  it('refuses an unsafe call from another origin, without origin, and a form', async () => {
    for (const origin of ['https://elsewhere.example', 'null', '']) {
      expect((await person.call<ErrorBody>('POST', '/api/cases', caseInput(), { origin })).body.code).toBe('ORIGIN_REFUSED');
    }
    expect((await person.call<ErrorBody>('POST', '/api/cases', caseInput(), { 'content-type': 'text/plain' })).body.code).toBe(
      'JSON_REQUIRED',
    );
    expect(
      (await person.call<ErrorBody>('POST', '/api/cases', caseInput(), { 'content-type': 'application/x-www-form-urlencoded' })).body.code,
    ).toBe('JSON_REQUIRED');
  });

  it('keeps its rules however the path is written', async () => {
    const written = '/%61pi/notifications/read';
    expect((await person.call<ErrorBody>('POST', written, {}, { origin: 'https://elsewhere.example' })).body.code).toBe('ORIGIN_REFUSED');
    const answer = await person.call('GET', '/%61pi/me');
    expect([answer.headers.get('cache-control'), answer.headers.get('content-security-policy')]).toEqual([
      'no-store',
      "default-src 'none'; frame-ancestors 'none'",
    ]);
  });

  it('refuses a cursor that we did not give', async () => {
    const page = await person.must<{ nextCursor: string }>('GET', '/api/cases?limit=1');
    const parts = JSON.parse(Buffer.from(page.nextCursor, 'base64url').toString()) as string[];
    for (const [index, value] of [
      [0, 'nonsense'],
      [1, '-'.repeat(36)],
      [2, 'x'],
    ] as const) {
      const forged = Buffer.from(JSON.stringify(parts.with(index, value))).toString('base64url');
      expect((await person.call<ErrorBody>('GET', `/api/cases?limit=1&cursor=${forged}`)).body.code).toBe('CURSOR_INVALID');
    }
    expect((await person.call('GET', `/api/cases?limit=1&cursor=${page.nextCursor}`)).status).toBe(200);
  });

  it('takes half a character for a whole one that is missing', async () => {
    const draft = await person.must<{ title: string; sections: { text: string }[] }>('POST', '/api/cases', {
      title: 'Demi \ud83d signe',
      sections: [{ kind: 'context', text: 'a\ud83d' }],
    });
    expect([draft.title, draft.sections[0]?.text]).toEqual(['Demi \ufffd signe', 'a\ufffd']);
  });

  it('refuses a body of very many parts before it costs anything', async () => {
    const many = Array.from({ length: 60_000 }, (_, n) => n);
    expect((await person.call<ErrorBody>('PATCH', '/api/me', { watchedSpecialties: many })).body.code).toBe('BODY_TOO_LARGE');
    expect(
      (
        await person.call<ErrorBody>('POST', '/api/cases', {
          title: 'x',
          patient: Object.fromEntries(many.slice(0, 20_000).map((n) => [`k${n}`, n])),
        })
      ).body.code,
    ).toBe('BODY_TOO_LARGE');
  });

  it('refuses a body that is too large or no JSON', async () => {
    expect(await person.call('POST', '/api/cases', caseInput({ title: 'x'.repeat(LIMITS.jsonBytes) }))).toMatchObject({
      status: 413,
      body: { code: 'BODY_TOO_LARGE' },
    });
    const broken = await fetch(`${instance.url}/api/cases`, {
      method: 'POST',
      headers: { origin: instance.url, cookie: person.cookie, 'content-type': 'application/json' },
      body: '{"title":',
    });
    expect(broken.status).toBe(400);
    expect(await broken.json()).toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('tells nothing apart between a known and an unknown address', async () => {
    const known = await someone(instance);
    const wrong = await instance
      .visitor()
      .call<ErrorBody>('POST', '/api/auth/sign-in', { email: known.email, password: 'not the password' });
    const unknown = await instance
      .visitor()
      .call<ErrorBody>('POST', '/api/auth/sign-in', { email: `x${known.email}`, password: 'not the password' });
    expect({ ...wrong.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    const registration = {
      password: 'cheval exact pile agrafe',
      givenName: 'A',
      familyName: 'B',
      profession: '10',
      specialties: [],
      country: 'FR',
      locale: 'fr',
    };
    const again = await instance.visitor().call('POST', '/api/auth/register', { ...registration, email: known.email });
    const fresh = await instance.visitor().call('POST', '/api/auth/register', { ...registration, email: `new-${known.email}` });
    expect([again.status, again.body]).toEqual([fresh.status, fresh.body]);
    expect((await known.call('GET', '/api/me')).status).toBe(200);
  });
});

describe('too much at once', () => {
  it('is told to wait', async () => {
    const instance = await startInstance({ RATE_LIMIT_FACTOR: '1' }, { withWorker: false });
    try {
      const visitor = instance.visitor();
      const codes = new Set<string | undefined>();
      for (let attempt = 0; attempt < 12; attempt++)
        codes.add((await visitor.call('POST', '/api/auth/sign-in', { email: 'x@clinic.example', password: 'wrong password' })).body.code);
      expect([...codes]).toEqual(['SIGN_IN_FAILED', 'RATE_LIMITED']);
    } finally {
      await instance.stop();
    }
  });
});
