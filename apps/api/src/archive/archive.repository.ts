import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import type { Locale } from '#libs/contracts';
import { POOL, type CaseSection } from '#libs/persistence';
import { SUMMARY_COLUMNS } from '../cases/cases.repository.ts';
import type { CaseSummaryRow } from '../cases/cases.presenter.ts';

const BY_IDS = `
  SELECT ${SUMMARY_COLUMNS} FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, place)
  JOIN clinical_case c ON c.id = wanted.id AND c.state IN ('published','closed') JOIN clinician a ON a.id = c.author_id ORDER BY wanted.place`;

@Injectable()
export class ArchiveRepository {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  /** Cases open to the network, in the order of the ids. */
  async summaries(ids: string[]): Promise<CaseSummaryRow[]> {
    if (ids.length === 0) return [];
    return (await this.pool.query<CaseSummaryRow>({ name: 'summaries', text: BY_IDS, values: [ids] })).rows;
  }

  /** What a case tells, as one text, to look for others like it. */
  async storyOf(id: string): Promise<{ text: string; language: Locale }> {
    const text = `SELECT title, sections, tags, language FROM clinical_case WHERE id = $1`;
    const { rows } = await this.pool.query<{ title: string; sections: CaseSection[]; tags: string[]; language: Locale }>({
      name: 'story',
      text,
      values: [id],
    });
    const story = rows[0];
    if (!story) return { text: '', language: 'fr' };
    return { text: [story.title, ...story.sections.map((section) => section.text), ...story.tags].join('\n'), language: story.language };
  }

  /** Pictures of a case that its readers see. */
  async shownImages(caseId: string): Promise<string[]> {
    const text = `SELECT id FROM image WHERE case_id = $1 AND state = 'ready' AND hidden_at IS NULL`;
    return (await this.pool.query<{ id: string }>({ name: 'shown-images', text, values: [caseId] })).rows.map(({ id }) => id);
  }

  /** Those of the images that belong to an account. */
  async ownImages(ids: readonly string[], accountId: string): Promise<string[]> {
    if (ids.length === 0) return [];
    const text = `SELECT id FROM image WHERE id = ANY ($1::uuid[]) AND owner_id = $2 AND state = 'ready'`;
    return (await this.pool.query<{ id: string }>({ name: 'own-images', text, values: [ids, accountId] })).rows.map(({ id }) => id);
  }
}
