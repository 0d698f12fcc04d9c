import type { ChildAnswer } from './child-protocol.ts';
import type { CleanImage, CleanOptions } from './clean-image.ts';
import { MOST_PIXELS } from './decoded.ts';
import { readHeifFacts } from './heif-boxes.ts';
import { ChildEnded, ImageChild, type ChildLimits } from './image-child.ts';
import { ImageProcessorFault } from './image-processor-fault.ts';
import { ImageRefused } from './image-refused.ts';
import { readAnswer } from './read-answer.ts';
import { isHeic, sniff } from './sniff.ts';

/** How an `ImageProcessor` spends memory and time. */
export interface ImageProcessorOptions {
  /** Images at a time, each in a process of its own; 2 unless told. */
  concurrency?: number;
  /** Resident memory of one process, in bytes; 560 MiB unless told, so that with the time between two looks it
   * stays below 600 MB; a HEIC photo of more than some 30 megapixels gets what it needs. Watched where there is /proc. */
  memoryBytes?: number;
  /** Longest time for one image, in milliseconds; 30,000 unless told. */
  timeoutMs?: number;
  /** A process ends after this long without work, in milliseconds; 30,000 unless told. */
  idleMs?: number;
  /** A process is replaced after so many images; 50 unless told. */
  imagesPerChild?: number;
  /** Path of the program that cleans; our own unless told. */
  program?: string;
}

const HEIC_BASE_BYTES = 150 * 1024 * 1024;
const HEIC_BYTES_A_PIXEL = 14;
/** A process that is not up by then never will be. */
const START_MS = 30_000;

interface Idle {
  child: ImageChild;
  timer: NodeJS.Timeout;
}

/** Cleans images in child processes at low priority, a few at a time; whatever an image does to its process harms that image alone. */
export class ImageProcessor {
  readonly #concurrency: number;
  readonly #limits: ChildLimits;
  readonly #idleMs: number;
  readonly #imagesPerChild: number;
  readonly #idle: Idle[] = [];
  readonly #busy = new Set<ImageChild>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #isStopped = false;

  constructor(options: ImageProcessorOptions = {}) {
    this.#concurrency = options.concurrency ?? 2;
    this.#limits = {
      ...(options.program !== undefined && { program: options.program }),
      memoryBytes: options.memoryBytes ?? 560 * 1024 * 1024,
      timeoutMs: options.timeoutMs ?? 30_000,
      startMs: START_MS,
    };
    this.#idleMs = options.idleMs ?? 30_000;
    this.#imagesPerChild = options.imagesPerChild ?? 50;
  }

  /** Process ids of the children that exist now. */
  get pids(): number[] {
    return [...this.#busy, ...this.#idle.map(({ child }) => child)].flatMap(({ pid }) => pid ?? []);
  }

  /**
   * Does what `cleanImage` does, elsewhere, and reads every encoding once more, here. Waits its turn when all processes are busy.
   *
   * @throws ImageRefused; IMAGE_CORRUPT also when the image crashed its process, IMAGE_TIMED_OUT also when it used too much memory,
   * IMAGE_UNVERIFIED also when its process answered with something else
   * @throws ImageProcessorFault when stopped, or when no process could be started
   */
  async process(bytes: Uint8Array, options: CleanOptions = {}): Promise<CleanImage> {
    await this.#turn();
    try {
      if (this.#isStopped) throw new ImageProcessorFault('the image processor is stopped');
      const child = this.#take();
      this.#busy.add(child);
      let isTrusted = true;
      try {
        await started(child);
        return readAnswer(await outcome(child, bytes, options));
      } catch (error) {
        isTrusted = !(error instanceof ImageRefused && isAfterEffect(error, bytes));
        throw error;
      } finally {
        this.#busy.delete(child);
        await this.#giveBack(child, isTrusted);
      }
    } finally {
      this.#passTurn();
    }
  }

  /** Ends every process; images under way and images that wait are rejected with `ImageProcessorFault`. */
  async stop(): Promise<void> {
    this.#isStopped = true;
    const idle = this.#idle.splice(0);
    for (const { timer } of idle) clearTimeout(timer);
    await Promise.all([...this.#busy, ...idle.map(({ child }) => child)].map((child) => child.stop()));
  }

  async #turn(): Promise<void> {
    if (this.#running < this.#concurrency) this.#running += 1;
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Gives the turn to the one who waits longest, without letting a newcomer in between. */
  #passTurn(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#running -= 1;
    else next();
  }

  #take(): ImageChild {
    for (let kept = this.#idle.pop(); kept !== undefined; kept = this.#idle.pop()) {
      clearTimeout(kept.timer);
      if (!kept.child.isOver) return kept.child;
    }
    return new ImageChild(this.#limits);
  }

  async #giveBack(child: ImageChild, isTrusted: boolean): Promise<void> {
    if (child.isOver) return;
    if (this.#isStopped || !isTrusted || child.answered >= this.#imagesPerChild || child.isSwollen) return child.stop();
    child.hold(false);
    const timer = setTimeout(() => {
      this.#idle.splice(
        this.#idle.findIndex((entry) => entry.child === child),
        1,
      );
      void child.stop();
    }, this.#idleMs);
    timer.unref();
    this.#idle.push({ child, timer });
  }
}

/**
 * Whether a refusal may leave its process other than it was: what speaks with the child's voice may be the image, and a reader in
 * WebAssembly that broke off stays broken.
 */
function isAfterEffect({ code }: ImageRefused, bytes: Uint8Array): boolean {
  return code === 'IMAGE_UNVERIFIED' || (code === 'IMAGE_CORRUPT' && ['heic', 'dicom'].includes(sniff(bytes)));
}

async function started(child: ImageChild): Promise<void> {
  try {
    await child.up();
  } catch (error) {
    throw new ImageProcessorFault('no process for images could be started', { cause: error });
  }
}

/**
 * The memory that a large HEIC photo takes: libheif in WebAssembly holds it whole, twice, before it can be made smaller. Measured: 770 MB
 * for the 48 megapixels of a phone. Everything else is held to the limit.
 */
function memoryNeed(bytes: Uint8Array): number {
  if (!isHeic(bytes)) return 0;
  const { width, height } = readHeifFacts(bytes);
  return width * height > MOST_PIXELS ? 0 : HEIC_BASE_BYTES + width * height * HEIC_BYTES_A_PIXEL;
}

async function outcome(child: ImageChild, bytes: Uint8Array, options: CleanOptions): Promise<ChildAnswer> {
  try {
    return await child.ask({ bytes, options }, memoryNeed(bytes));
  } catch (error) {
    if (!(error instanceof ChildEnded) || error.end === 'stopped') {
      throw new ImageProcessorFault('the image processor was stopped', { cause: error });
    }
    if (error.end === 'crashed') throw new ImageRefused('IMAGE_CORRUPT', 'the image crashed its process', { cause: error });
    const why = error.end === 'out-of-time' ? 'it took too long' : 'it used too much memory';
    throw new ImageRefused('IMAGE_TIMED_OUT', why, { cause: error });
  }
}
