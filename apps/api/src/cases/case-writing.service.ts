import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CONSENT_TEXT, CONSENT_TEXT_VERSION } from '#libs/contracts';
import { addJob, CaseEntity, excerptOf, Transactions, type Transaction } from '#libs/persistence';
import { AppError, Clock } from '#libs/platform';
import type { Actor } from '../access/actor.ts';
import type { IdentifierAnswerDto } from '../identifiers/dto/identifiers.dto.ts';
import { IdentifierGuard, type WrittenText } from '../identifiers/identifier-guard.ts';
import { AppEventBus } from '../events.ts';
import { ImageCustodian } from '../images/image-custodian.ts';
import { CaseAnnouncer } from './case-announcer.ts';
import { changesBetween, missingParts, plainFields, type CaseContent } from './case-text.ts';
import { canEditCase, canReadCase } from './cases.policy.ts';
import { CasesRepository } from './cases.repository.ts';
import type { CaseImageDto, ConsentDto, CreateCaseDto, UpdateCaseDto } from './dto/case-input.dto.ts';
import { ImagePrechecks } from './image-prechecks.ts';

/** Nobody decides about what is no longer there. */
const CLOSE_REPORTS = `
  UPDATE report SET state = 'closed', contact = NULL WHERE target_id = ANY ($1::uuid[]) AND state IN ('open','appealed')`;

/** How a case is written: as a draft that may be incomplete, later as edits that leave a history. */
@Injectable()
export class CaseWritingService {
  constructor(
    private readonly cases: CasesRepository,
    private readonly transactions: Transactions,
    private readonly announcer: CaseAnnouncer,
    private readonly prechecks: ImagePrechecks,
    private readonly identifiers: IdentifierGuard,
    private readonly custodian: ImageCustodian,
    private readonly events: AppEventBus,
    private readonly clock: Clock,
  ) {}

  /** Opens a draft; answers its id. */
  async create(actor: Actor, input: CreateCaseDto): Promise<string> {
    const id = uuid();
    const now = this.clock.now();
    await this.transactions.run(async ({ manager }) => {
      const draft = Object.assign(new CaseEntity(), {
        id,
        authorId: actor.clinicianId,
        state: 'draft' as const,
        title: input.title,
        language: input.language ?? actor.locale,
        questionKind: null,
        urgency: 'routine' as const,
        ageBand: null,
        sex: null,
        sections: [],
        specialties: [],
        tags: [],
        diagnosis: null,
        proof: null,
        whatHelped: null,
        version: 1,
        lastSeq: 0,
        replyCount: 0,
        repliedSpecialties: [],
        excerpt: '',
        imageCount: 0,
        thumbnailIds: [],
        createdAt: now,
        publishedAt: null,
        firstRepliedAt: null,
        lastActivityAt: now,
        editedAt: null,
        closedAt: null,
        withdrawnBy: null,
        withdrawnAt: null,
      });
      await this.cases.save(manager, draft);
      await this.apply(manager, actor, draft, input);
      await this.cases.save(manager, draft);
    });
    return id;
  }

  /** Changes a draft, or edits a published case: then it must stay complete, and everybody can see what was changed. */
  async update(actor: Actor, id: string, input: UpdateCaseDto): Promise<void> {
    await this.transactions.run(async (transaction) => {
      const { manager } = transaction;
      const held = await this.cases.lock(manager, id);
      if (!held || !canReadCase(actor, held)) throw new AppError('CASE_NOT_FOUND');
      if (!canEditCase(actor, held)) throw new AppError(held.authorId === actor.clinicianId ? 'CASE_STATE_CONFLICT' : 'FORBIDDEN');
      if (input.version !== undefined && input.version !== held.version)
        throw new AppError('CASE_CHANGED_ELSEWHERE', { version: held.version });
      if (held.state === 'draft') {
        await this.apply(manager, actor, held, input);
        held.version += 1;
        held.lastActivityAt = this.clock.now();
        await this.cases.save(manager, held);
      } else {
        await this.edit(transaction, actor, held, input);
      }
    });
  }

  /** Everything that {@link missingParts} and the history look at. @throws AppError CASE_INCOMPLETE, IMAGE_NOT_READY */
  async assertComplete(manager: EntityManager, held: CaseEntity): Promise<void> {
    const missing = missingParts(await this.contentOf(manager, held));
    if (missing.length > 0) throw new AppError('CASE_INCOMPLETE', { missing });
    const images = await this.cases.imagesOf(manager, held.id);
    if (images.some(({ image }) => image.state !== 'ready' && image.state !== 'erased'))
      throw new AppError('IMAGE_NOT_READY', { missing: ['images'] });
  }

  /** Checks every text of a case that others will read. @throws AppError IDENTIFIERS_FOUND, IDENTIFIERS_UNANSWERED */
  async admitTexts(manager: EntityManager, held: CaseEntity, answers: readonly IdentifierAnswerDto[]): Promise<void> {
    const images = await this.cases.imagesOf(manager, held.id);
    const texts: WrittenText[] = [
      { field: 'title', text: held.title },
      ...held.sections.map(({ kind, text }) => ({ field: `sections.${kind}`, text })),
      ...held.tags.map((text, index) => ({ field: `tags.${index}`, text })),
      ...images.map(({ imageId, description }) => ({ field: `images.${imageId}`, text: description })),
    ];
    const found = await this.identifiers.admit(texts, held.language, answers);
    await this.identifiers.record(
      manager,
      { caseId: held.id, entryId: null },
      texts.map(({ field }) => field),
      found,
    );
  }

  private async edit(transaction: Transaction, actor: Actor, held: CaseEntity, input: UpdateCaseDto): Promise<void> {
    const { manager } = transaction;
    const before = plainFields({
      ...(await this.contentOf(manager, held)),
      language: held.language,
      urgency: held.urgency,
      tags: held.tags,
    });
    const shown = new Set((await this.cases.imagesOf(manager, held.id)).map(({ imageId }) => imageId));
    await this.apply(manager, actor, held, input);
    await this.assertComplete(manager, held);
    await this.admitTexts(manager, held, input.identifierAnswers ?? []);
    const added = (input.images ?? []).map(({ id }) => id).filter((id) => !shown.has(id));
    if (input.images) await this.destroyDropped(transaction, [...shown], input.images);
    await this.prechecks.hold(transaction, {
      caseId: held.id,
      accountId: actor.accountId,
      clinicianId: actor.clinicianId,
      imageIds: added,
    });
    held.thumbnailIds = await this.cases.thumbnailsOf(manager, held.id);
    const after = plainFields({
      ...(await this.contentOf(manager, held)),
      language: held.language,
      urgency: held.urgency,
      tags: held.tags,
    });
    // Whether a case stays in the archive hangs on its consent, which is no part of the history.
    await addJob(manager, 'case.index', { caseId: held.id }, `index:${held.id}`);
    const changes = changesBetween(before, after);
    if (changes.length === 0) return;
    const now = this.clock.now();
    held.version += 1;
    held.editedAt = now;
    // What an edit takes out because it named somebody must not live on in the history.
    const history = await Promise.all(
      changes.map(async (change) => ({ ...change, before: await this.identifiers.withoutIdentifiers(change.before, held.language) })),
    );
    await this.cases.insertRevision(manager, held.id, history, now);
    const fields = changes.map(({ field }) => field);
    const entryId = await this.cases.appendEntry(manager, held, {
      kind: 'edit',
      authorId: actor.clinicianId,
      details: { fields },
      createdAt: now,
    });
    await this.cases.save(manager, held);
    this.announcer.afterCommit(transaction, held, entryId);
  }

  /** What others have seen and the author takes out is destroyed: no withdrawal would find it later. */
  private async destroyDropped(
    { manager, afterCommit }: Transaction,
    shown: readonly string[],
    kept: readonly CaseImageDto[],
  ): Promise<void> {
    const dropped = shown.filter((imageId) => !kept.some(({ id }) => id === imageId));
    if (dropped.length === 0) return;
    await this.custodian.erase(manager, dropped);
    await manager.query(CLOSE_REPORTS, [dropped]);
    afterCommit(() => this.events.emit('moderation.changed', {}));
  }

  private async contentOf(manager: EntityManager, held: CaseEntity): Promise<CaseContent> {
    const [images, consent] = [await this.cases.imagesOf(manager, held.id), await this.cases.latestConsent(manager, held.id)];
    return {
      title: held.title,
      questionKind: held.questionKind,
      ageBand: held.ageBand,
      sex: held.sex,
      sections: held.sections,
      specialties: held.specialties,
      images: images.filter(({ image }) => image.state !== 'erased'),
      consent,
    };
  }

  private async apply(manager: EntityManager, actor: Actor, held: CaseEntity, input: UpdateCaseDto): Promise<void> {
    if (input.title !== undefined) held.title = input.title;
    if (input.language !== undefined) held.language = input.language;
    if (input.questionKind !== undefined) held.questionKind = input.questionKind;
    if (input.urgency !== undefined) held.urgency = input.urgency;
    if (input.patient !== undefined) {
      held.ageBand = input.patient?.ageBand ?? null;
      held.sex = input.patient?.sex ?? null;
    }
    if (input.sections !== undefined) {
      held.sections = input.sections.map(({ kind, text }) => ({ kind, text }));
      held.excerpt = excerptOf(held.sections);
    }
    if (input.specialties !== undefined) held.specialties = input.specialties;
    if (input.tags !== undefined) held.tags = input.tags;
    if (input.images !== undefined) await this.applyImages(manager, actor, held, input.images);
    if (input.consent !== undefined) await this.applyConsent(manager, actor, held, input.consent);
  }

  private async applyImages(manager: EntityManager, actor: Actor, held: CaseEntity, images: CaseImageDto[]): Promise<void> {
    const found =
      images.length === 0
        ? []
        : await this.cases.lockImages(
            manager,
            images.map(({ id }) => id),
          );
    const shown = new Set((await this.cases.imagesOf(manager, held.id)).map(({ imageId }) => imageId));
    // An image may be refused while its draft is on the way; the author takes it out before publishing, and the draft is kept meanwhile.
    const isOpenToRefused = held.state === 'draft';
    const usable = found.filter(
      (image) =>
        image.ownerId === actor.accountId &&
        (shown.has(image.id) || (image.caseId === null && image.state !== 'erased')) &&
        (isOpenToRefused || image.state !== 'refused'),
    );
    if (usable.length !== images.length) throw new AppError('IMAGE_NOT_USABLE', { fields: [{ field: 'images', rule: 'usable' }] });
    await this.cases.replaceImages(manager, held.id, images);
    held.imageCount = images.length;
    held.thumbnailIds = await this.cases.thumbnailsOf(manager, held.id);
  }

  private async applyConsent(manager: EntityManager, actor: Actor, held: CaseEntity, consent: ConsentDto | null): Promise<void> {
    if (consent === null) {
      if (held.state !== 'draft') throw new AppError('CASE_INCOMPLETE', { missing: ['consent'] });
      return this.cases.deleteConsents(manager, held.id);
    }
    const latest = await this.cases.latestConsent(manager, held.id);
    const same =
      latest?.basis === consent.basis && latest.textVersion === CONSENT_TEXT_VERSION && latest.scopes.join() === consent.scopes.join();
    if (same) return;
    await this.cases.insertConsent(manager, {
      caseId: held.id,
      basis: consent.basis,
      scopes: consent.scopes,
      textVersion: CONSENT_TEXT_VERSION,
      text: CONSENT_TEXT[actor.locale],
      attestedBy: actor.accountId,
      attestedAt: this.clock.now(),
    });
  }
}
