import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { IconBellPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CaseCard } from '../../components/case-card.tsx';
import { CardSkeletons, FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { useListKeys } from '../../lib/list-keys.ts';
import { LOOK_AGAIN_MS } from '../../lib/look-again.ts';
import { useTitle } from '../../lib/use-title.ts';
import { ActiveChips } from './active-chips.tsx';
import { activeFilters, changed, queryFrom, sortOf, unfiltered } from './archive-filters.ts';
import { CorrectedLine } from './corrected-line.tsx';
import { Distribution } from './distribution.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { NothingFound } from './nothing-found.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { SavedSearches } from './saved-searches.tsx';
import { SortMenu } from './sort-menu.tsx';
import classes from './archive.module.css';

const MOST_COUNTED = 1000;

/** Past cases: who has seen this, and how did it end? The address bar holds the question, its filters and the order. */
export function ArchivePage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const [saving, setSaving] = useState(false);
  const wide = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false });
  const query = queryFrom(params);
  useTitle(query.q === undefined ? t('nav.archive') : `${query.q} · ${t('nav.archive')}`);
  useListKeys();
  const found = useInfiniteQuery({
    queryKey: ['search', query],
    queryFn: ({ pageParam }) => api.search({ ...query, ...(pageParam === '' ? {} : { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: keepPreviousData,
    refetchInterval: LOOK_AGAIN_MS,
  });
  const first = found.data?.pages[0];
  const hits = found.data?.pages.flatMap((page) => page.items) ?? [];
  const go = (next: URLSearchParams) => setParams(next, { flushSync: true, preventScrollReset: true });
  const clear = () => go(unfiltered(params));
  const mayBeSaved = query.q !== undefined || activeFilters(params).some(({ name }) => name !== 'from' && name !== 'to');
  const openSave = mayBeSaved ? () => setSaving(true) : null;

  return (
    <div className={classes.page}>
      <h1 className="visually-hidden">{t('nav.archive')}</h1>
      <FilterPanel params={params} facets={first?.facets} onChange={go} onClear={clear} />
      <div className={classes.results} aria-busy={found.isPlaceholderData}>
        <div className={classes.line}>
          <p className={classes.total} role="status">
            {first &&
              (first.total >= MOST_COUNTED ? t('archive.many', { count: MOST_COUNTED }) : t('archive.total', { count: first.total }))}
          </p>
          {openSave && (
            <Button
              className={classes.save}
              variant="default"
              aria-label={t('saved.open')}
              onClick={openSave}
              leftSection={<IconBellPlus aria-hidden size="1.1rem" />}
            >
              <span className={classes.wideText}>{t('saved.open')}</span>
            </Button>
          )}
          <SortMenu
            sort={sortOf(params)}
            hasWords={query.q !== undefined}
            onSort={(sort) => go(changed(params, 'sort', sort === 'relevance' ? '' : sort))}
          />
        </div>
        {first && !first.isComplete && (
          <p className={classes.corrected} role="status">
            {t('archive.incomplete')}
          </p>
        )}
        {first && <CorrectedLine answer={first} question={query.q ?? ''} />}
        <ActiveChips params={params} onChange={go} />
        {!wide && first && first.outcomes.length > 0 && (
          <details className={classes.details}>
            <summary>{t('archive.around')}</summary>
            <div className={classes.aside}>
              <Distribution answer={first} />
            </div>
          </details>
        )}
        {!wide && !mayBeSaved && <SavedSearches />}
        {found.isPending && <CardSkeletons />}
        {found.isError && <FailureNote failure={found.error} onRetry={() => void found.refetch()} />}
        {first && hits.length === 0 && <NothingFound params={params} onChange={go} onClear={clear} onSave={openSave} />}
        {hits.map((hit) => (
          <CaseCard key={hit.id} summary={hit} hit={hit} />
        ))}
        {found.hasNextPage && (
          <div>
            <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              {t('common.more')}
            </Button>
          </div>
        )}
      </div>
      <aside className={classes.aside} aria-label={t('archive.around')}>
        {wide && !mayBeSaved && <SavedSearches />}
        {wide && first && <Distribution answer={first} />}
        {mayBeSaved && <SavedSearches />}
      </aside>
      <SaveDialog params={params} correction={first?.correction ?? null} opened={saving} onClose={() => setSaving(false)} />
    </div>
  );
}
