import { Menu, UnstyledButton } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import classes from './choice-chip.module.css';

/** One of several choices behind a chip; the chip tells the choice, choosing it again takes it back. */
export function ChoiceMenu({
  label,
  chosen,
  choices,
  onChoose,
}: {
  label: string;
  chosen: string | null;
  choices: { value: string; label: string }[];
  onChoose: (value: string | null) => void;
}) {
  const current = choices.find(({ value }) => value === chosen);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={classes.choice} data-on={current !== undefined}>
          <span className={classes.face}>
            {current?.label ?? label}
            <IconChevronDown aria-hidden />
          </span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ value, label: name }) => (
          <Menu.Item
            key={value}
            role="menuitemradio"
            aria-checked={value === chosen}
            rightSection={value === chosen ? <IconCheck aria-hidden size="1.1rem" /> : null}
            onClick={() => onChoose(value === chosen ? null : value)}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
