import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

type Words = { [key: string]: string | Words };

function flat(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

const read = (locale: string): Map<string, string> =>
  new Map(flat(JSON.parse(readFileSync(new URL(`./${locale}.json`, import.meta.url), 'utf8')) as Words));
const fr = read('fr');
const en = read('en');
const variables = (text: string | undefined) => [...(text ?? '').matchAll(/\{\{(\w+)\}\}|<(\w+)>/gu)].map(([all]) => all).sort();

describe('the two languages', () => {
  it('have the same keys', () => {
    expect([...en.keys()].sort()).toEqual([...fr.keys()].sort());
  });

  it('leave nothing empty', () => {
    for (const [key, value] of [...fr, ...en]) expect([key, value.trim()]).not.toEqual([key, '']);
  });

  it('fill in the same values', () => {
    const differing = [...fr].filter(([key, value]) => variables(value).join() !== variables(en.get(key)).join()).map(([key]) => key);
    expect(differing.filter((key) => !/_(one|other)$/u.test(key))).toEqual([]);
  });

  it('keep French typography: narrow no-break spaces and curly apostrophes', () => {
    for (const [key, value] of fr) {
      expect([key, value]).not.toEqual([key, expect.stringMatching(/[^\u202f](?:[?!;]|:(?!\w))|'|« | »/u)]);
    }
  });
});
