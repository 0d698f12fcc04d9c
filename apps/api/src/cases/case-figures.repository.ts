import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '#libs/persistence';
import type { Actor } from '../access/actor.ts';
import type { CaseCountsView, FiguresView } from './dto/case.view.ts';

/** Nobody reads a number above this one; counting stops there. */
const COUNTED = 99;

/** Cases that wait for the person $1 because nobody of their specialties $2 has answered, nor they themselves. */
const WAITING = `state = 'published' AND author_id <> $1 AND NOT replied_specialties && $2
  AND NOT EXISTS (SELECT 1 FROM thread_entry e WHERE e.case_id = clinical_case.id AND e.author_id = $1 AND e.client_id IS NOT NULL)`;

const TO_ANSWER = `
  SELECT s.code, count(c.id)::int AS waiting FROM unnest($2::text[]) AS s(code)
  LEFT JOIN LATERAL (
    SELECT id FROM clinical_case WHERE ${WAITING} AND specialties @> ARRAY[s.code] LIMIT ${COUNTED}
  ) c ON true
  GROUP BY s.code`;

const TO_ANSWER_ALL = `
  SELECT count(*)::int AS waiting FROM (
    SELECT 1 FROM clinical_case WHERE ${WAITING} AND specialties && $2 LIMIT ${COUNTED}
  ) AS counted`;

const MINE = `
  SELECT count(*) FILTER (WHERE state = 'published')::int AS mine, count(*) FILTER (WHERE state = 'draft')::int AS drafts
  FROM (SELECT state FROM clinical_case WHERE author_id = $1 AND state IN ('draft','published') ORDER BY last_activity_at DESC LIMIT ${2 * COUNTED}) AS counted`;

const FIGURES = `
  WITH recent AS (
    SELECT published_at, first_replied_at, state, extract(epoch FROM first_replied_at - published_at) / 60 AS minutes
    FROM clinical_case WHERE state IN ('published','closed') AND specialties @> ARRAY[$1] AND published_at > $2::timestamptz - interval '7 days'
  ), settled AS (
    SELECT first_replied_at, published_at, state FROM clinical_case
    WHERE state IN ('published','closed') AND specialties @> ARRAY[$1] AND published_at BETWEEN $2::timestamptz - interval '180 days' AND $2::timestamptz - interval '1 day'
  )
  SELECT (SELECT count(*)::int FROM recent) AS "published7d",
    (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY minutes)::float FROM recent WHERE minutes IS NOT NULL) AS "medianFirstReplyMinutes",
    (SELECT avg(coalesce(first_replied_at <= published_at + interval '1 day', false)::int)::float * 100 FROM settled) AS "answeredWithin24hPercent",
    (SELECT avg((state = 'closed')::int)::float * 100 FROM settled) AS "withOutcomePercent",
    (SELECT json_agg(json_build_object('day', day::date, 'medianMinutes',
       (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY minutes) FROM recent WHERE minutes IS NOT NULL AND published_at::date = day::date)) ORDER BY day)
     FROM generate_series($2::timestamptz - interval '6 days', $2::timestamptz, interval '1 day') AS day) AS "perDay"`;

interface FiguresRow {
  published7d: number;
  medianFirstReplyMinutes: number | null;
  answeredWithin24hPercent: number | null;
  withOutcomePercent: number | null;
  perDay: { day: string; medianMinutes: number | null }[];
}

const rounded = (value: number | null): number | null => (value === null ? null : Math.round(value));

/** Numbers about cases: what waits for someone, how fast a specialty answers. */
@Injectable()
export class CaseFiguresRepository {
  constructor(@Inject(POOL) private readonly pool: pg.Pool) {}

  async counts(actor: Actor): Promise<CaseCountsView> {
    const specialties = [...actor.watchedSpecialties];
    const [perSpecialty, all, own] = await Promise.all([
      this.pool.query<{ code: string; waiting: number }>({
        name: 'counts-specialty',
        text: TO_ANSWER,
        values: [actor.clinicianId, specialties],
      }),
      this.pool.query<{ waiting: number }>({ name: 'counts-all', text: TO_ANSWER_ALL, values: [actor.clinicianId, specialties] }),
      this.pool.query<{ mine: number; drafts: number }>({ name: 'counts-mine', text: MINE, values: [actor.clinicianId] }),
    ]);
    return {
      toAnswer: all.rows[0]?.waiting ?? 0,
      bySpecialty: Object.fromEntries(perSpecialty.rows.map(({ code, waiting }) => [code, waiting])),
      mine: Math.min(own.rows[0]?.mine ?? 0, COUNTED),
      drafts: Math.min(own.rows[0]?.drafts ?? 0, COUNTED),
    };
  }

  async figures(specialty: string, now: Date): Promise<FiguresView> {
    const { rows } = await this.pool.query<FiguresRow>({ name: 'figures', text: FIGURES, values: [specialty, now] });
    const row = rows[0];
    return {
      specialty,
      published7d: row?.published7d ?? 0,
      medianFirstReplyMinutes: rounded(row?.medianFirstReplyMinutes ?? null),
      answeredWithin24hPercent: rounded(row?.answeredWithin24hPercent ?? null),
      withOutcomePercent: rounded(row?.withOutcomePercent ?? null),
      perDay: (row?.perDay ?? []).map(({ day, medianMinutes }) => ({ day, medianMinutes: rounded(medianMinutes) })),
    };
  }
}
