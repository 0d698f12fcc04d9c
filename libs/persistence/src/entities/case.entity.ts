import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type {
  AgeBand,
  CaseState,
  ConsentBasis,
  ConsentScope,
  Locale,
  Proof,
  QuestionKind,
  SectionKind,
  Sex,
  Urgency,
  Withdrawer,
} from '#libs/contracts';
import { AccountEntity, ClinicianEntity } from './account.entity.ts';
import { ImageEntity } from './image.entity.ts';

export interface CaseSection {
  kind: SectionKind;
  text: string;
}

/**
 * A clinical case. Counters and the columns from `excerpt` to `thumbnailIds` repeat what other tables hold, so that a
 * list is read from one table; they are written in the transaction that changes their source.
 */
@Entity('clinical_case')
@Check('clinical_case_state_check', `"state" IN ('draft','published','closed','withdrawn','hidden')`)
@Check('clinical_case_language_check', `"language" IN ('fr','en')`)
@Check('clinical_case_urgency_check', `"urgency" IN ('routine','today')`)
@Check('clinical_case_closed_check', `"state" <> 'closed' OR ("diagnosis" IS NOT NULL AND "proof" IS NOT NULL AND "closed_at" IS NOT NULL)`)
@Check('clinical_case_published_check', `"state" = 'draft' OR "published_at" IS NOT NULL OR "state" = 'withdrawn'`)
@Check('clinical_case_withdrawn_by_check', `"withdrawn_by" IN ('author','patient')`)
@Check(
  'clinical_case_withdrawn_check',
  `("state" = 'withdrawn') = ("withdrawn_at" IS NOT NULL) AND ("withdrawn_at" IS NULL) = ("withdrawn_by" IS NULL)`,
)
@Index('clinical_case_activity_idx', ['lastActivityAt', 'id'], { where: `state IN ('published','closed')` })
@Index('clinical_case_newest_idx', ['publishedAt', 'id'], { where: `state IN ('published','closed')` })
@Index('clinical_case_author_idx', ['authorId', 'lastActivityAt'])
export class CaseEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => ClinicianEntity, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'author_id', foreignKeyConstraintName: 'clinical_case_author_fkey' })
  author!: Relation<ClinicianEntity>;

  @Column('uuid', { name: 'author_id' })
  authorId!: string;

  @Column('text', { default: 'draft' })
  state!: CaseState;

  @Column('text')
  title!: string;

  @Column('text')
  language!: Locale;

  @Column('text', { name: 'question_kind', nullable: true })
  questionKind!: QuestionKind | null;

  @Column('text', { default: 'routine' })
  urgency!: Urgency;

  @Column('text', { name: 'age_band', nullable: true })
  ageBand!: AgeBand | null;

  @Column('text', { nullable: true })
  sex!: Sex | null;

  @Column('jsonb', { default: '[]' })
  sections!: CaseSection[];

  @Index('clinical_case_specialties_idx', { synchronize: false })
  @Column('text', { array: true, default: '{}' })
  specialties!: string[];

  @Column('text', { array: true, default: '{}' })
  tags!: string[];

  @Column('text', { nullable: true })
  diagnosis!: string | null;

  @Column('text', { nullable: true })
  proof!: Proof | null;

  @Column('text', { name: 'what_helped', nullable: true })
  whatHelped!: string | null;

  @Column('integer', { default: 1 })
  version!: number;

  @Column('integer', { name: 'last_seq', default: 0 })
  lastSeq!: number;

  @Column('integer', { name: 'reply_count', default: 0 })
  replyCount!: number;

  @Column('text', { name: 'replied_specialties', array: true, default: '{}' })
  repliedSpecialties!: string[];

  @Column('text', { default: '' })
  excerpt!: string;

  @Column('integer', { name: 'image_count', default: 0 })
  imageCount!: number;

  @Column('uuid', { name: 'thumbnail_ids', array: true, default: '{}' })
  thumbnailIds!: string[];

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;

  @Column('timestamptz', { name: 'published_at', nullable: true })
  publishedAt!: Date | null;

  @Column('timestamptz', { name: 'first_replied_at', nullable: true })
  firstRepliedAt!: Date | null;

  @Column('timestamptz', { name: 'last_activity_at' })
  lastActivityAt!: Date;

  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt!: Date | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;

  /** When the saved searches were looked through for it, which happens once. */
  @Column('timestamptz', { name: 'searches_told_at', nullable: true })
  searchesToldAt?: Date | null;

  @Column('text', { name: 'withdrawn_by', nullable: true })
  withdrawnBy!: Withdrawer | null;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;
}

/** A picture shown in a case, in its place and with its description. */
@Entity('case_image')
@Index('case_image_image_key', ['imageId'], { unique: true })
export class CaseImageEntity {
  @ManyToOne(() => CaseEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'case_image_case_fkey' })
  case!: Relation<CaseEntity>;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'case_image_pkey' })
  caseId!: string;

  @ManyToOne(() => ImageEntity, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'image_id', foreignKeyConstraintName: 'case_image_image_fkey' })
  image!: Relation<ImageEntity>;

  @PrimaryColumn('uuid', { name: 'image_id', primaryKeyConstraintName: 'case_image_pkey' })
  imageId!: string;

  @Column('integer')
  position!: number;

  @Column('text')
  description!: string;
}

/** What the author attested about the patient's agreement, each time anew; the newest counts. */
@Entity('consent')
@Check('consent_basis_check', `"basis" IN ('patient_agreed','not_identifiable')`)
@Index('consent_case_idx', ['caseId', 'attestedAt'])
export class ConsentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => CaseEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'consent_case_fkey' })
  case!: Relation<CaseEntity>;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  basis!: ConsentBasis;

  @Column('text', { array: true })
  scopes!: ConsentScope[];

  @Column('text', { name: 'text_version' })
  textVersion!: string;

  /** The sentence as it was shown. */
  @Column('text')
  text!: string;

  @ManyToOne(() => AccountEntity, { onDelete: 'RESTRICT', nullable: false })
  @JoinColumn({ name: 'attested_by', foreignKeyConstraintName: 'consent_attested_by_fkey' })
  attestor!: Relation<AccountEntity>;

  @Column('uuid', { name: 'attested_by' })
  attestedBy!: string;

  @Column('timestamptz', { name: 'attested_at' })
  attestedAt!: Date;
}

/** One edit of a published case, with what it changed. */
@Entity('case_revision')
@Index('case_revision_case_idx', ['caseId', 'editedAt'])
export class CaseRevisionEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => CaseEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'case_revision_case_fkey' })
  case!: Relation<CaseEntity>;

  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('jsonb')
  changes!: { field: string; before: string; after: string }[];

  @Column('timestamptz', { name: 'edited_at' })
  editedAt!: Date;
}

/** Someone wants to hear how a case goes on. */
@Entity('follow')
@Index('follow_clinician_idx', ['clinicianId', 'createdAt'])
export class FollowEntity {
  @ManyToOne(() => CaseEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'follow_case_fkey' })
  case!: Relation<CaseEntity>;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'follow_pkey' })
  caseId!: string;

  @ManyToOne(() => ClinicianEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'clinician_id', foreignKeyConstraintName: 'follow_clinician_fkey' })
  clinician!: Relation<ClinicianEntity>;

  @PrimaryColumn('uuid', { name: 'clinician_id', primaryKeyConstraintName: 'follow_pkey' })
  clinicianId!: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
