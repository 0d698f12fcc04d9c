import type { AgeBand, CaseOrigin, CaseState, Locale, Proof, Sex } from '#libs/contracts';
import { fold } from './analyser/fold.ts';

/** What a found case is counted and sorted by. */
export interface FoundCase {
  id: string;
  origin: CaseOrigin;
  score: number;
  state: CaseState;
  language: Locale;
  specialties: string[];
  proof: Proof | null;
  ageBand: AgeBand | null;
  sex: Sex | null;
  diagnosis: string | null;
  hasImages: boolean;
  /** Milliseconds since 1970. */
  publishedAt: number;
  replies: number;
}

/** Limits that a reader put on the results; an empty list does not limit. */
export interface SearchFilters {
  specialty: string[];
  state: string[];
  proof: string[];
  ageBand: string[];
  sex: string[];
  language: string[];
  origin: string[];
  withImages: boolean;
  /** First and last day of publication, `YYYY-MM-DD`, UTC. */
  from: string | null;
  to: string | null;
}

export const NO_FILTERS: SearchFilters = {
  specialty: [],
  state: [],
  proof: [],
  ageBand: [],
  sex: [],
  language: [],
  origin: [],
  withImages: false,
  from: null,
  to: null,
};

export const isFiltering = ({ withImages, from, to, ...lists }: SearchFilters): boolean =>
  withImages || from !== null || to !== null || Object.values(lists).some((list) => list.length > 0);

const DIMENSIONS = {
  specialty: (found: FoundCase): readonly string[] => found.specialties,
  state: (found: FoundCase): readonly string[] => [found.state],
  proof: (found: FoundCase): readonly string[] => (found.proof ? [found.proof] : []),
  ageBand: (found: FoundCase): readonly string[] => (found.ageBand ? [found.ageBand] : []),
  sex: (found: FoundCase): readonly string[] => (found.sex ? [found.sex] : []),
  language: (found: FoundCase): readonly string[] => [found.language],
  origin: (found: FoundCase): readonly string[] => [found.origin],
} as const;

export type Dimension = keyof typeof DIMENSIONS;
export interface FacetValue {
  value: string;
  count: number;
}
export type Facets = Record<Dimension, FacetValue[]>;

const dimensionNames = Object.keys(DIMENSIONS) as Dimension[];

const DAY_MS = 86_400_000;

function passes(found: FoundCase, filters: SearchFilters, except?: Dimension): boolean {
  if (filters.withImages && !found.hasImages) return false;
  return dimensionNames.every(
    (name) => name === except || filters[name].length === 0 || DIMENSIONS[name](found).some((value) => filters[name].includes(value)),
  );
}

/** Those published from the first to the last day, both included. */
function published(found: readonly FoundCase[], { from, to }: SearchFilters): readonly FoundCase[] {
  if (from === null && to === null) return found;
  const first = from === null ? -Infinity : Date.parse(from);
  const end = to === null ? Infinity : Date.parse(to) + DAY_MS;
  return found.filter(({ publishedAt }) => publishedAt >= first && publishedAt < end);
}

function count(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const byCount = (a: FacetValue, b: FacetValue): number => b.count - a.count || a.value.localeCompare(b.value);

/** Results within the filters, and for each filter what its other values would give. */
export function applyFilters(all: readonly FoundCase[], filters: SearchFilters): { kept: FoundCase[]; facets: Facets } {
  const found = published(all, filters);
  const facet = (name: Dimension): FacetValue[] =>
    [...count(found.filter((one) => passes(one, filters, name)).flatMap(DIMENSIONS[name]))]
      .map(([value, number]) => ({ value, count: number }))
      .sort(byCount);
  return {
    kept: found.filter((one) => passes(one, filters)),
    facets: {
      specialty: facet('specialty'),
      state: facet('state'),
      proof: facet('proof'),
      ageBand: facet('ageBand'),
      sex: facet('sex'),
      language: facet('language'),
      origin: facet('origin'),
    },
  };
}

export interface DiagnosisCount {
  diagnosis: string;
  count: number;
  /** How many of them are proven by histology. */
  strong: number;
  /** How many are proven in each way; published cases do not say. */
  byProof: Partial<Record<Proof | 'unknown', number>>;
}

export interface OutcomeCounts {
  outcomes: DiagnosisCount[];
  closedCount: number;
}

const MOST_OUTCOMES = 12;

/** How the closed cases among the results ended, most frequent first; wordings that differ in case or accents are one. */
export function countOutcomes(found: readonly FoundCase[]): OutcomeCounts {
  const closed = found.filter((one) => one.state === 'closed' && one.diagnosis !== null);
  const groups = new Map<string, DiagnosisCount>();
  for (const { diagnosis, proof } of closed) {
    const name = diagnosis ?? '';
    const key = diagnosisKey(name);
    const group = groups.get(key) ?? { diagnosis: name, count: 0, strong: 0, byProof: {} };
    group.count++;
    if (proof === 'histology') group.strong++;
    group.byProof[proof ?? 'unknown'] = (group.byProof[proof ?? 'unknown'] ?? 0) + 1;
    groups.set(key, group);
  }
  return {
    outcomes: [...groups.values()].sort((a, b) => b.count - a.count || a.diagnosis.localeCompare(b.diagnosis)).slice(0, MOST_OUTCOMES),
    closedCount: closed.length,
  };
}

/** What two wordings of one diagnosis have in common. */
export const diagnosisKey = (diagnosis: string): string => fold(diagnosis).replace(/\s+/g, ' ').trim();
