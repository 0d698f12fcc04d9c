import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { AppError, CONFIG, RateLimits, type Config, type RateLimit } from '#libs/platform';
import { POLICIES, type PolicyName } from './actor.ts';
import { ActorsRepository } from './actors.repository.ts';
import { POLICY_KEY, RATE_KEY } from './policy.decorator.ts';
import { cookieName } from './session-cookie.ts';

/** Stands before every route: finds out who asks, counts the request, applies the declared policy. */
@Injectable()
export class PolicyGuard implements CanActivate {
  private readonly cookie: string;

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly reflector: Reflector,
    private readonly actors: ActorsRepository,
    private readonly rates: RateLimits,
  ) {
    this.cookie = cookieName(config);
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const policy = this.reflector.get<PolicyName | undefined>(POLICY_KEY, context.getHandler());
    if (!policy) throw new AppError('FORBIDDEN');
    const token = request.cookies[this.cookie];
    const actor = token ? await this.actors.findByToken(token) : null;
    request.actor = actor;
    const limit =
      this.reflector.get<RateLimit | undefined>(RATE_KEY, context.getHandler()) ?? (request.method === 'GET' ? 'read' : 'write');
    await this.rates.take(limit, policy === 'public' ? request.ip : (actor?.accountId ?? request.ip));
    const refusal = POLICIES[policy](actor);
    if (refusal) throw new AppError(refusal);
    return true;
  }
}
