import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TestArchive } from '../support/archive.ts';
import { NEGATION_PAIRS, type NegationPair } from '../support/negation-pairs.ts';

/** What takes the denial out of a vignette, so that it affirms the finding as the other does. */
const DENIAL =
  /(?<!\p{L})(?:pas d[e’']|pas|sans|ni|aucune?|nul(?:le)?|absence d[e’']|nie(?:nt)? toute?|nie(?:nt)?|absente?s?|exclue?s?|écartée?s?|élimine|no evidence of|no|not|without|neither|nor|denie[sd]|denying|negative for|absence of|absent|free of|ruled out|excluded|never)(?!\p{L})/giu;

/** How many of the pairs rank the vignette that has the finding above the other. */
async function countRight(
  language: NegationPair['language'],
  absentOf: (pair: NegationPair) => string,
): Promise<{ right: string[]; wrong: string[] }> {
  const archive = await TestArchive.open();
  try {
    const pairs = NEGATION_PAIRS.filter((pair) => pair.language === language);
    const ids: { present: string; absent: string }[] = [];
    for (const pair of pairs) {
      // By turns the first and the last of the two, so that no order of arrival tells them apart.
      const isFirst = ids.length % 2 === 0;
      const first = await archive.addPublished({ text: isFirst ? pair.present : absentOf(pair), language });
      const second = await archive.addPublished({ text: isFirst ? absentOf(pair) : pair.present, language });
      ids.push(isFirst ? { present: first, absent: second } : { present: second, absent: first });
    }
    await archive.engine.index(...ids.flatMap(({ present, absent }) => [present, absent]));
    const result: { right: string[]; wrong: string[] } = { right: [], wrong: [] };
    for (const [index, pair] of pairs.entries()) {
      const { present = '', absent = '' } = ids[index] ?? {};
      const found = await archive.idsOf(pair.finding, { resultLanguage: language });
      const place = found.indexOf(present);
      const isRight = place >= 0 && (!found.includes(absent) || place < found.indexOf(absent));
      result[isRight ? 'right' : 'wrong'].push(`${pair.finding}: ${absentOf(pair)}`);
    }
    return result;
  } finally {
    await archive.close();
  }
}

describe.each(['fr', 'en'] as const)('a denied finding (%s)', (language) => {
  it('ranks below the same finding affirmed in 95 of 100 pairs', async () => {
    const { right, wrong } = await countRight(language, ({ absent }) => absent);
    expect(right.length + wrong.length).toBeGreaterThanOrEqual(30);
    expect({ share: right.length / (right.length + wrong.length) >= 0.95, wrong }).toEqual({ share: true, wrong });
  });

  it('would not, were the denial not read', async () => {
    const { right, wrong } = await countRight(language, ({ absent }) => absent.replace(DENIAL, ' '));
    expect(right.length / (right.length + wrong.length)).toBeLessThan(0.75);
  });
});

describe('a search for a denied finding', () => {
  let archive: TestArchive;
  beforeAll(async () => {
    archive = await TestArchive.open();
  });
  afterAll(() => archive.close());

  it('prefers cases that deny it', async () => {
    const affirmed = await archive.addPublished({ text: 'Toux sèche et fièvre depuis trois jours chez une adulte.' });
    const denied = await archive.addPublished({ text: 'Toux sèche mais pas de fièvre depuis trois jours chez une adulte.' });
    await archive.engine.index(affirmed, denied);
    expect((await archive.idsOf('toux sans fièvre'))[0]).toBe(denied);
    expect((await archive.idsOf('toux fièvre'))[0]).toBe(affirmed);
  });
});
