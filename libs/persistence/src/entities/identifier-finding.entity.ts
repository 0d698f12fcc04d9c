import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { IdentifierAnswer, IdentifierKind, IdentifierLevel } from '#libs/contracts';
import { CaseEntity } from './case.entity.ts';

/** The proof that a text was checked: what was found and how its author answered, never the words themselves. */
@Entity('identifier_finding')
@Index('identifier_finding_case_idx', ['caseId'])
export class IdentifierFindingEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => CaseEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'identifier_finding_case_fkey' })
  case!: Relation<CaseEntity>;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  /** The entry of the thread; null for the case itself. */
  @Column('uuid', { name: 'entry_id', nullable: true })
  entryId!: string | null;

  /** For instance "title", "sections.history", "tags.2", "images.<id>", "body". */
  @Column('text')
  field!: string;

  /** UTF-16 units in the text as it was checked. */
  @Column('integer', { name: 'span_start' })
  start!: number;

  @Column('integer', { name: 'span_end' })
  end!: number;

  @Column('text')
  kind!: IdentifierKind;

  @Column('text')
  level!: IdentifierLevel;

  @Column('text')
  rule!: string;

  @Column('text', { nullable: true })
  answer!: IdentifierAnswer | null;

  @Column('timestamptz', { name: 'checked_at' })
  checkedAt!: Date;
}
