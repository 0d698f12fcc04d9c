import { randomInt } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ConsentScope, Locale } from '#libs/contracts';
import { CaseEntity, PublishedCaseEntity } from '#libs/persistence';
import { forgetCase, NO_FILTERS } from '#libs/search';
import { ARCHIVE_SCOPES, TestArchive } from '../support/archive.ts';

const STEPS = 16;
const CASES = 12;
/** In every case, so that a search for it shows who is counted. */
const SHARED = 'purpura';
const NARROW: ConsentScope[] = ['advice', 'network'];

/** Numbers from 0 to 1 that the seed alone decides (mulberry32). */
function numbersOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Held {
  id: string;
  origin: 'network' | 'literature';
  language: Locale;
  /** In no other case; that of the next case, in the other language, looks like it. */
  word: string;
  state: CaseEntity['state'] | 'removed';
  isGiven: boolean;
  /** Stays so while it is hidden. */
  isClosed: boolean;
}

const isOpen = ({ state, isGiven, origin }: Held): boolean =>
  (state === 'published' || state === 'closed') && (isGiven || origin === 'literature');
const textWith = (word: string): string => `${SHARED} ${word} aigu. ${word} depuis hier, ${word} ce matin.`;
const diagnosisWith = (word: string): string => `Maladie ${word}`;

class World {
  readonly cases: Held[] = [];
  /** Words that no case holds any more. */
  readonly gone: string[] = [];
  /** How often a case was looked for that may be seen, and one that may not. */
  seen = 0;
  unseen = 0;
  private readonly draw: () => number;
  private stem = '';

  constructor(
    readonly archive: TestArchive,
    seed: number,
  ) {
    this.draw = numbersOf(seed);
  }

  one<Item>(list: readonly Item[]): Item {
    const item = list[Math.floor(this.draw() * list.length)];
    if (item === undefined) throw new Error('there is nothing to choose from');
    return item;
  }

  private letters(count: number): string {
    return Array.from({ length: count }, () => this.one([...'bdglmnrvaou'])).join('');
  }

  /** A word for a case; French and English take turns with words that look alike. */
  newWord(language: Locale, isCognate: boolean): string {
    if (!isCognate) this.stem = `${this.letters(5)} ${this.letters(5)}k`;
    return this.stem.replace(' ', language === 'fr' ? 'f' : 'ph');
  }

  async populate(): Promise<void> {
    for (let index = 0; index < CASES; index++) {
      const language = index % 2 === 0 ? 'fr' : 'en';
      const word = this.newWord(language, index % 2 === 1);
      const story = { title: `Cas ${word}`, text: textWith(word), language, specialties: [this.one(['SM15', 'SM27'])] } as const;
      if (index > 1 && this.draw() < 0.25) {
        const id = await this.archive.addPublished({ ...story, specialties: [...story.specialties], diagnosis: diagnosisWith(word) });
        this.cases.push({ id, origin: 'literature', language, word, state: 'closed', isGiven: true, isClosed: true });
      } else {
        // The first may be seen and the second may not, whatever the seed.
        const state =
          ['published' as const, 'hidden' as const][index] ??
          this.one(['published', 'closed', 'published', 'closed', 'draft', 'hidden', 'withdrawn'] as const);
        const isGiven = index < 2 || this.draw() < 0.75;
        const end = state === 'closed' ? { diagnosis: diagnosisWith(word) } : {};
        const id = await this.archive.addCase({
          ...story,
          ...end,
          specialties: [...story.specialties],
          state,
          scopes: isGiven ? ARCHIVE_SCOPES : NARROW,
        });
        this.cases.push({ id, origin: 'network', language, word, state, isGiven, isClosed: state === 'closed' });
      }
    }
    await this.archive.engine.index(...this.cases.map(({ id }) => id));
  }

  /** One change as the product makes it. */
  async step(): Promise<string> {
    const { archive } = this;
    const { manager } = archive.dataSource;
    const literature = this.cases.filter((one) => one.origin === 'literature' && one.state !== 'removed');
    if (literature.length > 0 && this.draw() < 0.12) {
      const one = this.one(literature);
      await manager.delete(PublishedCaseEntity, { id: one.id });
      await archive.engine.remove(one.id);
      one.state = 'removed';
      return `remove ${one.word}`;
    }
    const network = this.cases.filter(({ origin, state }) => origin === 'network' && state !== 'withdrawn');
    const one = this.one(network);
    const change = this.one(['hide or show', 'hide or show', 'withdraw', 'consent', 'consent', 'edit', 'edit', 'close'] as const);
    switch (change) {
      case 'hide or show':
        if (one.state === 'hidden' || one.state === 'draft') {
          one.state = one.isClosed ? 'closed' : 'published';
          await manager.update(CaseEntity, { id: one.id }, { state: one.state, publishedAt: archive.later() });
          await archive.engine.index(one.id);
        } else {
          one.state = 'hidden';
          await archive.dataSource.transaction(async (transaction) => {
            await forgetCase(transaction, one.id);
            await transaction.update(CaseEntity, { id: one.id }, { state: 'hidden' });
          });
        }
        break;
      case 'withdraw':
        if (network.length === 1) return `leave ${one.word}`;
        one.state = 'withdrawn';
        await archive.dataSource.transaction(async (transaction) => {
          await forgetCase(transaction, one.id);
          const erased = { title: '', sections: [], excerpt: '', diagnosis: null, proof: null } as const;
          await transaction.update(CaseEntity, { id: one.id }, { ...erased, sections: [], state: 'withdrawn', withdrawnBy: 'patient', withdrawnAt: archive.later() }); // prettier-ignore
        });
        break;
      case 'consent':
        one.isGiven = !one.isGiven;
        await archive.consent(one.id, one.isGiven ? ARCHIVE_SCOPES : NARROW);
        await archive.engine.index(one.id);
        break;
      case 'edit': {
        const word = this.newWord(one.language, false);
        this.gone.push(one.word);
        one.word = word;
        const diagnosis = one.isClosed ? { diagnosis: diagnosisWith(word) } : {};
        const sections = [{ kind: 'history' as const, text: textWith(word) }];
        await manager.update(CaseEntity, { id: one.id }, { title: `Cas ${word}`, sections, ...diagnosis });
        await archive.engine.index(one.id);
        break;
      }
      case 'close':
        if (one.state !== 'published') return `leave ${one.word}`;
        Object.assign(one, { state: 'closed', isClosed: true });
        await manager.update(CaseEntity, { id: one.id }, { state: 'closed', diagnosis: diagnosisWith(one.word), proof: 'histology', closedAt: archive.later() }); // prettier-ignore
        await archive.engine.index(one.id);
        break;
    }
    return `${change} ${one.word} (${one.state})`;
  }
}

/** Every way in which a word of a case may come to a reader. */
async function waysTo(archive: TestArchive, { id, word, language }: Held): Promise<Record<string, boolean>> {
  const mistyped = `${word.slice(0, 3)}x${word.slice(4)}`;
  const [found, misspelt, words, diagnoses, similar] = [
    await archive.search(word),
    await archive.search(mistyped),
    await archive.engine.suggest(word.slice(0, 4)),
    await archive.engine.suggest(`maladie ${word.slice(0, 4)}`),
    await archive.similar(textWith(word), language),
  ];
  const highlights = async (of: typeof found | typeof similar): Promise<string> =>
    JSON.stringify([...(await of.highlight(new Map(of.cases.map((one) => [one.id, ''])))).values()]);
  return {
    search: (await highlights(found)).includes(word),
    outcomes: [...found.outcomes.outcomes, ...similar.outcomes.outcomes].some(({ diagnosis }) => diagnosis.includes(word)),
    correction: misspelt.correction?.words.some(({ meant }) => meant === word) ?? false,
    suggestions: [...words, ...diagnoses].some(({ text, kind }) => kind === 'word' && text.includes(word)),
    diagnoses: [...words, ...diagnoses].some(({ text, kind }) => kind === 'diagnosis' && text.includes(word)),
    similar: (await highlights(similar)).includes(word),
    nearlySame: [...similar.alike, ...similar.nearlySame].some((one) => one.id === id),
  };
}

const UNTRUE_COUNTS = `
  SELECT 'term ' || t.term AS wrong FROM search_term t WHERE t.document_frequency <> (SELECT count(*) FROM search_posting p WHERE p.term_id = t.id)
  UNION ALL SELECT 'form ' || f.spelling FROM search_form f WHERE f.document_frequency <> (SELECT count(*) FROM case_search s WHERE f.id = ANY (s.form_ids))
  UNION ALL SELECT 'posting' FROM search_posting p WHERE NOT EXISTS (SELECT 1 FROM case_search s WHERE s.no = p.case_no)
  UNION ALL SELECT 'language ' || l.language FROM search_language l
    WHERE (l.cases, l.words) <> (SELECT count(*), coalesce(sum(s.length), 0) FROM case_search s WHERE s.language = l.language)`;

async function check(world: World, history: string): Promise<void> {
  const { archive, cases, gone } = world;
  const open = cases.filter(isOpen);
  const ids = open.map(({ id }) => id).sort();
  const closed = open.filter(({ state }) => state === 'closed').length;
  for (const query of ['', SHARED]) {
    const { cases: found, facets, outcomes } = await archive.search(query);
    expect({ history, ids: found.map(({ id }) => id).sort() }).toEqual({ history, ids });
    expect({ history, closed: outcomes.closedCount }).toEqual({ history, closed });
    expect(Object.fromEntries(facets.state.map(({ value, count }) => [value, count]))).toEqual({
      ...(closed > 0 && { closed }),
      ...(open.length > closed && { published: open.length - closed }),
    });
    expect(facets.specialty.reduce((sum, { count }) => sum + count, 0)).toBe(open.length);
    expect(facets.origin.reduce((sum, { count }) => sum + count, 0)).toBe(open.length);
  }
  const { cases: filtered } = await archive.search('', { filters: { ...NO_FILTERS, origin: ['network'] } });
  expect(filtered.map(({ id }) => id).sort()).toEqual(open.filter(({ origin }) => origin === 'network').map(({ id }) => id).sort()); // prettier-ignore
  for (const one of cases) {
    const isSeen = isOpen(one);
    world[isSeen ? 'seen' : 'unseen']++;
    const isClosed = isSeen && one.state === 'closed';
    expect({ history, word: one.word, ...(await waysTo(archive, one)) }).toEqual({
      history,
      word: one.word,
      search: isSeen,
      outcomes: isClosed,
      correction: isSeen,
      suggestions: isSeen,
      diagnoses: isClosed,
      similar: isSeen,
      nearlySame: isSeen,
    });
  }
  const index = await archive.wholeIndex();
  const unseen = [...gone, ...cases.filter((one) => !isOpen(one)).map(({ word }) => word)];
  expect({ history, left: unseen.filter((word) => index.includes(word)) }).toEqual({ history, left: [] });
  expect(open.every(({ word }) => index.includes(word))).toBe(true);
  expect({ history, wrong: (await archive.pool.query(UNTRUE_COUNTS)).rows }).toEqual({ history, wrong: [] });
}

describe('what a reader may not open', () => {
  let archive: TestArchive | undefined;
  afterEach(() => archive?.close());

  it.each([7, randomInt(1_000_000_000)])('is neither found, counted nor told, whatever happened to it (seed %i)', async (seed) => {
    archive = await TestArchive.open();
    const world = new World(archive, seed);
    await world.populate();
    await check(world, 'at first');
    const history: string[] = [];
    for (let step = 0; step < STEPS; step++) {
      history.push(await world.step());
      await check(world, history.join('; '));
    }
    expect({ seen: world.seen > 0, unseen: world.unseen > 0 }).toEqual({ seen: true, unseen: true });
  });
});
