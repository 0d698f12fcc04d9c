import { Injectable } from '@nestjs/common';
import { LIMITS } from '#libs/contracts';
import { Clock } from '#libs/platform';
import { presentNotification } from '#libs/presenters';
import { isVerified, type Actor } from '../access/actor.ts';
import { Cursors } from '../access/keyset.ts';
import { AccountsRepository } from '../accounts/accounts.repository.ts';
import type { PageQuery } from '../cases/dto/case-actions.dto.ts';
import { AppEventBus } from '../events.ts';
import type { NotificationPageView, UnreadView } from './notifications.dto.ts';
import { NotificationsRepository } from './notifications.repository.ts';

const LIST = 'notifications';

@Injectable()
export class NotificationsService {
  constructor(
    private readonly cursors: Cursors,
    private readonly notifications: NotificationsRepository,
    private readonly accounts: AccountsRepository,
    private readonly events: AppEventBus,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor, { cursor, limit = LIMITS.pageDefault }: PageQuery): Promise<NotificationPageView> {
    const [rows, unread] = await Promise.all([
      this.notifications.list(actor.clinicianId, isVerified(actor), this.cursors.decode(cursor, LIST), limit + 1),
      this.accounts.countUnread(actor.clinicianId),
    ]);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      items: page.map(presentNotification),
      nextCursor: rows.length > limit && last ? this.cursors.encode({ key: last.sortKey, id: last.id }, LIST) : null,
      unread,
    };
  }

  /** Marks as read, on all of the reader's devices. */
  async markRead(actor: Actor, ids: string[] | undefined): Promise<UnreadView> {
    await this.notifications.markRead(actor.clinicianId, ids ?? null, this.clock.now());
    const unread = await this.accounts.countUnread(actor.clinicianId);
    this.events.emit('notification.read', { accountId: actor.accountId, unread });
    return { unread };
  }
}
