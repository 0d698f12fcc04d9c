import { AccountEntity, ClinicianEntity, SessionEntity } from './account.entity.ts';
import { AuditEventEntity } from './audit-event.entity.ts';
import { CareSiteEntity, CareSiteListEntity } from './care-site.entity.ts';
import { CaseEntity, CaseImageEntity, CaseRevisionEntity, ConsentEntity, FollowEntity } from './case.entity.ts';
import { CollectionCaseEntity, CollectionEntity } from './collection.entity.ts';
import { IdentifierFindingEntity } from './identifier-finding.entity.ts';
import { ImageEntity } from './image.entity.ts';
import { ModerationDecisionEntity, ReportEntity } from './moderation.entity.ts';
import { NotificationEntity } from './notification.entity.ts';
import { PublishedCaseEntity } from './published-case.entity.ts';
import { SavedSearchEntity, SavedSearchMatchEntity } from './saved-search.entity.ts';
import {
  CaseSearchEntity,
  SearchBuildEntity,
  SearchChangeEntity,
  SearchFormEntity,
  SearchLanguageEntity,
  SearchLexiconEntity,
  SearchPostingEntity,
  SearchTermEntity,
} from './search.entity.ts';
import { ThreadEntryEntity } from './thread.entity.ts';
import { EvidenceEntity, VerificationDecisionEntity, VerificationRequestEntity } from './verification.entity.ts';
import { WithdrawalCodeEntity } from './withdrawal.entity.ts';

export * from './account.entity.ts';
export * from './audit-event.entity.ts';
export * from './care-site.entity.ts';
export * from './case.entity.ts';
export * from './collection.entity.ts';
export * from './identifier-finding.entity.ts';
export * from './image.entity.ts';
export * from './moderation.entity.ts';
export * from './notification.entity.ts';
export * from './published-case.entity.ts';
export * from './saved-search.entity.ts';
export * from './search.entity.ts';
export * from './thread.entity.ts';
export * from './verification.entity.ts';
export * from './withdrawal.entity.ts';

/** Every table, listed by hand: nothing is found by a file pattern. */
export const ENTITIES = [
  AccountEntity,
  SessionEntity,
  ClinicianEntity,
  VerificationRequestEntity,
  EvidenceEntity,
  VerificationDecisionEntity,
  ImageEntity,
  CaseEntity,
  CaseImageEntity,
  ConsentEntity,
  WithdrawalCodeEntity,
  CaseRevisionEntity,
  FollowEntity,
  ThreadEntryEntity,
  IdentifierFindingEntity,
  CareSiteEntity,
  CareSiteListEntity,
  ReportEntity,
  ModerationDecisionEntity,
  NotificationEntity,
  AuditEventEntity,
  PublishedCaseEntity,
  CollectionEntity,
  CollectionCaseEntity,
  SavedSearchEntity,
  SavedSearchMatchEntity,
  CaseSearchEntity,
  SearchTermEntity,
  SearchPostingEntity,
  SearchFormEntity,
  SearchLexiconEntity,
  SearchLanguageEntity,
  SearchBuildEntity,
  SearchChangeEntity,
];
