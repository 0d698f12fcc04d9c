import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntryView } from '#libs/contracts';
import { publishCase } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { until } from '../support/until.ts';

const SCREENS = 100;
const REPLIES = 1_000;
const AT_ONCE = 20;

/** The list a screen holds, kept as a browser keeps it: by seq, gaps healed by joining again. */
class Screen {
  readonly log = new Map<number, string>();

  take(entry: EntryView): void {
    this.log.set(entry.seq, entry.id);
  }

  get last(): number {
    let seq = 0;
    while (this.log.has(seq + 1)) seq++;
    return seq;
  }
}

/** Every entry of a case, page by page. */
async function wholeLog(person: Person, caseId: string): Promise<EntryView[]> {
  const entries: EntryView[] = [];
  for (let after: string | null = '0'; after !== null;) {
    const page: { items: EntryView[]; nextCursor: string | null } = await person.must('GET', `/api/cases/${caseId}/entries?after=${after}`);
    entries.push(...page.items);
    after = page.nextCursor;
  }
  return entries;
}

describe('a thread', () => {
  let instance: TestInstance;
  let people: Person[];

  beforeAll(async () => {
    instance = await startInstance();
    people = await Promise.all([1, 2, 3].map(() => someone(instance)));
  });
  afterAll(() => instance.stop());

  const author = (): Person => people[0] ?? instance.visitor();

  it('loses nothing and doubles nothing when many write at once, a third of them twice', async () => {
    const { id } = await publishCase(author());
    const screens = await Promise.all(
      Array.from({ length: SCREENS }, async (_, index) => {
        const screen = new Screen();
        const socket = await instance.socketFor(people[index % people.length] ?? author());
        const join = async (): Promise<void> => {
          const answer = await socket.emitWithAck('thread.join', { caseId: id, afterSeq: screen.last });
          if ('entries' in answer) answer.entries.forEach((entry) => screen.take(entry));
        };
        socket.on('entry.posted', ({ entry }) => {
          screen.take(entry);
          if (entry.seq > screen.last + 1) void join();
        });
        await join();
        return screen;
      }),
    );
    const acknowledged = new Map<string, string>();
    const faults: string[] = [];
    const post = async (number: number): Promise<void> => {
      const clientId = randomUUID();
      const writer = people[number % people.length] ?? author();
      const send = (): Promise<{ status: number; body: EntryView }> =>
        writer.call<EntryView>('POST', `/api/cases/${id}/replies`, { clientId, kind: 'reply', body: `Réponse ${number}.` });
      const answers = await Promise.all(number % 3 === 0 ? [send(), send()] : [send()]);
      const statuses = answers.map(({ status }) => status).sort();
      if (statuses.join() !== (number % 3 === 0 ? '200,201' : '201')) faults.push(`reply ${number}: ${statuses.join()}`);
      if (new Set(answers.map(({ body }) => body.id)).size !== 1) faults.push(`reply ${number} has two ids`);
      for (const { body } of answers) acknowledged.set(clientId, body.id);
    };
    let next = 0;
    await Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (next < REPLIES) await post(next++);
      }),
    );
    expect(faults).toEqual([]);
    const items = await wholeLog(author(), id);
    expect(items.map(({ seq }) => seq)).toEqual(Array.from({ length: REPLIES + 1 }, (_, index) => index + 1));
    expect(new Set(items.slice(1).map((entry) => entry.id))).toEqual(new Set(acknowledged.values()));
    await until('every screen holds the same list', () =>
      Promise.resolve(screens.every((screen) => items.every((entry) => screen.log.get(entry.seq) === entry.id))),
    );
    expect(await author().must('GET', `/api/cases/${id}`)).toMatchObject({ replyCount: REPLIES, lastSeq: REPLIES + 1 });
  });

  it('gives the same entry for a clientId for ever, also after the case is closed', async () => {
    const [poster = author(), colleague = author()] = people;
    const { id } = await publishCase(poster);
    const reply = { clientId: randomUUID(), kind: 'hypothesis', body: 'Érythème migrant' };
    const first = await colleague.call<EntryView>('POST', `/api/cases/${id}/replies`, reply);
    await poster.must('POST', `/api/cases/${id}/close`, { diagnosis: 'Érythème migrant', proof: 'course' });
    const again = await colleague.call<EntryView>('POST', `/api/cases/${id}/replies`, reply);
    expect([first.status, again.status, again.body.id]).toEqual([201, 200, first.body.id]);
    expect(await colleague.call('POST', `/api/cases/${id}/replies`, { ...reply, clientId: randomUUID() })).toMatchObject({
      status: 409,
      body: { code: 'CASE_CLOSED' },
    });
    const other = await publishCase(poster);
    expect(await colleague.call('POST', `/api/cases/${other.id}/replies`, reply)).toMatchObject({
      status: 409,
      body: { code: 'CLIENT_ID_REUSED' },
    });
  });

  it('tells who is there and who writes', async () => {
    const [poster = author(), colleague = author()] = people;
    const { id } = await publishCase(poster);
    const [here, there] = [await instance.socketFor(poster), await instance.socketFor(colleague)];
    const both = new Promise<number>((resolve) =>
      here.on('presence.changed', ({ present }) => present.length === 2 && resolve(present.length)),
    );
    await here.emitWithAck('thread.join', { caseId: id, afterSeq: 0 });
    await there.emitWithAck('thread.join', { caseId: id, afterSeq: 0 });
    expect(await both).toBe(2);
    const typing = new Promise<string>((resolve) => here.on('thread.typing', ({ clinician }) => resolve(clinician.displayName)));
    there.emit('thread.typing', { caseId: id });
    expect(await typing).toBe('Camille Fictive');
    const alone = new Promise<number>((resolve) =>
      here.on('presence.changed', ({ present }) => present.length === 1 && resolve(present.length)),
    );
    there.disconnect();
    expect(await alone).toBe(1);
  });

  it('is silent towards whoever may not read it', async () => {
    const [poster = author(), colleague = author()] = people;
    const { id } = await publishCase(poster);
    const socket = await instance.socketFor(colleague);
    await socket.emitWithAck('thread.join', { caseId: id, afterSeq: 0 });
    const last = new Promise<string>((resolve) => socket.on('case.changed', ({ state }) => resolve(state)));
    await poster.must('POST', `/api/cases/${id}/withdraw`, {});
    expect(await last).toBe('withdrawn');
    expect(await socket.emitWithAck('thread.join', { caseId: id, afterSeq: 0 })).toMatchObject({ error: { code: 'CASE_NOT_FOUND' } });
    expect(await colleague.call('GET', `/api/cases/${id}/entries`)).toMatchObject({ status: 404, body: { code: 'CASE_NOT_FOUND' } });
  });

  it('ends the sockets of a session that is signed out', async () => {
    const person = await someone(instance);
    const socket = await instance.socketFor(person);
    const ended = new Promise<string>((resolve) => socket.on('disconnect', resolve));
    await person.must('POST', '/api/auth/sign-out');
    expect(await ended).toBe('io server disconnect');
  });
});
