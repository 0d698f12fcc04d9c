import { Button } from '@mantine/core';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { CaseCard } from '../../components/case-card.tsx';
import { OutcomeBars } from '../../components/outcome-bars.tsx';
import { Panel } from '../../components/panel.tsx';
import { CardSkeletons, EmptyNote, FailureNote } from '../../components/states.tsx';
import { api } from '../../lib/api.ts';
import { useListKeys } from '../../lib/list-keys.ts';
import { LOOK_AGAIN_MS } from '../../lib/look-again.ts';
import { useTitle } from '../../lib/use-title.ts';
import { chosenOf, FACETS, queryFrom, toggled } from './archive-filters.ts';
import { FacetList } from './facet-list.tsx';
import classes from './archive.module.css';

const MOST_COUNTED = 1000;

/** Past cases: who has seen this, and how did it end? The address bar holds the question and its filters. */
export function ArchivePage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const [filtersOpen, setFiltersOpen] = useState(false);
  const query = queryFrom(params);
  useTitle(t('nav.archive'));
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
  const filterCount = FACETS.reduce((sum, facet) => sum + chosenOf(params, facet).length, 0);
  const clear = () => setParams(query.q ? { q: query.q } : {});

  return (
    <div className={classes.page}>
      <h1 className="visually-hidden">{t('nav.archive')}</h1>
      <section className={classes.filters} aria-label={t('archive.filters')}>
        <Button
          className={classes.filterButton}
          variant="default"
          aria-expanded={filtersOpen}
          onClick={() => setFiltersOpen(!filtersOpen)}
          leftSection={<IconAdjustmentsHorizontal aria-hidden size="1.1rem" />}
        >
          {t('archive.filters')} {filterCount > 0 && filterCount}
        </Button>
        <div className={classes.facets} data-open={filtersOpen}>
          {first &&
            FACETS.map((facet) => (
              <FacetList
                key={facet}
                facet={facet}
                counts={first.facets[facet]}
                chosen={chosenOf(params, facet)}
                onToggle={(value) => setParams(toggled(params, facet, value), { flushSync: true })}
              />
            ))}
          {filterCount > 0 && (
            <Button variant="subtle" onClick={clear}>
              {t('archive.clear')}
            </Button>
          )}
        </div>
      </section>
      <div className={classes.results} aria-busy={found.isPlaceholderData}>
        <p className={classes.total} role="status">
          {first && (first.total >= MOST_COUNTED ? t('archive.many', { count: MOST_COUNTED }) : t('archive.total', { count: first.total }))}
        </p>
        {found.isPending && <CardSkeletons />}
        {found.isError && <FailureNote failure={found.error} onRetry={() => void found.refetch()} />}
        {first && hits.length === 0 && (
          <EmptyNote
            title={t('archive.empty')}
            why={filterCount > 0 ? t('archive.emptyFiltered') : t('archive.emptyWhy')}
            action={
              filterCount > 0 && (
                <Button variant="default" onClick={clear}>
                  {t('archive.clear')}
                </Button>
              )
            }
          />
        )}
        {hits.map((hit) => (
          <CaseCard key={hit.id} summary={hit} titleParts={hit.titleParts} excerptParts={hit.excerptParts} />
        ))}
        {found.hasNextPage && (
          <div>
            <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
              {t('common.more')}
            </Button>
          </div>
        )}
      </div>
      <aside className={classes.aside}>
        {first && first.outcomes.length > 0 && (
          <Panel title={t('outcomes.title')} aside={<span>{t('outcomes.closed', { closed: first.closedCount, total: first.total })}</span>}>
            <OutcomeBars outcomes={first.outcomes} />
            <p className={classes.quiet}>{t('outcomes.note')}</p>
          </Panel>
        )}
      </aside>
    </div>
  );
}
