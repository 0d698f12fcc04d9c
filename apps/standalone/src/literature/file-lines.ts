import type { Readable } from 'node:stream';

/** Bytes of one line at most; a longer one is passed over without being kept. */
export const LINE_BYTES = 2_000_000;

/** One line of a file, counted from 1; `bytes` is null for one that is too long. */
export interface FileLine {
  number: number;
  bytes: Buffer | null;
}

const NEW_LINE = 0x0a;
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

/** The lines of a stream, however large it is: never more than one line and one chunk are in memory. */
export async function* fileLines(stream: Readable): AsyncGenerator<FileLine> {
  let held: Buffer[] = [];
  let size = 0;
  let number = 0;
  const keep = (piece: Buffer): void => {
    size += piece.length;
    if (size <= LINE_BYTES) held.push(piece);
    else held = [];
  };
  const take = (): FileLine => {
    number += 1;
    const whole = size > LINE_BYTES ? null : Buffer.concat(held);
    held = [];
    size = 0;
    return { number, bytes: number === 1 && whole?.indexOf(BYTE_ORDER_MARK) === 0 ? whole.subarray(BYTE_ORDER_MARK.length) : whole };
  };
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, from)) {
      keep(chunk.subarray(from, at));
      yield take();
      from = at + 1;
    }
    keep(chunk.subarray(from));
  }
  if (size > 0) yield take();
}
