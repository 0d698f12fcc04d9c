const MOST_EDITS = 2;
/** Letters of a word for each edit. */
const LETTERS_AN_EDIT = 3;

/** Edits between two words (Damerau and Levenshtein, neighbours swapped counting one); more than `most` is told as `most + 1`. */
export function editDistance(left: string, right: string, most = MOST_EDITS): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const change = left[i - 1] === right[j - 1] ? 0 : 1;
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      row.push(edits);
    }
    beforeLast = last;
    last = row;
  }
  return Math.min(last[right.length] ?? 0, most + 1);
}

/** The word of a shortlist that was probably meant: fewest edits, then most cases; none when all are too far. */
export function nearestSpelling<Word extends { form: string; documents: number }>(
  typed: string,
  shortlist: readonly Word[],
): Word | undefined {
  const most = Math.min(MOST_EDITS, Math.floor(typed.length / LETTERS_AN_EDIT));
  return shortlist
    .map((word) => ({ word, edits: editDistance(typed, word.form, most) }))
    .filter(({ edits }) => edits <= most)
    .sort((a, b) => a.edits - b.edits || b.word.documents - a.word.documents || a.word.form.localeCompare(b.word.form))[0]?.word;
}
