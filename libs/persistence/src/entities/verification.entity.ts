import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Decision, PracticeLevel, RegisterScheme } from '#libs/contracts';
import { AccountEntity, ClinicianEntity } from './account.entity.ts';

/** State of one file; `in_review` means that the verifier asked for something. */
export type RequestState = 'submitted' | 'in_review' | 'verified' | 'refused';

/** One application to be recognised as a professional. */
@Entity('verification_request')
@Check('verification_request_state_check', `"state" IN ('submitted','in_review','verified','refused')`)
@Index('verification_request_one_open', ['clinicianId'], { unique: true, where: `state IN ('submitted','in_review')` })
@Index('verification_request_queue_idx', ['submittedAt'], { where: `state IN ('submitted','in_review')` })
export class VerificationRequestEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => ClinicianEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'clinician_id', foreignKeyConstraintName: 'verification_request_clinician_fkey' })
  clinician!: Relation<ClinicianEntity>;

  @Column('uuid', { name: 'clinician_id' })
  clinicianId!: string;

  @Column('text')
  state!: RequestState;

  @Column('text')
  profession!: string;

  @Column('text', { array: true })
  specialties!: string[];

  @Column('text')
  level!: PracticeLevel;

  @Column('text')
  country!: string;

  @Column('text', { name: 'register_scheme', nullable: true })
  registerScheme!: RegisterScheme | null;

  @Column('text', { name: 'register_number', nullable: true })
  registerNumber!: string | null;

  @Column('timestamptz', { name: 'submitted_at' })
  submittedAt!: Date;

  @Column('timestamptz', { name: 'decided_at', nullable: true })
  decidedAt!: Date | null;
}

/** A document that proves the profession, kept in the private area. */
@Entity('evidence')
@Check('evidence_media_type_check', `"media_type" IN ('application/pdf','image/jpeg','image/png','image/webp')`)
export class EvidenceEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => AccountEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'evidence_account_fkey' })
  account!: Relation<AccountEntity>;

  @Index('evidence_account_idx')
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @ManyToOne(() => VerificationRequestEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'request_id', foreignKeyConstraintName: 'evidence_request_fkey' })
  request!: Relation<VerificationRequestEntity> | null;

  @Index('evidence_request_idx')
  @Column('uuid', { name: 'request_id', nullable: true })
  requestId!: string | null;

  @Column('text', { name: 'storage_key' })
  storageKey!: string;

  /** The key of this file alone, encrypted under the instance's; without it the stored bytes are noise. */
  @Column('bytea', { name: 'wrapped_key' })
  wrappedKey!: Buffer;

  @Column('text', { name: 'media_type' })
  mediaType!: string;

  @Column('integer')
  bytes!: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** What a verifier decided about a request, and why. */
@Entity('verification_decision')
@Check('verification_decision_decision_check', `"decision" IN ('approve','refuse','ask')`)
@Check('verification_decision_reason_check', `"decision" = 'approve' OR "reason" IS NOT NULL`)
export class VerificationDecisionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => VerificationRequestEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'request_id', foreignKeyConstraintName: 'verification_decision_request_fkey' })
  request!: Relation<VerificationRequestEntity>;

  @Index('verification_decision_request_idx')
  @Column('uuid', { name: 'request_id' })
  requestId!: string;

  @ManyToOne(() => AccountEntity, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'verifier_id', foreignKeyConstraintName: 'verification_decision_verifier_fkey' })
  verifier!: Relation<AccountEntity>;

  @Column('uuid', { name: 'verifier_id' })
  verifierId!: string;

  @Column('text')
  decision!: Decision;

  @Column('text', { nullable: true })
  reason!: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
