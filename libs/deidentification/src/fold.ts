const MARKS = /\p{M}/gu;
const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' };

/** Lower case without accents, for looking words up. The length may change ("œ" gives "oe"). */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(MARKS, '')
    .toLowerCase()
    .replaceAll(/[œæßøłđ]/g, (letter) => LIGATURES[letter] ?? letter)
    .replaceAll(/[’ʼ`´]/g, "'");
}
