import { Injectable } from '@nestjs/common';
import { LIMITS, type Locale } from '#libs/contracts';
import { AppError } from '#libs/platform';
import { PostgresSearchEngine, type Found, type FoundCase, type FoundSimilar, type Highlight, type SearchFilters } from '#libs/search';
import type { Actor } from '../access/actor.ts';
import { Cursors } from '../access/keyset.ts';
import { canReadCase } from '../cases/cases.policy.ts';
import { CasesRepository } from '../cases/cases.repository.ts';
import { LiteratureRepository } from '../literature/literature.repository.ts';
import { presentHit, presentSimilarHit, type HitRow } from './archive.presenter.ts';
import { ArchiveReadiness } from './archive-readiness.ts';
import { ArchiveRepository } from './archive.repository.ts';
import type { SearchHitView, SearchQuery, SearchView, SimilarDto, SimilarHitView, SimilarView, SuggestionsView } from './dto/search.dto.ts';
import { SharedPictures } from './shared-pictures.ts';

const COUNTED = 1_000;
const SIMILAR = 10;
const NO_ID = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class ArchiveService {
  constructor(
    private readonly cursors: Cursors,
    private readonly engine: PostgresSearchEngine,
    private readonly archive: ArchiveRepository,
    private readonly literature: LiteratureRepository,
    private readonly cases: CasesRepository,
    private readonly pictures: SharedPictures,
    private readonly readiness: ArchiveReadiness,
  ) {}

  async search(actor: Actor, query: SearchQuery): Promise<SearchView> {
    const { cursor, limit = LIMITS.pageDefault, q = '', sort = 'relevance' } = query;
    const resultLang = query.resultLang ?? null;
    const filters = filtersOf(query);
    const list = { q, resultLang, sort, ...filters };
    const from = Number(this.cursors.decode(cursor, list)?.key ?? 0);
    const found = await this.engine.search({ query: q, filters, resultLanguage: resultLang, sort });
    const page = found.cases.slice(from, from + limit);
    const { rows, highlights } = await this.show(found, page);
    return {
      items: page.flatMap((one): SearchHitView[] => {
        const row = rows.get(one.id);
        return row ? [presentHit(actor, row, one, highlights.get(one.id))] : [];
      }),
      nextCursor: found.cases.length > from + limit ? this.cursors.encode({ key: String(from + limit), id: NO_ID }, list) : null,
      total: Math.min(found.cases.length, COUNTED),
      facets: found.facets,
      ...found.outcomes,
      correction: found.correction,
      hasWords: found.hasWords,
      isComplete: await this.readiness.isComplete(),
    };
  }

  async suggest(typed: string): Promise<SuggestionsView> {
    return { items: (await this.engine.suggest(typed)).map(({ text, kind, count }) => ({ text, kind, count })) };
  }

  /** Cases like a text that someone is writing. @throws AppError QUERY_TOO_SHORT */
  async similarTo(actor: Actor, { text, lang, resultLang, limit, imageIds = [], exceptId }: SimilarDto): Promise<SimilarView> {
    if ((text.match(/[\p{L}\p{N}]+/gu) ?? []).length < LIMITS.similarWords) throw new AppError('QUERY_TOO_SHORT');
    const isOwn = exceptId !== undefined && (await this.cases.findFacts(exceptId))?.authorId === actor.clinicianId;
    const found = await this.engine.similar({
      text,
      language: lang,
      resultLanguage: resultLang ?? null,
      ...(isOwn && { exceptId }),
    });
    const withPicture = await this.pictures.ofOwner(actor, imageIds);
    return this.present(actor, found, found.cases.slice(0, limit ?? SIMILAR), withPicture);
  }

  /** Cases that tell the same story as this one, and those that show the same picture. */
  async similarToCase(actor: Actor, id: string): Promise<SimilarView> {
    const facts = await this.cases.findFacts(id);
    if (!facts || !canReadCase(actor, facts)) throw new AppError('CASE_NOT_FOUND');
    const { text, language } = await this.archive.storyOf(id);
    const withPicture = await this.pictures.ofCase(id);
    return this.alike(actor, { text, language, id }, withPicture);
  }

  /** @throws AppError CASE_NOT_FOUND */
  async similarToPublished(actor: Actor, id: string): Promise<SimilarView> {
    const row = await this.literature.find(id);
    if (!row) throw new AppError('CASE_NOT_FOUND');
    return this.alike(actor, { text: row.text, language: row.language, id }, new Set());
  }

  private async alike(
    actor: Actor,
    story: { text: string; language: Locale; id: string },
    withPicture: ReadonlySet<string>,
  ): Promise<SimilarView> {
    const found = await this.engine.similar({ text: story.text, language: story.language, resultLanguage: null, exceptId: story.id });
    const alike = new Set(found.alike.map(({ id }) => id));
    return this.present(actor, found, found.cases.filter(({ id }) => alike.has(id) || withPicture.has(id)).slice(0, SIMILAR), withPicture);
  }

  /** How such cases ended is counted only over those that tell the same story. */
  private async present(
    actor: Actor,
    found: FoundSimilar,
    shown: FoundSimilar['cases'],
    withPicture: ReadonlySet<string>,
  ): Promise<SimilarView> {
    const { rows, highlights } = await this.show(found, shown);
    const nearlySame = new Set(found.nearlySame.map(({ id }) => id));
    const items = shown.flatMap((one): SimilarHitView[] => {
      const row = rows.get(one.id);
      const traits = { sameImage: withPicture.has(one.id), nearlySame: nearlySame.has(one.id) };
      return row ? [presentSimilarHit(actor, row, one, highlights.get(one.id), traits)] : [];
    });
    return { items, nextCursor: null, ...found.outcomes };
  }

  private async show(found: Found, page: readonly FoundCase[]): Promise<{ rows: Map<string, HitRow>; highlights: Map<string, Highlight> }> {
    const idsOf = (origin: FoundCase['origin']): string[] => page.filter((one) => one.origin === origin).map(({ id }) => id);
    const [network, literature] = await Promise.all([
      this.archive.summaries(idsOf('network')),
      this.literature.summaries(idsOf('literature')),
    ]);
    const rows = new Map<string, HitRow>([
      ...network.map((row): [string, HitRow] => [row.id, { origin: 'network', row }]),
      ...literature.map((row): [string, HitRow] => [row.id, { origin: 'literature', row }]),
    ]);
    return { rows, highlights: await found.highlight(new Map([...rows].map(([id, { row }]) => [id, row.title]))) };
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
    origin: query.origin ?? [],
    withImages: query.withImages ?? false,
    from: query.from ?? null,
    to: query.to ?? null,
  };
}
