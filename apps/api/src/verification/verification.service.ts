import { Inject, Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { LIMITS, type Decision } from '#libs/contracts';
import { addJob, Transactions, type EvidenceEntity, type RequestState } from '#libs/persistence';
import { AppError, Clock, CONFIG, seal, unseal, type Config } from '#libs/platform';
import { STORAGE, type ObjectStorage } from '#libs/storage';
import type { Actor } from '../access/actor.ts';
import { AppEventBus } from '../events.ts';
import type { DecideDto, EvidenceView, QueueView, RequestStateView, RequestView, SubmitRequestDto } from './dto/request.dto.ts';
import { evidenceMediaType } from './evidence-format.ts';
import { canDecide } from './verification.policy.ts';
import { presentQueueItem, presentRequest } from './verification.presenter.ts';
import { VerificationRepository, type RequestRow } from './verification.repository.ts';

/** Months that a verification lasts, by level. */
const VALID_MONTHS = { professional: 24, intern: 12, student: 12 } as const;

const STATE_AFTER: Record<Decision, RequestState> = { approve: 'verified', refuse: 'refused', ask: 'in_review' };

@Injectable()
export class VerificationService {
  constructor(
    private readonly requests: VerificationRepository,
    private readonly transactions: Transactions,
    private readonly events: AppEventBus,
    private readonly clock: Clock,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Keeps a document, encrypted, in the private area. @throws AppError EVIDENCE_FORMAT */
  async addEvidence(actor: Actor, bytes: Buffer): Promise<EvidenceView> {
    if (bytes.length === 0) throw new AppError('FILE_EMPTY');
    const mediaType = evidenceMediaType(bytes);
    if (!mediaType) throw new AppError('EVIDENCE_FORMAT');
    const id = uuid();
    const storageKey = `evidence/${id}`;
    const { wrappedKey, sealed } = seal(this.config.INSTANCE_KEY, bytes);
    await this.storage.put(storageKey, sealed, { contentType: 'application/octet-stream' });
    await this.requests.insertEvidence({
      id,
      accountId: actor.accountId,
      requestId: null,
      storageKey,
      wrappedKey,
      mediaType,
      bytes: bytes.length,
      createdAt: this.clock.now(),
    });
    return { id, mediaType, bytes: bytes.length };
  }

  /** Opens a file, or completes the one about which the verifier asked. */
  async submit(actor: Actor, application: SubmitRequestDto): Promise<RequestStateView> {
    return this.transactions.run(async ({ manager, afterCommit }) => {
      const clinician = await this.requests.lockClinician(manager, actor.clinicianId);
      if (!clinician) throw new AppError('REQUEST_NOT_FOUND');
      const now = this.clock.now();
      const holds = clinician.verifiedUntil === null || clinician.verifiedUntil > now;
      if (clinician.verificationState === 'verified' && holds) throw new AppError('ALREADY_VERIFIED');
      if (clinician.verificationState === 'suspended') throw new AppError('FORBIDDEN');
      const open = await this.requests.findOpen(manager, actor.clinicianId);
      if (open?.state === 'submitted') throw new AppError('REQUEST_ALREADY_OPEN');
      const id = open?.id ?? uuid();
      const declared = {
        profession: application.profession,
        specialties: application.specialties,
        level: application.level ?? clinician.level,
        country: application.country,
        registerScheme: application.registerScheme ?? null,
        registerNumber: application.registerNumber ?? null,
      };
      await this.requests.saveRequest(manager, {
        id,
        clinicianId: actor.clinicianId,
        state: 'submitted',
        ...declared,
        submittedAt: now,
        decidedAt: null,
      });
      const attached = await this.requests.attachEvidence(manager, actor.accountId, id, application.evidenceIds);
      if (attached !== application.evidenceIds.length) throw new AppError('EVIDENCE_NOT_FOUND');
      // What is declared becomes true of the clinician when somebody has approved it, not before.
      await this.requests.updateClinician(manager, actor.clinicianId, {
        verificationState: 'submitted',
        verifiedBy: null,
        verifiedUntil: null,
      });
      await addJob(manager, 'verification.submitted', { requestId: id });
      afterCommit(() => {
        this.events.emit('verification.changed', { accountId: actor.accountId, state: 'submitted' });
        this.events.emit('queue.changed', {});
      });
      return { id, state: 'submitted' };
    });
  }

  async queue(actor: Actor): Promise<QueueView> {
    return { items: (await this.requests.queue()).map((request) => presentQueueItem(actor, request)), nextCursor: null };
  }

  async show(actor: Actor, id: string): Promise<RequestView> {
    const request = await this.requests.find(id);
    if (!request) throw new AppError('REQUEST_NOT_FOUND');
    const [evidence, history] = await Promise.all([this.requests.evidenceOf(id), this.requests.historyOf(request.clinicianId, id)]);
    return presentRequest(actor, request, evidence, history);
  }

  /** The bytes of a document for a verifier; each view leaves a trace. */
  async viewEvidence(actor: Actor, id: string): Promise<{ evidence: EvidenceEntity; bytes: Buffer }> {
    const evidence = await this.requests.findEvidence(id);
    if (!evidence?.requestId) throw new AppError('EVIDENCE_NOT_FOUND');
    await this.transactions.run(({ manager }) =>
      this.requests.audit(manager, {
        id: uuid(),
        at: this.clock.now(),
        actorId: actor.accountId,
        action: 'evidence.viewed',
        subjectId: id,
        details: {},
      }),
    );
    return {
      evidence,
      bytes: unseal(this.config.INSTANCE_KEY, { wrappedKey: evidence.wrappedKey, sealed: await this.storage.read(evidence.storageKey) }),
    };
  }

  async decide(actor: Actor, id: string, { decision, reason, submittedAt }: DecideDto): Promise<RequestStateView> {
    if (decision !== 'approve' && !reason) throw new AppError('REASON_REQUIRED', { fields: [{ field: 'reason', rule: 'required' }] });
    return this.transactions.run(async ({ manager, afterCommit }) => {
      const request = await this.requests.findForDecision(manager, id);
      this.assertDecidable(actor, request);
      if (submittedAt !== undefined && new Date(submittedAt).getTime() !== request.submittedAt.getTime())
        throw new AppError('REQUEST_CHANGED');
      const now = this.clock.now();
      const state = STATE_AFTER[decision];
      await this.requests.insertDecision(manager, {
        id: uuid(),
        requestId: id,
        verifierId: actor.accountId,
        decision,
        reason: reason ?? null,
        createdAt: now,
      });
      await this.requests.setRequestState(manager, id, state, decision === 'ask' ? null : now);
      await this.requests.updateClinician(
        manager,
        request.clinicianId,
        decision === 'approve' ? this.approved(request, now) : { verificationState: state, verifiedBy: null, verifiedUntil: null },
      );
      await this.requests.audit(manager, {
        id: uuid(),
        at: now,
        actorId: actor.accountId,
        action: `verification.${decision}`,
        subjectId: id,
        details: reason ? { reason } : {},
      });
      await addJob(manager, 'verification.decided', { requestId: id });
      afterCommit(() => {
        this.events.emit('verification.changed', { accountId: request.accountId, state });
        this.events.emit('queue.changed', {});
      });
      return { id, state };
    });
  }

  /** What an approval makes true of a clinician: what was declared, proven until a date. */
  private approved(request: RequestRow, now: Date): Parameters<VerificationRepository['updateClinician']>[2] {
    const { profession, specialties, level, country, registerScheme, registerNumber } = request;
    return {
      ...{ profession, specialties, level, country, registerScheme, registerNumber },
      watchedSpecialties: [...new Set([...request.watchedSpecialties, ...specialties])].slice(0, LIMITS.watchedSpecialties),
      verificationState: 'verified',
      verifiedBy: 'document',
      verifiedUntil: monthsAfter(now, VALID_MONTHS[level]),
    };
  }

  private assertDecidable(actor: Actor, request: RequestRow | undefined): asserts request is RequestRow {
    if (!request) throw new AppError('REQUEST_NOT_FOUND');
    if (canDecide(actor, request)) return;
    throw new AppError(request.clinicianId === actor.clinicianId ? 'REQUEST_IS_YOURS' : 'REQUEST_ALREADY_DECIDED');
  }
}

function monthsAfter(date: Date, months: number): Date {
  const later = new Date(date);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later;
}
