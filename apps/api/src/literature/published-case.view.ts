import type { Locale } from '#libs/contracts';

/** Where a published case comes from and on what terms it may be read; shown wherever the case is. */
export class LiteratureSourceView {
  doi!: string | null;
  url!: string | null;
  licence!: string | null;
  /** Journal or collection. */
  source!: string | null;
  /** As far as it is known: `2019`, `2019-05` or `2019-05-12`. */
  publishedOn!: string | null;
}

export class PublishedCaseView extends LiteratureSourceView {
  id!: string;
  /** The operator's name for it. */
  externalId!: string;
  title!: string;
  language!: Locale;
  text!: string;
  specialties!: string[];
  diagnosis!: string | null;
  /** UTC, ISO 8601. */
  importedAt!: string;
}
