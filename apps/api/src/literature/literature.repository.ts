import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL, type DatePrecision, type PublishedCaseEntity } from '#libs/persistence';

/** Where a published case comes from. */
export type SourceRow = Pick<PublishedCaseEntity, 'doi' | 'url' | 'licence' | 'source' | 'publishedOn'> & {
  datePrecision: DatePrecision | null;
};

/** What a list needs of a published case. */
export type PublishedSummaryRow = SourceRow &
  Pick<PublishedCaseEntity, 'id' | 'externalId' | 'title' | 'language' | 'specialties' | 'diagnosis' | 'importedAt'> & {
    /** The beginning of the text, on one line. */
    beginning: string;
  };

export type PublishedCaseRow = Omit<PublishedSummaryRow, 'beginning'> & Pick<PublishedCaseEntity, 'text'>;

const COLUMNS = `p.id, p.external_id AS "externalId", p.title, p.language, p.specialties, p.diagnosis, p.doi, p.url, p.licence, p.source,
  p.published_on::text AS "publishedOn", p.date_precision AS "datePrecision", p.imported_at AS "importedAt"`;

/** Columns of a {@link PublishedSummaryRow}, for statements over published cases `p`. */
export const PUBLISHED_SUMMARY_COLUMNS = `${COLUMNS}, regexp_replace(left(p.text, 400), '\\s+', ' ', 'g') AS beginning`;

const BY_IDS = `
  SELECT ${PUBLISHED_SUMMARY_COLUMNS} FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted(id, place)
  JOIN published_case p ON p.id = wanted.id ORDER BY wanted.place`;

@Injectable()
export class LiteratureRepository {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async find(id: string): Promise<PublishedCaseRow | undefined> {
    const text = `SELECT ${COLUMNS}, p.text FROM published_case p WHERE p.id = $1`;
    return (await this.pool.query<PublishedCaseRow>({ name: 'published-case', text, values: [id] })).rows[0];
  }

  /** Published cases in the order of the ids; those that are none are left out. */
  async summaries(ids: string[]): Promise<PublishedSummaryRow[]> {
    if (ids.length === 0) return [];
    return (await this.pool.query<PublishedSummaryRow>({ name: 'published-summaries', text: BY_IDS, values: [ids] })).rows;
  }
}
