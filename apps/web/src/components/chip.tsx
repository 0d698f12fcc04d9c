import type { ReactNode } from 'react';
import classes from './chip.module.css';

/** What a chip says by its colour: urgent red, waiting amber, a proven outcome green, a student violet, all else neutral or petrol. */
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
