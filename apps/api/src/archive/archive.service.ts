import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { AppError } from '#libs/platform';
import {
  applyFilters,
  countOutcomes,
  PostgresSearchEngine,
  type Found,
  type FoundCase,
  type FoundSimilar,
  type SearchFilters,
} from '#libs/search';
import type { Actor } from '../access/actor.ts';
import { Cursors } from '../access/keyset.ts';
import { canReadCase } from '../cases/cases.policy.ts';
import { CasesRepository } from '../cases/cases.repository.ts';
import { presentHit } from './archive.presenter.ts';
import { ArchiveRepository } from './archive.repository.ts';
import type { SearchHitView, SearchQuery, SearchView, SimilarDto, SimilarView } from './dto/search.dto.ts';

const COUNTED = 1_000;
const SIMILAR = 10;
const NO_ID = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class ArchiveService {
  constructor(
    private readonly cursors: Cursors,
    private readonly engine: PostgresSearchEngine,
    private readonly archive: ArchiveRepository,
    private readonly cases: CasesRepository,
  ) {}

  async search(actor: Actor, query: SearchQuery): Promise<SearchView> {
    const { cursor, limit = LIMITS.pageDefault, ...rest } = query;
    const filters = filtersOf(query);
    const list = { q: query.q ?? '', resultLang: query.resultLang ?? null, ...filters };
    const from = Number(this.cursors.decode(cursor, list)?.key ?? 0);
    const found = await this.engine.search(rest.q ?? '', query.resultLang ?? null);
    const { kept, facets } = applyFilters(found.cases, filters);
    const items = await this.hits(actor, found, kept.slice(from, from + limit));
    return {
      items,
      nextCursor: kept.length > from + limit ? this.cursors.encode({ key: String(from + limit), id: NO_ID }, list) : null,
      total: Math.min(kept.length, COUNTED),
      facets,
      ...countOutcomes(kept),
    };
  }

  /** Cases like a text that someone is writing. @throws AppError QUERY_TOO_SHORT */
  async similarTo(actor: Actor, { text, resultLang, limit }: SimilarDto): Promise<SimilarView> {
    if ((text.match(/[\p{L}\p{N}]+/gu) ?? []).length < LIMITS.similarWords) throw new AppError('QUERY_TOO_SHORT');
    const found = await this.engine.similar(text, resultLang ?? null);
    return this.present(actor, found, found.cases.slice(0, limit ?? SIMILAR));
  }

  async similarToCase(actor: Actor, id: string): Promise<SimilarView> {
    const facts = await this.cases.findFacts(id);
    if (!facts || !canReadCase(actor, facts)) throw new AppError('CASE_NOT_FOUND');
    const found = await this.engine.similar(await this.archive.storyOf(id), null, id);
    return this.present(actor, found, found.alike.slice(0, SIMILAR));
  }

  /** How such cases ended is counted only over those that tell the same story. */
  private async present(actor: Actor, found: FoundSimilar, shown: FoundCase[]): Promise<SimilarView> {
    return { items: await this.hits(actor, found, shown), nextCursor: null, ...countOutcomes(found.alike) };
  }

  private async hits(actor: Actor, found: Found, page: FoundCase[]): Promise<SearchHitView[]> {
    const ids = page.map(({ id }) => id);
    const scores = new Map(page.map(({ id, score }) => [id, score]));
    const [rows, highlights] = await Promise.all([this.archive.summaries(ids), found.highlight(ids)]);
    return rows.map((row) => presentHit(actor, row, scores.get(row.id) ?? 0, highlights.get(row.id)));
  }
}

function filtersOf(query: SearchQuery): SearchFilters {
  return {
    specialty: query.specialty ?? [],
    state: query.state ?? [],
    proof: query.proof ?? [],
    ageBand: query.ageBand ?? [],
    sex: query.sex ?? [],
    language: query.language ?? [],
    withImages: query.withImages ?? false,
  };
}
