import { createAdapter as createPostgresAdapter } from '@socket.io/postgres-adapter';
import { createAdapter as createRedisAdapter } from '@socket.io/redis-streams-adapter';
import { Logger } from '@nestjs/common';
import pg from 'pg';
import { createClient } from 'redis';
import type { Server } from 'socket.io';
import type { Config } from './config.ts';

/** Rooms of the sockets, named in one place. */
export const ROOMS = {
  account: (accountId: string): string => `account:${accountId}`,
  session: (sessionId: string): string => `session:${sessionId}`,
  case: (caseId: string): string => `case:${caseId}`,
  verifiers: 'verifiers',
  moderators: 'moderators',
} as const;

/** What joins the socket servers of all processes. */
export interface ProcessLink {
  adapter: Parameters<Server['adapter']>[0];
  close(): Promise<void>;
}

/** Redis Streams where `REDIS_URL` is given, PostgreSQL's LISTEN and NOTIFY otherwise. */
export async function openProcessLink(config: Config): Promise<ProcessLink> {
  const logger = new Logger('realtime');
  if (config.REDIS_URL !== undefined) {
    const client = createClient({ url: config.REDIS_URL });
    client.on('error', (error: unknown) => logger.warn({ err: error }, 'Redis is away'));
    await client.connect();
    return {
      adapter: createRedisAdapter(client),
      close: async () => {
        await client.close();
      },
    };
  }
  const pool = new pg.Pool({ connectionString: config.DATABASE_URL, max: 3, application_name: 'consilium-realtime' });
  pool.on('error', (error) => logger.warn({ err: error }, 'the database is away'));
  const adapter = createPostgresAdapter(pool, {
    errorHandler: (error: Error) => logger.warn({ err: error }, 'a parcel between processes was lost'),
  });
  return { adapter, close: () => pool.end() };
}
