export * from './facets.ts';
export { forgetCase, holdIndex } from './postgres-index.ts';
export * from './postgres-search-engine.ts';
export * from './query.ts';
export * from './search-engine.ts';
