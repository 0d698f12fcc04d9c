import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Locale } from '#libs/contracts';

/** How much of a date is known. */
export type DatePrecision = 'day' | 'month' | 'year';

/**
 * A case from the published literature, brought by the operator. Nobody here wrote it, discusses it or answers for it: it stands with its
 * source and its licence.
 */
@Entity('published_case')
@Check('published_case_language_check', `"language" IN ('fr','en')`)
@Check('published_case_date_check', `("published_on" IS NULL) = ("date_precision" IS NULL) AND "date_precision" IN ('day','month','year')`)
@Index('published_case_external_key', ['externalId'], { unique: true })
export class PublishedCaseEntity {
  @PrimaryColumn('uuid')
  id!: string;

  /** The operator's name for it: what tells that a line was imported before. */
  @Column('text', { name: 'external_id' })
  externalId!: string;

  @Column('text')
  language!: Locale;

  @Column('text')
  title!: string;

  /** False for a title that repeats the beginning of the text. */
  @Column('boolean', { name: 'title_given' })
  titleGiven!: boolean;

  @Column('text')
  text!: string;

  @Column('text', { array: true, default: '{}' })
  specialties!: string[];

  @Column('text', { nullable: true })
  diagnosis!: string | null;

  /** Without `https://doi.org/`. */
  @Column('text', { nullable: true })
  doi!: string | null;

  @Column('text', { nullable: true })
  url!: string | null;

  @Column('text', { nullable: true })
  licence!: string | null;

  /** Name of the journal or the collection. */
  @Column('text', { nullable: true })
  source!: string | null;

  /** The first day of what `datePrecision` says is known. */
  @Column('date', { name: 'published_on', nullable: true })
  publishedOn!: string | null;

  @Column('text', { name: 'date_precision', nullable: true })
  datePrecision!: DatePrecision | null;

  @Column('timestamptz', { name: 'imported_at' })
  importedAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;

  /** Null while the archive's index does not hold it as it stands here. */
  @Column('timestamptz', { name: 'indexed_at', nullable: true })
  indexedAt!: Date | null;
}
