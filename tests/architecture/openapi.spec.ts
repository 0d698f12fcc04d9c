import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

const COMMITTED = 'libs/api-client/openapi.json';

function check(): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/node',
    ['-C', 'source', '--import', './tools/hook.mjs', 'tools/openapi.ts', '--check'],
    { encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}

describe('the OpenAPI document', () => {
  it('and the client made from it are those of the routes', () => {
    expect(check()).toMatchObject({ status: 0 });
  });

  it('describes every call of the fixed contract', () => {
    const { paths } = JSON.parse(readFileSync(COMMITTED, 'utf8')) as { paths: Record<string, Record<string, unknown>> };
    const calls = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(calls).toEqual(
      expect.arrayContaining([
        'POST /api/auth/register',
        'POST /api/auth/sign-in',
        'POST /api/auth/sign-out',
        'GET /api/me',
        'POST /api/verification/evidence',
        'POST /api/verification/requests',
        'GET /api/verification/queue',
        'POST /api/verification/requests/{id}/decisions',
        'POST /api/images',
        'GET /api/images/{id}',
        'GET /api/images/{id}/file',
        'POST /api/cases',
        'PATCH /api/cases/{id}',
        'POST /api/cases/{id}/publish',
        'POST /api/cases/{id}/close',
        'POST /api/cases/{id}/withdraw',
        'POST /api/cases/{id}/follow',
        'GET /api/cases/{id}',
        'GET /api/cases',
        'POST /api/cases/{id}/replies',
        'GET /api/cases/{id}/entries',
        'GET /api/search',
        'GET /api/cases/{id}/similar',
        'POST /api/search/similar',
        'GET /api/notifications',
        'GET /api/taxonomy/specialties',
        'GET /api/health/live',
        'GET /api/health/ready',
      ]),
    );
  });
});
