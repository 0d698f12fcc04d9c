import { IDENTIFIER_LEVELS, type IdentifierKind, type IdentifierLevel } from '#libs/contracts';

/** A place in a text that names, or may help to name, a person. It never carries the words found. */
export interface Finding {
  /** First UTF-16 unit. */
  start: number;
  /** The unit after the last. */
  end: number;
  kind: IdentifierKind;
  /** block: stops publishing; warn: must be answered; info: is only said. */
  level: IdentifierLevel;
  /** Which rule saw it, for instance "name.title". */
  rule: string;
  /** What may stand there instead, in the language of the text. */
  replacement: string;
}

/** A finding in the normalised text, before it has its replacement. */
export type Mark = Omit<Finding, 'replacement'>;

/** Collects marks; a place that a stronger rule took is not taken again by a weaker one. */
export class Marks {
  readonly all: Mark[] = [];

  add(rule: string, kind: IdentifierKind, level: IdentifierLevel, start: number, end: number): void {
    if (end > start) this.all.push({ start, end, kind, level, rule });
  }

  /** Whether a mark that matters (not one that only informs), or one of these kinds, overlaps the span. */
  covers(start: number, end: number, kinds?: readonly IdentifierKind[]): boolean {
    return this.all.some(
      (mark) => mark.start < end && start < mark.end && mark.level !== 'info' && (kinds === undefined || kinds.includes(mark.kind)),
    );
  }
}

const strength = (level: IdentifierLevel) => IDENTIFIER_LEVELS.length - IDENTIFIER_LEVELS.indexOf(level);

/** One finding a place: what overlaps becomes the strongest of it, and of equals the longest. */
export function settle<One extends Mark>(marks: readonly One[]): One[] {
  const settled: One[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const before = settled.at(-1);
    if (before === undefined || mark.start >= before.end) {
      settled.push({ ...mark });
      continue;
    }
    const stronger =
      strength(mark.level) > strength(before.level) || (mark.level === before.level && mark.end - mark.start > before.end - before.start);
    settled[settled.length - 1] = { ...(stronger ? mark : before), start: before.start, end: Math.max(before.end, mark.end) };
  }
  return settled;
}
