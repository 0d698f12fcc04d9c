import type { FoundCase, Highlight, SimilarCase } from '#libs/search';
import type { Actor } from '../access/actor.ts';
import { presentSummary, type CaseSummaryRow } from '../cases/cases.presenter.ts';
import type { CaseHeadView } from '../cases/dto/case.view.ts';
import { presentSource, publishedExcerpt } from '../literature/literature.presenter.ts';
import type { PublishedSummaryRow } from '../literature/literature.repository.ts';
import type { SearchHitView, SimilarHitView } from './dto/search.dto.ts';

/** A case that was found, from the network or from the literature. */
export type HitRow = { origin: 'network'; row: CaseSummaryRow } | { origin: 'literature'; row: PublishedSummaryRow };

/** A published case in the words of a case: nobody here wrote it, nobody answers it, it is over. */
function presentPublished(row: PublishedSummaryRow): CaseHeadView & Pick<SearchHitView, 'outcome'> {
  const importedAt = row.importedAt.toISOString();
  const publishedAt = row.publishedOn ? `${row.publishedOn}T00:00:00.000Z` : importedAt;
  return {
    id: row.id,
    title: row.title,
    language: row.language,
    state: 'closed',
    questionKind: null,
    urgency: 'routine',
    patient: null,
    excerpt: publishedExcerpt(row),
    specialties: row.specialties,
    tags: [],
    author: null,
    mine: false,
    imageCount: 0,
    thumbnailIds: [],
    replyCount: 0,
    repliedSpecialties: [],
    createdAt: importedAt,
    publishedAt,
    firstRepliedAt: null,
    lastActivityAt: publishedAt,
    closedAt: null,
    version: 0,
    outcome: row.diagnosis === null ? null : { diagnosis: row.diagnosis, proof: null },
  };
}

export function presentHit(
  actor: Actor,
  hit: HitRow,
  { score }: Pick<FoundCase, 'score'>,
  highlight: Highlight | undefined,
): SearchHitView {
  const summary: CaseHeadView & Pick<SearchHitView, 'outcome'> =
    hit.origin === 'network' ? presentSummary(actor, hit.row) : presentPublished(hit.row);
  return {
    ...summary,
    titleParts: highlight?.titleParts ?? [{ text: summary.title, hit: false }],
    excerptParts: highlight?.excerptParts ?? [{ text: summary.excerpt, hit: false }],
    score: Math.round(score * 1000) / 1000,
    origin: hit.origin,
    externalId: hit.origin === 'literature' ? hit.row.externalId : null,
    literature: hit.origin === 'literature' ? presentSource(hit.row) : null,
  };
}

export function presentSimilarHit(
  actor: Actor,
  hit: HitRow,
  found: SimilarCase,
  highlight: Highlight | undefined,
  traits: { sameImage: boolean; nearlySame: boolean },
): SimilarHitView {
  return { ...presentHit(actor, hit, found, highlight), why: found.why, sameImage: traits.sameImage, nearlySame: traits.nearlySame };
}
