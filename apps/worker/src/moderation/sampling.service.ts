import { Inject, Injectable } from '@nestjs/common';
import type pg from 'pg';
import { POOL } from '#libs/persistence';
import { Clock, CONFIG, type Config } from '#libs/platform';
import { Announcements } from '../announcements.ts';
import { Handles } from '../handlers.ts';

const WEEK_MS = 7 * 24 * 3_600_000;

/** What everybody saw for the first time within the week, each image once for ever: in a case since its publishing, in a reply since its upload. */
const DRAW = `
  INSERT INTO report (id, kind, case_id, image_id, target_id, author_id, state, created_at, waiting_since)
  SELECT gen_random_uuid(), 'sample', i.case_id, i.id, i.id, a.id, 'open', $2, $2
  FROM image i JOIN clinical_case c ON c.id = i.case_id JOIN clinician a ON a.account_id = i.owner_id
  WHERE c.state IN ('published','closed') AND i.state = 'ready' AND i.hidden_at IS NULL
    AND greatest(i.created_at, c.published_at) > $1 AND greatest(i.created_at, c.published_at) <= $2
    AND NOT EXISTS (SELECT 1 FROM report r WHERE r.image_id = i.id AND r.kind = 'sample')
  ORDER BY random() LIMIT $3
  ON CONFLICT DO NOTHING`;

/** How long the words of a removed message are kept for an appeal, in milliseconds. */
const APPEAL_MS = 30 * 24 * 3_600_000;

const FORGET = `
  UPDATE thread_entry e SET body = '' WHERE e.removed_at < $1 AND e.body <> ''
    AND NOT EXISTS (SELECT 1 FROM report r WHERE r.entry_id = e.id AND r.state = 'appealed')`;

/** What moderation does by itself: draws from what was posted, forgets what was removed. */
@Injectable()
export class SamplingService {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly announcements: Announcements,
  ) {}

  /** Puts a random sample of the past week's images before the moderators, so that what nobody reports is measured as well. */
  @Handles('moderation.sample')
  async sample(): Promise<void> {
    const now = this.clock.now();
    const values = [new Date(now.getTime() - WEEK_MS), now, this.config.SAMPLE_IMAGES_PER_WEEK];
    const drawn = await this.pool.query(DRAW, values);
    if (drawn.rowCount) this.announcements.moderationChanged();
  }

  /** Forgets the words of removed messages once nobody can appeal any more. */
  @Handles('sweep.removed')
  async forgetRemoved(): Promise<void> {
    await this.pool.query(FORGET, [new Date(this.clock.now().getTime() - APPEAL_MS)]);
  }
}
