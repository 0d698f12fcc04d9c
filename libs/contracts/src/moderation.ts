/** Who took a case back. */
export const WITHDRAWERS = ['author', 'patient'] as const;
export type Withdrawer = (typeof WITHDRAWERS)[number];

/** Why something is reported. What may name a person is hidden at once; a moderator then decides. */
export const REPORT_REASONS = ['identifiable', 'unsafe', 'other'] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];

/** How something came before a moderator: reported by a person, first images of a new poster, drawn at random. */
export const REPORT_KINDS = ['report', 'precheck', 'sample'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What waits in the moderators' queue. */
export const QUEUE_KINDS = [...REPORT_KINDS, 'appeal'] as const;
export type QueueKind = (typeof QUEUE_KINDS)[number];

/** `closed`: nothing is left to decide, since the case was withdrawn. */
export const REPORT_STATES = ['open', 'decided', 'appealed', 'closed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

/** What a report is about. */
export const REPORT_TARGETS = ['case', 'image', 'entry'] as const;
export type ReportTarget = (typeof REPORT_TARGETS)[number];

/**
 * What a moderator decides. `remove`: an image is destroyed, a message and a case stay out of sight. `mask`: boxes are burnt into
 * an image, which is then shown. `restore`: what was hidden is shown again. `keep`: what is shown stays.
 */
export const MODERATION_DECISIONS = ['remove', 'mask', 'restore', 'keep'] as const;
export type ModerationDecision = (typeof MODERATION_DECISIONS)[number];

/** Why it was so decided; the author reads it. */
export const MODERATION_REASONS = [
  'face',
  'name_or_number',
  'date_or_place',
  'recognisable_story',
  'unsafe',
  'nothing_found',
  'other',
] as const;
export type ModerationReason = (typeof MODERATION_REASONS)[number];

/** Reasons that say: somebody could be recognised. The published rate counts them. */
export const IDENTIFYING_REASONS: readonly ModerationReason[] = ['face', 'name_or_number', 'date_or_place', 'recognisable_story'];

/** What stands in the place of a message that may not be read: hidden until a moderator decides, or removed. */
export const WITHHOLDINGS = ['hidden', 'removed'] as const;
export type Withholding = (typeof WITHHOLDINGS)[number];
