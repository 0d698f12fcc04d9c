import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import { FilesystemStorage } from '#libs/storage';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';

const application = (evidenceIds: string[]): Record<string, unknown> => ({
  profession: '10',
  specialties: ['SM15'],
  country: 'FR',
  evidenceIds,
});

describe('verification', () => {
  let instance: TestInstance;
  let verifier: Person;
  let card: Buffer;

  beforeAll(async () => {
    instance = await startInstance({}, { withWorker: false });
    verifier = await someone(instance, { roles: ['verifier'] });
    card = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#dde' } })
      .png()
      .toBuffer();
  });
  afterAll(() => instance.stop());

  /** Somebody with a document and an open request. */
  async function applicant(): Promise<{ person: Person; evidenceId: string; requestId: string }> {
    const person = await instance.visitor().join();
    const evidence = await person.upload('/api/verification/evidence', card, 'Carte-de-Mme-Secrete.png');
    const request = await person.must<{ id: string }>('POST', '/api/verification/requests', application([evidence.body.id]));
    return { person, evidenceId: evidence.body.id, requestId: request.id };
  }

  it('keeps documents encrypted, shows them to verifiers alone and remembers each view', async () => {
    const { person, evidenceId } = await applicant();
    const stored = await new FilesystemStorage(`${instance.folder}/objects`).read(`evidence/${evidenceId}`);
    expect([card.includes('IHDR'), stored.includes('IHDR')]).toEqual([true, false]);
    expect((await person.bytes(`/api/verification/evidence/${evidenceId}/file`)).status).toBe(403);
    const seen = await verifier.bytes(`/api/verification/evidence/${evidenceId}/file`);
    expect([seen.status, seen.headers.get('content-type'), seen.bytes.equals(card)]).toEqual([200, 'image/png', true]);
    expect(seen.headers.get('content-security-policy')).toContain('sandbox');
    const views = await instance.app
      .get(DataSource)
      .query<unknown[]>(`SELECT 1 FROM audit_event WHERE action = 'evidence.viewed' AND subject_id = $1`, [evidenceId]);
    expect(views).toHaveLength(1);
  });

  it('has one outcome, however many decide at once', async () => {
    const { person, requestId } = await applicant();
    const verifiers = await Promise.all(Array.from({ length: 8 }, () => someone(instance, { roles: ['verifier'] })));
    const answers = await Promise.all(
      verifiers.map((one, index) =>
        one.call(
          'POST',
          `/api/verification/requests/${requestId}/decisions`,
          index % 2 ? { decision: 'approve' } : { decision: 'refuse', reason: 'Illisible' },
        ),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(new Set(answers.filter(({ status }) => status !== 200).map(({ body }) => body.code))).toEqual(
      new Set(['REQUEST_ALREADY_DECIDED']),
    );
    expect(['verified', 'refused']).toContain(
      (await person.must<{ verification: { state: string } }>('GET', '/api/me')).verification.state,
    );
  });

  it('asks, is answered, refuses with a reason, and lets the person try again', async () => {
    const { person, evidenceId, requestId } = await applicant();
    const decide = (body: unknown): Promise<{ status: number; body: { code?: string } }> =>
      verifier.call('POST', `/api/verification/requests/${requestId}/decisions`, body);
    expect(await decide({ decision: 'refuse' })).toMatchObject({ status: 400, body: { code: 'REASON_REQUIRED' } });
    expect((await decide({ decision: 'ask', reason: 'Le verso, s’il vous plaît.' })).status).toBe(200);
    expect(await person.must('GET', '/api/me')).toMatchObject({
      verification: { state: 'in_review', question: true, reason: 'Le verso, s’il vous plaît.' },
    });
    const verso = await person.upload('/api/verification/evidence', card);
    expect(await person.must('POST', '/api/verification/requests', application([evidenceId, verso.body.id]))).toMatchObject({
      id: requestId,
      state: 'submitted',
    });
    expect(await person.call('POST', '/api/verification/requests', application([verso.body.id]))).toMatchObject({
      status: 409,
      body: { code: 'REQUEST_ALREADY_OPEN' },
    });
    expect(await verifier.must('GET', `/api/verification/requests/${requestId}`)).toMatchObject({
      evidence: [{ id: evidenceId }, { id: verso.body.id }],
      abilities: { decide: true },
    });
    expect((await decide({ decision: 'refuse', reason: 'Document périmé.' })).status).toBe(200);
    expect(await person.must('GET', '/api/me')).toMatchObject({ verification: { state: 'refused', reason: 'Document périmé.' } });
    const again = await person.upload('/api/verification/evidence', card);
    const second = await person.must<{ id: string }>('POST', '/api/verification/requests', application([again.body.id]));
    expect(await verifier.must('GET', `/api/verification/requests/${second.id}`)).toMatchObject({
      history: [{ id: requestId, state: 'refused', reason: 'Document périmé.' }],
    });
  });

  it('is not decided unread: a file completed since it was opened must be read again', async () => {
    const { person, evidenceId, requestId } = await applicant();
    const read = await verifier.must<{ submittedAt: string }>('GET', `/api/verification/requests/${requestId}`);
    await verifier.must('POST', `/api/verification/requests/${requestId}/decisions`, { decision: 'ask', reason: 'Le verso ?' });
    await person.must('POST', '/api/verification/requests', { ...application([evidenceId]), specialties: ['SM04'] });
    const decide = (submittedAt: string): Promise<{ status: number; body: { code?: string } }> =>
      verifier.call('POST', `/api/verification/requests/${requestId}/decisions`, { decision: 'approve', submittedAt });
    expect(await decide(read.submittedAt)).toMatchObject({ status: 409, body: { code: 'REQUEST_CHANGED' } });
    expect(await person.must('GET', '/api/me')).toMatchObject({ clinician: { specialties: ['SM15'] } });
    const again = await verifier.must<{ submittedAt: string }>('GET', `/api/verification/requests/${requestId}`);
    expect((await decide(again.submittedAt)).status).toBe(200);
    expect(await person.must('GET', '/api/me')).toMatchObject({
      clinician: { specialties: ['SM04'], watchedSpecialties: ['SM15', 'SM04'] },
    });
  });

  it('is never decided by the person whose file it is, nor with another’s document', async () => {
    const { person, evidenceId, requestId } = await applicant();
    const { manager } = instance.app.get(DataSource);
    await manager.query(`UPDATE account SET roles = '{verifier}' WHERE email = $1`, [person.email]);
    expect(await person.call('POST', `/api/verification/requests/${requestId}/decisions`, { decision: 'approve' })).toMatchObject({
      status: 403,
      body: { code: 'REQUEST_IS_YOURS' },
    });
    const thief = await instance.visitor().join();
    expect(await thief.call('POST', '/api/verification/requests', application([evidenceId]))).toMatchObject({
      status: 404,
      body: { code: 'EVIDENCE_NOT_FOUND' },
    });
    expect(await thief.must('GET', '/api/me')).toMatchObject({ verification: { state: 'none' } });
  });

  it.each([
    ['an executable named .png', Buffer.from('MZ\u0090\u0000 executable'), 415, 'EVIDENCE_FORMAT'],
    ['nothing', Buffer.alloc(0), 400, 'FILE_EMPTY'],
    ['eleven megabytes', Buffer.concat([Buffer.from('%PDF-1.7'), Buffer.alloc(11 * 1024 * 1024)]), 413, 'EVIDENCE_TOO_LARGE'],
  ])('refuses %s as a document', async (_name, bytes, status, code) => {
    const person = await instance.visitor().join();
    expect(await person.upload('/api/verification/evidence', bytes, 'carte.png')).toMatchObject({ status, body: { code } });
  });
});
