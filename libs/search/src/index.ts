export { analyse, ANALYSIS_VERSION, DENIED, type Token } from './analyser/analyser.ts';
export {
  diagnosisKey,
  NO_FILTERS,
  type DiagnosisCount,
  type Facets,
  type FacetValue,
  type FoundCase,
  type OutcomeCounts,
  type SearchFilters,
} from './facets.ts';
export { PostgresSearchEngine } from './postgres/engine.ts';
export { dropUnfinished, isUpToDate } from './postgres/rebuild.ts';
export { holdIndex } from './postgres/statements.ts';
export { forgetCase } from './postgres/writer.ts';
export { parseQuery } from './query.ts';
export * from './search-engine.ts';
