import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './choice-chip.module.css';

/** One of several choices, shown as a chip that can be pressed; `tone` colours it while it is on. */
export function ChoiceChip({
  on,
  onToggle,
  tone = 'petrol',
  icon,
  children,
  disabled = false,
}: {
  on: boolean;
  onToggle: () => void;
  tone?: 'petrol' | 'urgent';
  icon?: ReactNode;
  children: ReactNode;
  disabled?: boolean;
}) {
  return (
    <UnstyledButton className={classes.choice} aria-pressed={on} data-tone={tone} onClick={onToggle} disabled={disabled}>
      <span className={classes.face}>
        {icon}
        {children}
      </span>
    </UnstyledButton>
  );
}
