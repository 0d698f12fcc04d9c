import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { CollectionKind, CollectionVisibility } from '#libs/contracts';
import { ClinicianEntity } from './account.entity.ts';
import { CaseEntity } from './case.entity.ts';
import { PublishedCaseEntity } from './published-case.entity.ts';

/** Cases that a clinician keeps together. Everybody has one of kind `bookmarks` at most; it is made with the first bookmark. */
@Entity('collection')
@Check('collection_kind_check', `"kind" IN ('bookmarks','playlist')`)
@Check('collection_visibility_check', `"visibility" IN ('private','network')`)
@Check('collection_bookmarks_check', `"kind" = 'playlist' OR "visibility" = 'private'`)
@Index('collection_bookmarks_key', ['ownerId'], { unique: true, where: `kind = 'bookmarks'` })
@Index('collection_owner_idx', ['ownerId', 'updatedAt'])
export class CollectionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => ClinicianEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'collection_owner_fkey' })
  owner!: Relation<ClinicianEntity>;

  @Column('uuid', { name: 'owner_id' })
  ownerId!: string;

  /** Empty for bookmarks. */
  @Column('text')
  name!: string;

  @Column('text', { default: '' })
  description!: string;

  @Column('text')
  kind!: CollectionKind;

  @Column('text')
  visibility!: CollectionVisibility;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}

/** One case in a collection: one of the network or one of the literature. */
@Entity('collection_case')
@Check('collection_case_one_check', `num_nonnulls("clinical_case_id", "published_case_id") = 1`)
@Index('collection_case_clinical_key', ['collectionId', 'clinicalCaseId'], { unique: true, where: 'clinical_case_id IS NOT NULL' })
@Index('collection_case_published_key', ['collectionId', 'publishedCaseId'], { unique: true, where: 'published_case_id IS NOT NULL' })
@Index('collection_case_order_idx', ['collectionId', 'position', 'id'])
@Index('collection_case_newest_idx', ['collectionId', 'addedAt', 'id'])
export class CollectionCaseEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => CollectionEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'collection_id', foreignKeyConstraintName: 'collection_case_collection_fkey' })
  collection!: Relation<CollectionEntity>;

  @Column('uuid', { name: 'collection_id' })
  collectionId!: string;

  @Column('integer')
  position!: number;

  @ManyToOne(() => CaseEntity, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'clinical_case_id', foreignKeyConstraintName: 'collection_case_clinical_fkey' })
  clinicalCase!: Relation<CaseEntity> | null;

  @Index('collection_case_clinical_idx')
  @Column('uuid', { name: 'clinical_case_id', nullable: true })
  clinicalCaseId!: string | null;

  @ManyToOne(() => PublishedCaseEntity, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'published_case_id', foreignKeyConstraintName: 'collection_case_published_fkey' })
  publishedCase!: Relation<PublishedCaseEntity> | null;

  @Index('collection_case_published_idx')
  @Column('uuid', { name: 'published_case_id', nullable: true })
  publishedCaseId!: string | null;

  @Column('text', { default: '' })
  note!: string;

  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;
}
