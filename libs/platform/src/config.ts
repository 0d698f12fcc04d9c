import { z } from 'zod';

const flag = z
  .enum(['true', 'false', '1', '0'])
  .optional()
  .transform((value) => value === 'true' || value === '1');

const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  TRUST_PROXY: flag,
  CONSILIUM_DATA: z.string().min(1).default('./.consilium'),
  CONSILIUM_DEMO: flag,
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'a postgres:// address'),
  DATABASE_POOL: z.coerce.number().int().min(2).max(100).default(10),
  INSTANCE_KEY: z.string().refine((value) => Buffer.from(value, 'base64').length === 32, '32 random bytes in base64'),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_BUCKET: z.string().min(3).default('consilium'),
  S3_ACCESS_KEY: z.string().optional(),
  S3_SECRET_KEY: z.string().optional(),
  REDIS_URL: z
    .string()
    .regex(/^rediss?:\/\//, 'a redis:// address')
    .optional(),
  SOLE_WORKER: flag,
  RATE_LIMIT_FACTOR: z.coerce.number().positive().max(1_000_000).default(1),
  /** Images of a new poster that only moderators see until one of them has passed them. */
  PRECHECK_FIRST_IMAGES: z.coerce.number().int().min(0).max(1_000).default(0),
  /** Images of the past week that are drawn at random for a moderator's eyes. */
  SAMPLE_IMAGES_PER_WEEK: z.coerce.number().int().min(0).max(1_000).default(20),
  /** Modules of the operator that find more identifiers, by absolute path or package name, separated by commas. */
  RECOGNISER_MODULES: z
    .string()
    .default('')
    .transform((value) =>
      value
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean),
    ),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
});

/** Settings of a process, read once from the environment. */
export type Config = Readonly<z.output<typeof schema> & { publicUrl: string; secure: boolean }>;

/** Injection token of {@link Config}. */
export const CONFIG = Symbol('config');

/** Everything that is wrong with the settings, one line each. */
export class ConfigInvalid extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`Settings to correct:\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'ConfigInvalid';
  }
}

const PLACEHOLDER = /^(change-?me|secret|password|example|default|minioadmin|consilium)$/i;

/** Secrets that a person copied from an example rather than made. */
function placeholderFaults(env: z.output<typeof schema>): string[] {
  const faults: string[] = [];
  const key = Buffer.from(env.INSTANCE_KEY, 'base64');
  if (new Set(key).size < 8) faults.push('INSTANCE_KEY is not random');
  for (const name of ['S3_ACCESS_KEY', 'S3_SECRET_KEY'] as const) {
    const value = env[name];
    if (value !== undefined && PLACEHOLDER.test(value)) faults.push(`${name} still holds a placeholder`);
  }
  const password = decodeURIComponent(new URL(env.DATABASE_URL).password);
  if (PLACEHOLDER.test(password)) faults.push('DATABASE_URL still holds a placeholder password');
  return faults;
}

/**
 * Reads and checks the settings.
 * @throws ConfigInvalid naming every fault at once; a production start also refuses placeholder secrets.
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const filled = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = schema.safeParse(filled);
  if (!parsed.success) {
    throw new ConfigInvalid(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  }
  const faults: string[] = [];
  if (parsed.data.S3_ENDPOINT !== undefined && (!parsed.data.S3_ACCESS_KEY || !parsed.data.S3_SECRET_KEY)) {
    faults.push('S3_ENDPOINT needs S3_ACCESS_KEY and S3_SECRET_KEY');
  }
  if (parsed.data.NODE_ENV === 'production') faults.push(...placeholderFaults(parsed.data));
  if (faults.length > 0) throw new ConfigInvalid(faults);
  const publicUrl = new URL(parsed.data.PUBLIC_URL ?? `http://${parsed.data.HOST}:${parsed.data.PORT}`).origin;
  return Object.freeze({ ...parsed.data, publicUrl, secure: publicUrl.startsWith('https:') });
}
