import type { ImageView } from '#libs/contracts';
import { ApiFailure } from './failures.ts';
import { newId } from './ids.ts';
import { uploadImage } from './upload.ts';

/** A picture on its way to the server, as the editor let it go. `progress` is in percent; `failure` is set when it did not arrive. */
export interface PendingUpload {
  key: string;
  file: File;
  progress: number;
  failure: ApiFailure | null;
}

/**
 * The pictures of one place that are on their way. It outlives the page part that shows it: what arrives or fails while nobody looks is
 * there when somebody looks again, pixels included.
 */
export class UploadBoard {
  private pending: readonly PendingUpload[] = [];
  private arrived: ImageView[] = [];
  private receiver: ((image: ImageView) => void) | null = null;
  private readonly listeners = new Set<() => void>();

  readonly read = (): readonly PendingUpload[] => this.pending;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Hands over what arrives, and first what arrived meanwhile; returns how to stop. */
  receive(receiver: (image: ImageView) => void): () => void {
    this.receiver = receiver;
    for (const image of this.arrived.splice(0)) receiver(image);
    return () => {
      if (this.receiver === receiver) this.receiver = null;
    };
  }

  readonly add = (file: File): void => {
    const upload = { key: newId(), file, progress: 0, failure: null };
    this.set([...this.pending, upload]);
    void this.send(upload);
  };

  readonly retry = (upload: PendingUpload): void => void this.send(upload);

  readonly drop = (key: string): void => this.set(this.pending.filter((upload) => upload.key !== key));

  private async send({ key, file }: PendingUpload): Promise<void> {
    this.patch(key, { failure: null, progress: 0 });
    try {
      const image = await uploadImage(file, (progress) => this.patch(key, { progress }));
      this.drop(key);
      if (this.receiver) this.receiver(image);
      else this.arrived.push(image);
    } catch (thrown) {
      if (!(thrown instanceof ApiFailure)) throw thrown;
      this.patch(key, { failure: thrown });
    }
  }

  private patch(key: string, change: Partial<PendingUpload>): void {
    this.set(this.pending.map((upload) => (upload.key === key ? { ...upload, ...change } : upload)));
  }

  private set(pending: readonly PendingUpload[]): void {
    this.pending = pending;
    for (const listener of this.listeners) listener();
  }
}

const boards = new Map<string, UploadBoard>();

/** The board of a place; a new one when there is none. */
export function boardAt(place: string): UploadBoard {
  return boards.get(place) ?? new UploadBoard();
}

/** From now on `board` is that of `place` and of no other: a case has another name once the server knows it. */
export function placeBoard(board: UploadBoard, place: string): void {
  for (const [other, held] of boards) if (held === board) boards.delete(other);
  boards.set(place, board);
}
