import { IDENTIFIER_KINDS, IDENTIFIER_LEVELS, type IdentifierKind, type IdentifierLevel } from '#libs/contracts';

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

const bitOf = (kind: IdentifierKind): number => 1 << IDENTIFIER_KINDS.indexOf(kind);
const EVERY_KIND = 2 ** IDENTIFIER_KINDS.length - 1;

/** Collects marks and knows what each sign belongs to, so that looking costs the length of the look, not the number of marks. */
export class Marks {
  readonly all: Mark[] = [];
  /** One bit a kind; marks that only inform take no place. */
  private readonly kinds: Uint32Array;
  private readonly blocked: Uint32Array;

  /** @param length of the text that is marked, in UTF-16 units */
  constructor(length: number) {
    this.kinds = new Uint32Array(length);
    this.blocked = new Uint32Array(length);
  }

  add(rule: string, kind: IdentifierKind, level: IdentifierLevel, start: number, end: number): void {
    if (end <= start) return;
    this.all.push({ start, end, kind, level, rule });
    if (level === 'info') return;
    for (let at = start; at < end; at += 1) {
      this.kinds[at] = (this.kinds[at] ?? 0) | bitOf(kind);
      if (level === 'block') this.blocked[at] = (this.blocked[at] ?? 0) | bitOf(kind);
    }
  }

  /** Whether a mark that matters (not one that only informs), or one of these kinds, overlaps the span. */
  covers(start: number, end: number, kinds?: readonly IdentifierKind[]): boolean {
    return this.overlaps(this.kinds, start, end, kinds);
  }

  /** The same for marks that block. */
  blocks(start: number, end: number, kinds?: readonly IdentifierKind[]): boolean {
    return this.overlaps(this.blocked, start, end, kinds);
  }

  private overlaps(taken: Uint32Array, start: number, end: number, kinds?: readonly IdentifierKind[]): boolean {
    const wanted = kinds === undefined ? EVERY_KIND : kinds.reduce((bits, kind) => bits | bitOf(kind), 0);
    for (let at = Math.max(0, start); at < end; at += 1) if (((taken[at] ?? 0) & wanted) !== 0) return true;
    return false;
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
