import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LIMITS } from '#libs/contracts';
import { AppError, Clock } from '#libs/platform';
import type { Actor } from '../access/actor.ts';
import { Cursors } from '../access/keyset.ts';
import { completeRequest } from './case-lists.ts';
import { withoutPictures } from './case-text.ts';
import { canFollowCase, canReadCase, canReadTombstone, mayLookBehind } from './cases.policy.ts';
import { presentCase, presentSummary } from './cases.presenter.ts';
import { CasesRepository } from './cases.repository.ts';
import type { ListCasesQuery } from './dto/case-actions.dto.ts';
import type { CasePageView, CaseView, FollowingView, RevisionPageView } from './dto/case.view.ts';

/** How cases are read and followed. */
@Injectable()
export class CasesService {
  constructor(
    private readonly cursors: Cursors,
    private readonly cases: CasesRepository,
    private readonly clock: Clock,
    private readonly dataSource: DataSource,
  ) {}

  async show(actor: Actor, id: string): Promise<CaseView> {
    const row = await this.cases.find(id, actor.clinicianId);
    const mayRead =
      row && (canReadCase(actor, row) || canReadTombstone(actor, { state: row.state, tookPart: row.following || row.hadAnswered }));
    if (!mayRead) throw new AppError('CASE_NOT_FOUND');
    return presentCase(actor, row);
  }

  async list(actor: Actor, query: ListCasesQuery): Promise<CasePageView> {
    const request = completeRequest(actor, query);
    if (request.states.length === 0) return { items: [], nextCursor: null };
    const limit = query.limit ?? LIMITS.pageDefault;
    const rows = await this.cases.list(actor, request, this.cursors.decode(query.cursor, request), limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map((row) => presentSummary(actor, row)),
      nextCursor: rows.length > limit && last ? this.cursors.encode({ key: last.sortKey, id: last.id }, request) : null,
    };
  }

  async follow(actor: Actor, id: string): Promise<FollowingView> {
    await this.assertFollowable(actor, id);
    await this.cases.follow(this.dataSource.manager, id, actor.clinicianId, this.clock.now());
    return { following: true };
  }

  async unfollow(actor: Actor, id: string): Promise<FollowingView> {
    await this.assertFollowable(actor, id);
    await this.cases.unfollow(this.dataSource.manager, id, actor.clinicianId);
    return { following: false };
  }

  async revisions(actor: Actor, id: string): Promise<RevisionPageView> {
    const facts = await this.cases.findFacts(id);
    if (!facts || !canReadCase(actor, facts)) throw new AppError('CASE_NOT_FOUND');
    const { manager } = this.dataSource;
    const [revisions, withheld] = await Promise.all([
      this.cases.revisionsOf(manager, id),
      this.cases.withheldPictures(manager, id, mayLookBehind(actor, facts)),
    ]);
    return {
      items: revisions.map((revision) => ({
        id: revision.id,
        editedAt: revision.editedAt.toISOString(),
        changes: withoutPictures(revision.changes, withheld).map(({ field, before, after }) => ({ field, before, after })),
      })),
      nextCursor: null,
    };
  }

  private async assertFollowable(actor: Actor, id: string): Promise<void> {
    const facts = await this.cases.findFacts(id);
    if (!facts || !canReadCase(actor, facts)) throw new AppError('CASE_NOT_FOUND');
    if (!canFollowCase(actor, facts)) throw new AppError('FORBIDDEN');
  }
}
