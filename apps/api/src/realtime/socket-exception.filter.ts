import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { errorMessage, type JoinAnswer } from '#libs/contracts';
import { negotiateLocale, toAppError } from '#libs/platform';
import type { AppSocket } from './socket-identities.ts';

/** A refused message is answered through its acknowledgement, like a refused request. */
@Catch()
export class SocketExceptionFilter implements ExceptionFilter {
  private readonly logger = new Logger('errors');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const error = toAppError(thrown);
    if (error.status >= 500) this.logger.error({ err: thrown }, error.code);
    const socket = host.switchToWs().getClient<AppSocket>();
    const acknowledge = host
      .getArgs<unknown[]>()
      .find((argument): argument is (answer: JoinAnswer) => void => typeof argument === 'function');
    const locale = negotiateLocale(socket.handshake.headers['accept-language']);
    acknowledge?.({ error: { code: error.code, message: errorMessage(error.code, locale) } });
  }
}
