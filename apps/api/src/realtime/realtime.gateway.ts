import { Inject, Logger, UseFilters, UseGuards, UsePipes, type OnApplicationShutdown } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  SubscribeMessage,
  WebSocketGateway,
  WebSocketServer,
  type OnGatewayConnection,
  type OnGatewayInit,
} from '@nestjs/websockets';
import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { AppError, CONFIG, RateLimits, ROOMS, toAppError, validationPipe, type Config } from '#libs/platform';
import type { EntryView } from '#libs/contracts';
import { ActorsRepository } from '../access/actors.repository.ts';
import { hasRole, isVerified } from '../access/actor.ts';
import { Policy } from '../access/policy.decorator.ts';
import { tokenFromHeader } from '../access/session-cookie.ts';
import { AppEventBus, type AppEvents } from '../events.ts';
import { ThreadsService } from '../threads/threads.service.ts';
import { Presence, type AppServer } from './presence.ts';
import { SocketExceptionFilter } from './socket-exception.filter.ts';
import { SocketIdentities, type AppSocket } from './socket-identities.ts';
import { SocketPolicyGuard } from './socket-policy.guard.ts';

export class CaseRoomDto {
  @IsUUID()
  caseId!: string;
}

export class JoinThreadDto extends CaseRoomDto {
  /** The last `seq` that the browser has. */
  @IsInt()
  @Min(0)
  @Max(2_147_483_647)
  afterSeq!: number;
}

/** Missed entries told at one join; a browser that lacks more asks again from the last one. */
const MOST_MISSED = 5_000;
/** Sockets that one account may hold in one process, before the factor of the settings. */
const MOST_SOCKETS = 40;
/** How often the people behind the sockets are looked up anew, in milliseconds. */
const RECHECK_MS = 15_000;

/** The only place that speaks to browsers unasked: events of the features become rooms and payloads here. */
@WebSocketGateway({ transports: ['websocket', 'polling'] })
@UseGuards(SocketPolicyGuard)
@UsePipes(validationPipe())
@UseFilters(SocketExceptionFilter)
export class RealtimeGateway implements OnGatewayInit<AppServer>, OnGatewayConnection<AppSocket>, OnApplicationShutdown {
  @WebSocketServer()
  private readonly server!: AppServer;
  private readonly logger = new Logger(RealtimeGateway.name);
  private presence: Presence | undefined;
  private recheck: NodeJS.Timeout | undefined;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly actors: ActorsRepository,
    private readonly identities: SocketIdentities,
    private readonly threads: ThreadsService,
    private readonly events: AppEventBus,
    private readonly rates: RateLimits,
  ) {}

  afterInit(server: AppServer): void {
    this.presence = new Presence(server);
    this.recheck = setInterval(() => void this.recheckSockets(server), RECHECK_MS).unref();
    server.use((socket, next) => {
      this.admit(socket).then(
        (admitted) => next(admitted ? undefined : new Error('SIGN_IN_REQUIRED')),
        (error: unknown) => next(new Error(toAppError(error).code)),
      );
    });
    this.events.on('entry.posted', ({ entry }) => void server.to(ROOMS.case(entry.caseId)).emit('entry.posted', { entry }));
    this.events.on('entry.changed', ({ entry }) => void server.to(ROOMS.case(entry.caseId)).emit('entry.changed', { entry }));
    this.events.on('case.changed', (change) => this.tellChange(server, change));
    this.events.on(
      'notification.read',
      ({ accountId, unread }) => void server.to(ROOMS.account(accountId)).emit('notification.read', { unread }),
    );
    this.events.on('queue.changed', () => void server.to(ROOMS.verifiers).emit('queue.changed', {}));
    this.events.on('moderation.changed', () => void server.to(ROOMS.moderators).emit('queue.changed', {}));
    this.events.on('verification.changed', ({ accountId, state }) => {
      server.to(ROOMS.account(accountId)).emit('verification.changed', { state });
      if (state === 'suspended' || state === 'expired') server.in(ROOMS.account(accountId)).disconnectSockets(true);
    });
    this.events.on('session.ended', ({ sessionId }) => server.in(ROOMS.session(sessionId)).disconnectSockets(true));
  }

  /** Readers hear of a change; of a withdrawal each by name, since the room empties at once and a broadcast leaves later. */
  private async tellChange(server: AppServer, change: AppEvents['case.changed']): Promise<void> {
    const room = ROOMS.case(change.caseId);
    if (change.state === 'published' || change.state === 'closed') {
      server.to(room).emit('case.changed', change);
      return;
    }
    try {
      for (const socket of await server.in(room).fetchSockets()) socket.emit('case.changed', change);
    } finally {
      server.in(room).socketsLeave(room);
    }
  }

  handleConnection(socket: AppSocket): void {
    socket.on('disconnecting', () => {
      for (const room of socket.rooms) if (room.startsWith('case:')) this.presence?.changed(room.slice('case:'.length));
    });
  }

  @SubscribeMessage('thread.join')
  @Policy('verified')
  async join(@ConnectedSocket() socket: AppSocket, @MessageBody() { caseId, afterSeq }: JoinThreadDto): Promise<{ entries: EntryView[] }> {
    const actor = this.identities.actorOf(socket);
    // First into the room, then the log: what is posted in between comes twice rather than never.
    await this.threads.entriesAfter(actor, caseId, afterSeq, 1);
    await socket.join(ROOMS.case(caseId));
    try {
      return { entries: await this.threads.entriesAfter(actor, caseId, afterSeq, MOST_MISSED) };
    } catch (error) {
      // Withdrawn in between.
      await socket.leave(ROOMS.case(caseId));
      throw error;
    } finally {
      this.presence?.changed(caseId);
    }
  }

  @SubscribeMessage('thread.leave')
  @Policy('signed_in')
  async leave(@ConnectedSocket() socket: AppSocket, @MessageBody() { caseId }: CaseRoomDto): Promise<void> {
    if (!socket.rooms.has(ROOMS.case(caseId))) return;
    await socket.leave(ROOMS.case(caseId));
    this.presence?.changed(caseId);
  }

  @SubscribeMessage('thread.typing')
  @Policy('verified')
  typing(@ConnectedSocket() socket: AppSocket, @MessageBody() { caseId }: CaseRoomDto): void {
    const room = ROOMS.case(caseId);
    if (socket.rooms.has(room)) socket.to(room).volatile.emit('thread.typing', { caseId, clinician: socket.data.author });
  }

  onApplicationShutdown(): void {
    clearInterval(this.recheck);
    this.presence?.stop();
    // Its own only: those of the other processes stay.
    this.server.local.disconnectSockets(true);
  }

  /** Rights end by date and by decisions elsewhere: whoever lost the session is cut off, whoever lost the verification leaves the cases. */
  private async recheckSockets(server: AppServer): Promise<void> {
    try {
      for (const socket of server.sockets.sockets.values()) {
        const token = this.identities.tokenOf(socket);
        const actor = token ? await this.actors.findByToken(token) : null;
        if (!actor) socket.disconnect(true);
        else if (!isVerified(actor)) for (const room of socket.rooms) if (room.startsWith('case:')) await socket.leave(room);
      }
    } catch (error) {
      this.logger.warn({ err: error }, 'the people behind the sockets could not be looked up');
    }
  }

  private async admit(socket: AppSocket): Promise<boolean> {
    await this.rates.take('handshake', socket.handshake.address);
    const token = tokenFromHeader(socket.handshake.headers.cookie, this.config);
    const actor = token ? await this.actors.findByToken(token) : null;
    if (!token || !actor) return false;
    const held = this.server.sockets.adapter.rooms.get(ROOMS.account(actor.accountId))?.size ?? 0;
    if (held >= MOST_SOCKETS * this.config.RATE_LIMIT_FACTOR) throw new AppError('RATE_LIMITED');
    await this.identities.remember(socket, token, actor);
    // The handshake travels to the other processes whenever they ask who is there; the cookie must not.
    delete socket.handshake.headers.cookie;
    await socket.join([ROOMS.account(actor.accountId), ROOMS.session(actor.sessionId)]);
    if (hasRole(actor, 'verifier')) await socket.join(ROOMS.verifiers);
    if (hasRole(actor, 'moderator')) await socket.join(ROOMS.moderators);
    return true;
  }
}
