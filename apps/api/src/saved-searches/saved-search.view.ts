import { SavedSearchFiltersDto } from './saved-search.dto.ts';

export class SavedSearchView {
  id!: string;
  name!: string;
  query!: string;
  filters!: SavedSearchFiltersDto;
  notify!: boolean;
  createdAt!: string;
  /** New cases that answer it since its owner last looked and that can be read today; at most 99. */
  newCount!: number;
}

export class SavedSearchPageView {
  items!: SavedSearchView[];
  nextCursor!: string | null;
}
