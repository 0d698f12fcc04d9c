import type { CaseOrigin, CollectionKind, CollectionVisibility, Locale, OpenCaseState } from '#libs/contracts';
import { AuthorDto } from '../../cases/dto/case.view.ts';
import { LiteratureSourceView } from '../../literature/published-case.view.ts';

/** A case as a collection lists it. */
export class CollectedCaseView {
  caseId!: string;
  origin!: CaseOrigin;
  title!: string;
  excerpt!: string;
  language!: Locale;
  specialties!: string[];
  /** Null for the literature. */
  state!: OpenCaseState | null;
  diagnosis!: string | null;
  /** What the owner of the collection wrote beside it. */
  note!: string;
  addedAt!: string;
  /** Null for a case of the network. */
  literature!: LiteratureSourceView | null;
  /** Null for the literature. */
  author!: AuthorDto | null;
}

export class CollectedCasePageView {
  items!: CollectedCaseView[];
  nextCursor!: string | null;
}

export class CollectionSummaryView {
  id!: string;
  /** Empty for bookmarks. */
  name!: string;
  description!: string;
  kind!: CollectionKind;
  visibility!: CollectionVisibility;
  mine!: boolean;
  owner!: AuthorDto;
  /** Of cases that can be read today. */
  caseCount!: number;
  createdAt!: string;
  updatedAt!: string;
}

export class CollectionPageView {
  items!: CollectionSummaryView[];
  nextCursor!: string | null;
}

export class CollectionView extends CollectionSummaryView {
  cases!: CollectedCaseView[];
}

/** Where its reader keeps a case. */
export class CaseKeptView {
  bookmarked!: boolean;
  /** Ids of the reader's own collections that hold it, bookmarks left out. */
  collections!: string[];
}
