/** Characters that are drawn at once, and lines: either takes some tens of milliseconds. */
export const SLICE_LENGTH = 2_000;
export const SLICE_LINES = 100;

/**
 * A text in parts that are drawn one after another, each beginning a line: cut where a line ends, else between two words, else where
 * it must be. Nothing is lost but the line break or the blank at each cut. A text that fits is one part.
 */
export function* slices(text: string): Generator<string> {
  for (let from = 0; ;) {
    const end = endOfSlice(text, from);
    yield text.slice(from, end);
    if (end === text.length) return;
    from = /[\n ]/.test(text.charAt(end)) ? end + 1 : end;
  }
}

function endOfSlice(text: string, from: number): number {
  let lineEnd = from - 1;
  for (let lines = 0; lines < SLICE_LINES; lines++) {
    const next = text.indexOf('\n', lineEnd + 1);
    const end = next === -1 ? text.length : next;
    if (end - from > SLICE_LENGTH) break;
    if (end === text.length) return end;
    lineEnd = end;
  }
  if (lineEnd > from) return lineEnd;
  const blank = text.lastIndexOf(' ', from + SLICE_LENGTH);
  if (blank > from) return blank;
  // Not between the halves of one sign.
  const isHalf = /[\uD800-\uDBFF]/.test(text.charAt(from + SLICE_LENGTH - 1));
  return from + SLICE_LENGTH - (isHalf ? 1 : 0);
}
