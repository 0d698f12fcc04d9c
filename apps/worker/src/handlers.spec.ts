import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { JOB_NAMES, type JobName } from '#libs/persistence';
import { collectHandlers, Handles } from './handlers.ts';

function serviceFor(name: JobName): object {
  class Service {
    @Handles(name)
    work(): Promise<void> {
      return Promise.resolve();
    }
  }
  return new Service();
}

describe('collectHandlers', () => {
  it('finds one handler for every job', () => {
    expect(Object.keys(collectHandlers(JOB_NAMES.map(serviceFor)))).toEqual([...JOB_NAMES]);
  });

  it('refuses a job that nobody does', () => {
    expect(() => collectHandlers(JOB_NAMES.slice(1).map(serviceFor))).toThrow(/image.process needs exactly one handler and has 0/);
  });

  it('refuses a job that two would do', () => {
    expect(() => collectHandlers([...JOB_NAMES, 'case.index' as const].map(serviceFor))).toThrow(
      /case.index needs exactly one handler and has 2/,
    );
  });
});
