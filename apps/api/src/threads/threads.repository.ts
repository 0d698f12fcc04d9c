import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { v7 as uuid } from 'uuid';
import type { ReplyKind } from '#libs/contracts';
import { POOL, Transactions } from '#libs/persistence';
import type { EntryRow } from '#libs/presenters';
import { ENTRY_COLUMNS } from '../cases/case-announcer.ts';
import { ImagePrechecks } from '../cases/image-prechecks.ts';
import { IdentifierGuard, type AdmittedFinding } from '../identifiers/identifier-guard.ts';

/**
 * A reply in one statement: the case row is locked by its own update and gives the next number, the entry takes it, the
 * job joins, and all of it is kept or nothing. It changes nothing when the case takes no replies, when the author has
 * already used the client's number, or when an image is not the author's own, ready and unused.
 */
const POST = `
  WITH taken AS (
    SELECT 1 FROM thread_entry WHERE author_id = $3 AND client_id = $4
  ), pictures AS (
    UPDATE image SET case_id = $2 WHERE id = ANY ($7::uuid[]) AND owner_id = $9 AND state = 'ready' AND case_id IS NULL AND NOT EXISTS (SELECT FROM taken)
    RETURNING id
  ), numbered AS (
    UPDATE clinical_case SET last_seq = last_seq + 1, reply_count = reply_count + 1, last_activity_at = $8,
      first_replied_at = CASE WHEN author_id <> $3 THEN coalesce(first_replied_at, $8) ELSE first_replied_at END,
      replied_specialties = CASE WHEN author_id <> $3 AND NOT replied_specialties @> $10::text[]
        THEN ARRAY(SELECT DISTINCT unnest(replied_specialties || $10::text[])) ELSE replied_specialties END
    WHERE id = $2 AND state = 'published' AND NOT EXISTS (SELECT FROM taken) AND (SELECT count(*) FROM pictures) = cardinality($7::uuid[])
    RETURNING last_seq
  ), posted AS (
    INSERT INTO thread_entry (id, case_id, seq, kind, author_id, client_id, body, image_ids, created_at)
    SELECT $1, $2, last_seq, $5, $3, $4, $6, $7::uuid[], $8 FROM numbered
    RETURNING *
  ), jobs AS (
    SELECT graphile_worker.add_job('entry.posted', json_build_object('entryId', id), max_attempts := 8) FROM posted
  )
  SELECT ${ENTRY_COLUMNS} FROM posted e JOIN clinician a ON a.id = e.author_id, jobs`;

const AFTER = `
  SELECT ${ENTRY_COLUMNS} FROM thread_entry e JOIN clinician a ON a.id = e.author_id
  WHERE e.case_id = $1 AND e.seq > $2 ORDER BY e.seq LIMIT $3`;

const BY_CLIENT_ID = `
  SELECT ${ENTRY_COLUMNS} FROM thread_entry e JOIN clinician a ON a.id = e.author_id WHERE e.author_id = $1 AND e.client_id = $2`;

/** PostgreSQL's code for a broken unique rule. */
const UNIQUE_VIOLATION = '23505';

/** Rolls back what the pictures were given. */
class NothingPosted extends Error {
  override readonly name = 'NothingPosted';
}

/** What PostgreSQL says of an error, also when TypeORM has wrapped it. */
function sqlState(error: unknown): string | undefined {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return driverError?.code ?? code;
}

export interface NewReply {
  caseId: string;
  authorId: string;
  accountId: string;
  authorSpecialties: readonly string[];
  clientId: string;
  kind: ReplyKind;
  body: string;
  imageIds: string[];
  createdAt: Date;
  /** What the check let through; kept with the reply or not at all. */
  findings: readonly AdmittedFinding[];
}

@Injectable()
export class ThreadsRepository {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly transactions: Transactions,
    private readonly prechecks: ImagePrechecks,
    private readonly identifiers: IdentifierGuard,
  ) {}

  /** Posts once; undefined when nothing was posted. */
  async post(reply: NewReply): Promise<EntryRow | undefined> {
    const values = [
      uuid(),
      reply.caseId,
      reply.authorId,
      reply.clientId,
      reply.kind,
      reply.body,
      reply.imageIds,
      reply.createdAt,
      reply.accountId,
      reply.authorSpecialties,
    ];
    try {
      const alone = reply.imageIds.length === 0 && reply.findings.length === 0;
      return alone ? await this.postWords(values) : await this.postWithMore(reply, values);
    } catch (error) {
      // The same message came twice at once: the other one was committed while this one waited for the case.
      if (sqlState(error) === UNIQUE_VIOLATION) return undefined;
      throw error;
    }
  }

  private async postWords(values: unknown[]): Promise<EntryRow | undefined> {
    return (await this.pool.query<EntryRow>({ name: 'reply', text: POST, values })).rows[0];
  }

  /** With pictures or findings: when nothing was posted, the pictures are given back as well; a new poster's wait for a moderator. */
  private async postWithMore(reply: NewReply, values: unknown[]): Promise<EntryRow | undefined> {
    try {
      return await this.transactions.run(async (transaction) => {
        const [posted] = await transaction.manager.query<EntryRow[]>(POST, values);
        if (!posted) throw new NothingPosted();
        const { caseId, accountId, authorId: clinicianId, imageIds, findings } = reply;
        await this.prechecks.hold(transaction, { caseId, accountId, clinicianId, imageIds });
        await this.identifiers.record(transaction.manager, { caseId, entryId: posted.id }, ['body'], findings);
        return posted;
      });
    } catch (error) {
      if (error instanceof NothingPosted) return undefined;
      throw error;
    }
  }

  async findByClientId(authorId: string, clientId: string): Promise<EntryRow | undefined> {
    return (await this.pool.query<EntryRow>({ name: 'entry-client', text: BY_CLIENT_ID, values: [authorId, clientId] })).rows[0];
  }

  async entriesAfter(caseId: string, after: number, limit: number): Promise<EntryRow[]> {
    return (await this.pool.query<EntryRow>({ name: 'entries', text: AFTER, values: [caseId, after, limit] })).rows;
  }
}
