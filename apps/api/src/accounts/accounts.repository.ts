import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { AccountEntity, ClinicianEntity, SessionEntity } from '#libs/persistence';
import { displayNameOf } from '#libs/presenters';
import { DEMO_LABELS, type DemoAccountView, type DemoLabel } from './dto/instance.view.ts';
import type { MyVerificationView } from './dto/me.view.ts';

const LAST_REQUEST = `
  SELECT r.id AS "requestId", r.state, r.submitted_at AS "submittedAt", r.decided_at AS "decidedAt", d.reason
  FROM verification_request r
  LEFT JOIN LATERAL (SELECT reason, created_at FROM verification_decision WHERE request_id = r.id ORDER BY created_at DESC LIMIT 1) d
    ON d.created_at >= r.submitted_at
  WHERE r.clinician_id = $1 ORDER BY r.submitted_at DESC LIMIT 1`;

interface LastRequestRow {
  requestId: string;
  state: MyVerificationView['state'];
  submittedAt: Date;
  decidedAt: Date | null;
  reason: string | null;
}

@Injectable()
export class AccountsRepository {
  constructor(private readonly dataSource: DataSource) {}

  findByEmail(email: string): Promise<AccountEntity | null> {
    return this.dataSource.getRepository(AccountEntity).findOneBy({ email });
  }

  findById(id: string): Promise<AccountEntity | null> {
    return this.dataSource.getRepository(AccountEntity).findOneBy({ id });
  }

  findClinician(accountId: string): Promise<ClinicianEntity | null> {
    return this.dataSource.getRepository(ClinicianEntity).findOneBy({ accountId });
  }

  /** Adds both rows; false when the address is taken. */
  async insert(manager: EntityManager, account: AccountEntity, clinician: Omit<ClinicianEntity, 'account'>): Promise<boolean> {
    const added = await manager.createQueryBuilder().insert().into(AccountEntity).values(account).orIgnore().returning('id').execute();
    if ((added.raw as unknown[]).length === 0) return false;
    await manager.insert(ClinicianEntity, clinician);
    return true;
  }

  async insertSession(session: Omit<SessionEntity, 'account'>): Promise<void> {
    await this.dataSource.getRepository(SessionEntity).insert(session);
  }

  async deleteSession(id: string): Promise<void> {
    await this.dataSource.getRepository(SessionEntity).delete({ id });
  }

  async updateLocale(id: string, locale: AccountEntity['locale']): Promise<void> {
    await this.dataSource.getRepository(AccountEntity).update({ id }, { locale });
  }

  async updateWatched(clinicianId: string, watchedSpecialties: string[]): Promise<void> {
    await this.dataSource.getRepository(ClinicianEntity).update({ id: clinicianId }, { watchedSpecialties });
  }

  async lastRequest(clinicianId: string): Promise<LastRequestRow | undefined> {
    const rows = await this.dataSource.query<LastRequestRow[]>(LAST_REQUEST, [clinicianId]);
    return rows[0];
  }

  /** Unread notifications, at most 100. */
  async countUnread(clinicianId: string): Promise<number> {
    const rows = await this.dataSource.query<{ unread: number }[]>(
      'SELECT count(*)::int AS unread FROM (SELECT 1 FROM notification WHERE clinician_id = $1 AND read_at IS NULL LIMIT 100) AS counted',
      [clinicianId],
    );
    return rows[0]?.unread ?? 0;
  }

  /** The accounts that a demonstration offers, in the order of their roles. */
  async demoAccounts(): Promise<DemoAccountView[]> {
    const rows = await this.dataSource.query<{ email: string; givenName: string; familyName: string; label: DemoLabel }[]>(
      `SELECT a.email, c.given_name AS "givenName", c.family_name AS "familyName", split_part(a.email::text, '@', 1) AS label
       FROM account a JOIN clinician c ON c.account_id = a.id
       WHERE a.email = ANY (SELECT label || '@consilium.example' FROM unnest($1::text[]) AS label)
       ORDER BY array_position($1::text[], split_part(a.email::text, '@', 1))`,
      [DEMO_LABELS],
    );
    return rows.map((row) => ({ email: row.email, displayName: displayNameOf(row), label: row.label }));
  }

  /** Half of the last hundred files were decided within so many hours. */
  async usualVerificationHours(): Promise<number | null> {
    const rows = await this.dataSource.query<{ hours: number | null }[]>(
      `SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM decided_at - submitted_at) / 3600)::float AS hours
       FROM (SELECT decided_at, submitted_at FROM verification_request WHERE decided_at IS NOT NULL ORDER BY decided_at DESC LIMIT 100) AS latest`,
    );
    const hours = rows[0]?.hours ?? null;
    return hours === null ? null : Math.max(1, Math.round(hours));
  }
}
