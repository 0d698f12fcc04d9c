import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { ErrorCode, ImageState } from '#libs/contracts';
import { AccountEntity } from './account.entity.ts';
import { CaseEntity } from './case.entity.ts';

/**
 * An uploaded picture. Its name is never stored. `quarantineKey` points to the received bytes only until they are
 * processed; the clean variants stand under `images/<id>/`.
 */
@Entity('image')
@Check('image_state_check', `"state" IN ('received','processing','ready','refused')`)
@Check('image_ready_check', `("state" = 'ready') = ("width" IS NOT NULL AND "height" IS NOT NULL)`)
@Check('image_refused_check', `("state" = 'refused') = ("refusal_code" IS NOT NULL)`)
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

  @Index('image_created_idx')
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
