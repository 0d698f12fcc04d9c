import { describe, expect, it } from '@jest/globals';
import { hasTooManyParts, isOwnOrigin } from './request-rules.ts';

describe('hasTooManyParts', () => {
  it.each([
    ['nothing', undefined, false],
    ['a text', 'x'.repeat(100_000), false],
    ['a case', { title: 'x', sections: Array.from({ length: 6 }, () => ({ kind: 'context', text: 'x' })) }, false],
    ['a long list', { ids: Array.from({ length: 1_001 }, () => 1) }, true],
    ['many keys', Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`k${n}`, n])), true],
    ['many keys further down', { patient: Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [`k${n}`, n])) }, true],
  ])('%s', (_name, body, expected) => expect(hasTooManyParts(body)).toBe(expected));
});

describe('isOwnOrigin', () => {
  it.each([
    ['https://consilium.example', 'https://consilium.example', 'consilium.example', true],
    ['http://localhost:3000', 'http://127.0.0.1:3000', 'localhost:3000', true],
    ['http://evil.example', 'http://127.0.0.1:3000', '127.0.0.1:3000', false],
    ['http://consilium.example', 'https://consilium.example', 'consilium.example', false],
    [undefined, 'http://127.0.0.1:3000', '127.0.0.1:3000', false],
    ['null', 'http://127.0.0.1:3000', '127.0.0.1:3000', false],
  ])('%s for %s → %s', (origin, publicUrl, host, expected) => expect(isOwnOrigin(origin, publicUrl, host)).toBe(expected));
});
