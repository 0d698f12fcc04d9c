import type { Highlight } from '#libs/search';
import type { Actor } from '../access/actor.ts';
import { presentSummary, type CaseSummaryRow } from '../cases/cases.presenter.ts';
import type { SearchHitView } from './dto/search.dto.ts';

export function presentHit(actor: Actor, row: CaseSummaryRow, score: number, highlight: Highlight | undefined): SearchHitView {
  return {
    ...presentSummary(actor, row),
    titleParts: highlight?.titleParts ?? [{ text: row.title, hit: false }],
    excerptParts: highlight?.excerptParts ?? [{ text: row.excerpt, hit: false }],
    score: Math.round(score * 1000) / 1000,
  };
}
