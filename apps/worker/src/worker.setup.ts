import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import type { Config } from '#libs/platform';
import { WorkerModule } from './worker.module.ts';

/** Builds the worker, already taking jobs; main and the tests start the same one. */
export async function createWorker(config: Config): Promise<INestApplicationContext> {
  const worker = await NestFactory.createApplicationContext(WorkerModule.of(config), { bufferLogs: true, abortOnError: false });
  worker.useLogger(worker.get(Logger));
  worker.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  return worker;
}
