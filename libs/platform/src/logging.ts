import type { Params } from 'nestjs-pino';
import type { Config } from './config.ts';

interface LoggedRequest {
  id: string;
  method: string;
  url: string;
}

/** Log lines hold no body, no cookie and no query string: a search may contain a patient's story. */
export function loggingParams(config: Config, service: string): Params {
  return {
    pinoHttp: {
      level: config.LOG_LEVEL,
      base: { service },
      quietReqLogger: true,
      customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? 'error' : 'debug'),
      serializers: {
        req: (request: LoggedRequest) => ({ id: request.id, method: request.method, path: request.url.split('?')[0] }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
    },
  };
}
