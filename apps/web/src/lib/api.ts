import type { CaseOrigin, ImageMask, Locale } from '#libs/contracts';
import type {
  CaseInput,
  CaseQuery,
  CollectionInput,
  DecisionInput,
  IdentifierAnswerInput,
  OutcomeInput,
  PublicReportInput,
  QueueKindName,
  RegisterInput,
  ReplyInput,
  ReportDecisionInput,
  ReportInput,
  SavedSearchChange,
  SavedSearchInput,
  SearchQuery,
  SimilarInput,
  VerificationInput,
} from './api-types.ts';
import { answerOf, server } from './http.ts';

const at = (id: string) => ({ params: { path: { id } } });
const ofCase = (caseId: string) => ({ params: { path: { caseId } } });

/** Every call of the product, one line each. All throw `ApiFailure`. */
export const api = {
  instance: () => answerOf(server.GET('/api/instance')),

  me: () => answerOf(server.GET('/api/me')),
  updateMe: (body: { locale?: Locale; watchedSpecialties?: string[] }) => answerOf(server.PATCH('/api/me', { body })),
  register: (body: RegisterInput) => answerOf(server.POST('/api/auth/register', { body })),
  signIn: (body: { email: string; password: string }) => answerOf(server.POST('/api/auth/sign-in', { body })),
  enterDemo: (email: string) => answerOf(server.POST('/api/auth/demo', { body: { email } })),
  signOut: () => answerOf(server.POST('/api/auth/sign-out')),

  requestVerification: (body: VerificationInput) => answerOf(server.POST('/api/verification/requests', { body })),
  queue: () => answerOf(server.GET('/api/verification/queue')),
  request: (id: string) => answerOf(server.GET('/api/verification/requests/{id}', at(id))),
  decide: (id: string, body: DecisionInput) => answerOf(server.POST('/api/verification/requests/{id}/decisions', { ...at(id), body })),

  image: (id: string) => answerOf(server.GET('/api/images/{id}', at(id))),
  maskImage: (id: string, masks: ImageMask[]) => answerOf(server.POST('/api/images/{id}/masks', { ...at(id), body: { masks } })),

  cases: (query: CaseQuery, signal?: AbortSignal) => answerOf(server.GET('/api/cases', { params: { query }, signal: signal ?? null })),
  counts: () => answerOf(server.GET('/api/cases/counts')),
  figures: (specialty: string) => answerOf(server.GET('/api/cases/figures', { params: { query: { specialty } } })),
  case: (id: string) => answerOf(server.GET('/api/cases/{id}', at(id))),
  createCase: (body: Required<CaseInput>) => answerOf(server.POST('/api/cases', { body })),
  updateCase: (id: string, body: CaseInput & { version: number; identifierAnswers?: IdentifierAnswerInput[] }) =>
    answerOf(server.PATCH('/api/cases/{id}', { ...at(id), body })),
  discardCase: (id: string) => answerOf(server.DELETE('/api/cases/{id}', at(id))),
  publishCase: (id: string, identifierAnswers: IdentifierAnswerInput[]) =>
    answerOf(server.POST('/api/cases/{id}/publish', { ...at(id), body: { identifierAnswers } })),
  closeCase: (id: string, body: OutcomeInput) => answerOf(server.POST('/api/cases/{id}/close', { ...at(id), body })),
  withdrawCase: (id: string, body: { reason?: string }) => answerOf(server.POST('/api/cases/{id}/withdraw', { ...at(id), body })),
  followCase: (id: string) => answerOf(server.POST('/api/cases/{id}/follow', at(id))),
  unfollowCase: (id: string) => answerOf(server.DELETE('/api/cases/{id}/follow', at(id))),
  revisions: (id: string) => answerOf(server.GET('/api/cases/{id}/revisions', at(id))),

  entries: (id: string, after: number) => answerOf(server.GET('/api/cases/{id}/entries', { params: { path: { id }, query: { after } } })),
  reply: (id: string, body: ReplyInput) => answerOf(server.POST('/api/cases/{id}/replies', { ...at(id), body })),

  receipt: (id: string) => answerOf(server.GET('/api/cases/{id}/receipt', at(id))),
  checkWithdrawal: (code: string) => answerOf(server.POST('/api/withdrawals/check', { body: { code } })),
  withdrawByCode: (code: string) => answerOf(server.POST('/api/withdrawals', { body: { code } })),

  report: (body: ReportInput) => answerOf(server.POST('/api/reports', { body })),
  reportFromOutside: (body: PublicReportInput) => answerOf(server.POST('/api/public-reports', { body })),
  moderationQueue: (query: { kind?: QueueKindName; cursor?: string; limit?: number }) =>
    answerOf(server.GET('/api/moderation/queue', { params: { query } })),
  moderationReport: (id: string) => answerOf(server.GET('/api/moderation/reports/{id}', at(id))),
  decideReport: (id: string, body: ReportDecisionInput) =>
    answerOf(server.POST('/api/moderation/reports/{id}/decisions', { ...at(id), body })),
  appeal: (id: string, text: string) => answerOf(server.POST('/api/moderation/reports/{id}/appeal', { ...at(id), body: { text } })),
  ownReports: (cursor?: string) =>
    answerOf(server.GET('/api/moderation/mine', { params: { query: cursor === undefined ? {} : { cursor } } })),
  moderationFigures: () => answerOf(server.GET('/api/moderation/figures')),

  search: (query: SearchQuery) => answerOf(server.GET('/api/search', { params: { query } })),
  similarTo: (id: string) => answerOf(server.GET('/api/cases/{id}/similar', at(id))),
  similarToPublished: (id: string) => answerOf(server.GET('/api/literature/{id}/similar', at(id))),
  similarToText: (body: SimilarInput) => answerOf(server.POST('/api/search/similar', { body })),
  suggest: (q: string, signal: AbortSignal) => answerOf(server.GET('/api/search/suggestions', { params: { query: { q } }, signal })),
  savedSearches: () => answerOf(server.GET('/api/saved-searches')),
  saveSearch: (body: SavedSearchInput) => answerOf(server.POST('/api/saved-searches', { body })),
  updateSavedSearch: (id: string, body: SavedSearchChange) => answerOf(server.PATCH('/api/saved-searches/{id}', { ...at(id), body })),
  deleteSavedSearch: (id: string) => answerOf(server.DELETE('/api/saved-searches/{id}', at(id))),

  publishedCase: (id: string) => answerOf(server.GET('/api/literature/{id}', at(id))),

  kept: (caseId: string) => answerOf(server.GET('/api/bookmarks/{caseId}', ofCase(caseId))),
  bookmarks: (cursor?: string) => answerOf(server.GET('/api/bookmarks', { params: { query: cursor === undefined ? {} : { cursor } } })),
  bookmark: (caseId: string) => answerOf(server.PUT('/api/bookmarks/{caseId}', ofCase(caseId))),
  unbookmark: (caseId: string) => answerOf(server.DELETE('/api/bookmarks/{caseId}', ofCase(caseId))),
  collections: () => answerOf(server.GET('/api/collections')),
  collection: (id: string) => answerOf(server.GET('/api/collections/{id}', at(id))),
  createCollection: (body: CollectionInput) => answerOf(server.POST('/api/collections', { body })),
  updateCollection: (id: string, body: Partial<CollectionInput>) => answerOf(server.PATCH('/api/collections/{id}', { ...at(id), body })),
  deleteCollection: (id: string) => answerOf(server.DELETE('/api/collections/{id}', at(id))),
  collect: (id: string, caseId: string, note?: string) =>
    answerOf(
      server.PUT('/api/collections/{id}/cases/{caseId}', {
        params: { path: { id, caseId } },
        body: note === undefined ? {} : { note },
      }),
    ),
  uncollect: (id: string, caseId: string) =>
    answerOf(server.DELETE('/api/collections/{id}/cases/{caseId}', { params: { path: { id, caseId } } })),
  orderCollection: (id: string, caseIds: string[]) => answerOf(server.PUT('/api/collections/{id}/order', { ...at(id), body: { caseIds } })),

  notifications: (cursor?: string) =>
    answerOf(server.GET('/api/notifications', { params: { query: cursor === undefined ? {} : { cursor } } })),
  readNotifications: (ids?: string[]) => answerOf(server.POST('/api/notifications/read', { body: ids ? { ids } : {} })),
};

/** Address of a cleaned image. `version`, where it is known, makes a new address for new pixels, so that no copy of the old ones is shown. */
export function imageFile(id: string, variant: 'full' | 'display' | 'thumb', version?: number): string {
  const of = version === undefined ? '' : `&v=${version}`;
  return `/api/images/${id}/file?variant=${variant}&format=${variant === 'full' ? 'jpeg' : 'webp'}${of}`;
}

/** Address of the patient's receipt as a page to print. */
export function receiptFile(caseId: string, locale: Locale): string {
  return `/api/cases/${caseId}/receipt.pdf?lang=${locale}`;
}

/** Address of a case as a PDF to take to a staff meeting. */
export function caseSheetFile({ caseId, origin }: { caseId: string; origin: CaseOrigin }): string {
  return `/api/${origin === 'literature' ? 'literature' : 'cases'}/${caseId}/pdf`;
}

/** Address of a document that an applicant sent; every view is recorded. */
export function evidenceFile(id: string): string {
  return `/api/verification/evidence/${id}/file`;
}
