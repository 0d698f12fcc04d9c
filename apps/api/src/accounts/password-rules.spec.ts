import { describe, expect, it } from '@jest/globals';
import { isAcceptablePassword } from './password-rules.ts';

const person = { email: 'camille.fictive@consilium.example', givenName: 'Camille', familyName: 'Fictive' };

describe('isAcceptablePassword', () => {
  it.each([
    ['correct horse battery', true],
    ['phrase de passe élastique', true],
    ['court', false],
    ['aaaaaaaaaaaaaaaa', false],
    ['camille.fictive-2026', false],
    ['xx-CamilleFictive-xx', false],
  ])('%s → %s', (password, accepted) => expect(isAcceptablePassword(password, person)).toBe(accepted));
});
