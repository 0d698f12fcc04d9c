import { ArrayMaxSize, IsOptional, IsUUID } from 'class-validator';
import type { NotificationKind } from '#libs/contracts';

export class ReadNotificationsDto {
  /** Which ones; all when absent. */
  @IsOptional()
  @IsUUID(undefined, { each: true })
  @ArrayMaxSize(200)
  ids?: string[];
}

export class NotificationDto {
  id!: string;
  kind!: NotificationKind;
  caseId!: string | null;
  caseTitle!: string | null;
  /** Name of the person who caused it. */
  actor!: string | null;
  /** Name of the saved search that found the case. */
  savedSearch!: string | null;
  createdAt!: string;
  readAt!: string | null;
}

export class NotificationPageView {
  items!: NotificationDto[];
  nextCursor!: string | null;
  unread!: number;
}

export class UnreadView {
  unread!: number;
}
