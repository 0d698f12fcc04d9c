import { describe, expect, it } from '@jest/globals';
import { hashPassword, verifyPassword } from './passwords.ts';

describe('passwords', () => {
  it('are kept as Argon2id with 19 MiB, two passes, one lane', async () => {
    expect(await hashPassword('cheval exact pile agrafe')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('match themselves however their accents were typed, and nothing else', async () => {
    const stored = await hashPassword('élan vert');
    expect(await verifyPassword(stored, 'e\u0301lan vert')).toBe(true);
    expect(await verifyPassword(stored, 'elan vert')).toBe(false);
  });
});
