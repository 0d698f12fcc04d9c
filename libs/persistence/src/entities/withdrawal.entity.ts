import { Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CaseEntity } from './case.entity.ts';

/**
 * The code by which a patient takes a case back. It is found by its keyed hash alone; sealed under the instance's key it can be
 * printed again, until the case is withdrawn.
 */
@Entity('withdrawal_code')
export class WithdrawalCodeEntity {
  @OneToOne(() => CaseEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'withdrawal_code_case_fkey' })
  case!: Relation<CaseEntity>;

  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;

  @Index('withdrawal_code_hash_key', { unique: true })
  @Column('bytea', { name: 'code_hash' })
  codeHash!: Buffer;

  @Column('bytea', { name: 'sealed_code', nullable: true })
  sealedCode!: Buffer | null;

  @Column('bytea', { name: 'wrapped_key', nullable: true })
  wrappedKey!: Buffer | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
