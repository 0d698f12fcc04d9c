import { describe, expect, it } from '@jest/globals';
import { ApiFailure, failureFrom, refusedFields } from './failures.ts';

describe('failures', () => {
  it('carry what the server said', () => {
    const failure = failureFrom(400, {
      code: 'VALIDATION_FAILED',
      message: 'Certains champs sont à corriger.',
      requestId: 'r',
      details: { fields: [{ field: 'email', rule: 'isEmail' }] },
    });
    expect(failure.message).toBe('Certains champs sont à corriger.');
    expect(refusedFields(failure)['email']?.rule).toBe('isEmail');
    expect(failure.passing).toBe(false);
  });

  it('take an answer that is not ours for no network', () => {
    expect(failureFrom(502, '<html>Bad gateway</html>')).toMatchObject({ code: 'NETWORK', passing: true });
  });

  it('tell which may pass by themselves', () => {
    expect(new ApiFailure('RATE_LIMITED', 429, '').passing).toBe(true);
    expect(new ApiFailure('INTERNAL', 500, '').passing).toBe(true);
    expect(new ApiFailure('CASE_CLOSED', 409, '').passing).toBe(false);
  });
});
