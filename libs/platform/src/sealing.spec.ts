import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { seal, unseal } from './sealing.ts';

const key = randomBytes(32).toString('base64');
const plain = Buffer.from('Carte professionnelle de Camille Fictive');

describe('sealing', () => {
  it('gives the same bytes back, and hides them in between', () => {
    const kept = seal(key, plain);
    expect(kept.sealed.includes('Camille')).toBe(false);
    expect(unseal(key, kept)).toEqual(plain);
  });

  it('never seals twice alike', () => {
    expect(seal(key, plain).sealed.equals(seal(key, plain).sealed)).toBe(false);
  });

  it.each(['wrappedKey', 'sealed'] as const)('refuses a changed byte of %s', (part) => {
    const kept = seal(key, plain);
    const changed = Buffer.from(kept[part]);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(() => unseal(key, { ...kept, [part]: changed })).toThrow();
  });

  it('refuses the key of another instance', () => {
    expect(() => unseal(randomBytes(32).toString('base64'), seal(key, plain))).toThrow();
  });
});
