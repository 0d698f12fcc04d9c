import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { ErrorCode, ImageMask, ImageNote, ImageState, ImageUploadOptions } from '#libs/contracts';
import { AccountEntity } from './account.entity.ts';
import { CaseEntity } from './case.entity.ts';

/**
 * An uploaded picture. Its name is never stored. `quarantineKey` points to the received bytes only until they are
 * processed; the clean variants stand under `images/<id>/`.
 */
@Entity('image')
@Check('image_state_check', `"state" IN ('received','processing','ready','refused','erased')`)
@Check('image_ready_check', `("state" = 'ready') = ("width" IS NOT NULL AND "height" IS NOT NULL)`)
@Check('image_refused_check', `("state" = 'refused') = ("refusal_code" IS NOT NULL)`)
@Check('image_stored_check', `"state" <> 'ready' OR ("stored_version" IS NOT NULL AND "stored_version" = "version")`)
@Check('image_erased_check', `("state" = 'erased') = ("erased_at" IS NOT NULL)`)
@Check('image_quarantine_check', `"state" IN ('received','processing') OR "quarantine_key" IS NULL`)
export class ImageEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @ManyToOne(() => AccountEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'owner_id', foreignKeyConstraintName: 'image_owner_fkey' })
  owner!: Relation<AccountEntity>;

  @Index('image_owner_idx')
  @Column('uuid', { name: 'owner_id' })
  ownerId!: string;

  /** The one case that shows it, in its own images or in a reply; who may read the case may see the image. */
  @ManyToOne(() => CaseEntity, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'image_case_fkey' })
  case!: Relation<CaseEntity> | null;

  @Index('image_case_idx')
  @Column('uuid', { name: 'case_id', nullable: true })
  caseId!: string | null;

  @Column('text')
  state!: ImageState;

  @Column('text', { name: 'refusal_code', nullable: true })
  refusalCode!: ErrorCode | null;

  @Column('integer', { nullable: true })
  width!: number | null;

  @Column('integer', { nullable: true })
  height!: number | null;

  @Column('text', { name: 'quarantine_key', nullable: true })
  quarantineKey!: string | null;

  /** What the author asked with the upload; forgotten once it is done. */
  @Column('jsonb', { nullable: true })
  options!: ImageUploadOptions | null;

  /** Grows with every box burnt in later; while it is ahead of `storedVersion` the bytes are not shown. */
  @Column('integer', { default: 1 })
  version!: number;

  /** The version whose clean variants are in the store; null while there are none. */
  @Column('integer', { name: 'stored_version', nullable: true })
  storedVersion!: number | null;

  /** Boxes that wait to be burnt in. */
  @Column('jsonb', { name: 'pending_masks', default: [] })
  pendingMasks!: ImageMask[];

  /** When boxes were last asked for. */
  @Column('timestamptz', { name: 'masked_at', nullable: true })
  maskedAt!: Date | null;

  @Column('jsonb', { default: [] })
  notes!: ImageNote[];

  /** Since when only its owner and moderators see it. */
  @Column('timestamptz', { name: 'hidden_at', nullable: true })
  hiddenAt!: Date | null;

  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt!: Date | null;

  /** Fingerprints of the pixels, 64 bits each, as 16 hexadecimal digits; null for pictures too plain to be told apart. */
  @Column('text', { nullable: true })
  dhash!: string | null;

  @Column('text', { nullable: true })
  phash!: string | null;

  /** The dhash in four parts of 16 bits, each with its place above them: what finds near fingerprints without reading all. */
  @Index('image_dhash_bands_idx', { synchronize: false })
  @Column('integer', { name: 'dhash_bands', array: true, nullable: true })
  dhashBands!: number[] | null;

  @Index('image_created_idx')
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
