import type pg from 'pg';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { CaseState, ConsentScope, Locale, Proof } from '#libs/contracts';
import {
  AccountEntity,
  CaseEntity,
  ClinicianEntity,
  ConsentEntity,
  createDataSource,
  excerptOf,
  poolOf,
  PublishedCaseEntity,
} from '#libs/persistence';
import { NO_FILTERS, PostgresSearchEngine, type FoundBySearch, type FoundSimilar, type SearchRequest } from '#libs/search';
import { createTestDatabase, type TestDatabase } from './database.ts';

/** A case to be put straight into the database. */
export interface Story {
  text: string;
  title?: string;
  language?: Locale;
  /** Closes the case, proven by histology unless `proof` says otherwise. */
  diagnosis?: string;
  proof?: Proof;
  tags?: string[];
  specialties?: string[];
  state?: CaseState;
  /** What the patient's consent gives; the archive too, unless it says otherwise. */
  scopes?: ConsentScope[];
}

export const ARCHIVE_SCOPES: ConsentScope[] = ['advice', 'network', 'archive'];

const BEGIN = Date.parse('2026-01-01T00:00:00Z');

/** An archive of one test's own: cases in a database, and the engine that finds them. Nothing is indexed before it is asked for. */
export class TestArchive {
  private ticks = 0;

  private constructor(
    private readonly database: TestDatabase,
    readonly dataSource: DataSource,
    readonly pool: pg.Pool,
    readonly engine: PostgresSearchEngine,
    private readonly accountId: string,
    private readonly authorId: string,
  ) {}

  static async open(): Promise<TestArchive> {
    const database = await createTestDatabase();
    const dataSource = await createDataSource(database.url, 6).initialize();
    const [accountId, authorId] = [uuid(), uuid()];
    await dataSource.manager.insert(AccountEntity, {
      id: accountId,
      email: 'a@clinic.example',
      passwordHash: 'x',
      locale: 'fr',
      roles: [],
      createdAt: new Date(BEGIN),
      disabledAt: null,
    });
    await dataSource.manager.insert(ClinicianEntity, {
      id: authorId,
      accountId,
      givenName: 'A',
      familyName: 'B',
      profession: '10',
      specialties: [],
      watchedSpecialties: [],
      level: 'professional',
      country: 'FR',
      registerScheme: null,
      registerNumber: null,
      verificationState: 'none',
      verifiedBy: null,
      verifiedUntil: null,
    });
    const pool = poolOf(dataSource);
    return new TestArchive(database, dataSource, pool, new PostgresSearchEngine(pool), accountId, authorId);
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.database.drop();
  }

  /** A moment of its own, later than all before. */
  later(): Date {
    return new Date(BEGIN + ++this.ticks * 60_000);
  }

  /** A case of the network; published, or closed when it has a diagnosis. @returns its id */
  async addCase(story: Story): Promise<string> {
    const id = uuid();
    const now = this.later();
    const sections = [{ kind: 'history' as const, text: story.text }];
    const state = story.state ?? (story.diagnosis === undefined ? 'published' : 'closed');
    await this.dataSource.manager.insert(CaseEntity, {
      id,
      authorId: this.authorId,
      title: story.title ?? '',
      language: story.language ?? 'fr',
      sections,
      excerpt: excerptOf(sections),
      tags: story.tags ?? [],
      specialties: story.specialties ?? [],
      createdAt: now,
      publishedAt: state === 'draft' ? null : now,
      lastActivityAt: now,
      state,
      ...(story.diagnosis !== undefined && { diagnosis: story.diagnosis, proof: story.proof ?? 'histology', closedAt: now }),
      ...(state === 'withdrawn' && { withdrawnAt: now, withdrawnBy: 'author' as const }),
    });
    await this.consent(id, story.scopes ?? ARCHIVE_SCOPES);
    return id;
  }

  /** A consent attested anew. */
  async consent(caseId: string, scopes: ConsentScope[]): Promise<void> {
    await this.dataSource.manager.insert(ConsentEntity, {
      id: uuid(),
      caseId,
      basis: 'patient_agreed',
      scopes,
      textVersion: 'test',
      text: 'test',
      attestedBy: this.accountId,
      attestedAt: this.later(),
    });
  }

  /** A case of the literature. @returns its id */
  async addPublished({
    text,
    title,
    language = 'fr',
    diagnosis = null,
    specialties = [],
  }: Omit<Story, 'diagnosis'> & { diagnosis?: string | null }): Promise<string> {
    const id = uuid();
    const now = this.later();
    await this.dataSource.manager.insert(PublishedCaseEntity, {
      id,
      externalId: id,
      language,
      title: title ?? '',
      titleGiven: title !== undefined,
      text,
      specialties,
      diagnosis,
      importedAt: now,
      updatedAt: now,
    });
    return id;
  }

  search(query: string, over: Partial<SearchRequest> = {}): Promise<FoundBySearch> {
    return this.engine.search({ query, resultLanguage: null, filters: NO_FILTERS, sort: 'relevance', ...over });
  }

  /** Ids of what a query finds, best first. */
  async idsOf(query: string, over: Partial<SearchRequest> = {}): Promise<string[]> {
    return (await this.search(query, over)).cases.map(({ id }) => id);
  }

  similar(text: string, language: Locale, resultLanguage: Locale | null = null): Promise<FoundSimilar> {
    return this.engine.similar({ text, language, resultLanguage });
  }

  /** Every row of every table of the index as one text. */
  async wholeIndex(): Promise<string> {
    const { rows } = await this.pool.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE tablename LIKE 'search\\_%' OR tablename = 'case_search' ORDER BY 1`,
    );
    const texts: string[] = [];
    for (const { name } of rows) {
      const found = await this.pool.query<{ row: string }>(`SELECT t::text AS row FROM ${name} AS t`);
      texts.push(...found.rows.map(({ row }) => row));
    }
    return texts.join('\n');
  }
}
