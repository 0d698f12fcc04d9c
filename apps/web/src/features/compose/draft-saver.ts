import type { CaseInput, CaseView } from '../../lib/api-types.ts';
import { ApiFailure } from '../../lib/failures.ts';
import { changesBetween, formOf, inputOf, type CaseForm } from './case-form.ts';

const PAUSE_MS = 900;
const RETRY_MS = 8_000;

/** Where the text stands: only here, on its way, with the server, waiting for the network, changed elsewhere, or refused. */
export type SaveState =
  | { kind: 'clean' }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  | { kind: 'offline' }
  | { kind: 'conflict' }
  | { kind: 'refused'; failure: ApiFailure };

/** What the saver needs from outside. `backup` keeps the form on this device until the server has it; null clears it. */
export interface SaverPorts {
  create: (input: Required<CaseInput>) => Promise<CaseView>;
  update: (id: string, input: CaseInput & { version: number }) => Promise<CaseView>;
  backup: (id: string | null, form: CaseForm | null) => void;
  saved: (view: CaseView, created: boolean) => void;
}

/** What is shown of a draft. */
export interface DraftSnapshot {
  id: string | null;
  form: CaseForm;
  save: SaveState;
}

/**
 * Saves a draft continuously: after a pause in typing, at once on `flush`, one call at a time, only what changed. Nothing typed is lost:
 * until the server has it, it is backed up. With `manual` it saves on `flush` only.
 */
export class DraftSaver {
  private snapshot: DraftSnapshot;
  private base: CaseInput;
  private version: number;
  private readonly ports: SaverPorts;
  private readonly manual: boolean;
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;

  constructor(ports: SaverPorts, start: { view: CaseView | null; form: CaseForm; manual?: boolean }) {
    this.ports = ports;
    this.manual = start.manual ?? false;
    this.base = start.view ? inputOf(formOf(start.view)) : {};
    this.version = start.view?.version ?? 0;
    this.snapshot = { id: start.view?.id ?? null, form: start.form, save: { kind: 'clean' } };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly read = (): DraftSnapshot => this.snapshot;

  /** Takes what was typed; saves it after a pause. */
  change(form: CaseForm): void {
    this.show({ form });
    this.ports.backup(this.snapshot.id, form);
    if (this.snapshot.save.kind === 'conflict') return;
    this.show({ save: { kind: 'waiting' } });
    if (!this.manual) this.schedule(PAUSE_MS);
  }

  /** Saves now; resolves when the server has everything, or when that failed (see `read().save`). */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.snapshot.save.kind === 'conflict') return;
    while (this.running) await this.running;
    this.running = this.save();
    await this.running;
    this.running = null;
  }

  /** Drops what was typed here in favour of the version of the other device. */
  takeTheirs(view: CaseView): void {
    this.base = inputOf(formOf(view));
    this.version = view.version;
    this.ports.backup(view.id, null);
    this.show({ form: formOf(view), save: { kind: 'clean' } });
  }

  /** Writes what was typed here over the version of the other device. */
  async keepMine(view: CaseView): Promise<void> {
    this.base = inputOf(formOf(view));
    this.version = view.version;
    this.show({ save: { kind: 'waiting' } });
    await this.flush();
  }

  /** Stops the clock; what is not saved stays backed up. */
  stop(): void {
    clearTimeout(this.timer);
  }

  /** For when the page closes: what was typed last is sent at once, unless it waits for a button. */
  leave(): void {
    this.stop();
    if (!this.manual && this.snapshot.save.kind === 'waiting') void this.flush();
  }

  private schedule(afterMs: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), afterMs);
  }

  private async save(): Promise<void> {
    const sent = inputOf(this.snapshot.form);
    const changes = changesBetween(this.base, sent);
    const { id } = this.snapshot;
    const nothingYet = id === null && sent.title === '' && sent.images.length === 0;
    if (Object.keys(changes).length === 0 || nothingYet) {
      if (this.snapshot.save.kind === 'waiting') this.show({ save: { kind: 'clean' } });
      return;
    }
    this.show({ save: { kind: 'saving' } });
    try {
      const view = id === null ? await this.ports.create(sent) : await this.ports.update(id, { ...changes, version: this.version });
      this.base = sent;
      this.version = view.version;
      this.ports.backup(id, null);
      this.show({ id: view.id, save: { kind: 'saved', at: new Date().toISOString() } });
      this.ports.saved(view, id === null);
      if (Object.keys(changesBetween(sent, inputOf(this.snapshot.form))).length > 0) this.change(this.snapshot.form);
    } catch (thrown) {
      if (!(thrown instanceof ApiFailure)) throw thrown;
      if (thrown.code === 'CASE_CHANGED_ELSEWHERE') this.show({ save: { kind: 'conflict' } });
      else if (thrown.passing) {
        this.show({ save: { kind: 'offline' } });
        if (!this.manual) this.schedule(RETRY_MS);
      } else this.show({ save: { kind: 'refused', failure: thrown } });
    }
  }

  private show(change: Partial<DraftSnapshot>): void {
    this.snapshot = { ...this.snapshot, ...change };
    for (const listener of this.listeners) listener();
  }
}
