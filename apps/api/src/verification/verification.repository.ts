import { Injectable } from '@nestjs/common';
import { DataSource, In, IsNull, type EntityManager } from 'typeorm';
import type { Decision, PracticeLevel, RegisterScheme } from '#libs/contracts';
import {
  AuditEventEntity,
  ClinicianEntity,
  EvidenceEntity,
  VerificationDecisionEntity,
  VerificationRequestEntity,
  type RequestState,
} from '#libs/persistence';

const SELECT = `
  SELECT r.id, r.state, r.clinician_id AS "clinicianId", r.submitted_at AS "submittedAt", r.profession, r.specialties, r.level, r.country,
    r.register_scheme AS "registerScheme", r.register_number AS "registerNumber", c.given_name AS "givenName", c.family_name AS "familyName", c.watched_specialties AS "watchedSpecialties", a.email, a.id AS "accountId"
  FROM verification_request r JOIN clinician c ON c.id = r.clinician_id JOIN account a ON a.id = c.account_id`;

export interface RequestRow {
  id: string;
  state: RequestState;
  clinicianId: string;
  submittedAt: Date;
  profession: string;
  specialties: string[];
  level: PracticeLevel;
  country: string;
  registerScheme: RegisterScheme | null;
  registerNumber: string | null;
  givenName: string;
  familyName: string;
  watchedSpecialties: string[];
  email: string;
  accountId: string;
}

export interface HistoryRow {
  id: string;
  state: RequestState;
  submittedAt: Date;
  decidedAt: Date | null;
  reason: string | null;
}

@Injectable()
export class VerificationRepository {
  constructor(private readonly dataSource: DataSource) {}

  async queue(): Promise<RequestRow[]> {
    return await this.dataSource.query<RequestRow[]>(
      `${SELECT} WHERE r.state IN ('submitted','in_review') ORDER BY r.submitted_at LIMIT 200`,
    );
  }

  async find(id: string): Promise<RequestRow | undefined> {
    return (await this.dataSource.query<RequestRow[]>(`${SELECT} WHERE r.id = $1`, [id]))[0];
  }

  /** The same, held until the transaction ends: whoever decides second waits, then sees the first decision. */
  async findForDecision(manager: EntityManager, id: string): Promise<RequestRow | undefined> {
    return (await manager.query<RequestRow[]>(`${SELECT} WHERE r.id = $1 FOR UPDATE OF c, r`, [id]))[0];
  }

  evidenceOf(requestId: string): Promise<EvidenceEntity[]> {
    return this.dataSource.getRepository(EvidenceEntity).find({ where: { requestId }, order: { createdAt: 'ASC' } });
  }

  async historyOf(clinicianId: string, except: string): Promise<HistoryRow[]> {
    return await this.dataSource.query<HistoryRow[]>(
      `SELECT r.id, r.state, r.submitted_at AS "submittedAt", r.decided_at AS "decidedAt",
         (SELECT reason FROM verification_decision WHERE request_id = r.id ORDER BY created_at DESC LIMIT 1) AS reason
       FROM verification_request r WHERE r.clinician_id = $1 AND r.id <> $2 ORDER BY r.submitted_at DESC LIMIT 20`,
      [clinicianId, except],
    );
  }

  findEvidence(id: string): Promise<EvidenceEntity | null> {
    return this.dataSource.getRepository(EvidenceEntity).findOneBy({ id });
  }

  async insertEvidence(evidence: Omit<EvidenceEntity, 'account' | 'request'>): Promise<void> {
    await this.dataSource.getRepository(EvidenceEntity).insert(evidence);
  }

  lockClinician(manager: EntityManager, id: string): Promise<ClinicianEntity | null> {
    return manager.findOne(ClinicianEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  findOpen(manager: EntityManager, clinicianId: string): Promise<VerificationRequestEntity | null> {
    return manager.findOneBy(VerificationRequestEntity, { clinicianId, state: In(['submitted', 'in_review']) });
  }

  async saveRequest(manager: EntityManager, request: Omit<VerificationRequestEntity, 'clinician'>): Promise<void> {
    await manager.upsert(VerificationRequestEntity, request, ['id']);
  }

  /** Gives the person's own, unused documents to a request; answers how many of them there were. */
  async attachEvidence(manager: EntityManager, accountId: string, requestId: string, ids: string[]): Promise<number> {
    const mine = await manager.findBy(EvidenceEntity, [
      { id: In(ids), accountId, requestId: IsNull() },
      { id: In(ids), accountId, requestId },
    ]);
    if (mine.length > 0) await manager.update(EvidenceEntity, { id: In(mine.map(({ id }) => id)) }, { requestId });
    return mine.length;
  }

  async updateClinician(manager: EntityManager, id: string, change: Partial<Omit<ClinicianEntity, 'account'>>): Promise<void> {
    await manager.update(ClinicianEntity, { id }, change);
  }

  async setRequestState(manager: EntityManager, id: string, state: RequestState, decidedAt: Date | null): Promise<void> {
    await manager.update(VerificationRequestEntity, { id }, { state, decidedAt });
  }

  async insertDecision(
    manager: EntityManager,
    decision: { id: string; requestId: string; verifierId: string; decision: Decision; reason: string | null; createdAt: Date },
  ): Promise<void> {
    await manager.insert(VerificationDecisionEntity, decision);
  }

  async audit(manager: EntityManager, event: AuditEventEntity): Promise<void> {
    await manager.insert(AuditEventEntity, event);
  }
}
