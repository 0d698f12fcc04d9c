import type { CaseState, EntryKind, ImageState, NotificationKind, PracticeLevel, Proof, VerificationState } from './enums.ts';
import type { ErrorCode } from './errors.ts';
import type { ImageNote } from './images.ts';
import type { Withholding } from './moderation.ts';

/** The person behind a post, as every reader may see them. Names no contact and no register number. */
export interface AuthorView {
  id: string;
  displayName: string;
  profession: string;
  specialties: string[];
  level: PracticeLevel;
  /** How the profession was proven; null when the verification has lapsed since. */
  verifiedBy: 'document' | null;
}

/** What happened to the case, for entries of kind `edit`, `outcome` and `state`. */
export interface EntryDetails {
  state?: CaseState;
  fields?: string[];
  diagnosis?: string;
  proof?: Proof;
  whatHelped?: string | null;
}

/** One line of a case's log. `seq` counts from 1 without gap within the case. */
export interface EntryView {
  id: string;
  caseId: string;
  seq: number;
  kind: EntryKind;
  body: string;
  clientId: string | null;
  author: AuthorView | null;
  imageIds: string[];
  details: EntryDetails | null;
  /** Why words and pictures are missing; null for what can be read. */
  withheld: Withholding | null;
  /** UTC, ISO 8601. */
  createdAt: string;
}

export interface ImageView {
  id: string;
  state: ImageState;
  refusal: { code: ErrorCode; message: string } | null;
  /** Pixels of the `full` variant. */
  width: number | null;
  height: number | null;
  /** Grows whenever the pixels change; goes into the address of the bytes (`?v=`), so that no cache shows the old ones. */
  version: number;
  /** Taken out of everybody's sight but the owner's and the moderators'. */
  hidden: boolean;
  /** What its owner should know of the cleaning; empty for others. */
  notes: (ImageNote & { message: string })[];
}

export interface NotificationView {
  id: string;
  kind: NotificationKind;
  caseId: string | null;
  caseTitle: string | null;
  actor: string | null;
  /** Name of the saved search that found the case; null when its owner has deleted it since, and for other kinds. */
  savedSearch: string | null;
  createdAt: string;
  readAt: string | null;
}

/** Server to browser: from name to payload. */
export interface ServerEvents {
  'entry.posted': (payload: { entry: EntryView }) => void;
  'entry.changed': (payload: { entry: EntryView }) => void;
  'case.changed': (payload: { caseId: string; state: CaseState; version: number }) => void;
  'presence.changed': (payload: { caseId: string; present: AuthorView[] }) => void;
  'thread.typing': (payload: { caseId: string; clinician: AuthorView }) => void;
  'image.changed': (payload: { image: ImageView }) => void;
  'notification.created': (payload: { notification: NotificationView; unread: number }) => void;
  'notification.read': (payload: { unread: number }) => void;
  'verification.changed': (payload: { state: VerificationState }) => void;
  'queue.changed': (payload: Record<string, never>) => void;
}

export type JoinAnswer = { entries: EntryView[] } | { error: { code: ErrorCode; message: string } };

/** Browser to server: each answers through its acknowledgement, if it has one. */
export interface ClientEvents {
  'thread.join': (request: { caseId: string; afterSeq: number }, answer: (result: JoinAnswer) => void) => void;
  'thread.leave': (request: { caseId: string }) => void;
  'thread.typing': (request: { caseId: string }) => void;
}
