import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { ActorsRepository } from './actors.repository.ts';
import { Cursors } from './keyset.ts';
import { DeclaredPolicies } from './declared-policies.ts';
import { PolicyGuard } from './policy.guard.ts';

/** Who asks, and whether they may: the door that every feature stands behind. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [ActorsRepository, Cursors, DeclaredPolicies, { provide: APP_GUARD, useClass: PolicyGuard }],
  exports: [ActorsRepository, Cursors, DeclaredPolicies],
})
export class AccessModule {}
