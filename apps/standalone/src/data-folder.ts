import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OneLineError } from './one-line-error.ts';

interface Secrets {
  /** 32 random bytes in base64. */
  instanceKey: string;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Everything an instance keeps: its database, its objects, its secrets. A demonstration lives in a folder of its own below. */
export class DataFolder {
  readonly path: string;

  /** @throws OneLineError when it cannot be written */
  constructor(env: NodeJS.ProcessEnv, isDemo: boolean) {
    const root = resolve(env['CONSILIUM_DATA'] || '.consilium');
    this.path = isDemo ? join(root, 'demo') : root;
    try {
      mkdirSync(this.path, { recursive: true, mode: 0o711 });
      accessSync(this.path, constants.W_OK | constants.X_OK);
    } catch (cause) {
      throw new OneLineError(`The data folder ${this.path} cannot be written; choose another with CONSILIUM_DATA.`, { cause });
    }
  }

  get postgres(): string {
    return join(this.path, 'postgres');
  }

  /** Secrets of this instance, made at the first start and readable by its owner alone. */
  secrets(): Secrets {
    const file = join(this.path, 'secrets.json');
    if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Secrets;
    const secrets: Secrets = { instanceKey: randomBytes(32).toString('base64') };
    writeFileSync(file, JSON.stringify(secrets), { mode: 0o600, flag: 'wx' });
    return secrets;
  }

  /** Takes the folder for this process. @throws OneLineError when another one has it */
  lock(): void {
    const file = join(this.path, 'standalone.pid');
    const owner = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (owner > 0 && owner !== process.pid && isAlive(owner))
      throw new OneLineError(`Consilium already runs on ${this.path} (process ${owner}).`);
    writeFileSync(file, String(process.pid), { mode: 0o600 });
  }

  unlock(): void {
    rmSync(join(this.path, 'standalone.pid'), { force: true });
  }
}
