import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '#libs/persistence';

/** What the discussion of a case came to, without a word of who said it. */
export interface ThreadConclusion {
  replies: number;
  questions: number;
  hypotheses: number;
  warnings: { kind: 'alert' | 'correction'; body: string }[];
}

/** Lines that were put out of sight are neither told nor counted. */
const CONCLUSION = `
  SELECT count(*) FILTER (WHERE kind = 'reply')::int AS replies, count(*) FILTER (WHERE kind = 'question')::int AS questions,
    count(*) FILTER (WHERE kind = 'hypothesis')::int AS hypotheses,
    coalesce(json_agg(json_build_object('kind', kind, 'body', body) ORDER BY seq) FILTER (WHERE kind IN ('alert','correction') AND body <> ''), '[]') AS warnings
  FROM thread_entry WHERE case_id = $1 AND hidden_at IS NULL`;

/** A picture that every reader of its case sees at this moment. */
const SHOWN = `
  SELECT i.version FROM image i JOIN clinical_case c ON c.id = i.case_id
  WHERE i.id = $1 AND c.id = $2 AND c.state IN ('published','closed') AND i.state = 'ready' AND i.hidden_at IS NULL`;

@Injectable()
export class ExportsRepository {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async conclusionOf(caseId: string): Promise<ThreadConclusion> {
    const { rows } = await this.pool.query<ThreadConclusion>({ name: 'conclusion', text: CONCLUSION, values: [caseId] });
    return rows[0] ?? { replies: 0, questions: 0, hypotheses: 0, warnings: [] };
  }

  /** The version of a picture that may be printed; undefined for one that may not. */
  async shownVersion(imageId: string, caseId: string): Promise<number | undefined> {
    return (await this.pool.query<{ version: number }>({ name: 'shown-image', text: SHOWN, values: [imageId, caseId] })).rows[0]?.version;
  }
}
