import { Module } from '@nestjs/common';
import { ThreadsModule } from '../threads/threads.module.ts';
import { RealtimeGateway } from './realtime.gateway.ts';
import { SocketIdentities } from './socket-identities.ts';
import { SocketPolicyGuard } from './socket-policy.guard.ts';

@Module({ imports: [ThreadsModule], providers: [RealtimeGateway, SocketIdentities, SocketPolicyGuard] })
export class RealtimeModule {}
