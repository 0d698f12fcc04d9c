import type { EntryDetails, EntryKind, EntryView } from '#libs/contracts';
import { presentAuthor, type AuthorRow } from './author.presenter.ts';

export interface EntryRow {
  id: string;
  caseId: string;
  seq: number;
  kind: EntryKind;
  body: string;
  clientId: string | null;
  imageIds: string[];
  details: EntryDetails | null;
  createdAt: Date;
  hiddenAt: Date | null;
  removedAt: Date | null;
  author: AuthorRow;
}

/** One line of a log. What was put out of sight keeps its place and its author, and says nothing else. */
export function presentEntry(entry: EntryRow): EntryView {
  const withheld = entry.removedAt ? 'removed' : entry.hiddenAt ? 'hidden' : null;
  return {
    id: entry.id,
    caseId: entry.caseId,
    seq: entry.seq,
    kind: entry.kind,
    body: withheld ? '' : entry.body,
    clientId: entry.clientId,
    author: presentAuthor(entry.author),
    imageIds: withheld ? [] : entry.imageIds,
    details: entry.details,
    withheld,
    createdAt: entry.createdAt.toISOString(),
  };
}
