import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import sharp from 'sharp';
import type { EntryView, NotificationView } from '#libs/contracts';
import { caseInput, type CaseAnswer } from './cases.ts';
import type { TestInstance } from './instance.ts';
import { someone } from './people.ts';
import { until } from './until.ts';

/** The one journey that must never break, from registration to the archive, through the API and the sockets. */
export async function walkJourney(instance: TestInstance): Promise<void> {
  const verifier = await someone(instance, { roles: ['verifier'] });
  const specialist = await someone(instance);
  const student = await someone(instance, {}, { level: 'student', specialties: [] });
  const physician = await instance.visitor().join({ specialties: ['SM53'] });

  expect(await physician.call('GET', '/api/cases')).toMatchObject({ status: 403, body: { code: 'VERIFICATION_REQUIRED' } });
  const card = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#dde' } })
    .png()
    .toBuffer();
  const evidence = await physician.upload('/api/verification/evidence', card, 'carte.png');
  expect(evidence.status).toBe(201);
  const applicantSocket = await instance.socketFor(physician);
  const told = new Promise<string>((resolve) =>
    applicantSocket.on('verification.changed', ({ state }) => state === 'verified' && resolve(state)),
  );
  const request = await physician.must<{ id: string }>('POST', '/api/verification/requests', {
    profession: '10',
    specialties: ['SM53'],
    country: 'FR',
    evidenceIds: [evidence.body.id],
  });
  const queue = await verifier.must<{ items: { id: string }[] }>('GET', '/api/verification/queue');
  expect(queue.items.map(({ id }) => id)).toContain(request.id);
  await verifier.must('POST', `/api/verification/requests/${request.id}/decisions`, { decision: 'approve' });
  expect(await told).toBe('verified');

  const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#b86' } })
    .withExif({ IFD0: { Artist: 'Personne Nommée' } })
    .jpeg()
    .toBuffer();
  const image = await physician.upload('/api/images', photo);
  expect(image.status).toBe(202);
  await until(
    'the image is ready',
    async () => (await physician.must<{ state: string }>('GET', `/api/images/${image.body.id}`)).state === 'ready',
  );
  const tag = `t${randomUUID().slice(0, 8)}`;
  const draft = await physician.must<CaseAnswer>(
    'POST',
    '/api/cases',
    caseInput({ tags: [tag], images: [{ id: image.body.id, description: 'Plaque annulaire de la cuisse' }] }),
  );
  expect(await specialist.call('GET', `/api/cases/${draft.id}`)).toMatchObject({ status: 404, body: { code: 'CASE_NOT_FOUND' } });
  expect((await specialist.bytes(`/api/images/${image.body.id}/file?variant=thumb`)).status).toBe(404);
  const specialistSocket = await instance.socketFor(specialist);
  const notified = new Promise<NotificationView>((resolve) =>
    specialistSocket.on('notification.created', ({ notification }) => resolve(notification)),
  );
  await physician.must('POST', `/api/cases/${draft.id}/publish`, {});
  expect(await notified).toMatchObject({ kind: 'case_for_my_specialty', caseId: draft.id });
  const picture = await specialist.bytes(`/api/images/${image.body.id}/file?variant=display`);
  expect(picture.status).toBe(200);
  expect((await sharp(picture.bytes).metadata()).exif).toBeUndefined();

  const posterSocket = await instance.socketFor(physician);
  const joined = await posterSocket.emitWithAck('thread.join', { caseId: draft.id, afterSeq: 0 });
  expect(joined).toMatchObject({ entries: [{ seq: 1, kind: 'state', details: { state: 'published' } }] });
  const heard = new Promise<EntryView>((resolve) => posterSocket.on('entry.posted', ({ entry }) => resolve(entry)));
  const reply = { clientId: randomUUID(), kind: 'reply', body: 'Érythème migrant : traiter sans attendre la sérologie.' };
  const first = await specialist.call<EntryView>('POST', `/api/cases/${draft.id}/replies`, reply);
  const again = await specialist.call<EntryView>('POST', `/api/cases/${draft.id}/replies`, reply);
  expect([first.status, again.status]).toEqual([201, 200]);
  expect(again.body).toEqual(first.body);
  expect(await heard).toEqual(first.body);

  expect(await student.must('POST', `/api/cases/${draft.id}/follow`)).toEqual({ following: true });
  await physician.must('POST', `/api/cases/${draft.id}/close`, {
    diagnosis: 'Érythème migrant',
    proof: 'course',
    whatHelped: 'Traitement avant sérologie',
  });
  for (const [person, kinds] of [
    [student, ['case_closed']],
    [physician, ['reply_on_my_case']],
    [specialist, ['case_closed', 'case_for_my_specialty']],
  ] as const) {
    await until(`told of ${kinds.join()}`, async () => {
      const { items } = await person.must<{ items: NotificationView[] }>('GET', '/api/notifications');
      return kinds.every((kind) => items.some((one) => one.kind === kind && one.caseId === draft.id));
    });
  }

  const colleague = await someone(instance);
  const search = await until('found by its tag', async () => {
    const found = await colleague.must<{ items: { id: string; outcome: unknown }[]; outcomes: unknown[] }>('GET', `/api/search?q=${tag}`);
    return found.items.length > 0 && found.items[0]?.outcome ? found : null;
  });
  expect(search).toMatchObject({ items: [{ id: draft.id, state: 'closed' }], outcomes: [{ diagnosis: 'Érythème migrant', count: 1 }] });
  const similar = await colleague.must<{ items: { id: string }[] }>('POST', '/api/search/similar', {
    text: 'Lésion en anneau qui grandit depuis trois semaines sur la cuisse après une tique',
    lang: 'fr',
  });
  expect(similar.items.map(({ id }) => id)).toContain(draft.id);
}
