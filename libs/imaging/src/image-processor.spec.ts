import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { bareEnvironment } from './bare-environment.ts';
import { ImageProcessor, type ImageProcessorOptions } from './image-processor.ts';
import { ImageProcessorFault } from './image-processor-fault.ts';

const small = () =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: '#b08070' } })
    .jpeg()
    .toBuffer();
/** Takes long enough for what happens meanwhile. */
const large = () =>
  sharp({ create: { width: 8000, height: 6000, channels: 3, background: '#b08070' } })
    .png({ compressionLevel: 1 })
    .toBuffer();

describe('ImageProcessor', () => {
  const processors: ImageProcessor[] = [];
  const open = (options?: ImageProcessorOptions) => {
    const processor = new ImageProcessor(options);
    processors.push(processor);
    return processor;
  };

  afterEach(async () => {
    await Promise.all(processors.splice(0).map((processor) => processor.stop()));
  });

  it('cleans in another process, behind everything else, and keeps that process', async () => {
    const processor = open();
    const image = await processor.process(await small(), { masks: [{ x: 0, y: 0, width: 1, height: 1 }] });
    expect(image.variants.map((v) => `${v.variant}.${v.format}`)).toEqual(['full.webp', 'full.jpeg', 'display.webp', 'thumb.webp']);
    expect((await sharp(image.variants[1]?.bytes).stats()).channels[0]?.max).toBeLessThan(8);
    const [pid = 0] = processor.pids;
    expect(pid).not.toBe(process.pid);
    expect(getPriority(pid)).toBe(10);
    await processor.process(await small());
    expect(processor.pids).toEqual([pid]);
  });

  it('hands refusals over with their code', async () => {
    const processor = open();
    await expect(processor.process(Buffer.from('text'))).rejects.toMatchObject({ name: 'ImageRefused', code: 'IMAGE_FORMAT_UNSUPPORTED' });
    const bytes = await small();
    await expect(processor.process(bytes.subarray(0, bytes.length / 2))).rejects.toMatchObject({ code: 'IMAGE_CORRUPT' });
    await expect(processor.process(bytes)).resolves.toMatchObject({ width: 64, height: 48 });
    expect(processor.pids).toHaveLength(1);
  });

  it('runs as many at once as told and makes the others wait', async () => {
    const processor = open({ concurrency: 2 });
    const bytes = await small();
    let most = 0;
    await Promise.all(
      Array.from({ length: 7 }, async () => {
        await processor.process(bytes);
        most = Math.max(most, processor.pids.length);
      }),
    );
    expect(most).toBe(2);
  });

  it('ends an image that takes too long, and that one alone', async () => {
    const processor = open({ timeoutMs: 1, concurrency: 1 });
    await expect(processor.process(await large())).rejects.toMatchObject({ code: 'IMAGE_TIMED_OUT' });
    expect(processor.pids).toEqual([]);
  });

  it('ends an image that takes too much memory', async () => {
    const processor = open({ memoryBytes: 1 });
    await expect(processor.process(await large())).rejects.toMatchObject({ code: 'IMAGE_TIMED_OUT', message: 'it used too much memory' });
  });

  it('survives the death of its process', async () => {
    const processor = open({ concurrency: 1 });
    await processor.process(await small());
    const [pid = 0] = processor.pids;
    const doomed = processor.process(await large());
    const next = processor.process(await small());
    await pause(0);
    process.kill(pid, 'SIGKILL');
    await expect(doomed).rejects.toMatchObject({ code: 'IMAGE_CORRUPT' });
    await expect(next).resolves.toMatchObject({ width: 64 });
    expect(processor.pids).not.toContain(pid);
  });

  it('replaces a process after its share of images', async () => {
    const processor = open({ imagesPerChild: 2, concurrency: 1 });
    const bytes = await small();
    await processor.process(bytes);
    const first = processor.pids;
    await processor.process(bytes);
    await processor.process(bytes);
    expect(processor.pids).not.toEqual(first);
  });

  it('never asks a process again that answered with more than pixels', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'consilium-test-'));
    try {
      const program = join(folder, 'liar.mjs');
      const telling = await sharp({ create: { width: 64, height: 48, channels: 3, background: '#b08070' } })
        .withExif({ IFD0: { Artist: 'Camille Fictive' } })
        .webp()
        .toBuffer();
      writeFileSync(
        program,
        `process.on('message', () => {
          const bytes = Buffer.from('${telling.toString('base64')}', 'base64');
          const variant = (variant, format) => ({ variant, format, width: 64, height: 48, bytes });
          const variants = [variant('full', 'webp'), variant('full', 'jpeg'), variant('display', 'webp'), variant('thumb', 'webp')];
          process.send({ kind: 'clean', image: { width: 64, height: 48, variants, notes: [], fingerprint: null } });
        });
        process.send({ kind: 'up' });`,
      );
      const processor = open({ program });
      await expect(processor.process(await small())).rejects.toMatchObject({ code: 'IMAGE_UNVERIFIED' });
      expect(processor.pids).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('lets an idle process go', async () => {
    const processor = open({ idleMs: 1 });
    await processor.process(await small());
    while (processor.pids.length > 0) await pause(5);
    await expect(processor.process(await small())).resolves.toMatchObject({ width: 64 });
  });

  it('stops at once, without blaming the images', async () => {
    const processor = open({ concurrency: 1 });
    await processor.process(await small());
    const bytes = await large();
    const outcomes = Promise.allSettled([processor.process(bytes), processor.process(bytes)]);
    await pause(0);
    await processor.stop();
    for (const outcome of await outcomes) expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'ImageProcessorFault' } });
    await expect(processor.process(bytes)).rejects.toBeInstanceOf(ImageProcessorFault);
    expect(processor.pids).toEqual([]);
  });

  it('gives its processes no secret', () => {
    const ours = { PATH: '/usr/bin', S3_SECRET_KEY: 'secret', DATABASE_URL: 'secret', INSTANCE_KEY: 'secret', NODE_OPTIONS: '--inspect' };
    const theirs = bareEnvironment(ours);
    expect(theirs['PATH']).toBe('/usr/bin');
    expect(Object.values(theirs)).not.toContain('secret');
    expect(theirs['NODE_OPTIONS']).toBeUndefined();
  });
});
