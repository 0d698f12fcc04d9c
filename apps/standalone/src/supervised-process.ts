import { fork, type ChildProcess } from 'node:child_process';

const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 10_000;
/** A process that ran so long was well: the next pause is short again. */
const WELL_AFTER_MS = 60_000;
/** How long a process may take to stop in order before it is killed. */
const PATIENCE_MS = 4_000;

/** A child process that is started again, after longer and longer pauses, whenever it ends by itself. */
export class SupervisedProcess {
  private child: ChildProcess | undefined;
  private pauseMs = FIRST_PAUSE_MS;
  private timer: NodeJS.Timeout | undefined;
  private isStopping = false;

  constructor(
    private readonly name: string,
    private readonly file: string,
    private readonly env: NodeJS.ProcessEnv,
    private readonly log: (line: string) => void,
  ) {}

  /** Starts it and resolves when it says that it is ready. */
  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.launch(resolve));
  }

  /** Asks it to stop; kills it when it does not. */
  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.timer);
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    const kill = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
    await ended;
    clearTimeout(kill);
  }

  private launch(ready: () => void): void {
    const startedAt = Date.now();
    const child = fork(this.file, [], { env: this.env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.child = child;
    child.on('message', (message) => {
      if (message === 'ready') ready();
    });
    child.once('exit', (code, signal) => {
      if (this.isStopping) return;
      if (Date.now() - startedAt > WELL_AFTER_MS) this.pauseMs = FIRST_PAUSE_MS;
      this.log(`${this.name} ended (${signal ?? `code ${code}`}); starting it again in ${this.pauseMs} ms`);
      this.timer = setTimeout(() => this.launch(ready), this.pauseMs);
      this.pauseMs = Math.min(this.pauseMs * 2, LONGEST_PAUSE_MS);
    });
  }
}
