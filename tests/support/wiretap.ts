import pg from 'pg';
import { createClient } from 'redis';

/** Everything that travels between the processes, as it travels. */
export interface Wiretap {
  /** What was heard so far. */
  heard(): Promise<string>;
  stop(): Promise<void>;
}

/** Listens where the PostgreSQL adapter notifies, and reads the table of what is too long for a notification. */
export async function tapPostgres(url: string): Promise<Wiretap> {
  const client = new pg.Client(url);
  const notices: string[] = [];
  client.on('notification', ({ payload = '' }) => notices.push(payload));
  await client.connect();
  await client.query('LISTEN "socket.io#/"');
  return {
    heard: async () => {
      const { rows } = await client.query<{ payload: Buffer }>('SELECT payload FROM socket_io_attachments ORDER BY id');
      return [...notices, ...rows.map(({ payload }) => payload.toString('latin1'))].join('\n');
    },
    stop: () => client.end(),
  };
}

/** Reads the stream of the Redis adapter from its beginning, and listens on the channels where its processes ask each other. */
export async function tapRedis(url: string): Promise<Wiretap> {
  const [reader, listener] = [createClient({ url }), createClient({ url })];
  await Promise.all([reader.connect(), listener.connect()]);
  const said: string[] = [];
  await listener.pSubscribe('*', (message) => said.push(message.toString('latin1')), true);
  return {
    heard: async () => {
      const entries = (await reader.xRange('socket.io', '-', '+')) ?? [];
      const fields = entries.flatMap(({ message }) => Object.values(message));
      // A parcel with bytes in it travels in base64.
      return [...said, ...fields, ...fields.map((field) => Buffer.from(field, 'base64').toString('latin1'))].join('\n');
    },
    stop: async () => {
      await listener.close();
      await reader.close();
    },
  };
}
