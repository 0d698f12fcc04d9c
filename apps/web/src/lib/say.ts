import { notifications } from '@mantine/notifications';

/** A short word at the edge of the screen, for what has no place of its own on the page. */
export function say(message: string, tone: 'done' | 'failed' = 'done'): void {
  notifications.show({ message, color: tone === 'failed' ? 'urgent' : 'petrol', withBorder: true });
}
