import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { ConfigInvalid, loadConfig } from './config.ts';

const good = { DATABASE_URL: 'postgres://u:f83kd92@127.0.0.1:5432/c', INSTANCE_KEY: randomBytes(32).toString('base64') };

function faultsOf(env: NodeJS.ProcessEnv): readonly string[] {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof ConfigInvalid) return error.faults;
    throw error;
  }
  return [];
}

describe('loadConfig', () => {
  it('fills the defaults', () => {
    expect(loadConfig(good)).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      RATE_LIMIT_FACTOR: 1,
      publicUrl: 'http://127.0.0.1:3000',
      secure: false,
    });
  });

  it('names every fault at once', () => {
    const faults = faultsOf({ PORT: 'ninety', DATABASE_URL: 'mysql://x', INSTANCE_KEY: 'short' });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual(['PORT', 'DATABASE_URL', 'INSTANCE_KEY']);
  });

  it('refuses placeholder secrets in production and says so', () => {
    const env = {
      ...good,
      DATABASE_URL: 'postgres://u:changeme@db/c',
      INSTANCE_KEY: Buffer.alloc(32).toString('base64'),
      S3_ENDPOINT: 'http://s3',
      S3_ACCESS_KEY: 'minioadmin',
      S3_SECRET_KEY: 'minioadmin',
    };
    expect(faultsOf(env)).toHaveLength(4);
    expect(faultsOf({ ...env, NODE_ENV: 'test' })).toEqual([]);
  });

  it('asks for both keys of an S3 store', () => {
    expect(faultsOf({ ...good, S3_ENDPOINT: 'http://s3', S3_ACCESS_KEY: 'k3j4h5' })).toEqual([
      'S3_ENDPOINT needs S3_ACCESS_KEY and S3_SECRET_KEY',
    ]);
  });

  it('takes an empty value for an absent one', () => {
    expect(loadConfig({ ...good, S3_ENDPOINT: '', REDIS_URL: '' }).S3_ENDPOINT).toBeUndefined();
  });
});
