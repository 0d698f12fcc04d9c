import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { INestApplicationContext } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { io, type Socket } from 'socket.io-client';
import type { ClientEvents, ServerEvents } from '#libs/contracts';
import { loadConfig, type Config } from '#libs/platform';
import { createApp } from '../../apps/api/src/app.setup.ts';
import { createWorker } from '../../apps/worker/src/worker.setup.ts';
import { createTestDatabase, createTestFolder } from './database.ts';
import { Person } from './person.ts';

/** The whole product for one test file: a database and a store of its own, an api that listens, a worker. */
export interface TestInstance {
  url: string;
  config: Config;
  app: NestFastifyApplication;
  folder: string;
  visitor(language?: string): Person;
  socketFor(person: Person, url?: string): Promise<Socket<ServerEvents, ClientEvents>>;
  stop(): Promise<void>;
}

export async function startInstance(env: NodeJS.ProcessEnv = {}, { withWorker = true } = {}): Promise<TestInstance> {
  const database = await createTestDatabase();
  const folder = createTestFolder();
  const config = loadConfig({
    NODE_ENV: 'test',
    PORT: '0',
    DATABASE_URL: database.url,
    INSTANCE_KEY: randomBytes(32).toString('base64'),
    CONSILIUM_DATA: folder.path,
    RATE_LIMIT_FACTOR: '1000',
    LOG_LEVEL: process.env['TEST_LOG_LEVEL'] ?? 'fatal',
    ...env,
  });
  const api = await startApi(config, folder.path);
  const worker: INestApplicationContext | undefined = withWorker ? await createWorker(config) : undefined;
  return {
    ...api,
    stop: async () => {
      await worker?.close();
      await api.stop();
      await database.drop();
      folder.remove();
    },
  };
}

/** One more api on the database and the store of another, which outlives it. */
export function startBeside({ config, folder }: TestInstance): Promise<TestInstance> {
  return startApi(config, folder);
}

async function startApi(config: Config, folder: string): Promise<TestInstance> {
  const app = await createApp(config);
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  const sockets: Socket[] = [];
  return {
    url,
    config,
    app,
    folder,
    visitor: (language) => new Person(url, language),
    socketFor: async (person, address = url) => {
      const socket: Socket<ServerEvents, ClientEvents> = io(address, {
        transports: ['websocket'],
        forceNew: true,
        extraHeaders: { cookie: person.cookie, origin: address },
      });
      sockets.push(socket);
      await new Promise<void>((resolve, reject) => {
        socket.once('connect', resolve);
        socket.once('connect_error', reject);
      });
      return socket;
    },
    stop: async () => {
      for (const socket of sockets) socket.disconnect();
      await app.close();
    },
  };
}
