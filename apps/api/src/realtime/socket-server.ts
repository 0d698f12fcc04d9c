import type { INestApplicationContext } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { Server, ServerOptions } from 'socket.io';
import { isOwnOrigin, type Config, type ProcessLink } from '#libs/platform';

/** Longest message that a browser may send, in bytes; replies go over HTTP. */
const LONGEST_MESSAGE = 8 * 1024;

/** socket.io for Nest: our own origin only, no recovery (the log heals every gap), joined to the other processes. */
export class SocketServerAdapter extends IoAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly config: Config,
    private readonly link: ProcessLink,
  ) {
    super(app);
  }

  override createIOServer(port: number, options?: Partial<ServerOptions>): Server {
    const settings: Partial<ServerOptions> = {
      ...options,
      serveClient: false,
      maxHttpBufferSize: LONGEST_MESSAGE,
      pingInterval: 20_000,
      pingTimeout: 20_000,
      allowRequest: (request, decide) => decide(null, isOwnOrigin(request.headers.origin, this.config.publicUrl, request.headers.host)),
    };
    const server = super.createIOServer(port, settings as ServerOptions);
    server.adapter(this.link.adapter);
    return server;
  }
}
