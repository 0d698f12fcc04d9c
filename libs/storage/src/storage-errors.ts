/** Root of every failure an `ObjectStorage` reports itself; errors of a stream handed to `put` pass through unchanged. */
export abstract class StorageError extends Error {
  constructor(
    message: string,
    /** The key or prefix the call was about; empty for the store as a whole. */
    readonly key: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** The key holds no object. */
export class StorageObjectMissing extends StorageError {
  constructor(key: string, options?: ErrorOptions) {
    super(`no object under "${key}"`, key, options);
  }
}

/** The key or prefix is not one this store may ever touch. A programming fault or an attack, never a passing state. */
export class StorageKeyInvalid extends StorageError {
  constructor(key: string, why: string, options?: ErrorOptions) {
    super(`key "${key.slice(0, 80)}" refused: ${why}`, key, options);
  }
}

/** The store cannot serve now: unreachable, too slow, full, or failing. The same call may succeed later. */
export class StorageUnavailable extends StorageError {
  constructor(
    key: string,
    /** `timeout`: no answer in the time allowed. `fault`: anything else. */
    readonly reason: 'timeout' | 'fault',
    options?: ErrorOptions,
  ) {
    super(reason === 'timeout' ? 'the object store did not answer in time' : 'the object store failed', key, options);
  }
}
