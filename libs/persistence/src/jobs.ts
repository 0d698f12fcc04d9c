import type { EntityManager } from 'typeorm';

/** Work that nobody waits for: from the name of a job to what it is given. The worker has exactly one handler for each. */
export interface Jobs {
  'image.process': { imageId: string };
  /** Burns the waiting boxes into the stored image and replaces everything made from it. */
  'image.mask': { imageId: string };
  /** Destroys the bytes of an erased image, also those still in the quarantine. */
  'image.erase': { imageId: string; quarantineKey: string | null };
  /** Tells open pages that an image was hidden or shown. */
  'image.changed': { imageId: string };
  'case.index': { caseId: string };
  /** Makes the archive's index anew beside the old one. */
  'archive.rebuild': Record<string, unknown>;
  'case.published': { caseId: string };
  'case.closed': { caseId: string };
  'case.withdrawn': { caseId: string };
  'entry.posted': { entryId: string };
  /** Something waits for the moderators; tells its author when it was put out of sight. */
  'moderation.waiting': { reportId: string };
  'moderation.decided': { reportId: string; round: number };
  /** Draws images of the past week for the moderators. */
  'moderation.sample': Record<string, unknown>;
  'verification.submitted': { requestId: string };
  'verification.decided': { requestId: string };
  'sweep.quarantine': Record<string, unknown>;
  'sweep.evidence': Record<string, unknown>;
  'sweep.sessions': Record<string, unknown>;
  'sweep.removed': Record<string, unknown>;
  'sweep.images': Record<string, unknown>;
}
export type JobName = keyof Jobs;

export const JOB_NAMES = [
  'image.process',
  'image.mask',
  'image.erase',
  'image.changed',
  'case.index',
  'archive.rebuild',
  'case.published',
  'case.closed',
  'case.withdrawn',
  'entry.posted',
  'moderation.waiting',
  'moderation.decided',
  'moderation.sample',
  'verification.submitted',
  'verification.decided',
  'sweep.quarantine',
  'sweep.evidence',
  'sweep.sessions',
  'sweep.removed',
  'sweep.images',
] as const satisfies readonly JobName[];

/**
 * Adds a job inside the caller's transaction: it exists if and only if what caused it was committed. Jobs of the same
 * `key` that still wait become one.
 */
export async function addJob<Name extends JobName>(manager: EntityManager, name: Name, payload: Jobs[Name], key?: string): Promise<void> {
  await manager.query('SELECT graphile_worker.add_job($1, $2::json, max_attempts := 8, job_key := $3)', [
    name,
    JSON.stringify(payload),
    key ?? null,
  ]);
}
