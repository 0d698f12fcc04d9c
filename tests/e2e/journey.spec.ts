import { afterAll, beforeAll, describe, it, expect } from '@jest/globals';
import type { NotificationView } from '#libs/contracts';
import { publishCase } from '../support/cases.ts';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { walkJourney } from '../support/journey.ts';
import { setStanding, someone } from '../support/people.ts';
import { until } from '../support/until.ts';

describe('the journey that must never break', () => {
  let instance: TestInstance;
  beforeAll(async () => {
    instance = await startInstance();
  });
  afterAll(() => instance.stop());

  it('goes from registration to the archive', () => walkJourney(instance));

  it('ends for whoever loses their verification', async () => {
    const person = await someone(instance);
    expect((await person.call('GET', '/api/cases')).status).toBe(200);
    await setStanding(instance, person, { verification: 'suspended' });
    expect((await person.call('GET', '/api/cases')).status).toBe(403);
    await setStanding(instance, person, { verification: 'verified', verifiedUntil: new Date(Date.now() - 1000) });
    expect((await person.call('GET', '/api/cases')).status).toBe(403);
  });

  it('hides the titles of cases from whoever lost it', async () => {
    const [author, reader] = await Promise.all([someone(instance), someone(instance)]);
    await publishCase(author);
    const titleOf = async (): Promise<string | null | undefined> =>
      (await reader.must<{ items: NotificationView[] }>('GET', '/api/notifications')).items[0]?.caseTitle;
    expect(await until('told', titleOf)).toContain('Éruption');
    await setStanding(instance, reader, { verification: 'verified', verifiedUntil: new Date(Date.now() - 1000) });
    expect(await titleOf()).toBeNull();
  });
});
