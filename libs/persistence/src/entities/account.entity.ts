import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, Unique, type Relation } from 'typeorm';
import type { Locale, PracticeLevel, RegisterScheme, Role, VerificationState } from '#libs/contracts';

/** Who signs in. */
@Entity('account')
@Check('account_locale_check', `"locale" IN ('fr','en')`)
export class AccountEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Index('account_email_key', { unique: true })
  @Column('citext')
  email!: string;

  @Column('text', { name: 'password_hash' })
  passwordHash!: string;

  @Column('text')
  locale!: Locale;

  @Column('text', { array: true, default: '{}' })
  roles!: Role[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'disabled_at', nullable: true })
  disabledAt!: Date | null;
}

/** One signed-in browser. Only a SHA-256 of its token is kept. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Index('session_token_hash_key', { unique: true })
  @Column('bytea', { name: 'token_hash' })
  tokenHash!: Buffer;

  @ManyToOne(() => AccountEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'session_account_fkey' })
  account!: Relation<AccountEntity>;

  @Index('session_account_idx')
  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
}

/** Who speaks: the professional face of an account. */
@Entity('clinician')
@Unique('clinician_account_key', ['accountId'])
@Check('clinician_level_check', `"level" IN ('professional','intern','student')`)
@Check(
  'clinician_verification_state_check',
  `"verification_state" IN ('none','submitted','in_review','verified','refused','expired','suspended')`,
)
@Check('clinician_verified_by_check', `("verification_state" = 'verified') = ("verified_by" IS NOT NULL)`)
export class ClinicianEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => AccountEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'clinician_account_fkey' })
  account!: Relation<AccountEntity>;

  @Column('uuid', { name: 'account_id' })
  accountId!: string;

  @Column('text', { name: 'given_name' })
  givenName!: string;

  @Column('text', { name: 'family_name' })
  familyName!: string;

  @Column('text')
  profession!: string;

  /** Those that were proven; others read them beside the name. */
  @Column('text', { array: true })
  specialties!: string[];

  /** Those whose cases this person wants to see and hear of; their own choice. */
  @Column('text', { name: 'watched_specialties', array: true })
  watchedSpecialties!: string[];

  @Column('text')
  level!: PracticeLevel;

  @Column('text')
  country!: string;

  @Column('text', { name: 'register_scheme', nullable: true })
  registerScheme!: RegisterScheme | null;

  @Column('text', { name: 'register_number', nullable: true })
  registerNumber!: string | null;

  @Column('text', { name: 'verification_state', default: 'none' })
  verificationState!: VerificationState;

  @Column('text', { name: 'verified_by', nullable: true })
  verifiedBy!: 'document' | null;

  @Column('timestamptz', { name: 'verified_until', nullable: true })
  verifiedUntil!: Date | null;
}
