// npm run bench:images — cleaning a 12-Mpx photo to all variants, beside a bare sharp script that makes the same encodings.
import { fork, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { ImageProcessor } from '#libs/imaging';

const WIDTH = 4032;
const HEIGHT = 3024;
const IMAGES = 12;

/** Work of one kind: how it is done, what of it occupies memory, how it ends. */
interface Contender {
  name: string;
  clean(photo: Buffer): Promise<unknown>;
  pids(): number[];
  stop(): Promise<void> | void;
}

/** Large soft shapes under sensor noise: compresses like a phone's photo of skin, about 3.5 MB. */
async function makePhoto(): Promise<Buffer> {
  const noise = (width: number, height: number, sigma: number) =>
    sharp({ create: { width, height, channels: 3, background: '#000', noise: { type: 'gaussian', mean: 128, sigma } } });
  const shapes = await noise(48, 36, 55).resize(WIDTH, HEIGHT, { kernel: 'cubic' }).raw().toBuffer();
  const grain = await noise(WIDTH, HEIGHT, 16).blur(0.7).raw().toBuffer();
  const raw = { width: WIDTH, height: HEIGHT, channels: 3 } as const;
  return sharp(shapes, { raw })
    .composite([{ input: grain, raw, blend: 'soft-light' }])
    .jpeg({ quality: 95 })
    .toBuffer();
}

/** What anyone would write with sharp: the same sizes, formats and qualities, in this process. */
const bareSharp: Contender = {
  name: 'bare sharp',
  async clean(photo) {
    const { data, info } = await sharp(photo)
      .autoOrient()
      .resize(2400, 2400, { fit: 'inside' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const master = () => sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
    return Promise.all([
      master().webp({ quality: 88, effort: 2 }).toBuffer(),
      master().jpeg({ quality: 88, chromaSubsampling: '4:4:4' }).toBuffer(),
      master().resize(1280, 1280, { fit: 'inside' }).webp({ quality: 82, effort: 2 }).toBuffer(),
      master().resize(320, 320, { fit: 'inside' }).webp({ quality: 80, effort: 4 }).toBuffer(),
    ]);
  },
  pids: () => [process.pid],
  stop: () => {},
};

function imageProcessor(concurrency: number): Contender {
  const processor = new ImageProcessor({ concurrency });
  return { name: 'ImageProcessor', clean: (photo) => processor.process(photo), pids: () => processor.pids, stop: () => processor.stop() };
}

interface Figures {
  imagesPerSecond: number;
  /** Highest resident memory of the processes together, in MiB; NaN without /proc. */
  peakMemory: number;
}

async function measure(contender: Contender, photo: Buffer, atOnce: number): Promise<Figures> {
  await Promise.all(Array.from({ length: atOnce }, () => contender.clean(photo)));
  let peakMemory = Number.NaN;
  const watch = setInterval(() => {
    const now = contender.pids().reduce((sum, pid) => sum + residentMebibytes(pid), 0);
    peakMemory = Number.isNaN(peakMemory) ? now : Math.max(peakMemory, now);
  }, 20);
  let left = IMAGES;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (left-- > 0) await contender.clean(photo);
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  clearInterval(watch);
  await contender.stop();
  return { imagesPerSecond: IMAGES / seconds, peakMemory };
}

function residentMebibytes(pid: number): number {
  if (process.platform !== 'linux') return Number.NaN;
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;
}

/** The bare script runs in a process of its own, so that its memory is its own. */
function measureBareApart(photo: Buffer, atOnce: number): Promise<Figures> {
  const child: ChildProcess = fork(fileURLToPath(import.meta.url), ['--bare'], { execArgv: process.execArgv, serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    child.once('message', (figures) => resolve(figures as Figures));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`the bare script ended with ${code}`)));
    child.send({ photo, atOnce });
  });
}

if (process.argv.includes('--bare')) {
  sharp.cache(false);
  process.once('message', ({ photo, atOnce }: { photo: Buffer; atOnce: number }) => {
    void measure(bareSharp, photo, atOnce).then((figures) => process.send?.(figures, () => process.disconnect()));
  });
} else {
  const photo = await makePhoto();
  console.log(
    `${WIDTH} × ${HEIGHT} JPEG of ${(photo.length / 1e6).toFixed(1)} MB, ${IMAGES} images a row, ${availableParallelism()} cores`,
  );
  for (const atOnce of [1, 2]) {
    const bare = await measureBareApart(photo, atOnce);
    const ours = await measure(imageProcessor(atOnce), photo, atOnce);
    for (const [name, figures] of [
      ['bare sharp', bare],
      ['ImageProcessor', ours],
    ] as const) {
      const speed = figures.imagesPerSecond.toFixed(2).padStart(6);
      console.log(`${atOnce} at once  ${name.padEnd(14)} ${speed} images/s  peak ${figures.peakMemory.toFixed(0).padStart(4)} MiB`);
    }
    console.log(`${atOnce} at once  ratio ${(ours.imagesPerSecond / bare.imagesPerSecond).toFixed(2)}`);
  }
}
