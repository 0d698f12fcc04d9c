import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Server } from 'socket.io';
import type { ClientEvents, ImageView, NotificationView, ServerEvents } from '#libs/contracts';
import { CONFIG, openProcessLink, ROOMS, type Config, type ProcessLink } from '#libs/platform';

/** Speaks to browsers through the api processes: a socket server that nobody connects to, on the same adapter. */
@Injectable()
export class Announcements implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly server = new Server<ClientEvents, ServerEvents>();
  private link: ProcessLink | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async onApplicationBootstrap(): Promise<void> {
    this.link = await openProcessLink(this.config);
    this.server.adapter(this.link.adapter);
  }

  /** Tells the owner, and the readers of the case what is theirs to know. */
  imageChanged(ownerId: string, image: ImageView, caseId: string | null, forReaders: ImageView): void {
    this.server.to(ROOMS.account(ownerId)).emit('image.changed', { image });
    if (caseId === null) return;
    this.server.to(ROOMS.case(caseId)).except(ROOMS.account(ownerId)).emit('image.changed', { image: forReaders });
  }

  notificationCreated(accountId: string, notification: NotificationView, unread: number): void {
    this.server.to(ROOMS.account(accountId)).emit('notification.created', { notification, unread });
  }

  moderationChanged(): void {
    this.server.to(ROOMS.moderators).emit('queue.changed', {});
  }

  async onApplicationShutdown(): Promise<void> {
    await this.server.of('/').adapter.close();
    await this.link?.close();
  }
}
