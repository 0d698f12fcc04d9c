import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Logger } from 'nestjs-pino';
import { v7 as uuid } from 'uuid';
import { LIMITS } from '#libs/contracts';
import {
  addRequestRules,
  AppError,
  AppExceptionFilter,
  errorBody,
  negotiateLocale,
  openProcessLink,
  validationPipe,
  type Config,
} from '#libs/platform';
import { AppModule } from './app.module.ts';
import { SocketServerAdapter } from './realtime/socket-server.ts';
import { serveWebApp } from './web-app.ts';

/** Builds the whole api, ready to listen; main and the tests start the same one. */
export async function createApp(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: LIMITS.jsonBytes,
    trustProxy: config.TRUST_PROXY,
    genReqId: () => uuid(),
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 200 },
    // An address that cannot be decoded never reaches a route.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      const refusal = new AppError('BAD_REQUEST');
      void reply.status(refusal.status).send(errorBody(refusal, negotiateLocale(request.headers['accept-language']), request.id));
    },
    // What is no HTTP, or has a longer address than is read, never becomes a request.
    clientErrorHandler: (error, socket) => {
      if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
      const refusal = new AppError('BAD_REQUEST');
      const body = JSON.stringify(errorBody(refusal, negotiateLocale(undefined), uuid()));
      const head = [
        'HTTP/1.1 400 Bad Request',
        'Content-Type: application/json; charset=utf-8',
        `Content-Length: ${Buffer.byteLength(body)}`,
        'Cache-Control: no-store',
        'Connection: close',
      ];
      socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
    },
  });
  const fastify = adapter.getInstance();
  addRequestRules(fastify, config.publicUrl);
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.of(config), adapter, { bufferLogs: true, abortOnError: false });
  app.useLogger(app.get(Logger));
  app.useGlobalPipes(validationPipe());
  app.useGlobalFilters(new AppExceptionFilter());
  await app.register(fastifyCookie);
  await app.register(fastifyMultipart, { throwFileSizeLimit: false });
  await app.register(fastifyHelmet, {
    contentSecurityPolicy: false,
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: config.secure,
    referrerPolicy: { policy: 'same-origin' },
  });
  fastify.addHook('onSend', async (_request, reply) => {
    // Pages and their files bring their own; everything else is the API's.
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    if (!reply.hasHeader('content-security-policy'))
      void reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  });
  await serveWebApp(fastify);
  const link = await openProcessLink(config);
  app.useWebSocketAdapter(new SocketServerAdapter(app, config, link));
  fastify.addHook('onClose', () => link.close());
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  return app;
}
