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

  imageChanged(accountId: string, image: ImageView): void {
    this.server.to(ROOMS.account(accountId)).emit('image.changed', { image });
  }

  notificationCreated(accountId: string, notification: NotificationView, unread: number): void {
    this.server.to(ROOMS.account(accountId)).emit('notification.created', { notification, unread });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.server.of('/').adapter.close();
    await this.link?.close();
  }
}
