import type { PublishedCaseRow, PublishedSummaryRow, SourceRow } from './literature.repository.ts';
import type { LiteratureSourceView, PublishedCaseView } from './published-case.view.ts';

/** Longest excerpt, in UTF-16 units, before its ellipsis. */
const EXCERPT_LENGTH = 240;

/** Characters of `YYYY-MM-DD` that are known. */
const KNOWN = { year: 4, month: 7, day: 10 } as const;

export function presentSource(row: SourceRow): LiteratureSourceView {
  return {
    doi: row.doi,
    url: row.url,
    licence: row.licence,
    source: row.source,
    publishedOn: row.publishedOn && row.datePrecision ? row.publishedOn.slice(0, KNOWN[row.datePrecision]) : null,
  };
}

/** The first words of a published case, cut between words. */
export function publishedExcerpt({ beginning }: Pick<PublishedSummaryRow, 'beginning'>): string {
  if (beginning.length <= EXCERPT_LENGTH) return beginning;
  const cut = beginning.slice(0, EXCERPT_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT_LENGTH - 40)).toWellFormed()}…`;
}

export function presentPublishedCase(row: PublishedCaseRow): PublishedCaseView {
  return {
    id: row.id,
    externalId: row.externalId,
    title: row.title,
    language: row.language,
    text: row.text,
    specialties: row.specialties,
    diagnosis: row.diagnosis,
    ...presentSource(row),
    importedAt: row.importedAt.toISOString(),
  };
}
