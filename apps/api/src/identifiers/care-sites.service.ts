import { Inject, Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import type { Locale } from '#libs/contracts';
import { CareSites, type ExternalFinding } from '#libs/deidentification';
import { POOL } from '#libs/persistence';
import { Clock } from '#libs/platform';

/** How long a process may work with the list before, in milliseconds. */
const LOOK_AGAIN_AFTER = 60_000;

/** The operator's list of places of care, read anew within a minute of its import. */
@Injectable()
export class CareSitesService {
  private sites = new CareSites([]);
  private readonly read = { list: '', at: Number.NEGATIVE_INFINITY };
  private reading: Promise<void> | undefined;

  constructor(
    @Inject(POOL) private readonly pool: Pool,
    private readonly clock: Clock,
  ) {}

  /** @throws Error when the list is due to be read and cannot be: a text is never passed by an older list or by none. */
  async find(text: string, language: Locale): Promise<ExternalFinding[]> {
    await this.refresh();
    const replacement = language === 'fr' ? 'un établissement de soins' : 'a place of care';
    return this.sites.find(text).map((one) => ({ ...one, replacement }));
  }

  private async refresh(): Promise<void> {
    const now = this.clock.now().getTime();
    if (now - this.read.at < LOOK_AGAIN_AFTER) return;
    this.reading ??= this.readAnew(now).finally(() => {
      this.reading = undefined;
    });
    await this.reading;
  }

  private async readAnew(now: number): Promise<void> {
    const { rows } = await this.pool.query<{ list: string }>('SELECT imported_at::text AS list FROM care_site_list WHERE id = 1');
    const list = rows[0]?.list ?? '';
    if (list !== this.read.list) {
      const names = await this.pool.query<{ name: string }>('SELECT name FROM care_site');
      this.sites = new CareSites(names.rows.map(({ name }) => name));
      this.read.list = list;
    }
    this.read.at = now;
  }
}
