import { describe, expect, it } from '@jest/globals';
import { formatWithdrawalCode, readWithdrawalCode, WITHDRAWAL_ALPHABET } from './withdrawal-code.ts';

describe('a withdrawal code', () => {
  it('has 32 signs without look-alikes', () => {
    expect(new Set(WITHDRAWAL_ALPHABET).size).toBe(32);
    expect(WITHDRAWAL_ALPHABET).not.toMatch(/[ILOU]/);
  });

  it('is written in groups of four', () => expect(formatWithdrawalCode('7K2M9PQR0ST1')).toBe('7K2M-9PQR-0ST1'));

  it.each([
    ['as printed', '7K2M-9PQR-0ST1'],
    ['without dashes', '7K2M9PQR0ST1'],
    ['in lower case', '7k2m-9pqr-0st1'],
    ['with blanks around and between', ' 7K2M 9PQR\u202f0ST1 '],
    ['with another dash', '7K2M–9PQR—0ST1'],
    ['with O for 0 and I for 1', '7K2M-9PQR-OSTI'],
    ['with o for 0 and l for 1', '7k2m-9pqr-ostl'],
    ['in full-width signs', '７Ｋ２Ｍ９ＰＱＲ０ＳＴ１'],
  ])('is read %s', (_how, typed) => expect(readWithdrawalCode(typed)).toBe('7K2M9PQR0ST1'));

  it.each([
    ['too short', '7K2M-9PQR-0ST'],
    ['too long', '7K2M-9PQR-0ST11'],
    ['with a sign that no code has', '7K2M-9PQR-0STU'],
    ['empty', ''],
    ['with another script', '7K2M-9PQR-0STЖ'],
  ])('is not read when it is %s', (_how, typed) => expect(readWithdrawalCode(typed)).toBeNull());
});
