import type { EvidenceEntity } from '#libs/persistence';
import { displayNameOf } from '#libs/presenters';
import type { Actor } from '../access/actor.ts';
import type { QueueItemView, RequestView } from './dto/request.dto.ts';
import { canDecide } from './verification.policy.ts';
import type { HistoryRow, RequestRow } from './verification.repository.ts';

export function presentQueueItem(actor: Actor, request: RequestRow): QueueItemView {
  return {
    id: request.id,
    state: request.state,
    submittedAt: request.submittedAt.toISOString(),
    displayName: displayNameOf(request),
    profession: request.profession,
    specialties: request.specialties,
    level: request.level,
    country: request.country,
    mine: request.clinicianId === actor.clinicianId,
  };
}

export function presentRequest(actor: Actor, request: RequestRow, evidence: EvidenceEntity[], history: HistoryRow[]): RequestView {
  return {
    ...presentQueueItem(actor, request),
    email: request.email,
    registerScheme: request.registerScheme,
    registerNumber: request.registerNumber,
    evidence: evidence.map(({ id, mediaType }) => ({ id, mediaType })),
    history: history.map((earlier) => ({
      id: earlier.id,
      state: earlier.state,
      submittedAt: earlier.submittedAt.toISOString(),
      decidedAt: earlier.decidedAt?.toISOString() ?? null,
      reason: earlier.reason,
    })),
    abilities: { decide: canDecide(actor, request) },
  };
}
