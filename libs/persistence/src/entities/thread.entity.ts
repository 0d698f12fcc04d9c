import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { EntryDetails, EntryKind } from '#libs/contracts';
import { ClinicianEntity } from './account.entity.ts';
import { CaseEntity } from './case.entity.ts';

/** One line of a case's log. `seq` counts from 1 without gap; `(author, clientId)` makes each write happen once, for ever. */
@Entity('thread_entry')
@Check('thread_entry_kind_check', `"kind" IN ('reply','question','hypothesis','alert','correction','edit','outcome','state')`)
@Check('thread_entry_removed_check', `"removed_at" IS NULL OR "hidden_at" IS NOT NULL`)
@Index('thread_entry_seq_key', ['caseId', 'seq'], { unique: true })
@Index('thread_entry_client_key', ['authorId', 'clientId'], { unique: true })
export class ThreadEntryEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => CaseEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'thread_entry_case_fkey' })
  case!: Relation<CaseEntity>;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('integer')
  seq!: number;

  @Column('text')
  kind!: EntryKind;

  @ManyToOne(() => ClinicianEntity, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'thread_entry_author_fkey' })
  author!: Relation<ClinicianEntity>;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Column('uuid', { name: 'client_id', nullable: true })
  clientId!: string | null;

  @Column('text', { default: '' })
  body!: string;

  @Column('uuid', { name: 'image_ids', array: true, default: '{}' })
  imageIds!: string[];

  @Column('jsonb', { nullable: true })
  details!: EntryDetails | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** Since when nobody but moderators reads it. */
  @Column('timestamptz', { name: 'hidden_at', nullable: true })
  hiddenAt!: Date | null;

  /** When a moderator decided that it stays so. */
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
}
