import { errorStatus, type ErrorBody, type ErrorCode } from '#libs/contracts';

/** A refusal with a stable code; its sentence is chosen for the reader when it leaves the server. */
export class AppError extends Error {
  readonly status: number;

  constructor(
    readonly code: ErrorCode,
    readonly details?: ErrorBody['details'],
  ) {
    super(code);
    this.name = 'AppError';
    this.status = errorStatus(code);
  }
}
