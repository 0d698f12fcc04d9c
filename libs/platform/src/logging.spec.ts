import { describe, expect, it } from '@jest/globals';
import { QueryFailedError } from 'typeorm';
import { describeError } from './logging.ts';

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
