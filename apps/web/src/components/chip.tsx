import type { ReactNode } from 'react';
import classes from './chip.module.css';

export type ChipTone = 'neutral' | 'outline' | 'petrol' | 'urgent' | 'waiting' | 'confirmed' | 'student';

/** A short fact. Its colour never stands alone: the word, often with an icon, says the same. */
export function Chip({ tone = 'neutral', icon, children }: { tone?: ChipTone; icon?: ReactNode; children: ReactNode }) {
  return (
    <span className={classes.chip} data-tone={tone}>
      {icon}
      {children}
    </span>
  );
}
