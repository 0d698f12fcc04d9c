import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AGE_BANDS } from '#libs/contracts';
import type { FacetCount, FacetName } from '../../lib/api-types.ts';
import { useFilterText } from './use-filter-text.ts';
import classes from './archive.module.css';

const SHOWN = 8;

function inOrder(facet: FacetName, counts: FacetCount[]): FacetCount[] {
  if (facet === 'ageBand') return AGE_BANDS.flatMap((band) => counts.filter(({ value }) => value === band));
  return [...counts].sort((a, b) => b.count - a.count).slice(0, SHOWN);
}

/** One filter with how many cases each value would leave. Chosen values stay visible even when they leave none. */
export function FacetList({
  facet,
  counts,
  chosen,
  onToggle,
}: {
  facet: FacetName;
  counts: FacetCount[];
  chosen: string[];
  onToggle: (value: string) => void;
}) {
  const { t } = useTranslation();
  const text = useFilterText();
  const rows = inOrder(facet, counts);
  const missing = chosen
    .filter((value) => !rows.some((row) => row.value === value))
    .map((value) => ({ value, count: counts.find((other) => other.value === value)?.count ?? 0 }));
  const all = [...rows, ...missing];
  if (all.length === 0) return null;
  return (
    <fieldset className={classes.facet}>
      <legend>{t(`facet.${facet}`)}</legend>
      {all.map(({ value, count }) => (
        <div key={value} className={classes.facetRow}>
          <Checkbox size="sm" label={text({ name: facet, value })} checked={chosen.includes(value)} onChange={() => onToggle(value)} />
          <span>{count}</span>
        </div>
      ))}
    </fieldset>
  );
}
