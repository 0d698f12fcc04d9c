import type { Locale } from '#libs/contracts';

/** What the fonts that every PDF reader has can draw: Windows-1252 and nothing else (ISO 32000-1, annex D.2). */
const DRAWABLE = new Set(
  new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 0x100 }, (_, byte) => byte)).replace(/\p{Cc}/gu, ''),
);

/** Signs that clinicians write beyond those, in signs that keep their meaning. */
const INSTEAD: Record<string, string> = {
  '\u2007': '\u00a0',
  '\u202f': '\u00a0',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2212': '-',
  '\u2044': '/',
  '\u03bc': 'µ',
  '≤': '<=',
  '≥': '>=',
  '≠': '!=',
  '≈': '~',
  '≃': '~',
  '→': '->',
  '←': '<-',
  '↔': '<->',
  '⇒': '=>',
  '∅': '0',
  '√': 'V',
  '●': '•',
  '■': '•',
  '▪': '•',
  '‣': '•',
  '′': "'",
  '″': '"',
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  Δ: 'delta',
  ε: 'epsilon',
  κ: 'kappa',
  λ: 'lambda',
  π: 'pi',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  ω: 'omega',
};

const IN_WORDS: Record<Locale, Record<string, string>> = {
  fr: { '↑': '(en hausse)', '↗': '(en hausse)', '↓': '(en baisse)', '↘': '(en baisse)', '∞': 'infini' },
  en: { '↑': '(raised)', '↗': '(raised)', '↓': '(lowered)', '↘': '(lowered)', '∞': 'infinity' },
};

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A power keeps being one: what would read 109 is written 10^9. */
function drawPower(power: string): string {
  if ([...power].every((sign) => DRAWABLE.has(sign))) return power;
  return `^${[...power].map((sign) => (sign === '⁺' ? '+' : sign === '⁻' ? '-' : String(RAISED.indexOf(sign)))).join('')}`;
}

function drawSign(sign: string, locale: Locale): string {
  if (DRAWABLE.has(sign) || sign === '\n') return sign;
  const instead = INSTEAD[sign] ?? IN_WORDS[locale][sign];
  if (instead !== undefined) return instead;
  if (/\s/u.test(sign)) return ' ';
  // An invisible sign, or a mark that its letter did without.
  if (/[\p{M}\p{Cf}\p{Cc}]/u.test(sign)) return '';
  const plain = [...sign.normalize('NFKD').replace(/\p{M}/gu, '')].map((part) => INSTEAD[part] ?? part).join('');
  return plain !== '' && [...plain].every((part) => DRAWABLE.has(part)) ? plain : '?';
}

/** A text as the standard fonts can draw it; a sign that has no likeness in them becomes a question mark. */
export function printable(text: string, locale: Locale): string {
  return [
    ...text
      .normalize('NFC')
      .replace(/[⁰¹²³⁴-⁹⁺⁻]+/g, drawPower)
      .replace(/(?<=\d)(?=[⅐-⅞])/g, ' '),
  ]
    .map((sign) => drawSign(sign, locale))
    .join('');
}
