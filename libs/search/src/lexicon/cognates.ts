/** Shorter words look alike by chance. */
const SHORTEST = 4;
const LEAST_LIKENESS = 0.5;
/** Words this near the likest one are kept, and no more than so many. */
export const WITHIN = 0.85;
export const MOST_COGNATES = 3;

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?:iques?|ical|ics?)$/, 'ic'],
  [/(?:ites?|itis)$/, 'it'],
  [/(?:oses?|osis)$/, 'os'],
  [/(?:aires?|ary|aries|ar)$/, 'ar'],
  [/(?:euse?s?|eux|ous)$/, 'o'],
  [/(?:tes?|ties|ty)$/, 't'],
  [/(?:ies?|y|ia)$/, 'i'],
  [/(?:ales?|aux|al)$/, 'al'],
  [/(?:ee?s?|ed)$/, 'e'],
  [/s$/, ''],
];
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/[ao]e/g, 'e'],
  [/y/g, 'i'],
  [/th/g, 't'],
  [/rh/g, 'r'],
  [/ch|qu|[qk]/g, 'c'],
  [/z/g, 's'],
];

/** What French and English leave of a Greek or Latin word: one spelling, no ending, no doubled letter. The word is folded. */
export function skeletonOf(word: string): string {
  let skeleton = word;
  const ending = word.length > SHORTEST ? ENDINGS.find(([pattern]) => pattern.test(word)) : undefined;
  if (ending) skeleton = skeleton.replace(...ending);
  for (const [pattern, by] of SPELLINGS) skeleton = skeleton.replace(pattern, by);
  return skeleton.replace(/(.)\1/g, '$1').replace(/e$/, '');
}

function gramsOf(word: string): Map<string, number> {
  const framed = `^${skeletonOf(word)}$`;
  const grams = new Map<string, number>();
  for (let size = 2; size <= 4; size++) {
    for (let at = 0; at + size <= framed.length; at++) {
      const gram = framed.slice(at, at + size);
      grams.set(gram, (grams.get(gram) ?? 0) + 1);
    }
  }
  const norm = Math.hypot(...grams.values());
  for (const [gram, count] of grams) grams.set(gram, count / norm);
  return grams;
}

export interface Cognate {
  term: string;
  /** Cosine of the 2- to 4-grams of the skeletons, from 0 to 1. */
  likeness: number;
}

/** Words of one language, to find those that a word of the other resembles without any dictionary. */
export class CognateIndex {
  private readonly terms: string[] = [];
  private readonly holders = new Map<string, { at: number[]; weight: number[] }>();
  private sums = new Float64Array(0);

  constructor(words: Iterable<{ term: string; form: string }>) {
    this.add(words);
  }

  /** A term is given by one of its forms. */
  add(words: Iterable<{ term: string; form: string }>): void {
    for (const { term, form } of words) {
      if (form.length < SHORTEST) continue;
      const at = this.terms.push(term) - 1;
      for (const [gram, weight] of gramsOf(form)) {
        const holders = this.holders.get(gram) ?? { at: [], weight: [] };
        holders.at.push(at);
        holders.weight.push(weight);
        this.holders.set(gram, holders);
      }
    }
    if (this.sums.length < this.terms.length) this.sums = new Float64Array(this.terms.length * 2);
  }

  /** The words most like a form, best first. */
  like(form: string): Cognate[] {
    if (form.length < SHORTEST) return [];
    const touched: number[] = [];
    for (const [gram, weight] of gramsOf(form)) {
      const holders = this.holders.get(gram);
      if (!holders) continue;
      for (const [index, at] of holders.at.entries()) {
        if (this.sums[at] === 0) touched.push(at);
        this.sums[at] = (this.sums[at] ?? 0) + weight * (holders.weight[index] ?? 0);
      }
    }
    const found: Cognate[] = [];
    for (const at of touched) {
      const likeness = this.sums[at] ?? 0;
      if (likeness >= LEAST_LIKENESS) found.push({ term: this.terms[at] ?? '', likeness });
      this.sums[at] = 0;
    }
    found.sort((a, b) => b.likeness - a.likeness || a.term.localeCompare(b.term));
    const best = found[0]?.likeness ?? 0;
    return found.filter(({ likeness }) => likeness >= best * WITHIN).slice(0, MOST_COGNATES);
  }
}
