import fastifyCookie from '@fastify/cookie';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from 'nestjs-pino';
import { v7 as uuid } from 'uuid';
import { LIMITS } from '#libs/contracts';
import { addRequestRules, AppExceptionFilter, openProcessLink, validationPipe, type Config } from '#libs/platform';
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
  fastify.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/')) {
      if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
      if (!reply.hasHeader('content-security-policy'))
        void reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    }
  });
  await serveWebApp(fastify);
  const link = await openProcessLink(config);
  app.useWebSocketAdapter(new SocketServerAdapter(app, config, link));
  fastify.addHook('onClose', () => link.close());
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  return app;
}
