import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';
import type { AgeBand, CaseOrigin, CaseState, Locale, Proof, Sex } from '#libs/contracts';

const NUMBERED = { type: 'integer', generatedIdentity: 'BY DEFAULT' } as const;

/**
 * A case as the archive sees it, of the network or of the literature. A row is there only while the case may be found by every verified
 * reader; it goes in the transaction that takes the case from them. Everything here can be made again from the cases.
 */
@Entity('case_search')
@Index('case_search_newest_idx', ['publishedAt', 'no'])
export class CaseSearchEntity {
  /** Stands for the case in postings. */
  @PrimaryGeneratedColumn('identity', { ...NUMBERED, primaryKeyConstraintName: 'case_search_pkey' })
  no!: number;

  /** Of `clinical_case` or `published_case`, as `origin` says. */
  @Index('case_search_case_key', { unique: true })
  @Column('uuid', { name: 'case_id' })
  caseId!: string;

  @Column('text')
  origin!: CaseOrigin;

  @Column('text')
  language!: Locale;

  /** Number of ranked words of the body, the document length of BM25. */
  @Column('integer')
  length!: number;

  @Column('text')
  state!: CaseState;

  @Index('case_search_specialties_idx', { synchronize: false })
  @Column('text', { array: true })
  specialties!: string[];

  @Column('text', { name: 'age_band', nullable: true })
  ageBand!: AgeBand | null;

  @Column('text', { nullable: true })
  sex!: Sex | null;

  @Column('text', { nullable: true })
  proof!: Proof | null;

  @Column('text', { nullable: true })
  diagnosis!: string | null;

  /** The diagnosis folded, so that wordings which differ in case or accents are one. */
  @Index('case_search_diagnosis_idx', { synchronize: false })
  @Column('text', { name: 'diagnosis_key', nullable: true })
  diagnosisKey!: string | null;

  @Column('boolean', { name: 'has_images' })
  hasImages!: boolean;

  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;

  @Column('integer')
  replies!: number;

  /** What hits are shown in: body, diagnosis and replies. */
  @Column('text')
  text!: string;

  /** Terms with their positions; weight A the diagnosis, B title and tags, C replies, D the body; the term `.` begins a sentence. */
  @Index('case_search_document_idx', { synchronize: false })
  @Column('tsvector')
  document!: string;

  /** Every spelling of the case, for the day it is taken out. */
  @Column('integer', { name: 'form_ids', array: true })
  formIds!: number[];
}

/** One stem of one language; denied ones begin with `~`. */
@Entity('search_term')
@Index('search_term_key', ['language', 'term'], { unique: true })
export class SearchTermEntity {
  @PrimaryGeneratedColumn('identity', { ...NUMBERED, primaryKeyConstraintName: 'search_term_pkey' })
  id!: number;

  @Column('text')
  language!: Locale;

  @Column('text')
  term!: string;

  /** Number of cases that hold it. */
  @Column('integer', { name: 'document_frequency' })
  documentFrequency!: number;
}

/** One spelling that cases use, for suggestions and corrections. */
@Entity('search_form')
@Index('search_form_key', ['language', 'spelling', 'form'], { unique: true })
export class SearchFormEntity {
  @PrimaryGeneratedColumn('identity', { ...NUMBERED, primaryKeyConstraintName: 'search_form_pkey' })
  id!: number;

  @Index('search_form_term_idx')
  @Column('integer', { name: 'term_id' })
  termId!: number;

  @Column('text')
  language!: Locale;

  /** In small letters, as it is written. */
  @Column('text')
  spelling!: string;

  /** Folded; denied ones begin with `~`. */
  @Index('search_form_prefix_idx', { synchronize: false })
  @Index('search_form_trigram_idx', { synchronize: false })
  @Column('text')
  form!: string;

  @Column('integer', { name: 'document_frequency' })
  documentFrequency!: number;
}

/** What a term adds to the score of a case by BM25, its rarity apart. */
@Entity('search_posting')
@Index('search_posting_impact_idx', { synchronize: false })
export class SearchPostingEntity {
  @PrimaryColumn('integer', { name: 'term_id', primaryKeyConstraintName: 'search_posting_pkey' })
  termId!: number;

  @PrimaryColumn('integer', { name: 'case_no', primaryKeyConstraintName: 'search_posting_pkey' })
  caseNo!: number;

  @Column('real')
  impact!: number;
}

/** What a term of one language may be in the other. */
@Entity('search_lexicon')
export class SearchLexiconEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'search_lexicon_pkey' })
  language!: Locale;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'search_lexicon_pkey' })
  term!: string;

  @PrimaryColumn('text', { primaryKeyConstraintName: 'search_lexicon_pkey' })
  target!: string;

  /** From 0 to 1. */
  @Column('real')
  weight!: number;

  /** True where only the looks of the words say so. */
  @Column('boolean', { name: 'by_looks' })
  byLooks!: boolean;
}

/** How much there is in a language. */
@Entity('search_language')
export class SearchLanguageEntity {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'search_language_pkey' })
  language!: Locale;

  @Column('integer')
  cases!: number;

  /** Sum of the lengths of the cases. */
  @Column('bigint')
  words!: string;
}

/** The analysis that made the index: another one makes it anew. */
@Entity('search_build')
export class SearchBuildEntity {
  @PrimaryColumn('integer', { primaryKeyConstraintName: 'search_build_pkey' })
  analysis!: number;

  @Column('timestamptz', { name: 'finished_at' })
  finishedAt!: Date;
}

/** Cases that changed while the index was made anew beside the old one. */
@Entity('search_change')
export class SearchChangeEntity {
  @PrimaryColumn('uuid', { name: 'case_id', primaryKeyConstraintName: 'search_change_pkey' })
  caseId!: string;
}
