import { UnstyledButton } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { activeFilters, without } from './archive-filters.ts';
import { useFilterText } from './use-filter-text.ts';
import classes from './archive.module.css';

/** The filters that are on, each to be taken away by one press. */
export function ActiveChips({ params, onChange }: { params: URLSearchParams; onChange: (next: URLSearchParams) => void }) {
  const { t } = useTranslation();
  const text = useFilterText();
  const active = activeFilters(params);
  if (active.length === 0) return null;
  return (
    <ul className={classes.chips} aria-label={t('archive.active')}>
      {active.map((filter) => (
        <li key={`${filter.name}=${filter.value}`}>
          <UnstyledButton
            className={classes.chip}
            onClick={() => onChange(without(params, filter))}
            aria-label={t('archive.without', { filter: text(filter) })}
          >
            <span>
              {text(filter)}
              <IconX aria-hidden />
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
