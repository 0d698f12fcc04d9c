import { afterAll, beforeAll, describe, it, expect } from '@jest/globals';
import { startInstance, type TestInstance } from '../support/instance.ts';
import { walkJourney } from '../support/journey.ts';
import { setStanding, someone } from '../support/people.ts';

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
});
