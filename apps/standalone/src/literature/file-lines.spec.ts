import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { fileLines, LINE_BYTES } from './file-lines.ts';

async function read(...chunks: (string | Buffer)[]): Promise<[number, string | null][]> {
  const lines: [number, string | null][] = [];
  for await (const { number, bytes } of fileLines(Readable.from(chunks.map((chunk) => Buffer.from(chunk)))))
    lines.push([number, bytes?.toString() ?? null]);
  return lines;
}

describe('the lines of a file', () => {
  it('are found wherever its chunks end', async () => {
    expect(await read('un\nde', 'ux\ntro', 'is')).toEqual([
      [1, 'un'],
      [2, 'deux'],
      [3, 'trois'],
    ]);
  });

  it('keep letters that two chunks share', async () => {
    const [head, tail] = [Buffer.from('é').subarray(0, 1), Buffer.from('é').subarray(1)];
    expect(await read('bl', head, tail, '\n')).toEqual([[1, 'blé']]);
  });

  it('lose the byte order mark of the first one alone', async () => {
    expect(await read('\ufeffun\n\ufeffdeux\n')).toEqual([
      [1, 'un'],
      [2, '\ufeffdeux'],
    ]);
  });

  it('are passed over when they are too long, and the next is read', async () => {
    const long = 'x'.repeat(LINE_BYTES / 2);
    expect(await read(long, long, '\n', long, long, 'x', '\nafter\n')).toEqual([
      [1, long + long],
      [2, null],
      [3, 'after'],
    ]);
  });

  it('are none in an empty file', async () => {
    expect(await read()).toEqual([]);
  });
});
