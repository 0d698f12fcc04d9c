import type { AccountEntity, ClinicianEntity } from '#libs/persistence';
import { displayNameOf } from '#libs/presenters';
import { hasRole, isPractising, isVerified, type Actor } from '../access/actor.ts';
import type { AccountsRepository } from './accounts.repository.ts';
import type { MeView } from './dto/me.view.ts';

export interface MyRecord {
  account: AccountEntity;
  clinician: ClinicianEntity;
  request: Awaited<ReturnType<AccountsRepository['lastRequest']>>;
  unread: number;
}

export function presentMe(actor: Actor, { account, clinician, request, unread }: MyRecord): MeView {
  return {
    id: account.id,
    email: account.email,
    locale: account.locale,
    roles: account.roles,
    clinician: {
      id: clinician.id,
      displayName: displayNameOf(clinician),
      givenName: clinician.givenName,
      familyName: clinician.familyName,
      profession: clinician.profession,
      specialties: clinician.specialties,
      watchedSpecialties: clinician.watchedSpecialties,
      level: clinician.level,
      country: clinician.country,
      registerScheme: clinician.registerScheme,
      registerNumber: clinician.registerNumber,
    },
    verification: {
      state: actor.verification,
      requestId: request?.requestId ?? null,
      submittedAt: request?.submittedAt.toISOString() ?? null,
      decidedAt: request?.decidedAt?.toISOString() ?? null,
      reason: request?.reason ?? null,
      question: actor.verification === 'in_review',
      validUntil: clinician.verifiedUntil?.toISOString() ?? null,
    },
    abilities: {
      readCases: isVerified(actor),
      postCases: isPractising(actor),
      decideVerification: hasRole(actor, 'verifier'),
      moderate: hasRole(actor, 'moderator'),
      administer: hasRole(actor, 'admin'),
    },
    unreadNotifications: unread,
  };
}
