import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Withdrawer } from '#libs/contracts';
import { addJob, type CaseEntity, type Transaction } from '#libs/persistence';
import { Clock } from '#libs/platform';
import { forgetCase } from '#libs/search';
import { ImageCustodian } from '../images/image-custodian.ts';
import { CaseAnnouncer } from './case-announcer.ts';
import { CasesRepository } from './cases.repository.ts';

/**
 * What other tables hold of the words of a case. Lines of the thread keep their number, their author and their kind, so that it stays
 * whole; what was written in them may quote the patient and goes. So do the words of those who reported and decided, and the notes of those who collected it.
 */
const FORGET_WORDS = [
  `DELETE FROM case_image WHERE case_id = $1`,
  `DELETE FROM case_revision WHERE case_id = $1`,
  `UPDATE thread_entry SET body = '', image_ids = '{}', details = CASE WHEN details ? 'state' THEN jsonb_build_object('state', details->'state') END WHERE case_id = $1`,
  `UPDATE moderation_decision SET reason = NULL WHERE report_id IN (SELECT id FROM report WHERE case_id = $1)`,
  `UPDATE report SET note = NULL, contact = NULL, appeal_text = NULL, state = CASE WHEN state IN ('open','appealed') THEN 'closed' ELSE state END WHERE case_id = $1`,
  `DELETE FROM collection_case WHERE clinical_case_id = $1`,
  `DELETE FROM saved_search_match WHERE case_id = $1`,
  `UPDATE withdrawal_code SET sealed_code = NULL, wrapped_key = NULL WHERE case_id = $1`,
];

/** The one way in which a case is taken back, whoever does it. */
@Injectable()
export class CaseWithdrawal {
  constructor(
    private readonly cases: CasesRepository,
    private readonly custodian: ImageCustodian,
    private readonly announcer: CaseAnnouncer,
    private readonly clock: Clock,
  ) {}

  /**
   * Destroys the images and the words of a case inside the caller's transaction, which holds the index of the archive (`holdIndex`)
   * and then the case. A tombstone stays: that there was a case, when it was published and taken back, and by whom.
   */
  async withdraw(
    transaction: Transaction,
    held: CaseEntity,
    by: { withdrawer: Withdrawer; accountId: string | null; reason?: string | undefined },
  ): Promise<void> {
    const { manager } = transaction;
    const now = this.clock.now();
    await this.custodian.erase(manager, await this.cases.imageIdsOf(manager, held.id));
    for (const statement of FORGET_WORDS) await manager.query(statement, [held.id]);
    await forgetCase(manager, held.id);
    Object.assign(held, {
      state: 'withdrawn',
      withdrawnBy: by.withdrawer,
      withdrawnAt: now,
      lastActivityAt: now,
      version: held.version + 1,
      title: '',
      questionKind: null,
      ageBand: null,
      sex: null,
      sections: [],
      specialties: [],
      tags: [],
      diagnosis: null,
      proof: null,
      whatHelped: null,
      repliedSpecialties: [],
      excerpt: '',
      imageCount: 0,
      thumbnailIds: [],
    } satisfies Partial<CaseEntity>);
    await this.cases.save(manager, held);
    await this.cases.audit(manager, {
      id: uuid(),
      at: now,
      actorId: by.accountId,
      action: 'case.withdrawn',
      subjectId: held.id,
      details: { by: by.withdrawer, ...(by.reason ? { reason: by.reason } : {}) },
    });
    await addJob(manager, 'case.withdrawn', { caseId: held.id });
    this.announcer.afterCommit(transaction, held);
  }
}
