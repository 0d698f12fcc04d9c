import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { INestApplicationContext } from '@nestjs/common';
import sharp from 'sharp';
import { DataSource } from 'typeorm';
import type { EntryView, ImageView, NotificationView } from '#libs/contracts';
import { Clock } from '#libs/platform';
import { SamplingService } from '../../apps/worker/src/moderation/sampling.service.ts';
import { createWorker } from '../../apps/worker/src/worker.setup.ts';
import { publishCase } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import { pictureStatus, uploadPicture } from '../support/pictures.ts';
import type { Person } from '../support/person.ts';
import { until } from '../support/until.ts';

interface QueueItem {
  id: string;
  kind: string;
  target: string;
  caseId: string;
  imageId: string | null;
  entryId: string | null;
  hidden: boolean;
  reports: number;
  mine: boolean;
}

interface Own {
  id: string;
  state: string;
  caseId: string;
  abilities: { appeal: boolean };
  decisions: { decision: string; reasonCode: string; reason: string | null }[];
}

interface CaseWithImages {
  state: string;
  thumbnailIds: string[];
  images: { id: string; description: string; hidden: boolean; state: string }[];
}

const FOUND = { reasonCode: 'face', reason: 'Le visage se voit.' };
const NOTHING = { reasonCode: 'nothing_found' };

describe('what should not be there', () => {
  let instance: TestInstance;
  let author: Person;
  let colleague: Person;
  let reporter: Person;
  let moderator: Person;
  let second: Person;

  beforeAll(async () => {
    instance = await startInstance();
    [author, colleague, reporter, moderator, second] = await Promise.all([
      someone(instance),
      someone(instance),
      someone(instance),
      someone(instance, { roles: ['moderator'] }),
      someone(instance, { roles: ['moderator'] }),
    ]);
  });
  afterAll(() => instance.stop());

  const queue = async (query = ''): Promise<QueueItem[]> =>
    (await moderator.must<{ items: QueueItem[] }>('GET', `/api/moderation/queue?limit=50${query}`)).items;
  const report = (person: Person, body: Record<string, unknown>): Promise<{ received: boolean; hidden: boolean }> =>
    person.must('POST', '/api/reports', body);
  const waiting = async (target: string): Promise<QueueItem> => {
    const item = (await queue()).find(({ imageId, entryId, caseId }) => (imageId ?? entryId ?? caseId) === target);
    if (!item) throw new Error(`nothing waits about ${target}`);
    return item;
  };
  const decide = (person: Person, id: string, body: Record<string, unknown>): ReturnType<Person['call']> =>
    person.call('POST', `/api/moderation/reports/${id}/decisions`, body);
  const isTold = (person: Person, kind: string, caseId: string): Promise<true> =>
    until(`${kind} is told`, async () => {
      const { items } = await person.must<{ items: NotificationView[] }>('GET', '/api/notifications?limit=50');
      return items.some((one) => one.kind === kind && one.caseId === caseId) || null;
    });
  const own = async (person: Person, caseId: string): Promise<Own[]> =>
    (await person.must<{ items: Own[] }>('GET', '/api/moderation/mine')).items.filter((one) => one.caseId === caseId);
  const word = (): string => `mot${randomUUID().replaceAll('-', '').replace(/[0-9]/g, 'k').slice(0, 14)}`;
  const searched = async (text: string): Promise<string[]> =>
    (await reporter.must<{ items: { id: string }[] }>('GET', `/api/search?q=${text}`)).items.map(({ id }) => id);

  it('a case: is hidden with the report, everywhere, and shown again when a moderator restores it', async () => {
    const rare = word();
    const { id } = await publishCase(author, { title: `Une observation de ${rare}`, tags: [rare] });
    await until('the archive knows it', async () => (await searched(rare)).includes(id));
    const socket = await instance.socketFor(colleague);
    await socket.emitWithAck('thread.join', { caseId: id, afterSeq: 0 });
    const heard = new Promise<string>((resolve) => socket.on('case.changed', ({ state }) => resolve(state)));
    const desk = await instance.socketFor(moderator);
    const rung = new Promise<boolean>((resolve) => desk.on('queue.changed', () => resolve(true)));

    expect(await report(reporter, { caseId: id, reason: 'identifiable', note: 'Le nom du village.' })).toEqual({
      received: true,
      hidden: true,
    });

    for (const person of [reporter, colleague]) {
      expect(await person.call('GET', `/api/cases/${id}`)).toMatchObject({ status: 404, body: { code: 'CASE_NOT_FOUND' } });
      expect(await person.call('GET', `/api/cases/${id}/entries`)).toMatchObject({ status: 404 });
    }
    expect(await searched(rare)).toEqual([]);
    const text = `Une observation de ${rare} ${rare} chez une patiente de cinquante ans`;
    const similar = await reporter.must<{ items: { id: string }[] }>('POST', '/api/search/similar', { text, lang: 'fr' });
    expect(similar.items.map((one) => one.id)).not.toContain(id);
    const list = await reporter.must<{ items: { id: string }[] }>('GET', '/api/cases?limit=50');
    expect(list.items.map((one) => one.id)).not.toContain(id);
    expect(await heard).toBe('hidden');
    expect(await rung).toBe(true);
    expect(await socket.emitWithAck('thread.join', { caseId: id, afterSeq: 0 })).toMatchObject({ error: { code: 'CASE_NOT_FOUND' } });
    expect(await author.must('GET', `/api/cases/${id}`)).toMatchObject({ state: 'hidden', abilities: { edit: false, withdraw: true } });
    await isTold(author, 'content_hidden', id);

    const item = await waiting(id);
    expect(item).toMatchObject({ kind: 'report', target: 'case', hidden: true, reports: 1, mine: false });
    expect(await moderator.must('GET', `/api/moderation/reports/${item.id}`)).toMatchObject({
      case: { id, state: 'hidden', title: `Une observation de ${rare}` },
      voices: [{ reason: 'identifiable', note: 'Le nom du village.' }],
      abilities: { decide: true, decisions: ['remove', 'restore', 'keep'] },
    });
    expect(await decide(moderator, item.id, { decision: 'restore', ...NOTHING })).toMatchObject({
      status: 200,
      body: { state: 'decided' },
    });
    expect(await reporter.must('GET', `/api/cases/${id}`)).toMatchObject({ state: 'published' });
    await until('the archive knows it again', async () => (await searched(rare)).includes(id));
    await isTold(author, 'content_restored', id);
    expect((await queue()).map((one) => one.caseId)).not.toContain(id);

    expect(await report(reporter, { caseId: id, reason: 'identifiable' })).toEqual({ received: true, hidden: false });
    expect(await reporter.must('GET', `/api/cases/${id}`)).toMatchObject({ state: 'published' });
    expect(await waiting(id)).toMatchObject({ hidden: false });
    await author.must('PATCH', `/api/cases/${id}`, { title: `Une autre observation de ${rare}` });
    expect(await report(colleague, { caseId: id, reason: 'identifiable' })).toEqual({ received: true, hidden: true });
  });

  it('a closed case comes back closed', async () => {
    const { id } = await publishCase(author);
    await author.must('POST', `/api/cases/${id}/close`, { diagnosis: 'Érythème migrant', proof: 'course' });
    await report(reporter, { caseId: id, reason: 'identifiable' });
    await decide(moderator, (await waiting(id)).id, { decision: 'restore', ...NOTHING });
    expect(await reporter.must('GET', `/api/cases/${id}`)).toMatchObject({ state: 'closed' });
  });

  it('an image: only its owner and moderators see it until it is decided; removed, nobody does', async () => {
    const image = await uploadPicture(author);
    const { id } = await publishCase(author, { images: [{ id: image, description: 'Le visage de face' }] });
    expect(await pictureStatus(reporter, image)).toBe(200);
    expect(await report(reporter, { caseId: id, imageId: image, reason: 'identifiable' })).toEqual({ received: true, hidden: true });
    for (const person of [reporter, colleague]) expect(await pictureStatus(person, image)).toBe(404);
    for (const person of [author, moderator]) expect(await pictureStatus(person, image)).toBe(200);
    expect(await reporter.must<CaseWithImages>('GET', `/api/cases/${id}`)).toMatchObject({
      state: 'published',
      thumbnailIds: [],
      images: [{ id: image, description: '', hidden: true }],
    });
    expect(await author.must<CaseWithImages>('GET', `/api/cases/${id}`)).toMatchObject({ images: [{ description: 'Le visage de face' }] });

    const { id: reportId } = await waiting(image);
    expect(await decide(moderator, reportId, { decision: 'remove', ...FOUND })).toMatchObject({ status: 200 });
    for (const person of [reporter, author, moderator]) expect(await pictureStatus(person, image)).toBe(404);
    expect(await author.must<CaseWithImages>('GET', `/api/cases/${id}`)).toMatchObject({
      images: [{ id: image, description: '', state: 'erased' }],
    });
    await isTold(author, 'content_removed', id);
    expect(await own(author, id)).toMatchObject([
      { id: reportId, decisions: [{ decision: 'remove', ...FOUND }], abilities: { appeal: true } },
    ]);
    await author.must('PATCH', `/api/cases/${id}`, { title: 'Un titre que son auteur corrige ensuite' });
  });

  it('an image: the history of its case keeps its description from readers while it is hidden', async () => {
    const [image, other] = [await uploadPicture(author), await uploadPicture(author)];
    const { id } = await publishCase(author, { images: [{ id: image, description: 'Le visage de face' }] });
    const images = [
      { id: image, description: 'Le visage de profil' },
      { id: other, description: 'Une plaque' },
    ];
    await author.must('PATCH', `/api/cases/${id}`, { images });
    const history = async (person: Person): Promise<string> => JSON.stringify(await person.must('GET', `/api/cases/${id}/revisions`));
    expect(await history(reporter)).toMatch(/visage de face.*visage de profil/);
    await report(reporter, { caseId: id, imageId: image, reason: 'identifiable' });
    expect(await history(reporter)).not.toContain('visage');
    expect(await history(reporter)).toContain('Une plaque');
    for (const person of [author, moderator]) expect(await history(person)).toContain('visage de face');
    await decide(moderator, (await waiting(image)).id, { decision: 'remove', ...FOUND });
    for (const person of [reporter, author, moderator]) expect(await history(person)).not.toContain('visage');
  });

  it('an image: shown again with boxes burnt in', async () => {
    const image = await uploadPicture(author);
    const { id } = await publishCase(author, { images: [{ id: image, description: 'Une plaque' }] });
    await report(reporter, { caseId: id, imageId: image, reason: 'identifiable' });
    const { id: reportId } = await waiting(image);
    for (const masks of [undefined, []])
      expect(await decide(moderator, reportId, { decision: 'mask', ...FOUND, masks })).toMatchObject({
        status: 400,
        body: { code: 'DECISION_NOT_POSSIBLE' },
      });
    const masks = [{ x: 0, y: 0, width: 0.5, height: 1 }];
    expect(await decide(moderator, reportId, { decision: 'mask', ...FOUND, masks })).toMatchObject({ status: 200 });
    await until('the picture is back', async () => (await pictureStatus(reporter, image)) === 200);
    const { bytes } = await reporter.bytes(`/api/images/${image}/file?variant=full`);
    const half = async (left: number): Promise<number> => {
      const pixels = await sharp(bytes).extract({ left, top: 10, width: 100, height: 140 }).greyscale().toBuffer();
      return (await sharp(pixels).stats()).channels[0]?.stdev ?? 0;
    };
    expect(await half(10)).toBeLessThan(2);
    expect(await half(130)).toBeGreaterThan(5);
    expect(await reporter.must<ImageView>('GET', `/api/images/${image}`)).toMatchObject({ hidden: false, version: 2 });
  });

  it('a message: becomes a tombstone in the thread, its picture and its words out of the archive', async () => {
    const rare = word();
    const image = await uploadPicture(colleague);
    const { id } = await publishCase(author);
    const entry = await colleague.must<EntryView>('POST', `/api/cases/${id}/replies`, {
      clientId: randomUUID(),
      kind: 'reply',
      body: `Je connais ce patient, ${rare}.`,
      imageIds: [image],
    });
    await until('the archive knows the reply', async () => (await searched(rare)).includes(id));
    const socket = await instance.socketFor(author);
    await socket.emitWithAck('thread.join', { caseId: id, afterSeq: 0 });
    const heard = new Promise<EntryView>((resolve) => socket.on('entry.changed', ({ entry: changed }) => resolve(changed)));

    await report(reporter, { caseId: id, entryId: entry.id, reason: 'identifiable' });

    const tombstone = { id: entry.id, seq: entry.seq, body: '', imageIds: [], withheld: 'hidden' };
    for (const person of [reporter, colleague])
      expect(await person.must('GET', `/api/cases/${id}/entries?after=${entry.seq - 1}`)).toMatchObject({ items: [tombstone] });
    expect(await heard).toMatchObject(tombstone);
    expect(await pictureStatus(reporter, image)).toBe(404);
    expect(await searched(rare)).toEqual([]);
    await isTold(colleague, 'content_hidden', id);
    const { id: reportId } = await waiting(entry.id);
    expect(await moderator.must('GET', `/api/moderation/reports/${reportId}`)).toMatchObject({
      entry: { id: entry.id, body: `Je connais ce patient, ${rare}.`, imageIds: [image] },
    });
    await until('the archive knows the case again', async () => (await searched('randonneuse')).includes(id));
    expect(await searched(rare)).toEqual([]);

    await decide(moderator, reportId, { decision: 'restore', ...NOTHING });
    expect(await reporter.must('GET', `/api/cases/${id}/entries?after=${entry.seq - 1}`)).toMatchObject({
      items: [{ id: entry.id, body: entry.body, imageIds: [image], withheld: null }],
    });
    expect(await pictureStatus(reporter, image)).toBe(200);
    await until('the archive knows the reply again', async () => (await searched(rare)).includes(id));
  });

  it('a message: the words of a removed one are kept out of sight for an appeal, which another moderator decides', async () => {
    const { id } = await publishCase(author);
    const entry = await colleague.must<EntryView>('POST', `/api/cases/${id}/replies`, {
      clientId: randomUUID(),
      kind: 'reply',
      body: 'À juger.',
    });
    await report(reporter, { caseId: id, entryId: entry.id, reason: 'identifiable' });
    const { id: reportId } = await waiting(entry.id);
    expect(await colleague.call('POST', `/api/moderation/reports/${reportId}/appeal`, { text: 'Trop tôt.' })).toMatchObject({
      status: 409,
      body: { code: 'APPEAL_NOT_POSSIBLE' },
    });
    await decide(moderator, reportId, { decision: 'remove', reasonCode: 'name_or_number' });
    const at = `/api/cases/${id}/entries?after=${entry.seq - 1}`;
    expect(await reporter.must('GET', at)).toMatchObject({ items: [{ body: '', withheld: 'removed' }] });
    expect(await author.call('POST', `/api/moderation/reports/${reportId}/appeal`, { text: 'Pas le mien.' })).toMatchObject({
      status: 404,
      body: { code: 'REPORT_NOT_FOUND' },
    });
    await colleague.must('POST', `/api/moderation/reports/${reportId}/appeal`, { text: 'Ce nom est celui d’un signe.' });
    expect(await colleague.call('POST', `/api/moderation/reports/${reportId}/appeal`, { text: 'Encore.' })).toMatchObject({
      body: { code: 'APPEAL_NOT_POSSIBLE' },
    });
    expect((await queue('&kind=appeal')).map((one) => one.id)).toContain(reportId);
    expect(await decide(moderator, reportId, { decision: 'remove', ...FOUND })).toMatchObject({
      status: 403,
      body: { code: 'APPEAL_NEEDS_ANOTHER' },
    });
    expect(await second.must('GET', `/api/moderation/reports/${reportId}`)).toMatchObject({
      appeal: { text: 'Ce nom est celui d’un signe.' },
      decisions: [{ round: 1, decision: 'remove' }],
    });
    expect(await decide(second, reportId, { decision: 'restore', ...NOTHING })).toMatchObject({ status: 200 });
    expect(await reporter.must('GET', at)).toMatchObject({ items: [{ body: 'À juger.', withheld: null }] });
    expect(await own(colleague, id)).toMatchObject([
      { decisions: [{ decision: 'remove' }, { decision: 'restore' }], abilities: { appeal: false } },
    ]);
    expect(await decide(second, reportId, { decision: 'remove', ...FOUND })).toMatchObject({
      status: 409,
      body: { code: 'REPORT_ALREADY_DECIDED' },
    });
  });

  it('a message: the words of a removed one are forgotten after thirty days, unless an appeal waits', async () => {
    const { id } = await publishCase(author);
    const [forgotten, appealed] = [word(), word()];
    for (const body of [forgotten, appealed]) {
      const entry = await colleague.must<EntryView>('POST', `/api/cases/${id}/replies`, { clientId: randomUUID(), kind: 'reply', body });
      await report(reporter, { caseId: id, entryId: entry.id, reason: 'identifiable' });
      const { id: reportId } = await waiting(entry.id);
      await decide(moderator, reportId, { decision: 'remove', ...FOUND });
      if (body === appealed) await colleague.must('POST', `/api/moderation/reports/${reportId}/appeal`, { text: 'Non.' });
    }
    const worker = await createWorker(instance.config);
    const kept = async (days: number): Promise<string[]> => {
      jest.spyOn(worker.get(Clock), 'now').mockReturnValue(new Date(Date.now() + days * 86_400_000));
      await worker.get(SamplingService).forgetRemoved();
      const rows = await instance.app
        .get(DataSource)
        .query<{ body: string }[]>(`SELECT body FROM thread_entry WHERE case_id = $1 AND body <> ''`, [id]);
      return rows.map(({ body }) => body).sort();
    };
    try {
      expect(await kept(29)).toEqual([forgotten, appealed].sort());
      expect(await kept(31)).toEqual([appealed]);
    } finally {
      await worker.close();
    }
  });

  it('is decided once when two moderators press at the same time', async () => {
    for (let times = 0; times < 5; times++) {
      const { id } = await publishCase(author);
      await report(reporter, { caseId: id, reason: 'identifiable' });
      const { id: reportId } = await waiting(id);
      const answers = await Promise.all([
        decide(moderator, reportId, { decision: 'restore', ...NOTHING }),
        decide(second, reportId, { decision: 'remove', ...FOUND }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      const state = answers[0].status === 200 ? 200 : 404;
      expect((await reporter.call('GET', `/api/cases/${id}`)).status).toBe(state);
    }
  });

  it('cannot be decided twice, twice by one, or by its author, even past the rules of the program', async () => {
    const { id } = await publishCase(author);
    await report(reporter, { caseId: id, reason: 'unsafe', note: 'Dose.' });
    const { id: reportId } = await waiting(id);
    const dataSource = instance.app.get(DataSource);
    const insert = (round: number, moderatorEmail: string): Promise<unknown> =>
      dataSource.query(
        `INSERT INTO moderation_decision (id, report_id, round, moderator_id, author_id, decision, reason_code, decided_at)
         SELECT gen_random_uuid(), r.id, $2, m.id, r.author_id, 'keep', 'nothing_found', now()
         FROM report r, clinician m JOIN account k ON k.id = m.account_id WHERE r.id = $1 AND k.email = $3`,
        [reportId, round, moderatorEmail],
      );
    await expect(insert(1, author.email)).rejects.toThrow('moderation_decision_not_own_check');
    await insert(1, moderator.email);
    await expect(insert(1, second.email)).rejects.toThrow('moderation_decision_round_key');
    await expect(insert(2, moderator.email)).rejects.toThrow('moderation_decision_other_key');
    await insert(2, second.email);
  });

  it('that is unsafe or otherwise wrong waits without being hidden, after what is hidden', async () => {
    const [{ id: unsafe }, { id: naming }] = [await publishCase(author), await publishCase(author)];
    expect(await report(reporter, { caseId: unsafe, reason: 'unsafe', note: 'Dix fois la dose.' })).toMatchObject({ hidden: false });
    await report(reporter, { caseId: naming, reason: 'identifiable' });
    expect((await reporter.call('GET', `/api/cases/${unsafe}`)).status).toBe(200);
    const order = (await queue()).map(({ caseId }) => caseId);
    expect(order.indexOf(naming)).toBeGreaterThanOrEqual(0);
    expect(order.indexOf(naming)).toBeLessThan(order.indexOf(unsafe));
    const pages: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { items: QueueItem[]; nextCursor: string | null } = await moderator.must(
        'GET',
        `/api/moderation/queue?limit=1${cursor && `&cursor=${cursor}`}`,
      );
      pages.push(...page.items.map(({ caseId }) => caseId));
      cursor = page.nextCursor;
    }
    expect(pages).toEqual(order);
    expect(await report(reporter, { caseId: unsafe, reason: 'identifiable' })).toMatchObject({ hidden: true });
    expect(await waiting(unsafe)).toMatchObject({ reports: 1, hidden: true });
  });

  it('that a moderator let stand as safe is hidden all the same when somebody can be recognised', async () => {
    const { id } = await publishCase(author);
    await report(reporter, { caseId: id, reason: 'unsafe', note: 'Dose.' });
    await decide(moderator, (await waiting(id)).id, { decision: 'keep', ...NOTHING });
    expect(await report(colleague, { caseId: id, reason: 'identifiable' })).toEqual({ received: true, hidden: true });
    expect((await reporter.call('GET', `/api/cases/${id}`)).status).toBe(404);
  });

  it('is reported by those who read it, about what is there, and not about oneself', async () => {
    const { id } = await publishCase(author);
    const applicant = await someone(instance, { verification: 'submitted' });
    expect(await applicant.call('POST', '/api/reports', { caseId: id, reason: 'other' })).toMatchObject({ status: 403 });
    expect(await author.call('POST', '/api/reports', { caseId: id, reason: 'identifiable' })).toMatchObject({
      body: { code: 'FORBIDDEN' },
    });
    expect(await reporter.call('POST', '/api/reports', { caseId: randomUUID(), reason: 'other' })).toMatchObject({
      body: { code: 'CASE_NOT_FOUND' },
    });
    for (const target of [{ imageId: randomUUID() }, { entryId: randomUUID() }])
      expect(await reporter.call('POST', '/api/reports', { caseId: id, ...target, reason: 'other' })).toMatchObject({
        status: 404,
        body: { code: 'REPORT_TARGET_NOT_FOUND' },
      });
    expect((await reporter.call('GET', `/api/cases/${id}`)).status).toBe(200);
  });

  it('of a moderator is decided by another', async () => {
    const { id } = await publishCase(moderator);
    await report(reporter, { caseId: id, reason: 'identifiable' });
    const item = await waiting(id);
    expect(item.mine).toBe(true);
    expect(await moderator.must('GET', `/api/moderation/reports/${item.id}`)).toMatchObject({
      abilities: { decide: false, decisions: [] },
    });
    expect(await decide(moderator, item.id, { decision: 'restore', ...NOTHING })).toMatchObject({
      status: 403,
      body: { code: 'CONTENT_IS_YOURS' },
    });
    expect(await decide(second, item.id, { decision: 'remove', reasonCode: 'other' })).toMatchObject({ body: { code: 'REASON_REQUIRED' } });
    expect(await decide(second, item.id, { decision: 'remove', reasonCode: 'other', reason: 'On lit « Mme Kowalczyk ».' })).toMatchObject({
      body: { code: 'IDENTIFIERS_FOUND', details: { findings: [{ field: 'reason', kind: 'name' }] } },
    });
    expect(await decide(second, item.id, { decision: 'mask', ...FOUND, masks: [{ x: 0, y: 0, width: 1, height: 1 }] })).toMatchObject({
      body: { code: 'DECISION_NOT_POSSIBLE' },
    });
    expect(await decide(second, item.id, { decision: 'restore', ...NOTHING })).toMatchObject({ status: 200 });
  });

  it('can be said by anybody from outside, who learns nothing', async () => {
    const [image, { id: other }] = [await uploadPicture(author), await publishCase(author)];
    const { id } = await publishCase(author, { images: [{ id: image, description: 'Une main' }] });
    const say = (body: Record<string, unknown>): ReturnType<Person['call']> => instance.visitor().call('POST', '/api/public-reports', body);
    const answers = [
      await say({
        link: `https://somewhere.example/api/images/${image}/file?variant=full`,
        note: 'C’est moi.',
        contact: 'par le soignant',
      }),
      await say({ link: `${instance.url}/cases/${other}#x` }),
      await say({ caseId: randomUUID() }),
      await say({ caseId: id, imageId: randomUUID() }),
      await say({ link: `${instance.url}/cases/${randomUUID()}` }),
    ];
    expect(answers.map(({ status, body }) => [status, body])).toEqual(answers.map(() => [202, { received: true }]));
    expect(await say({ link: 'https://somewhere.example/' })).toMatchObject({ status: 400, body: { code: 'REPORT_LINK_UNREADABLE' } });
    expect(await pictureStatus(reporter, image)).toBe(404);
    expect((await reporter.call('GET', `/api/cases/${id}`)).status).toBe(200);
    expect((await reporter.call('GET', `/api/cases/${other}`)).status).toBe(404);
    const { id: reportId } = await waiting(image);
    expect(await moderator.must('GET', `/api/moderation/reports/${reportId}`)).toMatchObject({
      voices: [{ reporter: null, note: 'C’est moi.', contact: 'par le soignant' }],
    });
    await decide(moderator, reportId, { decision: 'keep', ...NOTHING });
    expect(await pictureStatus(reporter, image)).toBe(200);
    expect(await moderator.must('GET', `/api/moderation/reports/${reportId}`)).toMatchObject({ voices: [{ contact: null }] });
  });

  it('rings once, however many say it', async () => {
    const [{ id: first }, { id: last }] = [await publishCase(author), await publishCase(author)];
    const entryOf = async (id: string): Promise<string> =>
      (await colleague.must<EntryView>('POST', `/api/cases/${id}/replies`, { clientId: randomUUID(), kind: 'reply', body: 'Un nom.' })).id;
    const [entryId, lastEntryId] = [await entryOf(first), await entryOf(last)];
    for (const person of [reporter, author, second, reporter]) await report(person, { caseId: first, entryId, reason: 'identifiable' });
    expect(await waiting(entryId)).toMatchObject({ reports: 3 });
    await report(reporter, { caseId: last, entryId: lastEntryId, reason: 'identifiable' });
    await isTold(colleague, 'content_hidden', last);
    const { items } = await colleague.must<{ items: NotificationView[] }>('GET', '/api/notifications?limit=50');
    expect(items.filter(({ kind, caseId }) => kind === 'content_hidden' && caseId === first)).toHaveLength(1);
    await decide(moderator, (await waiting(entryId)).id, { decision: 'restore', ...NOTHING });
    expect((await queue()).map((one) => one.entryId)).not.toContain(entryId);
  });

  it('is nobody’s to decide once the patient has taken the case back', async () => {
    const { id } = await publishCase(author);
    await report(reporter, { caseId: id, reason: 'identifiable', note: 'Le prénom.' });
    const { id: reportId } = await waiting(id);
    const { code } = await author.must<{ code: string }>('GET', `/api/cases/${id}/receipt`);
    await instance.visitor().must('POST', '/api/withdrawals', { code });
    expect((await queue()).map((one) => one.id)).not.toContain(reportId);
    expect(await decide(moderator, reportId, { decision: 'restore', ...NOTHING })).toMatchObject({
      status: 409,
      body: { code: 'CASE_STATE_CONFLICT' },
    });
    expect(await reporter.call('GET', `/api/cases/${id}`)).toMatchObject({ status: 404 });
  });
});

describe('the first images of a poster', () => {
  let instance: TestInstance;

  beforeAll(async () => {
    instance = await startInstance({ PRECHECK_FIRST_IMAGES: '2' });
  });
  afterAll(() => instance.stop());

  it('wait for a moderator, in cases, edits and replies, until the number is reached', async () => {
    const [author, reader, moderator] = await Promise.all([
      someone(instance),
      someone(instance),
      someone(instance, { roles: ['moderator'] }),
    ]);
    const [first, next, third] = [await uploadPicture(author), await uploadPicture(author), await uploadPicture(author)];
    const { id } = await publishCase(author, { images: [{ id: first, description: 'La première' }] });
    expect(await reader.must<CaseWithImages>('GET', `/api/cases/${id}`)).toMatchObject({
      thumbnailIds: [],
      images: [{ id: first, description: '', hidden: true }],
    });
    await author.must('PATCH', `/api/cases/${id}`, {
      images: [
        { id: first, description: 'La première' },
        { id: next, description: 'La deuxième' },
      ],
    });
    const other = await publishCase(reader);
    await author.must('POST', `/api/cases/${other.id}/replies`, {
      clientId: randomUUID(),
      kind: 'reply',
      body: 'Voyez.',
      imageIds: [third],
    });
    expect(await Promise.all([first, next, third].map((image) => pictureStatus(reader, image)))).toEqual([404, 404, 200]);
    expect(await Promise.all([first, next].map((image) => pictureStatus(author, image)))).toEqual([200, 200]);
    const replied = await uploadPicture(reader);
    await reader.must('POST', `/api/cases/${id}/replies`, { clientId: randomUUID(), kind: 'reply', body: 'Voici.', imageIds: [replied] });
    expect(await pictureStatus(author, replied)).toBe(404);

    const { items } = await moderator.must<{ items: QueueItem[] }>('GET', '/api/moderation/queue?kind=precheck');
    expect(items.map(({ imageId }) => imageId)).toEqual([first, next, replied]);
    const pass = (item: QueueItem | undefined, decision: string): Promise<unknown> =>
      moderator.must('POST', `/api/moderation/reports/${item?.id}/decisions`, { decision, reasonCode: 'nothing_found' });
    await pass(items[0], 'keep');
    await pass(items[1], 'restore');
    expect(await Promise.all([first, next].map((image) => pictureStatus(reader, image)))).toEqual([200, 200]);
    expect(await reader.must<CaseWithImages>('GET', `/api/cases/${id}`)).toMatchObject({
      thumbnailIds: [first, next],
      images: [{ description: 'La première' }, { description: 'La deuxième' }],
    });
    expect((await author.must<{ items: unknown[] }>('GET', '/api/moderation/mine')).items).toEqual([]);
  });
});

describe('the weekly sample', () => {
  let instance: TestInstance;
  let worker: INestApplicationContext;

  beforeAll(async () => {
    instance = await startInstance({ SAMPLE_IMAGES_PER_WEEK: '2' }, { withWorker: false });
    worker = await createWorker(instance.config);
  });
  afterAll(async () => {
    await worker.close();
    await instance.stop();
  });

  it('draws from what was posted in the week before its clock, and its rate is published', async () => {
    const [author, reader, moderator] = await Promise.all([
      someone(instance),
      someone(instance),
      someone(instance, { roles: ['moderator'] }),
    ]);
    const pictures = await Promise.all([1, 2, 3].map(() => uploadPicture(author)));
    for (const image of pictures) await publishCase(author, { images: [{ id: image, description: 'Une plaque' }] });
    await uploadPicture(author);
    const clock = jest.spyOn(worker.get(Clock), 'now');
    const sampleAt = async (days: number): Promise<void> => {
      clock.mockReturnValue(new Date(Date.now() + days * 86_400_000));
      await worker.get(SamplingService).sample();
    };
    const sampled = async (): Promise<QueueItem[]> =>
      (await moderator.must<{ items: QueueItem[] }>('GET', '/api/moderation/queue?kind=sample')).items;
    await sampleAt(9);
    expect(await sampled()).toEqual([]);
    await sampleAt(-2);
    expect(await sampled()).toEqual([]);
    await sampleAt(0);
    const drawn = await sampled();
    expect(drawn).toHaveLength(2);
    for (const { imageId, hidden } of drawn) {
      expect(pictures).toContain(imageId);
      expect(hidden).toBe(false);
      expect(await pictureStatus(reader, imageId ?? '')).toBe(200);
    }
    await sampleAt(0);
    const all = await sampled();
    expect(new Set(all.map(({ imageId }) => imageId))).toEqual(new Set(pictures));
    clock.mockRestore();

    await moderator.must('POST', `/api/moderation/reports/${all[0]?.id}/decisions`, { decision: 'keep', reasonCode: 'nothing_found' });
    await moderator.must('POST', `/api/moderation/reports/${all[1]?.id}/decisions`, { decision: 'remove', ...FOUND });
    expect(await pictureStatus(reader, all[1]?.imageId ?? '')).toBe(404);
    const { weeks } = await reader.must<{ weeks: Record<string, number | string | null>[] }>('GET', '/api/moderation/figures');
    expect(weeks).toHaveLength(12);
    expect(weeks.find((week) => week['sampled'] !== 0)).toMatchObject({ sampled: 3, decided: 2, identifiable: 1, rate: 0.5 });
  });

  it('counts how long it takes from a report to its hiding and to its decision', async () => {
    const [author, reader, moderator] = await Promise.all([
      someone(instance),
      someone(instance),
      someone(instance, { roles: ['moderator'] }),
    ]);
    expect(await reader.must('GET', '/api/moderation/figures')).toMatchObject({
      medianSecondsToHiding: null,
      medianSecondsToDecision: null,
    });
    const { id } = await publishCase(author);
    await reader.must('POST', '/api/reports', { caseId: id, reason: 'identifiable' });
    const { items } = await moderator.must<{ items: QueueItem[] }>('GET', '/api/moderation/queue?kind=report');
    await instance.app
      .get(DataSource)
      .query(`UPDATE report SET created_at = created_at - interval '30 minutes' WHERE id = $1`, [items[0]?.id]);
    await moderator.must('POST', `/api/moderation/reports/${items[0]?.id}/decisions`, { decision: 'restore', ...NOTHING });
    const figures = await reader.must<Record<string, number>>('GET', '/api/moderation/figures');
    expect(figures['medianSecondsToHiding']).toBe(1800);
    expect(figures['medianSecondsToDecision']).toBeGreaterThanOrEqual(1800);
  });
});
