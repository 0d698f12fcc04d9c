import type { FacetName, SavedSearch, SearchQuery } from '../../lib/api-types.ts';

/** The filters in the order in which they are shown. */
export const FACETS: readonly FacetName[] = ['origin', 'specialty', 'proof', 'state', 'ageBand', 'sex', 'language'];

/** Orders of the results; the first is taken when the address names none. */
export const SORTS = ['relevance', 'newest', 'discussed'] as const;
export type Sort = (typeof SORTS)[number];

/** Filters that are no list: a tick and two days. */
const OTHERS = ['withImages', 'from', 'to'] as const;

/** One value of one filter that narrows the results. */
export interface ActiveFilter {
  name: FacetName | (typeof OTHERS)[number];
  value: string;
}

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text) && !Number.isNaN(Date.parse(text));

/** The order that the address asks for. */
export function sortOf(params: URLSearchParams): Sort {
  return SORTS.find((known) => known === params.get('sort')) ?? 'relevance';
}

/** The values chosen of one filter. */
export function chosenOf(params: URLSearchParams, facet: FacetName): string[] {
  return params.get(facet)?.split(',').filter(Boolean) ?? [];
}

/** A day of the address bar, empty when it is none. */
export function dayOf(params: URLSearchParams, name: 'from' | 'to'): string {
  const day = params.get(name) ?? '';
  return isDay(day) ? day : '';
}

/** What the address bar asks, as a question to the server. */
export function queryFrom(params: URLSearchParams): SearchQuery {
  const query: SearchQuery = {};
  const q = params.get('q')?.trim();
  if (q) query.q = q;
  for (const facet of FACETS) {
    const values = chosenOf(params, facet);
    if (values.length > 0) query[facet] = values.join(',');
  }
  if (params.get('withImages') === 'true') query.withImages = true;
  for (const name of ['from', 'to'] as const) {
    const day = dayOf(params, name);
    if (day !== '') query[name] = day;
  }
  const sort = sortOf(params);
  if (sort !== 'relevance') query.sort = sort;
  return query;
}

/** Everything that narrows the results beside the words. */
export function activeFilters(params: URLSearchParams): ActiveFilter[] {
  const listed = FACETS.flatMap((name) => chosenOf(params, name).map((value) => ({ name, value })));
  const images: ActiveFilter[] = params.get('withImages') === 'true' ? [{ name: 'withImages', value: 'true' }] : [];
  const days = (['from', 'to'] as const).flatMap((name) => (dayOf(params, name) === '' ? [] : [{ name, value: dayOf(params, name) }]));
  return [...listed, ...images, ...days];
}

/** The address after pressing one value of a filter: added, or taken away when it was on. */
export function toggled(params: URLSearchParams, facet: FacetName, value: string): URLSearchParams {
  const chosen = chosenOf(params, facet);
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return changed(params, facet, values.join(','));
}

/** The address with one part set, or left out when it is empty. */
export function changed(params: URLSearchParams, name: string, value: string): URLSearchParams {
  const next = new URLSearchParams(params);
  if (value === '') next.delete(name);
  else next.set(name, value);
  return next;
}

/** The address without one of its filters. */
export function without(params: URLSearchParams, { name, value }: ActiveFilter): URLSearchParams {
  const facet = FACETS.find((known) => known === name);
  return facet ? toggled(params, facet, value) : changed(params, name, '');
}

/** The address without any filter: words and order stay. */
export function unfiltered(params: URLSearchParams): URLSearchParams {
  return [...FACETS, ...OTHERS].reduce((next, name) => changed(next, name, ''), params);
}

/** What can be saved of a question: its lists and the tick. Days are left out, as a saved search looks at what is to come. */
export function savedFilters(params: URLSearchParams): SavedSearch['filters'] {
  const lists = FACETS.map((facet) => [facet, chosenOf(params, facet)] as const).filter(([, values]) => values.length > 0);
  return { ...Object.fromEntries(lists), ...(params.get('withImages') === 'true' ? { withImages: true } : {}) };
}

/** The address that asks what a saved search asks, the newest first. */
export function addressOf({ query, filters }: Pick<SavedSearch, 'query' | 'filters'>): string {
  let params = new URLSearchParams(query === '' ? {} : { q: query });
  for (const facet of FACETS) params = changed(params, facet, (filters[facet] ?? []).join(','));
  if (filters.withImages === true) params.set('withImages', 'true');
  params.set('sort', 'newest');
  return `/archive?${params.toString()}`;
}

/** A question with one thing less, each time another one: for a search that found nothing. Quotations lose their marks first. */
export function looser(q: string): string[] {
  const bare = q
    .replace(/["“”«»]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (bare !== q.trim()) return [bare];
  const words = bare.split(' ');
  if (words.length < 2) return [];
  return words.slice(0, 5).map((_, left) => words.filter((__, place) => place !== left).join(' '));
}
