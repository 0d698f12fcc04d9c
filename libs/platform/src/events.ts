import { Logger } from '@nestjs/common';

type Listener<Payload> = (payload: Payload) => void | Promise<void>;

/**
 * Tells other parts of the process what has happened, once it is committed. One typed dictionary from name to payload;
 * a listener that fails is logged and stops nobody else.
 */
export class EventBus<Events extends object> {
  private readonly logger = new Logger('events');
  private readonly listeners = new Map<keyof Events, Listener<never>[]>();

  on<Name extends keyof Events>(name: Name, listener: Listener<Events[Name]>): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
  }

  emit<Name extends keyof Events>(name: Name, payload: Events[Name]): void {
    for (const listener of (this.listeners.get(name) ?? []) as Listener<Events[Name]>[]) {
      Promise.resolve()
        .then(() => listener(payload))
        .catch((error: unknown) => this.logger.error({ err: error, event: String(name) }, 'a listener failed'));
    }
  }
}
