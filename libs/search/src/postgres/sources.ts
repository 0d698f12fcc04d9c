import type pg from 'pg';
import type { AgeBand, CaseOrigin, CaseState, Proof, Sex } from '#libs/contracts';
import type { CaseText } from '../document.ts';

/** A case that may be found, as its tables hold it. */
export interface SourceCase extends CaseText {
  caseId: string;
  origin: CaseOrigin;
  state: CaseState;
  specialties: string[];
  ageBand: AgeBand | null;
  sex: Sex | null;
  proof: Proof | null;
  hasImages: boolean;
  publishedAt: Date;
  replyCount: number;
}

/** Replies of a case that are read, and characters of each. */
const MOST_REPLIES = 200;
const LONGEST_REPLY = 4_000;

/** Only what the patient's consent gives to the archive. */
export const IS_FINDABLE = `c.state IN ('published','closed')
  AND 'archive' = ANY ((SELECT scopes FROM consent WHERE case_id = c.id ORDER BY attested_at DESC LIMIT 1)::text[])`;

const SOURCES = `
  SELECT c.id AS "caseId", 'network' AS origin, c.language, c.title, c.tags,
    coalesce((SELECT string_agg(section->>'text', E'\\n') FROM jsonb_array_elements(c.sections) AS section), '') AS body, c.diagnosis,
    coalesce((SELECT string_agg(left(body, ${LONGEST_REPLY}), E'\\n' ORDER BY seq)
      FROM (SELECT body, seq FROM thread_entry WHERE case_id = c.id AND body <> '' AND hidden_at IS NULL ORDER BY seq LIMIT ${MOST_REPLIES}) AS e), '') AS replies,
    c.state, c.specialties, c.age_band AS "ageBand", c.sex, c.proof, c.image_count > 0 AS "hasImages", c.published_at AS "publishedAt", c.reply_count AS "replyCount"
  FROM clinical_case c WHERE c.id = ANY ($1::uuid[]) AND ${IS_FINDABLE}
  UNION ALL
  SELECT p.id, 'literature', p.language, CASE WHEN p.title_given THEN p.title ELSE '' END, '{}', p.text, p.diagnosis, '',
    'closed', p.specialties, NULL, NULL, NULL, false, coalesce(p.published_on::timestamptz, p.imported_at), 0
  FROM published_case p WHERE p.id = ANY ($1::uuid[])`;

export async function readSources(client: Pick<pg.PoolClient, 'query'>, caseIds: readonly string[]): Promise<SourceCase[]> {
  return (await client.query<SourceCase>({ name: 'index-sources', text: SOURCES, values: [caseIds] })).rows;
}

/** What is looked through for the passage to show. */
export const shownText = ({ body, diagnosis, replies }: CaseText): string => [body, diagnosis ?? '', replies].filter(Boolean).join('\n');
