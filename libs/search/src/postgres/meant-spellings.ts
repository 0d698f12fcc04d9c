import type pg from 'pg';
import type { Locale } from '#libs/contracts';
import { DENIED } from '../analyser/analyser.ts';
import type { Alternative } from '../ranking/score.ts';
import { nearestSpelling } from '../spelling.ts';

const SHORTLISTED = 60;
const SHORTEST_CORRECTED = 4;

const SPELLINGS = `
  SELECT word.place::int AS place, near.spelling, near.form, near.documents, t.id AS "termId", t.term, t.document_frequency AS "termDocuments"
  FROM unnest($2::text[]) WITH ORDINALITY AS word(form, place)
  CROSS JOIN LATERAL (
    SELECT f.spelling, f.form, f.document_frequency AS documents, f.term_id FROM search_form f
    WHERE f.language = $1 AND f.form % word.form ORDER BY similarity(f.form, word.form) DESC, f.document_frequency DESC, f.form, f.spelling LIMIT ${SHORTLISTED}
  ) AS near JOIN search_term t ON t.id = near.term_id`;

interface SpellingRow {
  place: number;
  spelling: string;
  form: string;
  documents: number;
  termId: number;
  term: string;
  termDocuments: number;
}

/** A word of the archive in place of one that no case spells so. */
export interface Meant {
  spelling: string;
  form: string;
  alternative: Alternative;
}

/** The words that were probably meant, by the terms of those that are unknown; the first `most` of them are looked for. */
export async function meantSpellings(
  client: pg.PoolClient,
  language: Locale,
  unknown: readonly { term: string; form: string }[],
  most: number,
): Promise<Map<string, Meant>> {
  const asked = unknown
    .filter(({ form }) => form.length >= SHORTEST_CORRECTED && !form.startsWith(DENIED) && !/\d/.test(form))
    .slice(0, most);
  const meant = new Map<string, Meant>();
  if (asked.length === 0) return meant;
  const { rows } = await client.query<SpellingRow>({
    name: 'question-spellings',
    text: SPELLINGS,
    values: [language, asked.map(({ form }) => form)],
  });
  for (const [index, { term, form }] of asked.entries()) {
    const shortlist = rows.filter(({ place, form: known }) => place === index + 1 && !known.startsWith(DENIED));
    const near = nearestSpelling(form, shortlist);
    if (!near) continue;
    const alternative = { termId: near.termId, term: near.term, weight: 1, documents: near.termDocuments };
    meant.set(term, { spelling: near.spelling, form: near.form, alternative });
  }
  return meant;
}
