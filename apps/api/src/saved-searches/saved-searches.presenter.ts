import type { SavedSearchFilters } from '#libs/contracts';
import type { SavedSearchFiltersDto } from './saved-search.dto.ts';
import type { SavedSearchView } from './saved-search.view.ts';
import type { SavedSearchRow } from './saved-searches.repository.ts';

const given = <Value>(values: Value[] | undefined): Value[] | undefined => (values && values.length > 0 ? values : undefined);

/** The filters that ask something. */
export function askingFilters(filters: SavedSearchFilters): SavedSearchFiltersDto {
  const [specialty, state, proof, ageBand] = [given(filters.specialty), given(filters.state), given(filters.proof), given(filters.ageBand)];
  const [sex, language, origin] = [given(filters.sex), given(filters.language), given(filters.origin)];
  return {
    ...(specialty && { specialty }),
    ...(state && { state }),
    ...(proof && { proof }),
    ...(ageBand && { ageBand }),
    ...(sex && { sex }),
    ...(language && { language }),
    ...(filters.withImages && { withImages: true }),
    ...(origin && { origin }),
  };
}

export function presentSavedSearch(row: SavedSearchRow): SavedSearchView {
  return {
    id: row.id,
    name: row.name,
    query: row.query,
    filters: askingFilters(row.filters),
    notify: row.notify,
    createdAt: row.createdAt.toISOString(),
    newCount: row.newCount,
  };
}
