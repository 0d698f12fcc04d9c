import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { freePort } from './free-port.ts';

/** A Redis of a test's own, on this machine only, that keeps nothing. */
export interface RedisServer {
  url: string;
  stop(): Promise<void>;
}

/** Starts the `redis-server` of the path. Throws with its last words when it does not come up. */
export async function startRedisServer(): Promise<RedisServer> {
  const port = await freePort();
  const child = spawn('redis-server', ['--bind', '127.0.0.1', '--port', `${port}`, '--save', '', '--appendonly', 'no'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const kill = (): boolean => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = new Promise<void>((resolve, reject) => {
    child.once('close', () => resolve());
    child.once('error', reject);
  });
  const words: string[] = [];
  const ready = new Promise<void>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      words.push(line);
      if (line.includes('Ready to accept connections')) resolve();
    });
  });
  await Promise.race([
    ready,
    ended.then(() => {
      process.removeListener('exit', kill);
      throw new Error(`redis-server did not come up: ${words.slice(-3).join(' ')}`);
    }),
  ]);
  return {
    url: `redis://127.0.0.1:${port}`,
    stop: async () => {
      process.removeListener('exit', kill);
      child.kill('SIGTERM');
      await ended;
    },
  };
}
