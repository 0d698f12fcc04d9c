import type { NotificationKind, NotificationView } from '#libs/contracts';

export interface NotificationRow {
  id: string;
  kind: NotificationKind;
  caseId: string | null;
  caseTitle: string | null;
  actor: string | null;
  savedSearch: string | null;
  createdAt: Date;
  readAt: Date | null;
}

export function presentNotification(notification: NotificationRow): NotificationView {
  return {
    id: notification.id,
    kind: notification.kind,
    caseId: notification.caseId,
    caseTitle: notification.caseTitle,
    actor: notification.actor,
    savedSearch: notification.savedSearch,
    createdAt: notification.createdAt.toISOString(),
    readAt: notification.readAt?.toISOString() ?? null,
  };
}
