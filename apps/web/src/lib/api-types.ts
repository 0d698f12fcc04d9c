import type { components, operations } from '#libs/api-client';

/** The shapes that the server speaks, under the names that the pages use. None is written by hand. */
type Schemas = components['schemas'];

export type InstanceView = Schemas['InstanceView'];
export type MeView = Schemas['MeView'];
export type RegisterInput = Schemas['RegisterDto'];
export type VerificationInput = Schemas['SubmitRequestDto'];
export type QueueItem = Schemas['QueueItemView'];
export type RequestView = Schemas['RequestView'];
export type DecisionInput = Schemas['DecideDto'];
export type CaseSummary = Schemas['CaseSummaryView'];
export type CaseView = Schemas['CaseView'];
/** What an author may write of a case; all of it optional. */
export type CaseInput = Omit<Schemas['UpdateCaseDto'], 'version' | 'identifierAnswers'>;
export type IdentifierAnswerInput = Schemas['IdentifierAnswerDto'];
export type OutcomeInput = Schemas['CloseCaseDto'];
/** A picture as its owner has it. */
export type ExaminedImage = Schemas['ExaminedImageView'];
export type PatientView = Schemas['PatientView'];
export type SectionView = Schemas['CaseSectionView'];
export type CountsView = Schemas['CaseCountsView'];
export type ReplyInput = Schemas['PostReplyDto'];
export type SearchHit = Schemas['SearchHitView'];
export type TextPart = Schemas['TextPartView'];
export type FacetCount = Schemas['FacetValueView'];
export type FacetName = keyof Schemas['FacetsView'];
export type OutcomeCount = Schemas['DiagnosisCountView'];
export type SearchAnswer = Schemas['SearchView'];
export type SimilarHit = Schemas['SimilarHitView'];
export type SimilarInput = Schemas['SimilarDto'];
export type SavedSearch = Schemas['SavedSearchView'];
export type SavedSearchChange = Schemas['UpdateSavedSearchDto'];
export type SavedSearchInput = Schemas['CreateSavedSearchDto'];
export type CaseQuery = NonNullable<operations['cases.list']['parameters']['query']>;
export type SearchQuery = NonNullable<operations['archive.search']['parameters']['query']>;
export type ReceiptView = Schemas['ReceiptView'];
export type ReportInput = Schemas['ReportDto'];
export type PublicReportInput = Schemas['PublicReportDto'];
export type QueueKindName = Schemas['ReportSummaryView']['kind'];
export type ReportSummary = Schemas['ReportSummaryView'];
export type ReportFile = Schemas['ReportView'];
export type ReportDecisionInput = Schemas['DecideReportDto'];
export type DecisionMade = Schemas['ModerationDecisionView'];
export type OwnReport = Schemas['OwnReportView'];
export type PublishedCase = Schemas['PublishedCaseView'];
export type LiteratureSource = Schemas['LiteratureSourceView'];
export type CaseKept = Schemas['CaseKeptView'];
export type CollectedCase = Schemas['CollectedCaseView'];
export type CollectionSummary = Schemas['CollectionSummaryView'];
export type Collection = Schemas['CollectionView'];
export type CollectionInput = Schemas['CreateCollectionDto'];
