import { Logger } from '@nestjs/common';
import type { Server } from 'socket.io';
import type { AuthorView, ClientEvents, ServerEvents } from '#libs/contracts';
import { ROOMS } from '#libs/platform';
import type { SocketData } from './socket-identities.ts';

export type AppServer = Server<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

/** People named at most; nobody reads a longer list. */
const MOST_PRESENT = 60;
/** Comings and goings within this time are told at once, in milliseconds. */
const GATHERED_MS = 500;

/** Tells those who have a case open who else has, on all processes. */
export class Presence {
  private readonly logger = new Logger(Presence.name);
  private readonly pending = new Map<string, NodeJS.Timeout>();

  constructor(private readonly server: AppServer) {}

  changed(caseId: string): void {
    if (this.pending.has(caseId)) return;
    this.pending.set(
      caseId,
      setTimeout(() => {
        this.pending.delete(caseId);
        this.tell(caseId).catch((error: unknown) => this.logger.warn({ err: error }, 'presence could not be told'));
      }, GATHERED_MS),
    );
  }

  stop(): void {
    for (const timer of this.pending.values()) clearTimeout(timer);
    this.pending.clear();
  }

  private async tell(caseId: string): Promise<void> {
    const room = ROOMS.case(caseId);
    const sockets = await this.server.in(room).fetchSockets();
    const people = new Map<string, AuthorView>();
    for (const { data } of sockets) if (people.size < MOST_PRESENT) people.set(data.author.id, data.author);
    this.server.to(room).emit('presence.changed', { caseId, present: [...people.values()] });
  }
}
