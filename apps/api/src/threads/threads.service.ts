import { Injectable } from '@nestjs/common';
import type { EntryView } from '#libs/contracts';
import { AppError, Clock } from '#libs/platform';
import { presentEntry } from '#libs/presenters';
import type { Actor } from '../access/actor.ts';
import { canReadCase, canReply } from '../cases/cases.policy.ts';
import { CasesRepository } from '../cases/cases.repository.ts';
import { AppEventBus } from '../events.ts';
import { IdentifierGuard, type AdmittedFinding } from '../identifiers/identifier-guard.ts';
import type { PostReplyDto } from './dto/reply.dto.ts';
import { ThreadsRepository } from './threads.repository.ts';

@Injectable()
export class ThreadsService {
  constructor(
    private readonly threads: ThreadsRepository,
    private readonly cases: CasesRepository,
    private readonly identifiers: IdentifierGuard,
    private readonly events: AppEventBus,
    private readonly clock: Clock,
  ) {}

  /** Posts a reply, or finds the one that the same `clientId` has posted before. */
  async post(actor: Actor, caseId: string, reply: PostReplyDto): Promise<{ entry: EntryView; isNew: boolean }> {
    const facts = await this.cases.findFacts(caseId);
    if (!facts || !canReadCase(actor, facts)) throw new AppError('CASE_NOT_FOUND');
    if (canReply(actor, facts)) {
      const found = await this.admit(actor, reply);
      if (found === null) return { entry: await this.earlier(actor, caseId, reply), isNew: false };
      const posted = await this.threads.post({
        caseId,
        authorId: actor.clinicianId,
        accountId: actor.accountId,
        authorSpecialties: actor.specialties,
        clientId: reply.clientId,
        kind: reply.kind,
        body: reply.body,
        imageIds: reply.imageIds ?? [],
        createdAt: this.clock.now(),
        findings: found,
      });
      if (posted) {
        const entry = presentEntry(posted);
        this.events.emit('entry.posted', { entry });
        return { entry, isNew: true };
      }
    }
    return { entry: await this.earlier(actor, caseId, reply), isNew: false };
  }

  async entriesAfter(actor: Actor, caseId: string, after: number, limit: number): Promise<EntryView[]> {
    const facts = await this.cases.findFacts(caseId);
    if (!facts || !canReadCase(actor, facts)) throw new AppError('CASE_NOT_FOUND');
    return (await this.threads.entriesAfter(caseId, after, limit)).map(presentEntry);
  }

  /** Checks the words of a reply; null when they are refused but were posted before, which no new rule undoes. */
  private async admit(actor: Actor, reply: PostReplyDto): Promise<AdmittedFinding[] | null> {
    try {
      return await this.identifiers.admit([{ field: 'body', text: reply.body }], actor.locale, reply.identifierAnswers ?? []);
    } catch (error) {
      if (await this.threads.findByClientId(actor.clinicianId, reply.clientId)) return null;
      throw error;
    }
  }

  /** What this `clientId` posted before; else the reason why it could not be posted now. */
  private async earlier(actor: Actor, caseId: string, reply: PostReplyDto): Promise<EntryView> {
    const found = await this.threads.findByClientId(actor.clinicianId, reply.clientId);
    if (found?.caseId === caseId) return presentEntry(found);
    if (found) throw new AppError('CLIENT_ID_REUSED');
    const facts = await this.cases.findFacts(caseId);
    if (facts && !canReply(actor, facts)) throw new AppError(facts.state === 'closed' ? 'CASE_CLOSED' : 'CASE_STATE_CONFLICT');
    throw new AppError('IMAGE_NOT_USABLE', { fields: [{ field: 'imageIds', rule: 'usable' }] });
  }
}
