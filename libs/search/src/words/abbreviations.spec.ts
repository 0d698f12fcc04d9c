import { describe, expect, test } from '@jest/globals';
import { type Abbreviation } from './abbreviation.ts';
import { ENGLISH_ABBREVIATIONS } from './abbreviations-en.ts';
import { FRENCH_ABBREVIATIONS } from './abbreviations-fr.ts';
import { ENGLISH_STOP_WORDS, FRENCH_STOP_WORDS } from './stop-words.ts';

const FRENCH_WORDS = `ace ado ait ami ana ans art bac bal bar bas bat bec bel bip bis bol bon bus cap car cas cat cep clé cor cou cri cru dit dix
  don dos duo dur eau eva fac fée fer feu fig fil fin fis foi fou gaz gel gré gros hic hier ici ira jet jeu joie jus lac led les lit loi lot mal
  met mis mot mou mur net nez nom nul osé pac pal pan pas peu pic pie pis pli pot pré pur ras rat riz roi rot rue sac sam sec sel six ski soi
  sol son sud sur tag tas thé tir toc ton tri tuer une usé vie vif vin vis viol vol vue`;
const ENGLISH_WORDS = `ace act add age ago aid aids aim air all alp alps ana and ant any arm art ash ask bad bag ban bar bat bed bid big bin bit
  bow box boy bun bus but buy cab cad can cap car cat cob cod cop cow cry cup cut dad dam day den die dig dip dog doe dot dress dry due ear eat egg end eye
  fan far fat fed few fig fin fit fix fly fog for fox fun gap gas get gist got gun gut had hat hay hen her hip his hit hot how ich ice ill jam jar jaw
  jet job joy key kid kit lab lap law lay led leg let lid lie lip lit log lot low mad man map mat may men met mix mud nash net new nod nor not now nut
  oct odd off oil old one out own pad pan pay peep pen pet pie pig pin pit pop pot prom put ran rat raw red rib rid rip row rub run sad sat saw say
  sea see set sex she shy sin sip sirs sit six ski sky sob son sun tan tap tax tea tee ten the tie tin tip toe too top toy try two use van vats war was
  way wet who why win won yes yet you`;

/** Short forms that small letters would turn into an ordinary word, though nothing says so. */
function unguarded(list: readonly Abbreviation[], ordinary: ReadonlySet<string>): string[] {
  return list
    .filter(({ short, onlyCapitals }) => !onlyCapitals && (short.length <= 2 || ordinary.has(short.toLowerCase())))
    .map(({ short }) => short);
}

test('an ordinary word or two letters without their mark would be seen', () => {
  const list = [
    { short: 'PAN', long: 'périartérite noueuse' },
    { short: 'FA', long: 'x' },
    { short: 'HTA', long: 'y' },
  ] as const;
  expect(unguarded(list, new Set(['pan']))).toEqual(['PAN', 'FA']);
});

describe.each([
  {
    language: 'French',
    list: FRENCH_ABBREVIATIONS,
    words: FRENCH_WORDS,
    stops: FRENCH_STOP_WORDS,
    known: { HTA: 'hypertension artérielle', IRM: 'imagerie par résonance magnétique', TVP: 'thrombose veineuse profonde' },
  },
  {
    language: 'English',
    list: ENGLISH_ABBREVIATIONS,
    words: ENGLISH_WORDS,
    stops: ENGLISH_STOP_WORDS,
    known: { MI: 'myocardial infarction', COPD: 'chronic obstructive pulmonary disease', DVT: 'deep vein thrombosis' },
  },
])('$language abbreviations', ({ list, words, stops, known }) => {
  test('there are more than two hundred, the commonest among them', () => {
    expect(list.length).toBeGreaterThanOrEqual(200);
    expect(Object.fromEntries(list.map(({ short, long }) => [short, long]))).toMatchObject(known);
  });

  test('no short form stands twice, whatever its letters', () => {
    const shorts = list.map(({ short }) => short.toLowerCase());
    expect(shorts.filter((short, place) => shorts.indexOf(short) !== place)).toEqual([]);
  });

  test('every entry is written regularly', () => {
    const irregular = list.filter(
      ({ short, long }) =>
        !/^\p{L}[\p{L}\p{N}]+$/u.test(short) || !/^\p{L}[\p{L}\p{N}' -]*[\p{L}\p{N}]$/u.test(long) || long !== long.normalize('NFC'),
    );
    expect(irregular).toEqual([]);
    expect(list.filter(({ short, long }) => short.toLowerCase() === long.toLowerCase())).toEqual([]);
  });

  test('what is an ordinary word in small letters asks for capitals', () => {
    expect(unguarded(list, new Set([...words.split(/\s+/), ...stops]))).toEqual([]);
    expect(list.some(({ onlyCapitals }) => !onlyCapitals)).toBe(true);
  });
});
