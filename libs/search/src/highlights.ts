import type { Locale } from '#libs/contracts';
import { analyse } from './analyser/analyser.ts';
import type { TextPart } from './search-engine.ts';

/** Words of the passage that is shown. */
const PASSAGE_WORDS = 34;
/** Words that are shown before its first hit. */
const LEAD_WORDS = 5;
/** Characters that are looked through for it. */
const LOOKED_THROUGH = 40_000;

interface Mark {
  start: number;
  end: number;
}

function partsOf(text: string, from: number, to: number, marks: readonly Mark[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = from;
  for (const { start, end } of marks) {
    if (start < at || end > to) continue;
    if (start > at) parts.push({ text: text.slice(at, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), hit: false });
  return parts;
}

function marksOf(text: string, language: Locale, forms: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = [];
  for (const { form, start, end } of analyse(text, language)) {
    if (forms.has(form) && marks.at(-1)?.start !== start) marks.push({ start, end });
  }
  return marks;
}

/** A whole text with the words of some forms marked. */
export function markAll(text: string, language: Locale, forms: ReadonlySet<string>): TextPart[] {
  return partsOf(text, 0, text.length, marksOf(text, language, forms));
}

/** The stretch of a text that holds most different words of some forms, with those marked. */
export function markPassage(whole: string, language: Locale, forms: ReadonlySet<string>): TextPart[] {
  const text = whole.slice(0, LOOKED_THROUGH);
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const marks = marksOf(text, language, forms);
  let best = { from: 0, count: -1 };
  for (let from = 0; from === 0 || from + PASSAGE_WORDS / 2 < words.length; from += PASSAGE_WORDS / 2) {
    const start = words[from]?.start ?? 0;
    const end = words[Math.min(from + PASSAGE_WORDS, words.length) - 1]?.end ?? text.length;
    const count = new Set(
      marks.filter((mark) => mark.start >= start && mark.end <= end).map((mark) => text.slice(mark.start, mark.end).toLowerCase()),
    ).size;
    if (count > best.count) best = { from, count };
  }
  const hit = marks.find((mark) => mark.start >= (words[best.from]?.start ?? 0));
  const lead = hit ? words.findIndex(({ end }) => end >= hit.end) - LEAD_WORDS : 0;
  const from = best.count > 0 ? Math.max(best.from, lead) : best.from;
  const start = words[from]?.start ?? 0;
  const last = Math.min(from + PASSAGE_WORDS, words.length);
  const end = words[last - 1]?.end ?? text.length;
  const parts = partsOf(text, start, end, marks).map((part) => ({ ...part, text: part.text.replace(/\s+/g, ' ') }));
  if (from > 0) parts.unshift({ text: '… ', hit: false });
  if (last < words.length) parts.push({ text: ' …', hit: false });
  return parts;
}
