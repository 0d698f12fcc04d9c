import type { CaseList, CaseSort } from '#libs/contracts';
import type { Actor } from '../access/actor.ts';
import type { Position } from '../access/keyset.ts';
import type { ListCasesQuery } from './dto/case-actions.dto.ts';

/** A list of cases as its reader asked for it, with every default filled in. */
export interface CaseListRequest {
  list: CaseList;
  sort: CaseSort;
  specialties: string[] | null;
  states: string[];
  questionKind: string | null;
  language: string | null;
  withImages: boolean | null;
}

const OPEN_STATES = ['published', 'closed'];
const OWN_STATES = ['draft', 'published', 'closed', 'withdrawn', 'hidden'];

export function completeRequest(actor: Actor, query: ListCasesQuery): CaseListRequest {
  const list = query.list ?? 'all';
  const chosen = query.specialty?.length ? query.specialty : null;
  return {
    list,
    sort: list === 'mine' ? 'activity' : (query.sort ?? (list === 'to_answer' ? 'waiting' : 'activity')),
    specialties: chosen ?? (list === 'to_answer' && actor.watchedSpecialties.length > 0 ? [...actor.watchedSpecialties] : null),
    states: listStates(list, query.state),
    questionKind: query.questionKind ?? null,
    language: query.language ?? null,
    withImages: query.withImages ?? null,
  };
}

/** Drafts, withdrawn and hidden cases exist for their author alone: any other list of them is empty. */
function listStates(list: CaseList, wanted: string | undefined): string[] {
  const possible = list === 'to_answer' ? ['published'] : list === 'mine' ? OWN_STATES : OPEN_STATES;
  return wanted === undefined ? possible : possible.filter((state) => state === wanted);
}

interface Statement {
  where: string;
  order: string;
  sortKey: string;
  values: unknown[];
}

/** The conditions, order and values of a list; `after` is where the last page ended. */
export function listStatement(actor: Actor, request: CaseListRequest, after: Position | null): Statement {
  const values: unknown[] = [];
  const bind = (value: unknown, type: string): string => `$${values.push(value)}::${type}`;
  const conditions = [
    request.states.join() === OPEN_STATES.join()
      ? `c.state IN ('published','closed')`
      : `c.state = ANY (${bind(request.states, 'text[]')})`,
  ];
  if (request.specialties) conditions.push(`c.specialties && ${bind(request.specialties, 'text[]')}`);
  if (request.questionKind) conditions.push(`c.question_kind = ${bind(request.questionKind, 'text')}`);
  if (request.language) conditions.push(`c.language = ${bind(request.language, 'text')}`);
  if (request.withImages !== null) conditions.push(request.withImages ? 'c.image_count > 0' : 'c.image_count = 0');
  conditions.push(...listConditions(actor, request, bind));

  const keys = { activity: 'c.last_activity_at', newest: 'c.published_at', waiting: 'c.published_at' } as const;
  const key = keys[request.sort];
  if (request.sort === 'waiting') {
    const urgent = `(c.urgency = 'routine')`;
    if (after) {
      const [routine = '', since = ''] = after.key.split('|');
      conditions.push(
        `(${urgent}, ${key}, c.id) > (${bind(routine === 'true', 'boolean')}, ${bind(since, 'timestamptz')}, ${bind(after.id, 'uuid')})`,
      );
    }
    return { where: conditions.join(' AND '), order: `${urgent}, ${key}, c.id`, sortKey: `${urgent}::text || '|' || ${key}::text`, values };
  }
  if (after) conditions.push(`(${key}, c.id) < (${bind(after.key, 'timestamptz')}, ${bind(after.id, 'uuid')})`);
  return { where: conditions.join(' AND '), order: `${key} DESC, c.id DESC`, sortKey: `${key}::text`, values };
}

function listConditions(actor: Actor, request: CaseListRequest, bind: (value: unknown, type: string) => string): string[] {
  switch (request.list) {
    case 'all':
      return [];
    case 'mine':
      return [`c.author_id = ${bind(actor.clinicianId, 'uuid')}`];
    case 'followed':
      return [`EXISTS (SELECT 1 FROM follow f WHERE f.case_id = c.id AND f.clinician_id = ${bind(actor.clinicianId, 'uuid')})`];
    case 'answered':
      return [
        `EXISTS (SELECT 1 FROM thread_entry e WHERE e.case_id = c.id AND e.author_id = ${bind(actor.clinicianId, 'uuid')} AND e.client_id IS NOT NULL)`,
        `c.author_id <> ${bind(actor.clinicianId, 'uuid')}`,
      ];
    case 'to_answer':
      return [
        `c.author_id <> ${bind(actor.clinicianId, 'uuid')}`,
        `NOT EXISTS (SELECT 1 FROM thread_entry e WHERE e.case_id = c.id AND e.author_id = ${bind(actor.clinicianId, 'uuid')} AND e.client_id IS NOT NULL)`,
        request.specialties ? `NOT (c.replied_specialties && ${bind(request.specialties, 'text[]')})` : 'c.reply_count = 0',
      ];
  }
}
