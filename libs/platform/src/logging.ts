import type { Params } from 'nestjs-pino';
import type { Config } from './config.ts';

interface LoggedRequest {
  id: string;
  method: string;
  url: string;
}

interface LoggedError {
  type: string;
  message: string;
  code?: string;
  stack?: string;
}

/** An error as a log line may show it: what a database error carries beside (statement, parameters, detail) may be a patient's story. */
export function describeError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' };
  const { code } = error as { code?: unknown };
  // PostgreSQL quotes values in the message of a few errors; for those the code tells enough.
  const message = 'severity' in error || 'query' in error ? 'a database error' : error.message;
  const trace = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return { type: error.name, message, ...(typeof code === 'string' && { code }), ...(trace && { stack: trace.join('\n') }) };
}

/** Log lines hold no body, no cookie and no query string: a search may contain a patient's story. */
export function loggingParams(config: Config, service: string): Params {
  return {
    pinoHttp: {
      level: config.LOG_LEVEL,
      base: { service },
      quietReqLogger: true,
      // The serializers below see the things themselves, not a copy that tells more.
      wrapSerializers: false,
      customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'debug'),
      serializers: {
        req: (request: LoggedRequest) => ({ id: request.id, method: request.method, path: request.url.split('?')[0] }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
        err: describeError,
      },
    },
  };
}
