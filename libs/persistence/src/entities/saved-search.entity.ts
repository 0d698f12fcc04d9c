import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { SavedSearchFilters } from '#libs/contracts';
import { ClinicianEntity } from './account.entity.ts';
import { CaseEntity } from './case.entity.ts';

/** A search that its owner wants to hear of. */
@Entity('saved_search')
@Index('saved_search_owner_idx', ['ownerId', 'createdAt'])
export class SavedSearchEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => ClinicianEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'saved_search_owner_fkey' })
  owner!: Relation<ClinicianEntity>;

  @Column('uuid', { name: 'owner_id' })
  ownerId!: string;

  @Column('text')
  name!: string;

  /** As typed. */
  @Column('text')
  query!: string;

  @Column('jsonb', { default: '{}' })
  filters!: SavedSearchFilters;

  /** What the document of a new case must match; null when the query has no words and the filters alone decide. */
  @Column('tsquery', { nullable: true })
  condition!: string | null;

  @Column('boolean')
  notify!: boolean;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'last_seen_at' })
  lastSeenAt!: Date;
}

/** A case that answered a saved search when it was new. */
@Entity('saved_search_match')
@Index('saved_search_match_case_idx', ['caseId'])
export class SavedSearchMatchEntity {
  @ManyToOne(() => SavedSearchEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'search_id', foreignKeyConstraintName: 'saved_search_match_search_fkey' })
  search!: Relation<SavedSearchEntity>;

  @PrimaryColumn('uuid', { name: 'search_id', primaryKeyConstraintName: 'saved_search_match_pkey' })
  searchId!: string;

  @ManyToOne(() => CaseEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'saved_search_match_case_fkey' })
  case!: Relation<CaseEntity>;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'saved_search_match_pkey' })
  caseId!: string;

  @Column('timestamptz', { name: 'matched_at' })
  matchedAt!: Date;
}
