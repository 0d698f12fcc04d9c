import { Inject, Injectable } from '@nestjs/common';
import type { Socket } from 'socket.io';
import type pg from 'pg';
import type { AuthorView, ClientEvents, ServerEvents } from '#libs/contracts';
import { POOL } from '#libs/persistence';
import { authorJson, presentAuthor, type AuthorRow } from '#libs/presenters';
import type { Actor } from '../access/actor.ts';

/** What other processes may read of a socket: who is there, and nothing secret. */
export interface SocketData {
  author: AuthorView;
}

export type AppSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>;

interface Identity {
  token: string;
  actor: Actor;
}

/** Who stands behind each socket of this process. Tokens stay here and never travel with the socket's data. */
@Injectable()
export class SocketIdentities {
  private readonly identities = new WeakMap<AppSocket, Identity>();

  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async remember(socket: AppSocket, token: string, actor: Actor): Promise<void> {
    this.identities.set(socket, { token, actor });
    const text = `SELECT ${authorJson('a')} AS author FROM clinician a WHERE a.id = $1`;
    const { rows } = await this.pool.query<{ author: AuthorRow }>({ name: 'author', text, values: [actor.clinicianId] });
    if (rows[0]) socket.data.author = presentAuthor(rows[0].author);
  }

  refresh(socket: AppSocket, actor: Actor): void {
    const identity = this.identities.get(socket);
    if (identity) this.identities.set(socket, { ...identity, actor });
  }

  tokenOf(socket: AppSocket): string | undefined {
    return this.identities.get(socket)?.token;
  }

  /** The person, as the last message found them. */
  actorOf(socket: AppSocket): Actor {
    const identity = this.identities.get(socket);
    if (!identity) throw new Error('a socket without a person passed the guard');
    return identity.actor;
  }
}
