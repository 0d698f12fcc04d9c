import { impactOf, inverseDocumentFrequency } from './bm25.ts';
import type { RankedDocument } from './document.ts';

/** A term that may stand for a word of a query. */
export interface Alternative {
  termId: number;
  term: string;
  /** 1 for the word itself, less for a translation. */
  weight: number;
  documents: number;
}

/** A word of a query in one language of results. */
export interface QueryWord {
  /** As it is written in the query, or as it was corrected. */
  spelling: string;
  /** Folded. */
  form: string;
  /** How often the query says it. */
  times: number;
  isSmall: boolean;
  /** True when its alternatives are translations. */
  isForeign: boolean;
  alternatives: Alternative[];
  /** The same word denied, which matches less. */
  denied: Alternative | undefined;
}

/** How many cases a language has, and their mean length in words. */
export interface LanguageStatistics {
  total: number;
  meanLength: number;
}

/** What a denied finding counts beside an affirmed one when a word is looked for. */
const DENIED_WEIGHT = 0.5;
const DENIED_COVERAGE = 0.9;
/** δ of BM25+ (Lv and Zhai, 2011): a word that is there counts, however long the case. */
const DELTA = 1;
/** Added to every rarity, so that common words still part cases that hold all of them. */
const BASE = 0.5;
/** What the very form and the very spelling of the query add, of the word's rarity. */
const SAME_FORM = 0.2;
const SAME_SPELLING = 0.8;
/** Share of the best passage and of near pairs in the score of a long text; each is divided by the best of the query. */
const PASSAGE_SHARE = 0.15;
const PAIR_SHARE = 0.1;
const WINDOW = 3;
const STRIDE = 2;
/** Positions, small words counted: some eight that are kept. */
const NEAR = 14;

const documentsOf = (word: QueryWord): number => word.alternatives.reduce((sum, { weight, documents }) => sum + weight * documents, 0);

/** Rarity of a word: of all its alternatives together (probabilistic structured query, Darwish and Oard, 2003). */
export function rarityOf(word: QueryWord, { total }: LanguageStatistics, withDenied = false): number {
  return inverseDocumentFrequency(total, Math.max(0.5, documentsOf(word) + (withDenied ? (word.denied?.documents ?? 0) : 0)));
}

/** Weight of a word of a long text: its rarity, and how often the text says it. */
export function salienceOf(word: QueryWord, statistics: LanguageStatistics): number {
  return rarityOf(word, statistics) * (1 + Math.log(word.times));
}

function frequencyIn(document: RankedDocument, word: QueryWord): number {
  return word.alternatives.reduce((sum, { term, weight }) => sum + weight * (document.frequencies.get(term) ?? 0), 0);
}

/** Which spellings a case uses. */
export interface SpellingsOfCase {
  forms: ReadonlySet<string>;
  spellings: ReadonlySet<string>;
}

/** Score of a case for a few words: BM25+ times the square of the part of the words that it holds. */
export function scoreWords(
  words: readonly QueryWord[],
  document: RankedDocument,
  statistics: LanguageStatistics,
  { forms, spellings }: SpellingsOfCase,
): { score: number; coverage: number } {
  let sum = 0;
  let covered = 0;
  for (const word of words) {
    const affirmed = frequencyIn(document, word);
    const frequency = affirmed || DENIED_WEIGHT * (word.denied ? (document.frequencies.get(word.denied.term) ?? 0) : 0);
    if (frequency === 0) continue;
    covered += affirmed ? 1 : DENIED_COVERAGE;
    const factor = affirmed ? 1 : DENIED_WEIGHT;
    const same = (forms.has(word.form) ? SAME_FORM : 0) + (spellings.has(word.spelling) ? SAME_SPELLING : 0);
    sum +=
      (rarityOf(word, statistics, true) + BASE) * (factor * (DELTA + impactOf(frequency, document.length, statistics.meanLength)) + same);
  }
  const coverage = words.length === 0 ? 0 : covered / words.length;
  return { score: sum * coverage ** 2, coverage };
}

export interface LongScore {
  document: RankedDocument;
  score: number;
  /** BM25 alone. */
  exact: number;
  /** The words that give most of it, best first. */
  telling: QueryWord[];
}

interface Parts {
  document: RankedDocument;
  exact: number;
  passage: number;
  pairs: number;
  telling: QueryWord[];
}

/** The best sum of words within a few sentences. */
function passageOf(places: readonly { word: number; sentence: number; weight: number }[]): number {
  let best = 0;
  let from = 0;
  const last = places.at(-1)?.sentence ?? 0;
  for (let start = places[0]?.sentence ?? 0; start <= last; start += STRIDE) {
    while ((places[from]?.sentence ?? Infinity) < start) from++;
    const inWindow = new Map<number, number>();
    for (let at = from; at < places.length; at++) {
      const place = places[at];
      if (!place || place.sentence >= start + WINDOW) break;
      inWindow.set(place.word, Math.max(inWindow.get(place.word) ?? 0, place.weight));
    }
    best = Math.max(
      best,
      [...inWindow.values()].reduce((sum, weight) => sum + weight, 0),
    );
  }
  return best;
}

/** Sum over the pairs of words that stand near each other somewhere, each pair by its lighter word. */
function pairsOf(places: readonly { word: number; position: number; weight: number }[], words: number): number {
  const seen = new Set<number>();
  let sum = 0;
  for (const [at, one] of places.entries()) {
    for (let next = at + 1; next < places.length; next++) {
      const other = places[next];
      if (!other || other.position - one.position > NEAR) break;
      if (other.word === one.word) continue;
      const pair = Math.min(one.word, other.word) * words + Math.max(one.word, other.word);
      if (seen.has(pair)) continue;
      seen.add(pair);
      sum += Math.min(one.weight, other.weight);
    }
  }
  return sum;
}

/**
 * Scores cases for a long text, best first: exact BM25 over all its words, and for texts of the same language how well they come
 * together in a passage and side by side. `statistics` are those of the language of the cases.
 */
export function scoreText(
  words: readonly QueryWord[],
  salient: readonly QueryWord[],
  documents: readonly RankedDocument[],
  statistics: LanguageStatistics,
): LongScore[] {
  const weights = words.map((word) => salienceOf(word, statistics));
  const placed = new Map<string, { word: number; weight: number }>();
  for (const word of salient) {
    if (word.isForeign) continue;
    for (const { term } of word.alternatives) placed.set(term, { word: words.indexOf(word), weight: salienceOf(word, statistics) });
  }
  const parts = documents.map((document): Parts => {
    const shares: { word: QueryWord; share: number }[] = [];
    for (const [index, word] of words.entries()) {
      const frequency = frequencyIn(document, word);
      if (frequency > 0) shares.push({ word, share: (weights[index] ?? 0) * impactOf(frequency, document.length, statistics.meanLength) });
    }
    const places = document.places.flatMap(({ term, position, sentence }) => {
      const known = placed.get(term);
      return known ? [{ ...known, position, sentence }] : [];
    });
    return {
      document,
      exact: shares.reduce((sum, { share }) => sum + share, 0),
      passage: passageOf(places),
      pairs: pairsOf(places, words.length),
      telling: shares.sort((a, b) => b.share - a.share).map(({ word }) => word),
    };
  });
  const most = (of: (one: Parts) => number): number => parts.reduce((best, one) => Math.max(best, of(one)), 0) || 1;
  const [exact, passage, pairs] = [most((one) => one.exact), most((one) => one.passage), most((one) => one.pairs)];
  return parts
    .map((one) => ({
      document: one.document,
      score: one.exact + exact * ((PASSAGE_SHARE * one.passage) / passage + (PAIR_SHARE * one.pairs) / pairs),
      exact: one.exact,
      telling: one.telling,
    }))
    .sort((a, b) => b.score - a.score || a.document.no - b.document.no);
}

/** What a text would score against itself, words that no case holds included: the most that {@link LongScore.exact} comes to. */
export function selfScore(words: readonly QueryWord[], statistics: LanguageStatistics): number {
  const length = words.reduce((sum, { times }) => sum + times, 0);
  return words.reduce((sum, word) => sum + salienceOf(word, statistics) * impactOf(word.times, length, statistics.meanLength), 0) || 1;
}
