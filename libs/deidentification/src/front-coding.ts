const LENGTHS = '0123456789abcdefghijklmnopqrstuvwxyz';

/**
 * Packs a sorted list of words: each line begins with the number of characters (base 36, at most 35) that it shares
 * with the word before it. Sorted names shrink to about a third, and gzip does the rest.
 */
export function frontEncode(words: readonly string[]): string {
  let before = '';
  return [...words]
    .sort()
    .map((word) => {
      let shared = 0;
      while (shared < 35 && shared < before.length && before[shared] === word[shared]) shared += 1;
      before = word;
      return `${LENGTHS[shared] ?? '0'}${word.slice(shared)}`;
    })
    .join('\n');
}

/** The words of a front-coded list, in their order. */
export function frontDecode(packed: string): string[] {
  const words: string[] = [];
  let before = '';
  for (const line of packed.split('\n')) {
    if (line === '') continue;
    before = before.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1);
    words.push(before);
  }
  return words;
}
