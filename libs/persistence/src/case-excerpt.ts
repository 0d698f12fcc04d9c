import { SECTION_KINDS } from '#libs/contracts';
import type { CaseSection } from './entities/case.entity.ts';

/** Longest excerpt, in UTF-16 units, before its ellipsis. */
const EXCERPT_LENGTH = 220;

/** Sections in the order of the page, the empty ones left out. */
export function orderSections(sections: readonly CaseSection[]): CaseSection[] {
  return SECTION_KINDS.flatMap((kind) => sections.filter((section) => section.kind === kind && section.text !== ''));
}

/** The first lines of a case, cut between words. */
export function excerptOf(sections: readonly CaseSection[]): string {
  const text = orderSections(sections)
    .map((section) => section.text.replace(/\s+/g, ' '))
    .join(' ');
  if (text.length <= EXCERPT_LENGTH) return text;
  const cut = text.slice(0, EXCERPT_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT_LENGTH - 40))}…`;
}
