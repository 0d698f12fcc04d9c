import { useMatches } from 'react-router';
import type { ParseKeys } from 'i18next';

/**
 * How the frame around a page looks. `title` stands in the header of phones. `rail` collapses the sidebar to icons. `bare` leaves the
 * header and the bar of phones, and the search field, to the page.
 */
export interface PageHandle {
  title: ParseKeys;
  rail?: boolean;
  bare?: boolean;
  /** On wide screens the page has no header; phones keep theirs. */
  noWideHeader?: boolean;
}

function isHandle(value: unknown): value is PageHandle {
  return typeof value === 'object' && value !== null && 'title' in value;
}

/** The handle of the page shown. */
export function usePageHandle(): PageHandle {
  const handle = useMatches()
    .map((match) => match.handle)
    .findLast(isHandle);
  return handle ?? { title: 'nav.home' };
}
