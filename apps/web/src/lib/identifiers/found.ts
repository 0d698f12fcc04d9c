import type { IdentifierAnswer } from '#libs/contracts';
import type { Finding } from '#libs/deidentification';
import type { IdentifierAnswerInput } from '../api-types.ts';

/** A finding with the words it stands on, which never leave this device. */
export interface Found extends Finding {
  field: string;
  words: string;
}

/** Texts by the name of their field, as the server names them. */
export type Texts = Record<string, string>;

/** What was found in each text, with the text it was found in. */
export type Checked = Record<string, { text: string; findings: Finding[] }>;

/** The author's answer to words, wherever they stand. */
export type Answers = Record<string, IdentifierAnswer>;

export const answerKey = ({ kind, words }: Pick<Found, 'kind' | 'words'>): string => `${kind}:${words.toLocaleLowerCase()}`;

/**
 * Findings of an older text carried to the one that is there now, so that underlines do not jump while one types: what
 * stands before the change stays, what stands behind moves with it, what was touched goes.
 */
export function carry(findings: readonly Finding[], before: string, now: string): Finding[] {
  if (before === now) return [...findings];
  let head = 0;
  while (head < before.length && head < now.length && before[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < before.length - head && tail < now.length - head && before[before.length - 1 - tail] === now[now.length - 1 - tail])
    tail += 1;
  const shift = now.length - before.length;
  return findings.flatMap((finding) => {
    if (finding.end <= head) return [finding];
    if (finding.start >= before.length - tail) return [{ ...finding, start: finding.start + shift, end: finding.end + shift }];
    return [];
  });
}

/** All that stands in the texts now, in the order of the fields. */
export function foundIn(texts: Texts, checked: Checked): Found[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const last = checked[field];
    return last === undefined
      ? []
      : carry(last.findings, last.text, text).map((finding) => ({ ...finding, field, words: text.slice(finding.start, finding.end) }));
  });
}

/** The text with the words of one finding replaced; blanks that would double or hang are taken along. */
export function replaceFound(text: string, { start, end, replacement }: Pick<Found, 'start' | 'end' | 'replacement'>): string {
  const head = text.slice(0, start);
  const tail = text.slice(end);
  const sentence =
    /(?:^|[.!?]\s+|\n\s*)$/.test(head) && /^\p{Ll}/u.test(replacement)
      ? replacement.charAt(0).toLocaleUpperCase() + replacement.slice(1)
      : replacement;
  return head + sentence + tail;
}

/** Each finding of a text replaced, from the last to the first so that places stay true. */
export function replaceAllFound(text: string, found: readonly Found[]): string {
  return [...found].sort((a, b) => b.start - a.start).reduce((kept, one) => replaceFound(kept, one), text);
}

/** The answers as the server takes them: it counts from the first sign that is no blank. */
export function answersFor(found: readonly Found[], answers: Answers, texts: Texts): IdentifierAnswerInput[] {
  return found.flatMap((one) => {
    const answer = answers[answerKey(one)];
    const text = texts[one.field] ?? '';
    const lead = text.length - text.trimStart().length;
    return one.level === 'warn' && answer !== undefined ? [{ field: one.field, start: one.start - lead, end: one.end - lead, answer }] : [];
  });
}
