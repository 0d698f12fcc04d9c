import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { RateLimit } from '#libs/platform';
import type { Actor, PolicyName } from './actor.ts';

export const POLICY_KEY = 'consilium:policy';
export const RATE_KEY = 'consilium:rate';

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor | null;
  }
}

/** Declares who may use a route or a socket message. One without it does not let the app start. */
export const Policy = (name: PolicyName): MethodDecorator => SetMetadata(POLICY_KEY, name);

/** Which counter a route draws from; `read` for GET and `write` for the rest when not said. */
export const Rate = (limit: RateLimit): MethodDecorator => SetMetadata(RATE_KEY, limit);

/** The signed-in person; for routes whose policy asks for one. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('this route has no signed-in person: its policy is public');
  return actor;
});
