import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL, type CaseEntity, type Transaction } from '#libs/persistence';
import { authorJson, presentEntry, type EntryRow } from '#libs/presenters';
import { AppEventBus } from '../events.ts';

/** Columns of an {@link EntryRow}, for statements over entries `e` with their author `a`. */
export const ENTRY_COLUMNS = `e.id, e.case_id AS "caseId", e.seq, e.kind, e.body, e.client_id AS "clientId", e.image_ids AS "imageIds", e.details,
  e.created_at AS "createdAt", e.hidden_at AS "hiddenAt", e.removed_at AS "removedAt", ${authorJson('a')} AS author`;

/** Tells the others, once it is committed, what happened to a case. */
@Injectable()
export class CaseAnnouncer {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    private readonly events: AppEventBus,
  ) {}

  /** After the commit of `transaction`: the case changed, and its log has one more line where `entryId` names it. */
  afterCommit(transaction: Transaction, held: Pick<CaseEntity, 'id' | 'state' | 'version'>, entryId?: string): void {
    const { id, state, version } = held;
    transaction.afterCommit(() => {
      this.events.emit('case.changed', { caseId: id, state, version });
      return entryId === undefined ? undefined : this.announceEntry('entry.posted', entryId);
    });
  }

  /** After the commit of `transaction`: a line of a log reads otherwise than before. */
  entryChangedAfterCommit(transaction: Transaction, entryId: string): void {
    transaction.afterCommit(() => this.announceEntry('entry.changed', entryId));
  }

  private async announceEntry(event: 'entry.posted' | 'entry.changed', entryId: string): Promise<void> {
    const text = `SELECT ${ENTRY_COLUMNS} FROM thread_entry e JOIN clinician a ON a.id = e.author_id WHERE e.id = $1`;
    const { rows } = await this.pool.query<EntryRow>({ name: 'entry', text, values: [entryId] });
    if (rows[0]) this.events.emit(event, { entry: presentEntry(rows[0]) });
  }
}
