import { SECTION_KINDS, type ReplyKind, type SectionKind } from '#libs/contracts';
import type { DemoCase, DemoReply } from '../demo-types.ts';

/** Minutes. */
export const HOUR = 60;
/** Minutes. */
export const DAY = 24 * HOUR;

/** The parts of a case in the order in which they are read. */
export function sections(texts: Partial<Record<SectionKind, string>>): DemoCase['sections'] {
  return SECTION_KINDS.flatMap((kind) => {
    const text = texts[kind];
    return text === undefined ? [] : [{ kind, text }];
  });
}

/** One message, so many minutes after the case was published. */
export function says(author: string, kind: ReplyKind, minutesAfter: number, body: string): DemoReply {
  return { author, kind, body, minutesAfter };
}

/** The patient agreed to all uses. */
export const AGREED: DemoCase['consent'] = { basis: 'patient_agreed', scopes: ['advice', 'network', 'teaching', 'archive'] };
/** Nobody could be recognised; kept for the archive. */
export const NOT_IDENTIFIABLE: DemoCase['consent'] = { basis: 'not_identifiable', scopes: ['advice', 'network', 'archive'] };
