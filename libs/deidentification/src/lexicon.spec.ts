import { describe, expect, it } from '@jest/globals';
import { frontDecode, frontEncode } from './front-coding.ts';
import { hasIbanKey, hasLuhnKey } from './keys.ts';
import { lexicon } from './lexicon.ts';
import { viewText } from './text-view.ts';

describe('front coding', () => {
  it('gives back what went in, sorted', () => {
    const words = ['marianne', 'marie', 'marie ange', 'a', 'marie claude', 'x'.repeat(60), `${'x'.repeat(60)}y`];
    expect(frontDecode(frontEncode(words))).toEqual([...words].sort());
    expect(frontDecode(frontEncode([]))).toEqual([]);
  });
});

describe('the lexicon', () => {
  it('knows names and towns of the lists, without accents', () => {
    expect(lexicon().isFirstName('kylian')).toBe(true);
    expect(lexicon().isFirstName('jean marie')).toBe(true);
    expect(lexicon().isSurname('lefebvre')).toBe(true);
    expect(lexicon().isFirstName('pneumopathie')).toBe(false);
    expect(lexicon().town('nogent sur marne')).toBe('middle');
    expect(lexicon().town('marseille')).toBe('large');
    expect(lexicon().townBegins('nogent sur')).toBe(true);
  });
});

describe('viewText', () => {
  it('keeps the way back through every change of length', () => {
    const written = 'ﬁn\u00a0de\u200b l’Œuvre — e\u0301te\u0301 🙂 ½';
    const view = viewText(written);
    expect(view.text).toBe("fin de l'OEuvre - été 🙂 1⁄2");
    expect(view.folded).toHaveLength(view.text.length);
    for (const { start, end } of view.tokens) {
      const place = view.original(start, end);
      expect(viewText(written.slice(place.start, place.end)).text).toContain(view.text.slice(start, end));
    }
  });
});

describe('keys', () => {
  it('are those of the standards', () => {
    expect(hasLuhnKey('4539578763621486')).toBe(true);
    expect(hasLuhnKey('4539578763621487')).toBe(false);
    expect(hasIbanKey('fr7630006000011234567890189')).toBe(true);
    expect(hasIbanKey('fr7630006000011234567890188')).toBe(false);
    expect(hasIbanKey('not an iban')).toBe(false);
  });
});
