import type { CollectionKind, CollectionVisibility, OpenCaseState } from '#libs/contracts';
import type { CaseEntity } from '#libs/persistence';
import { presentAuthor, type AuthorRow } from '#libs/presenters';
import type { Actor } from '../access/actor.ts';
import { presentSource, publishedExcerpt } from '../literature/literature.presenter.ts';
import type { PublishedSummaryRow } from '../literature/literature.repository.ts';
import type { CollectedCaseView, CollectionSummaryView } from './dto/collection.view.ts';

type NetworkRow = Pick<CaseEntity, 'id' | 'title' | 'excerpt' | 'language' | 'specialties' | 'diagnosis'> & {
  state: OpenCaseState;
  author: AuthorRow;
};

/** An entry of a collection with its case, which is of the network or of the literature. */
export type CollectedCaseRow = { entryId: string; note: string; addedAt: Date; sortKey: string } & (
  { network: NetworkRow; literature: null } | { network: null; literature: Omit<PublishedSummaryRow, 'importedAt'> }
);

export interface CollectionSummaryRow {
  id: string;
  ownerId: string;
  name: string;
  description: string;
  kind: CollectionKind;
  visibility: CollectionVisibility;
  createdAt: Date;
  updatedAt: Date;
  owner: AuthorRow;
  caseCount: number;
}

export function presentCollection(actor: Actor, row: CollectionSummaryRow): CollectionSummaryView {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    kind: row.kind,
    visibility: row.visibility,
    mine: row.ownerId === actor.clinicianId,
    owner: presentAuthor(row.owner),
    caseCount: row.caseCount,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

export function presentCollected({ note, addedAt, network, literature }: CollectedCaseRow): CollectedCaseView {
  const kept = { note, addedAt: addedAt.toISOString() };
  if (network) {
    return {
      caseId: network.id,
      origin: 'network',
      title: network.title,
      excerpt: network.excerpt,
      language: network.language,
      specialties: network.specialties,
      state: network.state,
      diagnosis: network.diagnosis,
      ...kept,
      literature: null,
      author: presentAuthor(network.author),
    };
  }
  return {
    caseId: literature.id,
    origin: 'literature',
    title: literature.title,
    excerpt: publishedExcerpt(literature),
    language: literature.language,
    specialties: literature.specialties,
    state: null,
    diagnosis: literature.diagnosis,
    ...kept,
    literature: presentSource(literature),
    author: null,
  };
}
