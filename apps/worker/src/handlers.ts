import { SetMetadata } from '@nestjs/common';
import { JOB_NAMES, type JobName, type Jobs } from '#libs/persistence';

const JOB_KEY = 'consilium:job';

/** Marks the method that does a kind of job. */
export const Handles = (name: JobName): MethodDecorator => SetMetadata(JOB_KEY, name);

export type JobHandler = (payload: Jobs[JobName]) => Promise<void>;

/** A kind of job has no handler, or two. */
export class HandlersIncomplete extends Error {
  override readonly name = 'HandlersIncomplete';
}

/** Finds the one handler of every kind of job among the services. @throws HandlersIncomplete */
export function collectHandlers(services: readonly object[]): Record<JobName, JobHandler> {
  const found = new Map<string, JobHandler[]>();
  for (const service of services) {
    const prototype = Object.getPrototypeOf(service) as Record<string, JobHandler>;
    for (const key of Object.getOwnPropertyNames(prototype)) {
      if (key === 'constructor') continue;
      const method = prototype[key];
      if (typeof method !== 'function') continue;
      const name = Reflect.getMetadata(JOB_KEY, method) as string | undefined;
      if (name) found.set(name, [...(found.get(name) ?? []), method.bind(service)]);
    }
  }
  const entries = JOB_NAMES.map((name): [JobName, JobHandler] => {
    const [handler, ...others] = found.get(name) ?? [];
    if (!handler || others.length > 0)
      throw new HandlersIncomplete(`The job ${name} needs exactly one handler and has ${found.get(name)?.length ?? 0}.`);
    return [name, handler];
  });
  return Object.fromEntries(entries) as Record<JobName, JobHandler>;
}
