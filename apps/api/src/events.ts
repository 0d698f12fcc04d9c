import { Global, Injectable, Module } from '@nestjs/common';
import type { CaseState, EntryView, VerificationState } from '#libs/contracts';
import { EventBus } from '#libs/platform';

/** What features tell those after them, once it is committed. */
export interface AppEvents {
  'session.ended': { sessionId: string };
  'verification.changed': { accountId: string; state: VerificationState };
  'queue.changed': Record<string, never>;
  'case.changed': { caseId: string; state: CaseState; version: number };
  'entry.posted': { entry: EntryView };
  'entry.changed': { entry: EntryView };
  /** Something entered or left the moderators' queue. */
  'moderation.changed': Record<string, never>;
  'notification.read': { accountId: string; unread: number };
}

@Injectable()
export class AppEventBus extends EventBus<AppEvents> {}

@Global()
@Module({ providers: [AppEventBus], exports: [AppEventBus] })
export class EventsModule {}
