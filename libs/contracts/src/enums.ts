/** Every closed list of words that the server and the browser share. The order is the order in which they are shown. */

export const LOCALES = ['fr', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What an account may do besides what its verified profession allows. */
export const ROLES = ['verifier', 'moderator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** How far someone stands in the profession; students read and learn, they do not advise alone. */
export const PRACTICE_LEVELS = ['professional', 'intern', 'student'] as const;
export type PracticeLevel = (typeof PRACTICE_LEVELS)[number];

export const VERIFICATION_STATES = ['none', 'submitted', 'in_review', 'verified', 'refused', 'expired', 'suspended'] as const;
export type VerificationState = (typeof VERIFICATION_STATES)[number];

export const DECISIONS = ['approve', 'refuse', 'ask'] as const;
export type Decision = (typeof DECISIONS)[number];

export const CASE_STATES = ['draft', 'published', 'closed', 'withdrawn', 'hidden'] as const;
export type CaseState = (typeof CASE_STATES)[number];

export const QUESTION_KINDS = ['diagnosis', 'management', 'treatment', 'interpretation', 'orientation'] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

export const URGENCIES = ['routine', 'today'] as const;
export type Urgency = (typeof URGENCIES)[number];

export const SEXES = ['female', 'male', 'other', 'unknown'] as const;
export type Sex = (typeof SEXES)[number];

/** Ten-year bands; below one year and above 89 ages single people out and are pooled (HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(C)). */
export const AGE_BANDS = ['0-1', '2-9', '10-19', '20-29', '30-39', '40-49', '50-59', '60-69', '70-79', '80-89', '90+'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export const SECTION_KINDS = ['context', 'history', 'examination', 'results', 'management', 'concern'] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

export const CONSENT_BASES = ['patient_agreed', 'not_identifiable'] as const;
export type ConsentBasis = (typeof CONSENT_BASES)[number];

export const CONSENT_SCOPES = ['advice', 'network', 'teaching', 'archive'] as const;
export type ConsentScope = (typeof CONSENT_SCOPES)[number];

/** On what a final diagnosis rests, strongest first. */
export const PROOFS = ['histology', 'imaging', 'laboratory', 'course', 'opinion'] as const;
export type Proof = (typeof PROOFS)[number];

/** What a person may write in a thread. */
export const REPLY_KINDS = ['reply', 'question', 'hypothesis', 'alert', 'correction'] as const;
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** What the log of a case holds: what people wrote and what happened to the case. */
export const ENTRY_KINDS = [...REPLY_KINDS, 'edit', 'outcome', 'state'] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** `erased`: destroyed for good; the row stays so that what pointed to it still reads. */
export const IMAGE_STATES = ['received', 'processing', 'ready', 'refused', 'erased'] as const;
export type ImageState = (typeof IMAGE_STATES)[number];

export const IMAGE_VARIANTS = ['full', 'display', 'thumb'] as const;
export type ImageVariant = (typeof IMAGE_VARIANTS)[number];

export const IMAGE_FORMATS = ['webp', 'jpeg'] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

export const NOTIFICATION_KINDS = [
  'case_for_my_specialty',
  'reply_on_my_case',
  'reply_on_followed_case',
  'case_closed',
  'case_withdrawn',
  'content_hidden',
  'content_removed',
  'content_restored',
  'moderation_waiting',
  'saved_search_matched',
  'verification_decided',
  'verification_waiting',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Which cases a list holds, seen from its reader. */
export const CASE_LISTS = ['all', 'to_answer', 'mine', 'followed', 'answered'] as const;
export type CaseList = (typeof CASE_LISTS)[number];

/** `activity`: newest activity first. `newest`: latest published first. `waiting`: urgent first, then longest without an answer. */
export const CASE_SORTS = ['activity', 'newest', 'waiting'] as const;
export type CaseSort = (typeof CASE_SORTS)[number];

/** Register schemes that an applicant may name; `other` always leads to a document review. */
export const REGISTER_SCHEMES = ['rpps', 'npi', 'gln', 'gmc', 'inami', 'adeli', 'other'] as const;
export type RegisterScheme = (typeof REGISTER_SCHEMES)[number];

/** What a found identifier is; the groups follow the eighteen of HIPAA Safe Harbor, 45 CFR 164.514(b)(2). */
export const IDENTIFIER_KINDS = [
  'name',
  'birth_date',
  'date',
  'age',
  'phone',
  'email',
  'url',
  'address',
  'postcode',
  'place',
  'institution',
  'national_id',
  'patient_number',
  'professional_number',
  'vehicle',
  'payment',
  'network',
  'other',
] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/** `block` stops publishing, `warn` must be answered by the author, `info` is only said. */
export const IDENTIFIER_LEVELS = ['block', 'warn', 'info'] as const;
export type IdentifierLevel = (typeof IDENTIFIER_LEVELS)[number];

/** How an author answers a likely identifier that stays: it names nobody, or the advice needs it and the patient agrees. */
export const IDENTIFIER_ANSWERS = ['names_nobody', 'needed'] as const;
export type IdentifierAnswer = (typeof IDENTIFIER_ANSWERS)[number];

/** Where a case of the archive comes from: written here, or published elsewhere and imported by the operator. */
export const CASE_ORIGINS = ['network', 'literature'] as const;
export type CaseOrigin = (typeof CASE_ORIGINS)[number];

export const COLLECTION_KINDS = ['bookmarks', 'playlist'] as const;
export type CollectionKind = (typeof COLLECTION_KINDS)[number];

/** `network`: every verified reader who has the address. */
export const COLLECTION_VISIBILITIES = ['private', 'network'] as const;
export type CollectionVisibility = (typeof COLLECTION_VISIBILITIES)[number];

/** States in which a case of the network is open to every verified reader. */
export const OPEN_CASE_STATES = ['published', 'closed'] as const;
export type OpenCaseState = (typeof OPEN_CASE_STATES)[number];

/** What narrows a saved search; a part that is missing or empty narrows nothing. */
export interface SavedSearchFilters {
  specialty?: string[];
  state?: OpenCaseState[];
  proof?: Proof[];
  ageBand?: AgeBand[];
  sex?: Sex[];
  language?: Locale[];
  withImages?: boolean;
  origin?: CaseOrigin[];
}
