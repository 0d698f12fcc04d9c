import type { Decision, ImageView, Locale, PracticeLevel, Proof, ReplyKind, EntryView, VerificationState } from '#libs/contracts';
import type {
  CaseInput,
  CaseSummary,
  CaseView,
  CountsView,
  EntryPage,
  FiguresView,
  InstanceView,
  MeView,
  NotificationPage,
  Page,
  QueueItem,
  RequestView,
  RevisionView,
  SearchPage,
  SimilarPage,
} from './api-types.ts';
import { call } from './http.ts';

export interface RegisterInput {
  email: string;
  password: string;
  givenName: string;
  familyName: string;
  profession: string;
  specialties: string[];
  country: string;
  registerScheme?: string;
  registerNumber?: string;
  locale: Locale;
  level: PracticeLevel;
}

export interface VerificationInput {
  profession: string;
  specialties: string[];
  country: string;
  level?: PracticeLevel;
  registerScheme?: string;
  registerNumber?: string;
  evidenceIds: string[];
}

export interface CaseQuery {
  list?: string;
  specialty?: string;
  state?: string;
  sort?: string;
  questionKind?: string;
  language?: string;
  withImages?: true;
  cursor?: string;
  limit?: number;
}

export interface SearchQuery {
  q?: string;
  specialty?: string;
  state?: string;
  proof?: string;
  ageBand?: string;
  sex?: string;
  language?: string;
  withImages?: true;
  cursor?: string;
}

/** Every call of the product, one line each. All throw `ApiFailure`. */
export const api = {
  instance: () => call<InstanceView>('GET', '/instance'),

  me: () => call<MeView>('GET', '/me'),
  updateMe: (body: { locale?: Locale; specialties?: string[] }) => call<MeView>('PATCH', '/me', { body }),
  register: (body: RegisterInput) => call<{ state: 'registered' }>('POST', '/auth/register', { body }),
  signIn: (body: { email: string; password: string }) => call<{ state: 'signed_in' }>('POST', '/auth/sign-in', { body }),
  enterDemo: (email: string) => call<{ state: 'signed_in' }>('POST', '/auth/demo', { body: { email } }),
  signOut: () => call<null>('POST', '/auth/sign-out'),

  requestVerification: (body: VerificationInput) =>
    call<{ id: string; state: VerificationState }>('POST', '/verification/requests', { body }),
  queue: () => call<Page<QueueItem>>('GET', '/verification/queue'),
  request: (id: string) => call<RequestView>('GET', `/verification/requests/${id}`),
  decide: (id: string, body: { decision: Decision; reason?: string }) =>
    call<{ id: string; state: VerificationState }>('POST', `/verification/requests/${id}/decisions`, { body }),

  image: (id: string) => call<ImageView>('GET', `/images/${id}`),

  cases: (query: CaseQuery, signal?: AbortSignal) =>
    call<Page<CaseSummary>>('GET', '/cases', { query: { ...query }, ...(signal ? { signal } : {}) }),
  counts: () => call<CountsView>('GET', '/cases/counts'),
  figures: (specialty: string) => call<FiguresView>('GET', '/cases/figures', { query: { specialty } }),
  case: (id: string) => call<CaseView>('GET', `/cases/${id}`),
  createCase: (body: CaseInput) => call<CaseView>('POST', '/cases', { body }),
  updateCase: (id: string, body: CaseInput & { version?: number }) => call<CaseView>('PATCH', `/cases/${id}`, { body }),
  discardCase: (id: string) => call<null>('DELETE', `/cases/${id}`),
  publishCase: (id: string) => call<CaseView>('POST', `/cases/${id}/publish`),
  closeCase: (id: string, body: { diagnosis: string; proof: Proof; whatHelped?: string }) =>
    call<CaseView>('POST', `/cases/${id}/close`, { body }),
  withdrawCase: (id: string, body: { reason?: string }) => call<CaseView>('POST', `/cases/${id}/withdraw`, { body }),
  followCase: (id: string) => call<{ following: boolean }>('POST', `/cases/${id}/follow`),
  unfollowCase: (id: string) => call<{ following: boolean }>('DELETE', `/cases/${id}/follow`),
  revisions: (id: string) => call<Page<RevisionView>>('GET', `/cases/${id}/revisions`),

  entries: (id: string, after: number) => call<EntryPage>('GET', `/cases/${id}/entries`, { query: { after } }),
  reply: (id: string, body: { clientId: string; kind: ReplyKind; body: string; imageIds?: string[] }) =>
    call<EntryView>('POST', `/cases/${id}/replies`, { body }),

  search: (query: SearchQuery) => call<SearchPage>('GET', '/search', { query: { ...query } }),
  similarTo: (id: string) => call<SimilarPage>('GET', `/cases/${id}/similar`),
  similarToText: (body: { text: string; lang: Locale; limit?: number }) => call<SimilarPage>('POST', '/search/similar', { body }),

  notifications: (cursor?: string) => call<NotificationPage>('GET', '/notifications', { query: { cursor } }),
  readNotifications: (ids?: string[]) => call<{ unread: number }>('POST', '/notifications/read', { body: ids ? { ids } : {} }),
};

/** Address of a cleaned image. */
export function imageFile(id: string, variant: 'full' | 'display' | 'thumb'): string {
  return `/api/images/${id}/file?variant=${variant}&format=${variant === 'full' ? 'jpeg' : 'webp'}`;
}

/** Address of a document that an applicant sent; every view is recorded. */
export function evidenceFile(id: string): string {
  return `/api/verification/evidence/${id}/file`;
}
