import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeEndpoint } from '@nestjs/swagger';
import type pg from 'pg';
import { POOL } from '#libs/persistence';
import { AppError, projectRoot } from '#libs/platform';
import { STORAGE, type ObjectStorage } from '#libs/storage';
import { Policy } from '../access/policy.decorator.ts';
import { HealthView } from './health.view.ts';

@Controller('api')
export class HealthController {
  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(STORAGE) private readonly storage: ObjectStorage,
  ) {}

  /** The process answers. */
  @Get('health/live')
  @Policy('public')
  live(): HealthView {
    return { status: 'ok' };
  }

  /** The process can do its work: database and store answer. */
  @Get('health/ready')
  @Policy('public')
  async ready(): Promise<HealthView> {
    try {
      await Promise.all([this.pool.query('SELECT 1'), this.storage.ready()]);
    } catch (cause) {
      throw Object.assign(new AppError('UNAVAILABLE'), { cause });
    }
    return { status: 'ok' };
  }

  @Get('openapi.json')
  @Policy('public')
  @Header('content-type', 'application/json; charset=utf-8')
  @ApiExcludeEndpoint()
  openapi(): Promise<string> {
    return readFile(join(projectRoot(), 'libs', 'api-client', 'openapi.json'), 'utf8');
  }
}
