import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What was done that someone may have to account for. Rows are only added; the database refuses to change them. */
@Entity('audit_event')
@Index('audit_event_subject_idx', ['subjectId', 'at'])
export class AuditEventEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('timestamptz')
  at!: Date;

  /** Account that acted; null for the system itself. */
  @Column('uuid', { name: 'actor_id', nullable: true })
  actorId!: string | null;

  @Column('text')
  action!: string;

  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;

  @Column('jsonb', { default: '{}' })
  details!: Record<string, string>;
}
