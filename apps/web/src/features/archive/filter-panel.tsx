import { Button, Checkbox, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchAnswer } from '../../lib/api-types.ts';
import { activeFilters, changed, chosenOf, dayOf, FACETS, toggled } from './archive-filters.ts';
import { FacetList } from './facet-list.tsx';
import classes from './archive.module.css';

/** A day that narrows the results; it counts once it is a whole date. */
function DayField({ label, day, onDay }: { label: string; day: string; onDay: (day: string) => void }) {
  const [typed, setTyped] = useState(day);
  const [shownFor, setShownFor] = useState(day);
  if (shownFor !== day) {
    setShownFor(day);
    setTyped(day);
  }
  return (
    <TextInput
      type="date"
      size="sm"
      label={label}
      value={typed}
      onChange={(event) => {
        const next = event.currentTarget.value;
        setTyped(next);
        // While a year is typed digit by digit, it is one of long ago.
        if (next === '' || Number(next.slice(0, 4)) >= 1900) onDay(next);
      }}
    />
  );
}

/** All filters with their counts; on phones behind a button. */
export function FilterPanel({
  params,
  facets,
  onChange,
  onClear,
}: {
  params: URLSearchParams;
  facets: SearchAnswer['facets'] | undefined;
  onChange: (next: URLSearchParams) => void;
  onClear: () => void;
}) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const count = activeFilters(params).length;
  return (
    <section className={classes.filters} aria-label={t('archive.filters')}>
      <Button
        className={classes.filterButton}
        variant="default"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        leftSection={<IconAdjustmentsHorizontal aria-hidden size="1.1rem" />}
      >
        {t('archive.filters')} {count > 0 && count}
      </Button>
      <div className={classes.facets} data-open={open}>
        {facets &&
          FACETS.map((facet) => (
            <FacetList
              key={facet}
              facet={facet}
              counts={facets[facet]}
              chosen={chosenOf(params, facet)}
              onToggle={(value) => onChange(toggled(params, facet, value))}
            />
          ))}
        <fieldset className={classes.facet}>
          <legend>{t('facet.more')}</legend>
          <div className={classes.facetRow}>
            <Checkbox
              size="sm"
              label={t('feed.withImages')}
              checked={params.get('withImages') === 'true'}
              onChange={(event) => onChange(changed(params, 'withImages', event.currentTarget.checked ? 'true' : ''))}
            />
          </div>
          {(['from', 'to'] as const).map((name) => (
            <DayField
              key={name}
              label={t(`archive.${name}`)}
              day={dayOf(params, name)}
              onDay={(day) => onChange(changed(params, name, day))}
            />
          ))}
        </fieldset>
        {count > 0 && (
          <Button variant="subtle" onClick={onClear}>
            {t('archive.clear')}
          </Button>
        )}
      </div>
    </section>
  );
}
