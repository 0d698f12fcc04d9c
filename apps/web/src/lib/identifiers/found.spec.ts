import { describe, expect, it } from '@jest/globals';
import type { Finding } from '#libs/deidentification';
import { answersFor, carry, foundIn, replaceAllFound, replaceFound, type Found } from './found.ts';

const finding = (start: number, end: number, over: Partial<Finding> = {}): Finding => ({
  start,
  end,
  kind: 'name',
  level: 'block',
  rule: 'name.title',
  replacement: 'une patiente',
  ...over,
});

describe('carry', () => {
  const before = 'Vu Mme Durand hier';

  it('keeps what stands before a change and moves what stands behind', () => {
    expect(carry([finding(3, 13)], before, `${before} soir`)).toEqual([finding(3, 13)]);
    expect(carry([finding(3, 13)], before, `Re${before}`)).toEqual([finding(5, 15)]);
  });

  it('drops what was touched', () => {
    expect(carry([finding(3, 13)], before, 'Vu Mme Durandal hier')).toHaveLength(1);
    expect(carry([finding(3, 13)], before, 'Vu Mme Dur hier')).toEqual([]);
  });
});

describe('foundIn', () => {
  it('names the field and the words', () => {
    const checked = { title: { text: 'Vu Mme Durand', findings: [finding(3, 13)] } };
    expect(foundIn({ title: 'Vu Mme Durand', body: 'x' }, checked)).toMatchObject([{ field: 'title', words: 'Mme Durand' }]);
  });
});

describe('replaceFound', () => {
  it('begins a sentence with a capital', () => {
    expect(replaceFound('Mme Durand tousse.', finding(0, 10))).toBe('Une patiente tousse.');
    expect(replaceFound('Vu Mme Durand.', finding(3, 13))).toBe('Vu une patiente.');
  });

  it('replaces several without losing their places', () => {
    const text = 'Mme Durand, puis Mme Dupont.';
    const found: Found[] = [
      { ...finding(0, 10), field: 'title', words: 'Mme Durand' },
      { ...finding(17, 27), field: 'title', words: 'Mme Dupont', replacement: 'la patiente' },
    ];
    expect(replaceAllFound(text, found)).toBe('Une patiente, puis la patiente.');
  });
});

describe('answersFor', () => {
  it('counts places as the server does, which trims', () => {
    const found: Found[] = [{ ...finding(5, 18, { level: 'warn', kind: 'institution' }), field: 'body', words: 'CHU de Nantes' }];
    expect(answersFor(found, { 'institution:chu de nantes': 'needed' }, { body: '  Au CHU de Nantes' })).toEqual([
      { field: 'body', start: 3, end: 16, answer: 'needed' },
    ]);
    expect(answersFor(found, {}, { body: '  Au CHU de Nantes' })).toEqual([]);
  });
});
