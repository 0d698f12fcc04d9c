import { describe, expect, it } from '@jest/globals';
import { formatWithdrawalCode, readWithdrawalCode, WITHDRAWAL_ALPHABET } from '#libs/contracts';
import { loadConfig } from '#libs/platform';
import { makeWithdrawalCode, WithdrawalCodes } from './withdrawal-codes.ts';

const codes = Array.from({ length: 2_000 }, makeWithdrawalCode);
const config = (key: number): ReturnType<typeof loadConfig> =>
  loadConfig({
    NODE_ENV: 'test',
    DATABASE_URL: 'postgres://nobody@127.0.0.1/none',
    INSTANCE_KEY: Buffer.alloc(32, key).toString('base64'),
  });

describe('a new withdrawal code', () => {
  it('is read as it is printed', () => {
    for (const code of codes) expect(readWithdrawalCode(formatWithdrawalCode(code))).toBe(code);
  });

  it('is never the same, and uses every sign at every place', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (let place = 0; place < 12; place++) expect(new Set(codes.map((code) => code[place])).size).toBe(WITHDRAWAL_ALPHABET.length);
  });

  it('is known by another hash to every instance, and by one however it is typed', () => {
    const [one, other] = [new WithdrawalCodes(config(1)), new WithdrawalCodes(config(2))];
    const code = '7K2M9PQR0ST1';
    expect(one.lookUpKey('7k2m-9pqr-ost1')).toEqual(one.lookUpKey(code));
    expect(one.lookUpKey(code)).not.toEqual(other.lookUpKey(code));
    expect(one.lookUpKey('7K2M9PQR0ST2')).not.toEqual(one.lookUpKey(code));
    expect(one.lookUpKey('not a code')).toHaveLength(one.lookUpKey(code).length);
  });
});
