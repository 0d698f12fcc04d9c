import type { ErrorBody, ErrorCode, FieldFault } from '#libs/contracts';

/** `NETWORK`: no answer came at all. Every other code is the server's. */
export type FailureCode = ErrorCode | 'NETWORK';

/** What a call throws. `message` is a sentence for the reader, in their language; empty for `NETWORK`, which the browser words itself. */
export class ApiFailure extends Error {
  readonly code: FailureCode;
  readonly status: number;
  readonly details: NonNullable<ErrorBody['details']>;

  constructor(code: FailureCode, status: number, message: string, details: ErrorBody['details'] = {}) {
    super(message);
    this.name = 'ApiFailure';
    this.code = code;
    this.status = status;
    this.details = details;
  }

  /** True when the same call may well succeed later without any change. */
  get passing(): boolean {
    return this.code === 'NETWORK' || this.status >= 500 || this.status === 429;
  }
}

function isErrorBody(value: unknown): value is ErrorBody {
  return typeof value === 'object' && value !== null && 'code' in value && 'message' in value;
}

/** Reads the answer of a failed call; an answer that is no ErrorBody (a proxy's page) counts as no network. */
export function failureFrom(status: number, body: unknown): ApiFailure {
  if (isErrorBody(body)) return new ApiFailure(body.code, status, body.message, body.details);
  return new ApiFailure('NETWORK', status, '');
}

/** The fields that the server refused, by name. */
export function refusedFields(failure: unknown): Record<string, FieldFault> {
  if (!(failure instanceof ApiFailure)) return {};
  return Object.fromEntries((failure.details.fields ?? []).map((fault) => [fault.field, fault]));
}
