import { describe, expect, it } from '@jest/globals';
import { printable } from './printable.ts';

describe('a printable text', () => {
  it.each([
    ['Œdème, fièvre à 38,5 °C — « à suivre » ½ ± 10 µg', 'Œdème, fièvre à 38,5 °C — « à suivre » ½ ± 10 µg'],
    ['SpO₂ ≤ 90 %, β-hCG ≥ 5', 'SpO2 <= 90 %, beta-hCG >= 5'],
    ['10⁹/L, 10¹²/L, 10⁻³, m²', '10^9/L, 10¹²/L, 10^-3, m²'],
    ['2⅓ comprimés', '2 1/3 comprimés'],
    ['CRP ↑, Hb ↓', 'CRP (en hausse), Hb (en baisse)'],
    ['Quoi\u202f? Rien\u2009!', 'Quoi\u00a0? Rien !'],
    ['e\u0301te\u0301', 'été'],
    ['Řehoř', 'Rehor'],
    ['👍🏽 汉 مرحبا', '?? ? ?????'],
    ['a\u0000b\u200bc\nd\te', 'abc\nd e'],
  ])('reads %j as %j', (text, drawn) => expect(printable(text, 'fr')).toBe(drawn));

  it('says in the language of its reader what has no sign', () => expect(printable('CRP ↑', 'en')).toBe('CRP (raised)'));
});
