import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AuthorView, EntryView } from '#libs/contracts';
import { publishCase } from '../support/cases.ts';
import { startBeside, startInstance, type TestInstance } from '../support/instance.ts';
import { someone } from '../support/people.ts';
import type { Person } from '../support/person.ts';
import { startRedisServer, type RedisServer } from '../support/redis-server.ts';
import { hasTool } from '../support/tools.ts';
import { until } from '../support/until.ts';
import { tapPostgres, tapRedis, type Wiretap } from '../support/wiretap.ts';

const links = hasTool('redis-server', 'two processes are joined by PostgreSQL alone.')
  ? (['PostgreSQL', 'Redis'] as const)
  : (['PostgreSQL'] as const);

describe.each(links)('two processes joined by %s', (link) => {
  let redis: RedisServer | undefined;
  let one: TestInstance;
  let other: TestInstance;
  let tap: Wiretap;
  let author: Person;
  let colleague: Person;

  beforeAll(async () => {
    redis = link === 'Redis' ? await startRedisServer() : undefined;
    one = await startInstance(redis ? { REDIS_URL: redis.url } : {}, { withWorker: false });
    other = await startBeside(one);
    tap = redis ? await tapRedis(redis.url) : await tapPostgres(one.config.DATABASE_URL);
    [author, colleague] = [await someone(one), await someone(other)];
  });

  afterAll(async () => {
    await tap.stop();
    await other.stop();
    await one.stop();
    await redis?.stop();
  });

  it('are one thread: who is there, and what is posted', async () => {
    const { id } = await publishCase(author);
    const [here, there] = [await one.socketFor(author), await other.socketFor(colleague)];
    const seen = { here: [] as AuthorView[], there: [] as AuthorView[] };
    here.on('presence.changed', ({ present }) => (seen.here = present));
    there.on('presence.changed', ({ present }) => (seen.there = present));
    await there.emitWithAck('thread.join', { caseId: id, afterSeq: 0 });
    // The processes may not have met yet: whoever joins again asks again.
    await until('both are counted at both', async () => {
      await here.emitWithAck('thread.join', { caseId: id, afterSeq: 0 });
      return seen.here.length === 2 && seen.there.length === 2;
    });
    expect(seen.there.map((person) => person.id).sort()).toEqual(seen.here.map((person) => person.id).sort());

    const heard = { here: new Set<string>(), there: new Set<string>() };
    here.on('entry.posted', ({ entry }) => heard.here.add(entry.id));
    there.on('entry.posted', ({ entry }) => heard.there.add(entry.id));
    const post = async (writer: Person): Promise<string> => {
      const reply = { clientId: randomUUID(), kind: 'reply', body: 'Érythème migrant : traiter sans attendre la sérologie.' };
      return (await writer.must<EntryView>('POST', `/api/cases/${id}/replies`, reply)).id;
    };
    const posted = [await post(author), await post(colleague)];
    await until('both replies are heard at both', () =>
      Promise.resolve(posted.every((entry) => heard.here.has(entry) && heard.there.has(entry))),
    );

    // The tap hears what was posted, and what one process tells the other of its sockets; in none of it is a way in.
    const said = await tap.heard();
    for (const part of ['handshake', ...seen.here.map((person) => person.id), ...posted]) expect(said).toContain(part);
    for (const secret of [author, colleague].flatMap(({ cookie }) => cookie.split('; ').flatMap((pair) => pair.split('=')))) {
      expect(secret.length).toBeGreaterThan(4);
      expect(said.includes(secret)).toBe(false);
    }
  });

  it('end a session together', async () => {
    const person = await someone(one);
    const socket = await other.socketFor(person);
    const ended = new Promise<string>((resolve) => socket.on('disconnect', resolve));
    await person.must('POST', '/api/auth/sign-out');
    expect(await ended).toBe('io server disconnect');
  });
});
