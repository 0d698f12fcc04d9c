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
  author: AuthorRow;
}

export function presentEntry(entry: EntryRow): EntryView {
  return {
    id: entry.id,
    caseId: entry.caseId,
    seq: entry.seq,
    kind: entry.kind,
    body: entry.body,
    clientId: entry.clientId,
    author: presentAuthor(entry.author),
    imageIds: entry.imageIds,
    details: entry.details,
    createdAt: entry.createdAt.toISOString(),
  };
}
