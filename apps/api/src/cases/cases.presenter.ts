import type { CaseState, ConsentBasis, ConsentScope, ImageState } from '#libs/contracts';
import { orderSections, type CaseEntity } from '#libs/persistence';
import { presentAuthor, type AuthorRow } from '#libs/presenters';
import type { Actor } from '../access/actor.ts';
import { canPrintReceipt, caseAbilities, mayLookBehind } from './cases.policy.ts';
import type { CaseImageView, CaseSummaryView, CaseView } from './dto/case.view.ts';

/** What a list needs of a case. */
export type CaseSummaryRow = Pick<
  CaseEntity,
  | 'id'
  | 'authorId'
  | 'title'
  | 'language'
  | 'state'
  | 'questionKind'
  | 'urgency'
  | 'ageBand'
  | 'sex'
  | 'excerpt'
  | 'specialties'
  | 'tags'
  | 'imageCount'
  | 'thumbnailIds'
  | 'replyCount'
  | 'repliedSpecialties'
  | 'createdAt'
  | 'publishedAt'
  | 'firstRepliedAt'
  | 'lastActivityAt'
  | 'closedAt'
  | 'diagnosis'
  | 'proof'
  | 'version'
> & { author: AuthorRow };

export type CaseRow = CaseSummaryRow &
  Pick<CaseEntity, 'sections' | 'whatHelped' | 'editedAt' | 'lastSeq' | 'withdrawnBy' | 'withdrawnAt'> & {
    state: CaseState;
    images: CaseImageRow[];
    consent: { basis: ConsentBasis; scopes: ConsentScope[]; attestedAt: string; textVersion: string } | null;
    following: boolean;
    followerCount: number;
    /** Whether the reader had written in a case that is withdrawn now. */
    hadAnswered: boolean;
  };

export interface CaseImageRow {
  id: string;
  description: string;
  state: ImageState;
  width: number | null;
  height: number | null;
  version: number;
  hidden: boolean;
}

export function presentSummary(actor: Actor, row: CaseSummaryRow): CaseSummaryView {
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    state: row.state,
    questionKind: row.questionKind,
    urgency: row.urgency,
    patient: row.ageBand && row.sex ? { ageBand: row.ageBand, sex: row.sex } : null,
    excerpt: row.excerpt,
    specialties: row.specialties,
    tags: row.tags,
    author: presentAuthor(row.author),
    mine: row.authorId === actor.clinicianId,
    imageCount: row.imageCount,
    thumbnailIds: row.thumbnailIds,
    replyCount: row.replyCount,
    repliedSpecialties: row.repliedSpecialties,
    createdAt: row.createdAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    firstRepliedAt: row.firstRepliedAt?.toISOString() ?? null,
    lastActivityAt: row.lastActivityAt.toISOString(),
    closedAt: row.closedAt?.toISOString() ?? null,
    outcome: row.diagnosis && row.proof ? { diagnosis: row.diagnosis, proof: row.proof } : null,
    version: row.version,
  };
}

/** A picture in a case. Of a hidden one readers learn that it is there, not what it shows. */
export function presentCaseImage(
  { id, description, state, width, height, version, hidden }: CaseImageRow,
  mayLook: boolean,
): CaseImageView {
  return { id, description: hidden && !mayLook ? '' : description, state, width, height, version, hidden };
}

export function presentCase(actor: Actor, row: CaseRow): CaseView {
  const summary = presentSummary(actor, row);
  const mayLook = mayLookBehind(actor, row);
  return {
    ...summary,
    sections: orderSections(row.sections).map(({ kind, text }) => ({ kind, text })),
    images: row.images.map((image) => presentCaseImage(image, mayLook)),
    consent: row.consent && {
      basis: row.consent.basis,
      scopes: row.consent.scopes,
      attestedAt: new Date(row.consent.attestedAt).toISOString(),
      textVersion: row.consent.textVersion,
      receipt: canPrintReceipt(actor, row),
    },
    outcome: summary.outcome && { ...summary.outcome, whatHelped: row.whatHelped },
    editedAt: row.editedAt?.toISOString() ?? null,
    withdrawnBy: row.withdrawnBy,
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    lastSeq: row.lastSeq,
    following: row.following,
    followerCount: row.followerCount,
    abilities: caseAbilities(actor, row),
  };
}
