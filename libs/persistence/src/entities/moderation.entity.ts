import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { ModerationDecision, ModerationReason, ReportKind, ReportReason, ReportState } from '#libs/contracts';
import { ClinicianEntity } from './account.entity.ts';
import { CaseEntity } from './case.entity.ts';
import { ImageEntity } from './image.entity.ts';
import { ThreadEntryEntity } from './thread.entity.ts';

/** Something that a moderator has to look at: reported, a new poster's image, or drawn at random. */
@Entity('report')
@Check('report_kind_check', `"kind" IN ('report','precheck','sample')`)
@Check('report_reason_check', `("kind" = 'report') = ("reason" IS NOT NULL) AND "reason" IN ('identifiable','unsafe','other')`)
@Check('report_state_check', `"state" IN ('open','decided','appealed','closed')`)
@Check('report_target_check', `"target_id" = coalesce("image_id", "entry_id", "case_id") AND ("image_id" IS NULL OR "entry_id" IS NULL)`)
@Check('report_appeal_check', `"state" <> 'appealed' OR "appealed_at" IS NOT NULL`)
@Index('report_queue_idx', { synchronize: false })
@Index('report_target_idx', ['targetId', 'createdAt'])
@Index('report_case_idx', ['caseId'])
@Index('report_author_idx', ['authorId', 'createdAt'])
@Index('report_once_key', ['reporterId', 'targetId'], { unique: true, where: `state = 'open'` })
@Index('report_sampled_key', ['imageId'], { unique: true, where: `kind = 'sample'` })
export class ReportEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  kind!: ReportKind;

  @ManyToOne(() => CaseEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'report_case_fkey' })
  case!: Relation<CaseEntity>;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @ManyToOne(() => ImageEntity, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'image_id', foreignKeyConstraintName: 'report_image_fkey' })
  image!: Relation<ImageEntity> | null;

  @Column('uuid', { name: 'image_id', nullable: true })
  imageId!: string | null;

  @ManyToOne(() => ThreadEntryEntity, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'entry_id', foreignKeyConstraintName: 'report_entry_fkey' })
  entry!: Relation<ThreadEntryEntity> | null;

  @Column('uuid', { name: 'entry_id', nullable: true })
  entryId!: string | null;

  /** The image, else the message, else the case: what is to be decided about. */
  @Column('uuid', { name: 'target_id' })
  targetId!: string;

  /** Who posted it. */
  @ManyToOne(() => ClinicianEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'report_author_fkey' })
  author!: Relation<ClinicianEntity>;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  /** Null for people without an account and for what nobody reported. */
  @ManyToOne(() => ClinicianEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'reporter_id', foreignKeyConstraintName: 'report_reporter_fkey' })
  reporter!: Relation<ClinicianEntity> | null;

  @Column('uuid', { name: 'reporter_id', nullable: true })
  reporterId!: string | null;

  @Column('text', { nullable: true })
  reason!: ReportReason | null;

  @Column('text', { nullable: true })
  note!: string | null;

  /** How to reach a reporter without an account; forgotten with the decision. */
  @Column('text', { nullable: true })
  contact!: string | null;

  @Column('text')
  state!: ReportState;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  /** When this report put its target out of sight; null when it did not. */
  @Column('timestamptz', { name: 'hidden_at', nullable: true })
  hiddenAt!: Date | null;

  /** Since when it waits: its making, or the appeal. */
  @Column('timestamptz', { name: 'waiting_since' })
  waitingSince!: Date;

  @Column('text', { name: 'appeal_text', nullable: true })
  appealText!: string | null;

  @Column('timestamptz', { name: 'appealed_at', nullable: true })
  appealedAt!: Date | null;
}

/**
 * What a moderator decided, and why. The database allows one decision a round (the appeal is the second), by another moderator each
 * time, and never by who posted it.
 */
@Entity('moderation_decision')
@Check('moderation_decision_decision_check', `"decision" IN ('remove','mask','restore','keep')`)
@Check(
  'moderation_decision_reason_code_check',
  `"reason_code" IN ('face','name_or_number','date_or_place','recognisable_story','unsafe','nothing_found','other')`,
)
@Check('moderation_decision_round_check', `"round" IN (1, 2)`)
@Check('moderation_decision_not_own_check', `"moderator_id" <> "author_id"`)
@Index('moderation_decision_round_key', ['reportId', 'round'], { unique: true })
@Index('moderation_decision_other_key', ['reportId', 'moderatorId'], { unique: true })
export class ModerationDecisionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => ReportEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'report_id', foreignKeyConstraintName: 'moderation_decision_report_fkey' })
  report!: Relation<ReportEntity>;

  @Column('uuid', { name: 'report_id' })
  reportId!: string;

  /** 1 for the decision, 2 for that on the appeal. */
  @Column('smallint')
  round!: number;

  @ManyToOne(() => ClinicianEntity, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'moderator_id', foreignKeyConstraintName: 'moderation_decision_moderator_fkey' })
  moderator!: Relation<ClinicianEntity>;

  @Column('uuid', { name: 'moderator_id' })
  moderatorId!: string;

  /** Who posted what was decided about. */
  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Column('text')
  decision!: ModerationDecision;

  @Column('text', { name: 'reason_code' })
  reasonCode!: ModerationReason;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { name: 'decided_at' })
  decidedAt!: Date;
}
