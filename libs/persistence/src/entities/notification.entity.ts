import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { NotificationKind } from '#libs/contracts';
import { ClinicianEntity } from './account.entity.ts';
import { CaseEntity } from './case.entity.ts';
import { SavedSearchEntity } from './saved-search.entity.ts';

/** Something a clinician should know. `eventKey` names the event, so that one event tells one person once. */
@Entity('notification')
@Index('notification_event_key', ['clinicianId', 'eventKey'], { unique: true })
@Index('notification_newest_idx', ['clinicianId', 'createdAt', 'id'])
@Index('notification_unread_idx', ['clinicianId'], { where: 'read_at IS NULL' })
export class NotificationEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => ClinicianEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'clinician_id', foreignKeyConstraintName: 'notification_clinician_fkey' })
  clinician!: Relation<ClinicianEntity>;

  @Column('uuid', { name: 'clinician_id' })
  clinicianId!: string;

  @Column('text')
  kind!: NotificationKind;

  @Column('text', { name: 'event_key' })
  eventKey!: string;

  @ManyToOne(() => CaseEntity, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'notification_case_fkey' })
  case!: Relation<CaseEntity> | null;

  @Column('uuid', { name: 'case_id', nullable: true })
  caseId!: string | null;

  @ManyToOne(() => ClinicianEntity, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'actor_id', foreignKeyConstraintName: 'notification_actor_fkey' })
  actor!: Relation<ClinicianEntity> | null;

  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId!: string | null;

  /** The search that found the case, for as long as its owner keeps it. */
  @ManyToOne(() => SavedSearchEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'saved_search_id', foreignKeyConstraintName: 'notification_saved_search_fkey' })
  savedSearch!: Relation<SavedSearchEntity> | null;

  @Index('notification_saved_search_idx', { where: 'saved_search_id IS NOT NULL' })
  @Column('uuid', { name: 'saved_search_id', nullable: true })
  savedSearchId!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;
}
