import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { bareEnvironment } from './bare-environment.ts';
import type { ChildAnswer, ChildOrder } from './child-protocol.ts';

/** Why a child is no more. */
export type ChildEnd = 'crashed' | 'out-of-memory' | 'out-of-time' | 'stopped';

/** Thrown by `ask` when the child ended before it answered. */
export class ChildEnded extends Error {
  constructor(
    readonly end: ChildEnd,
    detail: string,
  ) {
    super(`the image process ended (${end})${detail === '' ? '' : `: ${detail}`}`);
    this.name = 'ChildEnded';
  }
}

/** What a child may use. */
export interface ChildLimits {
  memoryBytes: number;
  /** For one image. */
  timeoutMs: number;
  /** For coming up. */
  startMs: number;
  /** Another program than ours. */
  program?: string;
}

const here = import.meta.url;
const isSource = here.endsWith('.ts');
const program = fileURLToPath(new URL(isSource ? './child.ts' : './child.js', here));
const fromSource = ['-C', 'source', '--import', new URL('../../../tools/hook.mjs', here).href];
/** Enough for Node's own objects; pixels live outside its heap. */
const HEAP_MEGABYTES = 128;
const WATCH_EVERY_MS = 25;
/** Share of the allowed memory that a process may hold between two images. */
const SWOLLEN = 0.4;
const KEPT_STDERR = 2_000;

/** A process that cleans one image at a time, under a limit of memory and of time for each. */
export class ImageChild {
  /** Images answered so far. */
  answered = 0;
  readonly #process: ChildProcess;
  readonly #limits: ChildLimits;
  readonly #up: Promise<void>;
  #stderr = '';
  #end: ChildEnd = 'crashed';
  #isOver = false;
  #settle: ((outcome: ChildAnswer | ChildEnded) => void) | undefined;

  constructor(limits: ChildLimits) {
    this.#limits = limits;
    this.#process = fork(limits.program ?? program, [], {
      serialization: 'advanced',
      execArgv: [...(isSource ? fromSource : []), `--max-old-space-size=${HEAP_MEGABYTES}`, '--expose-gc', '--no-warnings'],
      env: bareEnvironment(process.env),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#process.stderr?.on('data', (text: Buffer) => {
      this.#stderr = (this.#stderr + text.toString('utf8')).slice(-KEPT_STDERR);
    });
    this.#process.on('message', (answer) => this.#receive(answer as ChildAnswer));
    this.#process.on('error', (error) => this.#abandon(error));
    this.#process.on('close', () => this.#finish(this.#stderr.trim()));
    this.#up = this.#start();
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Whether so little memory is left that the next image might fail for the last one; WebAssembly gives none back. */
  get isSwollen(): boolean {
    return residentBytes(this.#process.pid) > this.#limits.memoryBytes * SWOLLEN;
  }

  /** The process, for tests that harm it. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Resolves when the child can take an image. Throws `ChildEnded` where it could not start. */
  async up(): Promise<void> {
    await this.#up;
  }

  /**
   * Hands one image over and waits for the answer; the next one only after that. Throws `ChildEnded`.
   *
   * @param needBytes what this image is known to need, where that is more than the limit
   */
  async ask(order: ChildOrder, needBytes = 0): Promise<ChildAnswer> {
    this.hold(true);
    const deadline = setTimeout(() => this.#kill('out-of-time'), this.#limits.timeoutMs);
    const watch = setInterval(() => {
      if (residentBytes(this.#process.pid) > Math.max(this.#limits.memoryBytes, needBytes)) this.#kill('out-of-memory');
    }, WATCH_EVERY_MS);
    try {
      const next = this.#next();
      this.#process.send(order, (error) => {
        if (error !== null) this.#abandon(error);
      });
      const answer = await next;
      this.answered += 1;
      return answer;
    } finally {
      clearTimeout(deadline);
      clearInterval(watch);
    }
  }

  /** Whether this child keeps the program from ending. */
  hold(isBusy: boolean): void {
    const { channel, stderr } = this.#process;
    for (const handle of [this.#process, channel, stderr instanceof Socket ? stderr : undefined]) {
      if (isBusy) handle?.ref();
      else handle?.unref();
    }
  }

  /** Ends the process at once and resolves when it is gone. */
  async stop(): Promise<void> {
    if (this.#isOver) return;
    const gone = new Promise((resolve) => this.#process.once('close', resolve));
    this.hold(true);
    this.#kill('stopped');
    await gone;
  }

  #kill(end: ChildEnd): void {
    this.#end = end;
    this.#process.kill('SIGKILL');
  }

  async #start(): Promise<void> {
    const deadline = setTimeout(() => this.#kill('out-of-time'), this.#limits.startMs);
    try {
      const answer = await this.#next();
      if (answer.kind !== 'up') throw new ChildEnded('crashed', 'it answered before it was asked');
    } finally {
      clearTimeout(deadline);
    }
  }

  /** The process could not be started or spoken to. */
  #abandon(error: Error): void {
    this.#process.kill('SIGKILL');
    this.#finish(error.message);
  }

  #next(): Promise<ChildAnswer> {
    return new Promise((resolve, reject) => {
      if (this.#isOver) return reject(new ChildEnded(this.#end, this.#stderr.trim()));
      this.#settle = (outcome) => (outcome instanceof ChildEnded ? reject(outcome) : resolve(outcome));
    });
  }

  #receive(answer: ChildAnswer): void {
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.(answer);
  }

  #finish(detail: string): void {
    this.#isOver = true;
    const settle = this.#settle;
    this.#settle = undefined;
    settle?.(new ChildEnded(this.#end, detail));
  }
}

/** Memory the process holds now, where the system tells it by /proc; otherwise 0, and time and heap limits remain. */
function residentBytes(pid: number | undefined): number {
  if (process.platform !== 'linux' || pid === undefined) return 0;
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
  } catch {
    // It ended between two looks; its end is reported by its own event.
    return 0;
  }
}
