import { describe, expect, it } from '@jest/globals';
import { brokenRules, EMPTY_FORM } from './register-form.ts';

const complete = { ...EMPTY_FORM, email: 'a.morel@hopital.example', givenName: 'Alix', familyName: 'Morel', specialties: ['SM15'] };

describe('the registration form', () => {
  it('finds nothing to say about a complete form', () => {
    expect(brokenRules(complete, 'une phrase assez longue')).toEqual({});
  });

  it('names each field that is missing', () => {
    expect(Object.keys(brokenRules(EMPTY_FORM, 'court')).sort()).toEqual(['email', 'familyName', 'givenName', 'password', 'specialties']);
  });

  it('asks no specialty of a student', () => {
    expect(brokenRules({ ...complete, specialties: [], level: 'student' }, 'une phrase assez longue')).toEqual({});
  });
});
