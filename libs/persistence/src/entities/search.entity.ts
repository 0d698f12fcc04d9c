import { Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, PrimaryGeneratedColumn, type Relation } from 'typeorm';
import type { Locale } from '#libs/contracts';
import { CaseEntity } from './case.entity.ts';

/** A case as the archive sees it. A row is there only while the case may be found. */
@Entity('case_search')
export class CaseSearchEntity {
  @OneToOne(() => CaseEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'case_search_case_fkey' })
  case!: Relation<CaseEntity>;

  @PrimaryColumn('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  language!: Locale;

  /** Number of analysed words, the document length of BM25. */
  @Column('integer')
  length!: number;

  /** Title, sections, tags, diagnosis and replies as one text, for highlights. */
  @Column('text')
  text!: string;

  @Index('case_search_document_idx', { synchronize: false })
  @Column('tsvector')
  document!: string;
}

/** One stem of one language. */
@Entity('search_term')
@Index('search_term_key', ['term', 'language'], { unique: true })
export class SearchTermEntity {
  @PrimaryGeneratedColumn({ type: 'integer' })
  id!: number;

  @Column('text')
  language!: Locale;

  @Column('text')
  term!: string;

  /** Number of cases that hold it. */
  @Column('integer', { name: 'document_frequency' })
  documentFrequency!: number;
}

/** How often a case holds a term, title, tags and diagnosis counted more. */
@Entity('search_posting')
@Index('search_posting_case_idx', ['caseId'])
export class SearchPostingEntity {
  @ManyToOne(() => SearchTermEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'term_id', foreignKeyConstraintName: 'search_posting_term_fkey' })
  term!: Relation<SearchTermEntity>;

  @PrimaryColumn('integer', { name: 'term_id', primaryKeyConstraintName: 'search_posting_pkey' })
  termId!: number;

  @ManyToOne(() => CaseSearchEntity, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'case_id', foreignKeyConstraintName: 'search_posting_case_fkey' })
  case!: Relation<CaseSearchEntity>;

  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'search_posting_pkey' })
  caseId!: string;

  @Column('real')
  frequency!: number;
}
