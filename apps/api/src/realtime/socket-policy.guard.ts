import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AppError, RateLimits } from '#libs/platform';
import { POLICIES, type PolicyName } from '../access/actor.ts';
import { POLICY_KEY } from '../access/policy.decorator.ts';
import { ActorsRepository } from '../access/actors.repository.ts';
import { SocketIdentities, type AppSocket } from './socket-identities.ts';

/** The same door as for HTTP: who this is and what they may is asked anew at every message. */
@Injectable()
export class SocketPolicyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly actors: ActorsRepository,
    private readonly rates: RateLimits,
    private readonly identities: SocketIdentities,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const socket = context.switchToWs().getClient<AppSocket>();
    const policy = this.reflector.get<PolicyName | undefined>(POLICY_KEY, context.getHandler());
    if (!policy) throw new AppError('FORBIDDEN');
    await this.rates.take('socket', this.identities.actorOf(socket).accountId);
    const token = this.identities.tokenOf(socket);
    const actor = token ? await this.actors.findByToken(token) : null;
    const refusal = POLICIES[policy](actor);
    if (refusal) throw new AppError(refusal);
    if (actor) this.identities.refresh(socket, actor);
    return true;
  }
}
