import { Button, Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SORTS, type Sort } from './archive-filters.ts';

/** The order of the results. Without words nothing is more relevant than anything else, so that choice is not there. */
export function SortMenu({ sort, hasWords, onSort }: { sort: Sort; hasWords: boolean; onSort: (sort: Sort) => void }) {
  const { t } = useTranslation();
  const choices: readonly Sort[] = hasWords ? SORTS : SORTS.filter((choice) => choice !== 'relevance');
  const shown = choices.includes(sort) ? sort : 'newest';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          aria-label={t('archive.sortNow', { sort: t(`sort.${shown}`) })}
          rightSection={<IconChevronDown aria-hidden size="1.1rem" />}
        >
          {t(`sort.${shown}`)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={shown} onChange={(value) => onSort(choices.find((choice) => choice === value) ?? shown)}>
          {choices.map((choice) => (
            <Menu.RadioItem key={choice} value={choice} closeMenuOnClick checkIcon={<IconCheck aria-hidden size="1.1rem" />}>
              {t(`sort.${choice}`)}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
