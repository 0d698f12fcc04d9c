import { randomBytes } from 'node:crypto';
import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { Controller, Get, Logger, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { LoggerModule, Logger as PinoLogger, type Params } from 'nestjs-pino';
import { QueryFailedError } from 'typeorm';
import { loadConfig } from './config.ts';
import { describeError, loggingParams } from './logging.ts';

type PinoOptions = Extract<NonNullable<Params['pinoHttp']>, { level?: unknown }>;

describe('describeError', () => {
  it('tells where and what kind, never what was being written', () => {
    const cause = Object.assign(new Error('invalid input: "Mme Secrete"'), { code: '22P02', severity: 'ERROR', detail: 'Mme Secrete' });
    const failed = new QueryFailedError('INSERT INTO clinical_case VALUES ($1)', ['Mme Secrete'], cause);
    for (const error of [cause, failed]) {
      const line = JSON.stringify(describeError(error));
      expect(line).not.toContain('Secrete');
      expect(line).toContain('22P02');
      expect(line).toContain('logging.spec');
    }
  });

  it('keeps the message of our own errors', () => {
    expect(describeError(new TypeError('x is not a function'))).toMatchObject({ type: 'TypeError', message: 'x is not a function' });
  });
});

describe('a log line', () => {
  it('of a failed request holds neither its words nor its query', async () => {
    const lines: string[] = [];
    const params = loggingParams(
      loadConfig({ NODE_ENV: 'test', DATABASE_URL: 'postgres://u@127.0.0.1/c', INSTANCE_KEY: randomBytes(32).toString('base64') }),
      'test',
    );
    const stream = new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        lines.push(chunk.toString());
        done();
      },
    });
    @Controller()
    class FailingController {
      private readonly logger = new Logger('test');
      @Get('search')
      search(): string {
        this.logger.error({ err: Object.assign(new Error('bad "Mme Secrete"'), { code: '22P02', severity: 'ERROR' }) }, 'INTERNAL');
        return 'answered';
      }
    }
    @Module({ imports: [LoggerModule.forRoot({ pinoHttp: [params.pinoHttp as PinoOptions, stream] })], controllers: [FailingController] })
    class FailingModule {}
    const app = await NestFactory.create(FailingModule, new FastifyAdapter(), { logger: false });
    app.useLogger(app.get(PinoLogger));
    await app.listen(0, '127.0.0.1');
    const answer = await fetch(`${await app.getUrl()}/search?q=Secrete`);
    expect(await answer.text()).toBe('answered');
    await app.close();
    const said = lines.join('');
    expect(said).toContain('22P02');
    expect(said).toContain('a database error');
    expect(said).not.toContain('Secrete');
  });
});
