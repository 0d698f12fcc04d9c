import pg from 'pg';
import { EmbeddedServer, memorySettings } from '#libs/persistence';
import type { DataFolder } from './data-folder.ts';

const DATABASE = 'consilium';
/** How often the embedded server is looked at, in milliseconds. */
const WATCH_MS = 1_000;

async function ensureDatabase(server: EmbeddedServer): Promise<void> {
  const client = new pg.Client(server.url('postgres'));
  await client.connect();
  try {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/** The database of an instance: the one that `DATABASE_URL` names, else a PostgreSQL of our own in the data folder. */
export class InstanceDatabase {
  private timer: NodeJS.Timeout | undefined;

  private constructor(
    readonly url: string,
    private readonly server: EmbeddedServer | undefined,
  ) {}

  static async open(folder: DataFolder, env: NodeJS.ProcessEnv): Promise<InstanceDatabase> {
    if (env['DATABASE_URL']) return new InstanceDatabase(env['DATABASE_URL'], undefined);
    const server = await EmbeddedServer.start({ directory: folder.postgres, settings: memorySettings() });
    await ensureDatabase(server);
    return new InstanceDatabase(server.url(DATABASE), server);
  }

  /** True when this server was running before and belongs to somebody else to stop. */
  get wasRunning(): boolean {
    return this.server?.adopted ?? true;
  }

  /** Starts the embedded server again whenever it died. */
  watch(log: (line: string) => void): void {
    const { server } = this;
    if (!server) return;
    const look = async (): Promise<void> => {
      try {
        if (!(await server.isRunning())) {
          log('PostgreSQL stopped by itself; starting it again');
          await server.launch();
        }
      } catch (error) {
        log(`PostgreSQL is not back yet: ${(error as Error).message}`);
      }
      if (this.timer) this.timer = setTimeout(() => void look(), WATCH_MS);
    };
    this.timer = setTimeout(() => void look(), WATCH_MS);
  }

  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.server?.stop();
  }
}
