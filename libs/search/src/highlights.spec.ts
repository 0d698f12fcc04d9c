import { describe, expect, it } from '@jest/globals';
import { markAll, markPassage } from './highlights.ts';
import type { TextPart } from './search-engine.ts';

const forms = (...list: string[]): ReadonlySet<string> => new Set(list);
const hits = (parts: readonly TextPart[]): string[] => parts.filter(({ hit }) => hit).map(({ text }) => text);
const whole = (parts: readonly TextPart[]): string => parts.map(({ text }) => text).join('');

describe('markAll', () => {
  it.each([
    ['Fièvre et toux', ['fievre'], ['Fièvre']],
    ['L’œdème des jambes', ['oedeme', 'jambes'], ['œdème', 'jambes']],
    ['fie\u0300vre', ['fievre'], ['fie\u0300vre']],
    ['😀 toux 👩‍⚕️', ['toux'], ['toux']],
    ['حمى toux', ['حمى'], ['حمى']],
    ['HTA ancienne', ['hypertension'], ['HTA']],
    ['pas de fièvre', ['fievre'], []],
    ['Rien', ['toux'], []],
    ['', ['toux'], []],
  ])('%s', (text, wanted, marked) => {
    const parts = markAll(text, 'fr', forms(...wanted));
    expect(hits(parts)).toEqual(marked);
    expect(whole(parts)).toBe(text);
  });
});

describe('markPassage', () => {
  const filler = (words: number): string => Array.from({ length: words }, (_, n) => `mot${n}`).join(' ');

  it('shows a short text whole', () => {
    expect(markPassage('Toux et fièvre.', 'fr', forms('toux'))).toEqual([
      { text: 'Toux', hit: true },
      { text: ' et fièvre.', hit: false },
    ]);
  });

  it('shows the stretch with most different words', () => {
    const text = `toux toux toux ${filler(100)} toux et fièvre ${filler(100)}`;
    const parts = markPassage(text, 'fr', forms('toux', 'fievre'));
    expect(hits(parts)).toEqual(['toux', 'fièvre']);
    expect(whole(parts)).toMatch(/^… .* …$/);
    expect(whole(parts).split(' ').length).toBeLessThan(40);
  });

  it('begins a text without hits at its beginning', () => {
    const parts = markPassage(filler(100), 'fr', forms('toux'));
    expect(hits(parts)).toEqual([]);
    expect(whole(parts)).toMatch(/^mot0 .* …$/);
  });

  it('shows lines and runs of blanks as one blank', () => {
    expect(whole(markPassage('Toux\n\n  sèche\tici', 'fr', forms('seche')))).toBe('Toux sèche ici');
  });

  it('ends with a text of one very long word', () => {
    expect(whole(markPassage('x'.repeat(50_000), 'fr', forms('toux'))).length).toBeLessThanOrEqual(40_000);
    expect(markPassage('', 'fr', forms('toux'))).toEqual([]);
  });
});
