import type { FacetName, SearchQuery } from '../../lib/api-types.ts';

/** The filters in the order in which they are shown; `ageBand` is drawn as bars. */
export const FACETS: readonly FacetName[] = ['specialty', 'proof', 'state', 'ageBand', 'sex', 'language'];

/** What the address bar asks, as a question to the server. */
export function queryFrom(params: URLSearchParams): SearchQuery {
  const query: SearchQuery = {};
  const q = params.get('q')?.trim();
  if (q) query.q = q;
  for (const facet of FACETS) {
    const value = params.get(facet);
    if (value) query[facet] = value;
  }
  if (params.get('withImages') === 'true') query.withImages = true;
  return query;
}

/** The values chosen of one filter. */
export function chosenOf(params: URLSearchParams, facet: FacetName): string[] {
  return params.get(facet)?.split(',').filter(Boolean) ?? [];
}

/** The address after pressing one value of a filter: added, or taken away when it was on. */
export function toggled(params: URLSearchParams, facet: FacetName, value: string): URLSearchParams {
  const chosen = chosenOf(params, facet);
  const values = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  const next = new URLSearchParams(params);
  if (values.length === 0) next.delete(facet);
  else next.set(facet, values.join(','));
  return next;
}
