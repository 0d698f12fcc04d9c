import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { errorMessage, type ErrorBody, type ErrorCode } from '#libs/contracts';
import { AppError } from './app-error.ts';
import { negotiateLocale } from './locale.ts';

/** A statement was ended, here by `statement_timeout` alone (PostgreSQL, appendix A). */
const QUERY_CANCELED = '57014';
/** PostgreSQL's words for "I am going away", "I cannot take more" and "try again" (appendix A, classes 08, 53 and 57, 40001, 40P01). */
const DATABASE_AWAY = /^(08|53|57|40P01|40001)/;
const CONNECTION_LOST = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT']);

const BY_STATUS: Partial<Record<number, ErrorCode>> = {
  400: 'BAD_REQUEST',
  401: 'SIGN_IN_REQUIRED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'NOT_FOUND',
  413: 'BODY_TOO_LARGE',
  415: 'JSON_REQUIRED',
  429: 'RATE_LIMITED',
};

function codeOf(value: unknown): string | undefined {
  const code = (value as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : undefined;
}

/** Turns whatever was thrown into an {@link AppError}; a cause that nobody named becomes INTERNAL and tells nothing. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const status = thrown instanceof HttpException ? thrown.getStatus() : (thrown as { statusCode?: number } | null)?.statusCode;
  const known = status === undefined ? undefined : BY_STATUS[status];
  if (known) return new AppError(known);
  const code =
    codeOf(thrown) ??
    codeOf((thrown as { cause?: unknown } | null)?.cause) ??
    codeOf((thrown as { driverError?: unknown } | null)?.driverError);
  if (code === QUERY_CANCELED) return new AppError('TOO_SLOW');
  const message = thrown instanceof Error ? thrown.message : '';
  const away =
    (code !== undefined && (DATABASE_AWAY.test(code) || CONNECTION_LOST.has(code))) ||
    /Connection terminated|timeout exceeded when trying to connect|Cannot use a pool after calling end/.test(message);
  return new AppError(away ? 'UNAVAILABLE' : 'INTERNAL');
}

/** Body of a refusal in the reader's language. */
export function errorBody(error: AppError, locale: 'fr' | 'en', requestId: string): ErrorBody {
  return { code: error.code, message: errorMessage(error.code, locale), requestId, ...(error.details && { details: error.details }) };
}

@Catch()
export class AppExceptionFilter implements ExceptionFilter {
  private readonly logger = new Logger('errors');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    const error = toAppError(thrown);
    const requestId = request.id;
    if (error.status >= 500) this.logger.error({ err: thrown, requestId }, error.code);
    if (reply.sent) return;
    const retry = error.details?.retryAfterSeconds;
    if (retry !== undefined) void reply.header('retry-after', String(retry));
    void reply
      .status(error.status)
      .header('content-type', 'application/json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(errorBody(error, negotiateLocale(request.headers['accept-language']), requestId));
  }
}
